import type { Attendance } from "@rabat-process/events/answers";
import type { Change } from "@rabat-process/events/changes";
import type { DelegationCode } from "@rabat-process/events";
import { CalendarEvent, delegationCodes } from "@rabat-process/events";
import fc from "fast-check";

/** What people wrote, of whatever is known of an event and its answers. */
export interface World {
  readonly event: CalendarEvent;
  readonly other: CalendarEvent;
  readonly attendance: Attendance;
  readonly change: Change;
  readonly answerer: DelegationCode;
  /** A line as long as lines may be. */
  readonly line: string;
}

/** Characters that are longer elsewhere: in mrkdwn, in JSON, in UTF-16. */
const characters = ["x", "é", "&", "<", ">", '"', "\\", "’", "🌍", "w ", "*", "W"];

/** From one letter to as many as the model takes: every third text is of the longest there is in Slack. */
function textUpTo(most: number): fc.Arbitrary<string> {
  const any = fc.tuple(fc.constantFrom(...characters), fc.constantFrom(0, 3, 40, most - 1));
  const longest = fc.constant(["&", most - 1] as const);
  return fc
    .oneof({ arbitrary: any, weight: 2 }, { arbitrary: longest, weight: 1 })
    .map(([character, length]) => `T${character.repeat(Math.floor(length / character.length))}`);
}

const line = textUpTo(300);
const inLanguages = (wording: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.record({ en: wording, fr: wording }),
    fc.record({ en: wording }),
    fc.record({ fr: wording }),
  );
const title = inLanguages(line);
const prose = inLanguages(textUpTo(10_000));
const some = <Value>(value: fc.Arbitrary<Value>, most = 40) =>
  fc.array(value, { minLength: 1, maxLength: most, size: "max" });

const when = fc.oneof(
  fc.constantFrom<CalendarEvent["when"]>(
    {
      precision: "time",
      start: "2027-07-15T14:00",
      end: "2027-07-15T16:30",
      timeZone: "Europe/Brussels",
    },
    {
      precision: "time",
      start: "2027-12-31T22:00",
      end: "2028-01-01T02:00",
      timeZone: "Africa/Casablanca",
    },
    { precision: "day", first: "2027-03-29", last: "2027-03-29", during: "afternoon" },
    {
      precision: "day",
      first: "2026-12-31",
      last: "2027-01-02",
      dailyHours: { start: "09:00", end: "17:30", timeZone: "Africa/Dakar" },
    },
    { precision: "month", month: "2027-09", part: "early" },
    { precision: "year", year: 2028 },
  ),
  fc.record({ precision: fc.constant("open" as const), printed: title }),
);

const venue = fc.record(
  {
    name: title,
    room: title,
    address: title,
    city: title,
    country: fc.constantFrom("BE", "CD", "GQ"),
  },
  { requiredKeys: ["city", "country"] },
);
const online = fc.record(
  {
    platform: line,
    joinUrl: fc.constantFrom(
      "https://join.example/?a=1&b=<2>",
      `https://j.example/${"x".repeat(1900)}`,
    ),
    joinUrlIsPublic: fc.constant(true as const),
  },
  { requiredKeys: ["joinUrl"] },
);

const participation = fc.oneof(
  fc.constantFrom<CalendarEvent["participation"]>(
    { mode: "internal" },
    { mode: "open" },
    { mode: "open", capacity: 40, deadline: "2027-07-01" },
    { mode: "invitation", capacity: 3000 },
    { mode: "expression-of-interest", capacity: 25, deadline: "2026-01-01" },
    { mode: "quota", perDelegation: 1, accompanying: 1, perObserver: 0 },
    { mode: "quota", perDelegation: 20, accompanying: 20, capacity: 40, deadline: "2027-07-01" },
  ),
);

const party = fc.oneof(
  fc.constantFrom(...delegationCodes),
  fc.constant("SECRETARIAT" as const),
  fc.record({ outsider: title }),
);
const speakers = some(fc.record({ name: line, party }, { requiredKeys: ["name"] }), 3);

/** What an event may have beside what every event has. */
const facts = fc.record(
  {
    description: prose,
    activity: fc.constantFrom("dialogue" as const, "label" as const),
    restricted: fc.constant(true as const),
    jointWith: some(title, 3),
    formerDates: some(fc.record({ when, venue, reason: title }, { requiredKeys: ["when"] }), 4),
    venue,
    roles: some(
      fc.record({ role: fc.constantFrom("co-chair" as const, "host" as const), party }),
      57,
    ),
    programmes: fc.constant([{ programme: "cadiz-2022" as const, objective: "9" as const }]),
    audience: prose,
    participation,
    languages: fc
      .constantFrom(["fr" as const], ["en", "fr", "pt", "es", "ar"] as const)
      .map((all) => [...all]),
    aims: some(prose, 12),
    agenda: some(
      fc.record(
        {
          kind: fc.constantFrom("session" as const, "break" as const),
          summary: title,
          moderators: speakers,
          speakers,
        },
        { requiredKeys: ["kind"] },
      ),
    ),
    series: fc
      .record({ id: fc.constant("dakar"), form: fc.constant("series" as const), name: title })
      .map((one) => [one]),
    sources: fc.constant(["https://www.example.org/announcement"]),
  },
  { requiredKeys: [] },
);

const format = fc.oneof(
  fc.constant({}),
  fc.constantFrom({ format: "in-person" as const }, { format: "virtual" as const }),
  fc.record({ format: fc.constantFrom("virtual" as const, "hybrid" as const), online }),
);
const status = fc.constantFrom(...CalendarEvent.shape.status.options);

/** An event that the model takes, of every status, from the shortest to the longest. */
const event = (uid: string) =>
  fc
    .tuple(
      fc.record({
        uid: fc.constantFrom(`${"a".repeat(186)}${uid}`, `event-${uid}`),
        sequence: fc.constantFrom(0, 99_999),
        created: fc.constant("2026-11-25T00:00:00Z" as const),
        lastModified: fc.constant("2026-11-25T00:00:00Z" as const),
        summary: title,
        kind: fc.constantFrom("workshop" as const, "ministerial-conference" as const),
        status,
        when,
      }),
      format,
      facts,
    )
    .map((parts): unknown => Object.assign({}, ...parts))
    .filter((value): value is CalendarEvent => CalendarEvent.safeParse(value).success);

const answer = fc.record(
  {
    partstat: fc.constantFrom("ACCEPTED" as const, "TENTATIVE" as const, "DECLINED" as const),
    standing: fc.constantFrom(
      ...(["confirmed", "waiting", "offered", "pending", "not-selected", "none"] as const),
    ),
    people: fc.array(fc.record({ name: line, role: line }, { requiredKeys: ["name"] }), {
      maxLength: 20,
    }),
    comment: textUpTo(2000),
    by: fc.constantFrom("U0SENEGAL", "person-0123456789"),
    at: fc.constant("2026-12-01T09:00:00Z" as const),
    offerUntil: fc.constant("2026-12-03T09:00:00Z" as const),
  },
  { requiredKeys: ["partstat", "standing", "people", "by", "at"] },
);

const attendance = fc
  .tuple(
    fc.constantFrom(0, 1, 20, delegationCodes.length),
    fc.array(answer, { minLength: 1, maxLength: 4 }),
  )
  .map(([count, answers]): Attendance =>
    delegationCodes.slice(0, count).flatMap((delegation, index) => {
      const given = answers[index % answers.length];
      return given === undefined ? [] : [{ delegation, ...given }];
    }),
  );

const change = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom("rescheduled" as const, "postponed" as const),
      from: when,
      to: when,
      reason: title,
    },
    { requiredKeys: ["kind", "from", "to"] },
  ),
  fc.record({ kind: fc.constant("relocated" as const), from: venue, to: venue, reason: title }),
  fc.record({ kind: fc.constant("cancelled" as const), reason: title }),
  fc.record({
    kind: fc.constant("edited" as const),
    before: event("b@rabat-process"),
    after: event("b@rabat-process"),
  }),
  fc.record({ kind: fc.constant("replaced" as const), by: event("o@rabat-process") }),
);

export const anyWorld: fc.Arbitrary<World> = fc.record({
  event: event("@rabat-process"),
  other: event("o@rabat-process"),
  attendance,
  change,
  answerer: fc.constantFrom("SN" as const, "CF" as const, "FR" as const, "EU" as const),
  line,
});
