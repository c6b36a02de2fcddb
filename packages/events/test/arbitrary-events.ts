import fc from "fast-check";
import type { CalendarEvent } from "../src/index.ts";
import { delegationCodes } from "../src/index.ts";
import { Line } from "../src/text.ts";

/** Any text of one line that the model allows: colons, hashes, quotes, numbers, emoji, letters of all scripts. */
const line = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "yes",
      "null",
      "0x10",
      "1e3",
      "a: b # c",
      "- a",
      "'\"",
      " x ",
      "2021-01-21",
      "*a",
      "<<",
    ),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/gu, ""))
  .filter((text) => Line.safeParse(text).success);
const prose = fc.oneof(
  line,
  fc.tuple(line, line).map((lines) => lines.join("\n\n")),
);

const textOf = (wording: typeof line) =>
  fc.oneof(
    fc.record(
      { en: wording, fr: wording, pt: wording, es: wording, ar: wording },
      { requiredKeys: ["en"] },
    ),
    fc.record({ fr: wording }),
  );
const title = textOf(line);
const text = textOf(prose);

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,3}$/);
const identity = fc.oneof(
  slug.map((id) => ({ uid: `${id}@rabat-process` })),
  fc.record({
    uid: line.filter((uid) => uid === uid.trim() && !uid.endsWith("@rabat-process")),
    slug,
  }),
);
const kind = fc.oneof(
  fc.constantFrom({ kind: "webinar" as const }, { kind: "thematic-meeting" as const }),
  fc.record({ kind: fc.constant("other" as const), kindName: title }),
);
const url = fc.webUrl({ validSchemes: ["https"], withQueryParameters: true });
const language = fc.constantFrom(
  "en" as const,
  "fr" as const,
  "pt" as const,
  "es" as const,
  "ar" as const,
);
const count = fc.integer({ min: 1, max: 3000 });
const figure = fc.oneof(
  count,
  fc.record({ about: count }),
  fc.record({ moreThan: count }),
  fc.record({ nearly: count }),
);
const flag = fc.constant(true as const);
const party = fc.oneof(
  fc.constantFrom(...delegationCodes),
  fc.constant("SECRETARIAT" as const),
  fc.record({ outsider: title }),
);

const when = fc.oneof(
  fc.record(
    {
      precision: fc.constant("time" as const),
      start: fc.constant("2027-06-09T10:00" as const),
      end: fc.constantFrom("2027-06-09T12:30" as const, "2027-06-10T09:00" as const),
      timeZone: fc.constantFrom("Africa/Casablanca", "Europe/Brussels"),
      printed: text,
    },
    { requiredKeys: ["precision", "start", "end", "timeZone"] },
  ),
  fc.record(
    {
      precision: fc.constant("day" as const),
      first: fc.constant("2027-06-09" as const),
      last: fc.constant("2027-06-09" as const),
      during: fc.constantFrom("morning" as const, "afternoon" as const),
      dailyHours: fc.constant({
        start: "09:00" as const,
        end: "17:00" as const,
        timeZone: "Africa/Dakar",
      }),
      printed: text,
    },
    { requiredKeys: ["precision", "first", "last"] },
  ),
  fc.record(
    {
      precision: fc.constant("month" as const),
      month: fc.constantFrom("2020-12", "2027-01"),
      part: fc.constantFrom("early" as const, "middle" as const, "late" as const),
    },
    { requiredKeys: ["precision", "month"] },
  ),
  fc.record({ precision: fc.constant("open" as const), printed: text }),
);

const venue = fc.record(
  {
    name: title,
    room: title,
    address: title,
    city: title,
    country: fc.constantFrom("CM", "EG", "FR"),
  },
  { requiredKeys: ["city", "country"] },
);
const online = fc.oneof(
  fc.record({ platform: line }),
  fc.record({ platform: line, joinUrl: url, joinUrlIsPublic: flag }, { requiredKeys: ["joinUrl"] }),
);
const place = fc.oneof(
  fc.constant({}),
  fc.record({ country: fc.constantFrom("CM", "EG") }),
  fc.record({ format: fc.constant("virtual" as const), formatTentative: flag }),
  fc.record({ format: fc.constant("in-person" as const), venue }),
  fc.record({ format: fc.constant("virtual" as const), online }, { requiredKeys: ["format"] }),
  fc.record(
    { format: fc.constant("hybrid" as const), venue, online },
    { requiredKeys: ["format", "venue"] },
  ),
);

const speakers = fc.array(fc.record({ name: line, party }, { requiredKeys: ["name"] }), {
  minLength: 1,
  maxLength: 2,
});
const agendaItem = fc.record(
  {
    kind: fc.constantFrom(
      "panel" as const,
      "screening" as const,
      "session" as const,
      "break" as const,
    ),
    summary: title,
    several: flag,
    moderators: speakers,
    speakers,
    languages: fc.array(language, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["kind"] },
);
const outcome = fc.record(
  {
    participants: figure,
    countries: figure,
    countriesAndOrganisations: figure,
    documents: fc.array(fc.record({ title, url }, { requiredKeys: ["title"] }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);
const status = fc.oneof(
  fc.record({
    status: fc.constantFrom(
      "planned" as const,
      "tentative" as const,
      "postponed" as const,
      "cancelled" as const,
    ),
  }),
  fc.record({ status: fc.constant("planned" as const), heldUnknown: flag }),
  fc.record({ status: fc.constant("held" as const), outcome }, { requiredKeys: ["status"] }),
);
const participation = fc.oneof(
  fc.constant({ mode: "internal" as const }),
  fc.record({ mode: fc.constant("open" as const), capacity: count }, { requiredKeys: ["mode"] }),
  fc.record(
    {
      mode: fc.constant("quota" as const),
      perDelegation: fc.integer({ min: 1, max: 20 }),
      accompanying: fc.integer({ min: 1, max: 20 }),
      deadline: fc.constant("2027-05-01" as const),
    },
    { requiredKeys: ["mode", "perDelegation"] },
  ),
);

const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 3 });

const facts = fc.record(
  {
    description: text,
    activity: fc.constantFrom("dialogue" as const, "label" as const),
    highLevel: flag,
    ordinal: fc.integer({ min: 1, max: 99 }),
    alsoKinds: few(fc.constant("joint-meeting" as const)),
    dialogue: title,
    handover: fc.oneof(fc.record({ from: party }), fc.record({ from: party, to: party })),
    restricted: flag,
    jointWith: few(title),
    formerDates: few(fc.record({ when, venue, reason: title }, { requiredKeys: ["when"] })),
    roles: few(fc.record({ role: fc.constantFrom("co-chair" as const, "host" as const), party })),
    programmes: few(
      fc.record({
        programme: fc.constant("cadiz-2022" as const),
        theme: fc.constant(3 as const),
        objective: fc.constantFrom("5a", "5b"),
      }),
    ),
    inLineWith: few(fc.constant("jvap-2015" as const)),
    audience: text,
    participation,
    languages: few(language),
    aims: few(text),
    agenda: few(agendaItem),
    outputs: few(
      fc.record(
        { kind: fc.constant("paper" as const), summary: title, when, url },
        { requiredKeys: ["kind", "summary"] },
      ),
    ),
    series: few(
      fc.record({
        id: slug,
        form: fc.constantFrom("series" as const, "sequence" as const),
        name: title,
      }),
    ),
    sources: few(url),
  },
  { requiredKeys: [] },
);

/** Any event that the model allows. */
export const anyEvent: fc.Arbitrary<CalendarEvent> = fc
  .tuple(
    identity,
    kind,
    fc.record({
      sequence: fc.integer({ min: 0, max: 99 }),
      created: fc.constant("2026-11-25T00:00:00Z" as const),
      lastModified: fc.constant("2026-11-26T00:00:00Z" as const),
      summary: title,
      when,
    }),
    status,
    place,
    facts,
  )
  .map((parts) => Object.assign({}, ...parts) as CalendarEvent);
