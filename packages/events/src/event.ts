import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { AgendaItem, checkAgenda } from "./agenda.ts";
import { Party } from "./delegation.ts";
import { checkIdentity, Slug, Uid } from "./identity.ts";
import { Language } from "./language.ts";
import { Outcome } from "./outcome.ts";
import { checkParticulars, particulars } from "./particulars.ts";
import { Participation } from "./participation.ts";
import { checkPlace, Format, Online, publicOnline, Venue } from "./place.ts";
import { ProgrammeKey, ProgrammeReference } from "./programme.ts";
import { Text, Title, WebAddress } from "./text.ts";
import type { DatedWhen } from "./when.ts";
import { isDated, When } from "./when.ts";

/** An instant in UTC such as 2026-11-25T10:00:00Z. */
const Moment = z
  .custom<Instant>((value) => typeof value === "string" && isInstant(value), {
    error: "expected an instant in UTC such as 2026-11-25T10:00:00Z",
  })
  .meta({
    type: "string",
    format: "date-time",
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$`,
  });

// What the Process calls its meetings; names in both languages stand in `terms.ts`. Which list a kind stands in is its
// drawer.
const politicalKinds = [
  "ministerial-conference",
  "senior-officials-meeting",
  "steering-committee",
  "drafting-committee",
  "handover",
  "press-conference",
] as const;
const technicalKinds = [
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
] as const;

const kinds = [...politicalKinds, ...technicalKinds] as const;

/**
 * What the Process calls its meetings, and `other` for what it has no word for. That is none of the options that a list
 * offers: it needs a name beside it.
 */
export const Kind = Object.assign(z.enum([...kinds, "other"]), { options: [...kinds] });
export type Kind = z.infer<typeof Kind>;

/** What an event is beside its kind. */
export const AlsoKinds = z.array(z.enum(kinds)).min(1);

/** Organised by the Process itself, or run and paid for by a partner under the Process's label. */
export const Activity = z.enum(["dialogue", "label"]);
export type Activity = z.infer<typeof Activity>;

/** How sure an event is. `tentative` has a date that may still move; `postponed` waits for a new one. */
export const Status = z.enum([
  "planned",
  "tentative",
  "confirmed",
  "postponed",
  "held",
  "cancelled",
]);
export type Status = z.infer<typeof Status>;

/** What a party does for an event. */
export const Role = z.enum([
  "chair",
  "co-chair",
  "host",
  "organiser",
  "convenor",
  "funder",
  "support",
]);
export type Role = z.infer<typeof Role>;

/** What an event leaves behind. `when` is its publication, expected or past. */
const Output = z.strictObject({
  /** What it is. */
  kind: z.enum(["podcast", "video", "paper"]),
  /** Its title. */
  summary: Title,
  /** When it was or is to be published. */
  when: When.optional(),
  /** Where it can be read or heard. */
  url: WebAddress.optional(),
});
export type Output = z.infer<typeof Output>;

/** How an event stands to an earlier one, by its UID. */
const Lineage = z.strictObject({
  /** How it stands to the other one. */
  relation: z.enum([
    "follows",
    "follow-up-of",
    "replaces",
    "part-of",
    "side-event-of",
    "outcome-of",
  ]),
  /** The UID of the other event. */
  event: Uid,
  /** What else is to be said of this. */
  remark: Title.optional(),
});
/** How an event stands to an earlier one: the word of its lineage. */
export type Relation = z.infer<typeof Lineage>["relation"];

/**
 * What an event is a part of without being under another one: a `series` of meetings on one subject over the years, or a
 * `sequence` of meetings one after another at one place. Events with one `id` belong together.
 */
const Series = z.strictObject({
  /** Equal for all events of it. */
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected small letters, digits and hyphens"),
  /** A series over the years, or a sequence at one place. */
  form: z.enum(["series", "sequence"]),
  /** What it is called. */
  name: Title,
});
export type Series = z.infer<typeof Series>;

/** A date that was announced and did not hold, with the place where that changed too. Oldest first. */
const FormerDate = z.strictObject({
  /** The date that did not hold. */
  when: When,
  /** The place that did not hold. */
  venue: Venue.optional(),
  /** Why it did not hold. */
  reason: Title.optional(),
});

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
    /** By which people, addresses and files name it, where the UID is none of the Process. */
    slug: Slug.optional(),
    /** How often date, time, place or status have changed: 0 at first. */
    sequence: z.int().nonnegative(),
    /** When this record was made, in UTC. */
    created: Moment,
    /** When this record last changed, in UTC. */
    lastModified: Moment,
    /** The title, as it was announced. */
    summary: Title,
    /** What it is about, in paragraphs. */
    description: Text.optional(),
    kind: Kind,
    /** What it is, where its kind is `other`. */
    kindName: Title.optional(),
    /** What it is as well: a joint meeting that is a thematic one. */
    alsoKinds: AlsoKinds.optional(),
    activity: Activity.optional(),
    format: Format.optional(),
    /** At the level of ministers or senior officials. */
    highLevel: z.literal(true).optional(),
    ...particulars,
    /** Not for everybody who is interested: for those who were chosen, or who hold an office. */
    restricted: z.literal(true).optional(),
    /** Other dialogues or bodies that hold it together with the Process. */
    jointWith: z.array(Title).optional(),
    status: Status,
    when: When,
    /** When it was announced, and by which rules of which release of tzdb its hour was told. */
    announced: z
      .strictObject({
        /** When it was announced. */
        at: Moment,
        /** The release of tzdb, such as 2026f. */
        tzdbVersion: z.string(),
        /** How far the clock of the event was ahead of UTC. */
        offsetMinutes: z.number().optional(),
      })
      .optional(),
    formerDates: z.array(FormerDate).optional(),
    venue: Venue.optional(),
    online: Online.optional(),
    /** Who chairs, hosts, organises or funds it, in the order of the announcement. */
    roles: z.array(z.strictObject({ role: Role, party: Party })).optional(),
    programmes: z.array(ProgrammeReference).optional(),
    /** The programmes that it follows without serving an objective of them. */
    inLineWith: z.array(ProgrammeKey).optional(),
    /** For whom it is, in words. */
    audience: Text.optional(),
    participation: Participation.optional(),
    /** Into which languages the debates are interpreted, and which ones are spoken. */
    languages: z.array(Language).min(1).optional(),
    /** What it is to achieve, point by point. */
    aims: z.array(Text).optional(),
    agenda: z.array(AgendaItem).optional(),
    outputs: z.array(Output).optional(),
    outcome: Outcome.optional(),
    lineage: z.array(Lineage).optional(),
    series: z.array(Series).min(1).optional(),
    /** Where each fact can be read. */
    sources: z.array(WebAddress).optional(),
  })
  .superRefine((event, context) => {
    if (event.lastModified < event.created) {
      context.addIssue({
        code: "custom",
        path: ["lastModified"],
        message: `expected an instant that is not before created, ${event.created}`,
      });
    }
    checkIdentity(event, context);
    checkKind(event, context);
    checkAgenda(event, context);
    checkPlace(event, context);
    checkParticulars(event, context);
    event.lineage?.forEach(({ event: uid }, index) => {
      if (uid !== event.uid) return;
      context.addIssue({
        code: "custom",
        path: ["lineage", index, "event"],
        message: "expected the UID of another event",
      });
    });
    if (event.outcome !== undefined && event.status !== "held") {
      context.addIssue({
        code: "custom",
        path: ["outcome"],
        message: "expected no outcome of an event that was not held",
      });
    }
  });
export type CalendarEvent = z.infer<typeof CalendarEvent>;

function checkKind(
  { kind, kindName }: { readonly kind: Kind; readonly kindName?: Text | undefined },
  context: z.core.$RefinementCtx,
): void {
  if ((kind === "other") === (kindName !== undefined)) return;
  const message =
    kind === "other"
      ? "expected the name of the kind, since the kind is other"
      : `expected no name beside the kind ${kind}, which has one: only other takes a name`;
  context.addIssue({ code: "custom", path: ["kindName"], message });
}

/** An event as everybody may read it: without a join link that is not public. */
export function publicEvent(event: CalendarEvent): CalendarEvent {
  checkObject("event", event, "when");
  const { online: _, ...rest } = event;
  const online = publicOnline(event);
  return online === undefined ? rest : { ...rest, online };
}

/** An event that a calendar can show. */
export type DatedEvent = CalendarEvent & { readonly when: DatedWhen };

/** Whether a calendar can show an event: it has days, with hours or without. */
export function isDatedEvent(event: CalendarEvent): event is DatedEvent {
  checkObject("event", event, "when");
  return isDated(event.when);
}

/** The three drawers in which the Process files its meetings. */
export type Drawer = "political" | "technical" | "label";

/** The drawer of an event: label events by whose they are, the others by their kind. */
export function drawerOf(event: CalendarEvent): Drawer {
  checkObject("event", event, "kind");
  const { activity, kind } = event;
  if (activity === "label") return "label";
  return isPolitical(kind) ? "political" : "technical";
}

function isPolitical(kind: Kind): boolean {
  return politicalKinds.some((political) => political === kind);
}
