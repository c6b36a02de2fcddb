import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import { Party } from "./delegation.ts";
import { Language, Participation } from "./participation.ts";
import { ProgrammeKey, ProgrammeReference } from "./programme.ts";
import { Text, Title } from "./text.ts";
import type { DatedWhen } from "./when.ts";
import { dayOf, firstDay, isDated, lastDay, WallTime, When, Zone, zoneOf } from "./when.ts";

/** UID of RFC 5545: ASCII without slash, since some servers make a path of it. Never changed, never used again. */
const Uid = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*@rabat-process$/, {
    error:
      "expected small letters, digits and hyphens before “@rabat-process”, such as som-abuja-2026@rabat-process",
  });

const Moment = z
  .custom<Instant>((value) => typeof value === "string" && isInstant(value), {
    error: "expected an instant in UTC such as 2026-11-25T10:00:00Z",
  })
  .meta({ type: "string", format: "date-time" });

/** What the Process calls its meetings; names in both languages stand in `terms.ts`. */
export const Kind = z.enum([
  "ministerial-conference",
  "senior-officials-meeting",
  "steering-committee",
  "drafting-committee",
  "handover",
  "press-conference",
  "thematic-meeting",
  "technical-meeting",
  "joint-meeting",
  "workshop",
  "roundtable",
  "study-visit",
  "webinar",
  "virtual-meeting",
  "scenario-exercise",
  "network-meeting",
  "national-coordination",
  "side-event",
  "invited-meeting",
]);
export type Kind = z.infer<typeof Kind>;

/** Organised by the Process itself, or run and paid for by a partner under the Process's label. */
export const Activity = z.enum(["dialogue", "label"]);
export type Activity = z.infer<typeof Activity>;

/** How sure an event is. `tentative` has a date that may still move; `postponed` waits for a new one. */
export const Status = z.enum(["planned", "tentative", "confirmed", "postponed", "held", "cancelled"]);
export type Status = z.infer<typeof Status>;

/** How people take part. Absent where it was not announced. */
export const Format = z.enum(["in-person", "virtual", "hybrid"]);
export type Format = z.infer<typeof Format>;

/** What a party does for an event. */
export const Role = z.enum(["chair", "co-chair", "host", "organiser", "convenor", "funder", "support"]);
export type Role = z.infer<typeof Role>;

const Speaker = z.strictObject({ name: Title, party: Party.optional() });

/**
 * A part of the agenda. `several` stands for more than one of its kind where no number was announced. Hours are wall
 * time in the zone of the event.
 */
const AgendaItem = z.strictObject({
  kind: z.enum(["panel", "screening", "session", "break"]),
  summary: Title.optional(),
  several: z.literal(true).optional(),
  start: WallTime.optional(),
  end: WallTime.optional(),
  moderators: z.array(Speaker).min(1).optional(),
  speakers: z.array(Speaker).min(1).optional(),
  languages: z.array(Language).min(1).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What an event leaves behind. `when` is its publication, expected or past. */
const Output = z.strictObject({
  kind: z.enum(["podcast", "video", "paper"]),
  summary: Title,
  when: When.optional(),
  url: z.httpUrl().optional(),
});
export type Output = z.infer<typeof Output>;

/** How an event stands to an earlier one, by its UID. */
const Lineage = z.strictObject({
  relation: z.enum(["follows", "follow-up-of", "replaces", "part-of", "side-event-of", "outcome-of"]),
  event: Uid,
  remark: Title.optional(),
});
/** How an event stands to an earlier one: the word of its lineage. */
export type Relation = z.infer<typeof Lineage>["relation"];

/** Where an event takes place. `timeZone` is needed where the country does not tell it: Lubumbashi, or a host who is no partner. */
const Venue = z.strictObject({
  name: Title.optional(),
  room: Title.optional(),
  address: Title.optional(),
  city: Title,
  country: z.string().regex(/^[A-Z]{2}$/, "expected a country as two capital letters such as CM"),
  timeZone: Zone.optional(),
});
export type Venue = z.infer<typeof Venue>;

/** A date that was announced and did not hold, with the place where that changed too. Oldest first. */
const FormerDate = z.strictObject({ when: When, venue: Venue.optional(), reason: Title.optional() });

/**
 * An event of the Process: all that an announcement says, and nothing that it does not say.
 *
 * `sequence` is SEQUENCE of RFC 5545 §3.8.7.4: raised when date, time, place or status change. `created` and
 * `lastModified` are the instants at which this record was made and last changed; they end up in the calendar,
 * so that equal events give equal bytes.
 */
export const CalendarEvent = z
  .strictObject({
    uid: Uid,
    sequence: z.int().nonnegative(),
    created: Moment,
    lastModified: Moment,
    summary: Title,
    description: Text.optional(),
    kind: Kind,
    activity: Activity.optional(),
    format: Format.optional(),
    highLevel: z.literal(true).optional(),
    /** Other dialogues or bodies that hold it together with the Process. */
    jointWith: z.array(Title).optional(),
    status: Status,
    when: When,
    /** When it was announced, and by which rules of which release of tzdb its hour was told. */
    announced: z
      .strictObject({ at: Moment, tzdbVersion: z.string(), offsetMinutes: z.number().optional() })
      .optional(),
    formerDates: z.array(FormerDate).optional(),
    venue: Venue.optional(),
    roles: z.array(z.strictObject({ role: Role, party: Party })).optional(),
    programmes: z.array(ProgrammeReference).optional(),
    inLineWith: z.array(ProgrammeKey).optional(),
    audience: Text.optional(),
    participation: Participation.optional(),
    /** Into which languages the debates are interpreted, and which ones are spoken. */
    languages: z.array(Language).min(1).optional(),
    aims: z.array(Text).optional(),
    agenda: z.array(AgendaItem).optional(),
    outputs: z.array(Output).optional(),
    lineage: z.array(Lineage).optional(),
    /** Where each fact can be read. */
    sources: z.array(z.httpUrl()).optional(),
  })
  .superRefine((event, context) => {
    if (event.lastModified < event.created) {
      context.addIssue({
        code: "custom",
        path: ["lastModified"],
        message: `expected an instant that is not before created, ${event.created}`,
      });
    }
    checkAgenda(event, context);
    event.lineage?.forEach(({ event: uid }, index) => {
      if (uid !== event.uid) return;
      context.addIssue({
        code: "custom",
        path: ["lineage", index, "event"],
        message: "expected the UID of another event",
      });
    });
    if (event.format === "in-person" && event.venue === undefined) {
      context.addIssue({
        code: "custom",
        path: ["format"],
        message: "expected a venue beside the format in-person, or the format virtual",
      });
    }
  });
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** Hours on an agenda need a zone, lie within the event, and end after they begin. */
function checkAgenda(
  { agenda, when }: { agenda?: AgendaItem[] | undefined; when: When },
  context: z.core.$RefinementCtx,
): void {
  agenda?.forEach(({ start, end }, index) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: ["agenda", index, field], message });
    };
    if (start === undefined && end === undefined) return;
    if (!isDated(when) || zoneOf(when) === undefined) {
      refuse(
        start === undefined ? "end" : "start",
        "expected no hour: the event has none, so it is not known whose clock it is",
      );
    } else if (start === undefined) {
      refuse("start", "expected a start beside the end");
    } else if (dayOf(start) < firstDay(when) || dayOf(end ?? start) > lastDay(when)) {
      refuse("start", `expected hours between ${firstDay(when)} and ${lastDay(when)}, the days of the event`);
    } else if (end !== undefined && end <= start) {
      refuse("end", `expected an end after the start, ${start}`);
    }
  });
}

/** An event that a calendar can show. */
export type DatedEvent = CalendarEvent & { readonly when: DatedWhen };

/** Whether a calendar can show an event: it has days, with hours or without. */
export function isDatedEvent(event: CalendarEvent): event is DatedEvent {
  return isDated(event.when);
}

/** The three drawers in which the Process files its meetings. */
export type Drawer = "political" | "technical" | "label";

const politicalKinds: readonly Kind[] = [
  "ministerial-conference",
  "senior-officials-meeting",
  "steering-committee",
  "drafting-committee",
  "handover",
  "press-conference",
];

/** The drawer of an event: label events by whose they are, the others by their kind. */
export function drawerOf({ activity, kind }: CalendarEvent): Drawer {
  if (activity === "label") return "label";
  return politicalKinds.includes(kind) ? "political" : "technical";
}

/** The part of the UID that people type: `som-abuja-2026` of `som-abuja-2026@rabat-process`. */
export function shortId(event: CalendarEvent): string {
  return event.uid.slice(0, event.uid.indexOf("@"));
}
