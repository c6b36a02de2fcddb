import type { Instant } from "@rabat-process/timezones";
import { checkFields, checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { AgendaItem } from "./agenda.ts";
import { Party } from "./delegation.ts";
import { Activity, AlsoKinds, CalendarEvent, Kind, Role, Status } from "./event.ts";
import { expectationOf } from "./expectation.ts";
import { Language } from "./language.ts";
import { Outcome } from "./outcome.ts";
import { particulars } from "./particulars.ts";
import { Format, Online, Venue } from "./place.ts";
import { ProgrammeKey, ProgrammeReference } from "./programme.ts";
import { Text, Title, WebAddress } from "./text.ts";
import { Day, When } from "./when.ts";

const size = z.int().positive().optional();

/**
 * An event as far as it is known: every field may be absent, down to the city of a venue, and what is there is checked
 * by itself. A link to another event may have the words that name it in the place of its UID, and a series its words in
 * the place of its id.
 */
export const EventDraft = z.strictObject({
  summary: Title.optional(),
  description: Text.optional(),
  kind: Kind.optional(),
  kindName: Title.optional(),
  alsoKinds: AlsoKinds.optional(),
  activity: Activity.optional(),
  format: Format.optional(),
  highLevel: z.literal(true).optional(),
  restricted: z.literal(true).optional(),
  ...particulars,
  jointWith: z.array(Title).optional(),
  status: Status.optional(),
  when: When.optional(),
  formerDates: z
    .array(z.strictObject({ when: When, venue: Venue.optional(), reason: Title.optional() }))
    .optional(),
  venue: Venue.partial().optional(),
  online: Online.optional(),
  roles: z.array(z.strictObject({ role: Role, party: Party })).optional(),
  programmes: z.array(ProgrammeReference).optional(),
  inLineWith: z.array(ProgrammeKey).optional(),
  audience: Text.optional(),
  participation: z
    .strictObject({
      mode: z
        .enum(["open", "quota", "expression-of-interest", "invitation", "internal"])
        .optional(),
      perDelegation: size,
      accompanying: size,
      perObserver: size,
      capacity: size,
      deadline: Day.optional(),
    })
    .optional(),
  languages: z.array(Language).min(1).optional(),
  aims: z.array(Text).optional(),
  agenda: z.array(AgendaItem).optional(),
  outputs: z
    .array(
      z.strictObject({
        kind: z.enum(["podcast", "video", "paper"]),
        summary: Title.optional(),
        when: When.optional(),
        url: WebAddress.optional(),
      }),
    )
    .optional(),
  outcome: Outcome.optional(),
  lineage: z
    .array(
      z.strictObject({
        relation: z.enum([
          "follows",
          "follow-up-of",
          "replaces",
          "part-of",
          "side-event-of",
          "outcome-of",
        ]),
        event: z.string().optional(),
        /** The words that name the other event, as long as its UID is not known. */
        words: Title.optional(),
        remark: Title.optional(),
      }),
    )
    .optional(),
  series: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        form: z.enum(["series", "sequence"]),
        name: Title,
      }),
    )
    .optional(),
  sources: z.array(WebAddress).optional(),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** What is missing in a draft, or cannot stand as it is. */
export interface DraftIssue {
  /** Where: `when`, `venue.city`, `lineage[0].event`. */
  readonly path: string;
  readonly message: string;
}

export type DraftResult =
  | { readonly ok: true; readonly event: CalendarEvent }
  | { readonly ok: false; readonly issues: readonly DraftIssue[] };

/**
 * Makes an event of a draft, or says what remains to be filled in or decided. A venue without a city is kept as the
 * country alone; nothing else is changed, and nothing is left out.
 *
 * @param identity the UID of the new event, a slug where the UID is none of the Process, and the instant at which its
 * record is made
 * @example completeDraft({ kind: "webinar" }, { uid: "webinar-2027@rabat-process", created: "2026-11-25T10:00:00Z" })
 * // { ok: false, issues: [{ path: "summary", message: "expected this field: …" }, …] }
 */
export function completeDraft(
  draft: EventDraft,
  identity: { readonly uid: string; readonly slug?: string | undefined; readonly created: Instant },
): DraftResult {
  checkObject("draft", draft);
  checkFields("identity", identity, { uid: true, slug: true, created: true });
  const { uid, slug, created } = identity;
  const { venue, lineage, ...rest } = draft;
  const candidate = {
    ...rest,
    ...placeOf(venue),
    ...(lineage !== undefined && { lineage: lineage.map(withRemark) }),
    uid,
    ...(slug !== undefined && { slug }),
    sequence: 0,
    created,
    lastModified: created,
  };
  const parsed = CalendarEvent.safeParse(candidate);
  if (parsed.success) return { ok: true, event: parsed.data };
  return { ok: false, issues: parsed.error.issues.map((issue) => describe(issue, candidate)) };
}

function placeOf(venue: EventDraft["venue"]) {
  if (venue === undefined) return {};
  const { country, ...more } = venue;
  return country !== undefined && Object.values(more).every((one) => one === undefined)
    ? { country }
    : { venue };
}

/** The words of a link become its remark, so that they are not lost once its UID is filled in. */
function withRemark({ words, ...link }: NonNullable<EventDraft["lineage"]>[number]) {
  return words === undefined || link.remark !== undefined ? link : { ...link, remark: words };
}

function describe(issue: z.core.$ZodIssue, candidate: unknown): DraftIssue {
  const path = issue.path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
  const value = issue.path.reduce<unknown>(
    (one, key) => (typeof one === "object" && one !== null ? Reflect.get(one, key) : undefined),
    candidate,
  );
  const expected = expectationOf(issue);
  return {
    path,
    message:
      value === undefined ? `expected this field: ${expected.replace(/^expected /, "")}` : expected,
  };
}
