import { checkList, checkObject } from "@rabat-process/timezones/arguments";
import type { CalendarEvent, Status } from "./event.ts";

/** What organisers can do to an event: each is a function of this package. */
export type ChangeAct =
  | "announce"
  | "withdraw"
  | "edit"
  | "replace"
  | "reschedule"
  | "postpone"
  | "move-online"
  | "relocate"
  | "confirm"
  | "cancel"
  | "reinstate"
  | "hold";

/** A status, or that another event has taken this one's place, which its successor says. */
export type EventState = Status | "replaced";

/** What a state of an event implies. */
export interface StatusRules {
  /** Why no answer is taken, whatever the date; undefined where answers are taken. */
  readonly closedAs: "cancelled" | "held" | "replaced" | undefined;
  /** Whether those who come are reminded of it, and those who have not answered are asked. */
  readonly isReminded: boolean;
  /** Whether free places are offered to those who wait. */
  readonly offersPlaces: boolean;
  /** Whether schedules list it. */
  readonly isListed: boolean;
  /** Whether its days are taken: other meetings on them clash with it. */
  readonly takesDays: boolean;
  /** Whether schedules point the status out, since readers expect another. */
  readonly isNews: boolean;
  readonly changes: readonly ChangeAct[];
  /** STATUS of RFC 5545 §3.8.1.11, which has no word for what is planned or postponed. */
  readonly calendar: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
}

const open = {
  closedAs: undefined,
  isReminded: true,
  offersPlaces: true,
  isListed: true,
  takesDays: true,
  isNews: false,
  changes: [
    "announce",
    "withdraw",
    "edit",
    "replace",
    "reschedule",
    "postpone",
    "move-online",
    "relocate",
    "confirm",
    "cancel",
    "hold",
  ],
  calendar: "TENTATIVE",
} as const satisfies StatusRules;

const ended = { ...open, isReminded: false, offersPlaces: false } as const;

/** Every question that the code asks of a status, answered for each: a new one does not compile before it is. */
export const statusRules: Readonly<Record<EventState, StatusRules>> = {
  planned: open,
  tentative: { ...open, isNews: true },
  confirmed: { ...open, calendar: "CONFIRMED" },
  // It waits for a new date: the old one, where it still has one, is nobody's appointment.
  postponed: { ...open, isReminded: false, takesDays: false, isNews: true },
  held: { ...ended, closedAs: "held", changes: ["edit"], calendar: "CONFIRMED" },
  // It stays in schedules, since people still look for it.
  cancelled: {
    ...ended,
    closedAs: "cancelled",
    takesDays: false,
    isNews: true,
    changes: ["edit", "replace", "reinstate"],
    calendar: "CANCELLED",
  },
  replaced: {
    ...ended,
    closedAs: "replaced",
    isListed: false,
    takesDays: false,
    changes: ["edit"],
    calendar: "CANCELLED",
  },
};

/**
 * The state of an event.
 *
 * @param replacedBy the event that has taken its place, see {@link replacementOf}
 */
export function stateOf(
  event: Pick<CalendarEvent, "status">,
  replacedBy: CalendarEvent | undefined,
): EventState {
  checkObject("event", event, "status");
  const { status } = event;
  return replacedBy === undefined ? status : "replaced";
}

/**
 * The event that has taken the place of another: the one that says so in its lineage. Of several the latest to be
 * created counts.
 *
 * @example replacementOf(workshop, events)?.uid // "return-yaounde-2023@rabat-process"
 */
export function replacementOf(
  event: Pick<CalendarEvent, "uid">,
  events: readonly CalendarEvent[],
): CalendarEvent | undefined {
  checkObject("event", event, "uid");
  const { uid } = event;
  checkList("events", events);
  return events
    .filter(({ lineage }) =>
      lineage?.some((link) => link.relation === "replaces" && link.event === uid),
    )
    .toSorted((a, b) => (a.created < b.created ? -1 : 1))
    .at(-1);
}
