import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { allDated } from "@rabat-process/events/schedule";
import { instantsOf, isDatedEvent } from "@rabat-process/events";
import { addDays, addMinutes, isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkFields, checkList, checkValue } from "@rabat-process/timezones/arguments";

/** What a reader wants to see of cancelled events. */
export interface Selection {
  /** `show`, the default, keeps them with STATUS:CANCELLED; `hide` leaves all of them out. */
  readonly cancelled?: "hide" | "show" | undefined;
  /**
   * The present moment. With it, a cancelled event is shown until 30 days after its end, by when every client has
   * fetched the news; without it, for ever.
   */
  readonly now?: Instant | undefined;
}

/** Why an event does not stand in a calendar. */
export interface Exclusion {
  readonly uid: string;
  /**
   * `undated`: known by month, year or words only. `replaced`: another event stands in its place. `cancelled`: hidden
   * as the reader wishes. `cancelled-long-ago`: it would have ended more than 30 days ago.
   */
  readonly reason: "undated" | "replaced" | "cancelled" | "cancelled-long-ago";
}

/**
 * The events that a calendar shows, in order.
 *
 * @throws RangeError when `cancelled` or `now` is none of their values.
 */
export function selectShown(
  events: readonly CalendarEvent[],
  selection: Selection = {},
): readonly DatedEvent[] {
  checkSelection(selection);
  return allDated(events).filter((event) => whyHidden(event, selection) === undefined);
}

/**
 * The events that `toICalendar` leaves out, and why.
 *
 * @throws RangeError when `cancelled` or `now` is none of their values.
 */
export function excludedFrom(
  events: readonly CalendarEvent[],
  selection: Selection = {},
): readonly Exclusion[] {
  checkList("events", events);
  checkFields("selection", selection, { cancelled: true, now: true });
  checkSelection(selection);
  const current = new Set<string>(allDated(events).map(({ uid }) => uid));
  return events.flatMap((event) => {
    const { uid } = event;
    if (!isDatedEvent(event)) return { uid, reason: "undated" };
    if (!current.has(uid)) return { uid, reason: "replaced" };
    const reason = whyHidden(event, selection);
    return reason === undefined ? [] : { uid, reason };
  });
}

const daysKept = 30;

function whyHidden(
  event: DatedEvent,
  { cancelled, now }: Selection,
): "cancelled" | "cancelled-long-ago" | undefined {
  if (event.status !== "cancelled") return undefined;
  if (cancelled === "hide") return "cancelled";
  return now !== undefined && addMinutes(endOf(event), daysKept * 1440) < now
    ? "cancelled-long-ago"
    : undefined;
}

/** Days have no zone; that they end some hours sooner or later elsewhere does not matter after a month. */
function endOf({ when }: DatedEvent): Instant {
  return when.precision === "time" ? instantsOf(when).end : `${addDays(when.last, 1)}T00:00:00Z`;
}

/** In JavaScript a wrong word would show what somebody wished to hide. */
function checkSelection({ cancelled, now }: Selection): void {
  checkValue("cancelled", cancelled, {
    is: (value) => value === undefined || value === "hide" || value === "show",
    expected: '"hide" or "show"',
  });
  checkValue("now", now, {
    is: (value) => value === undefined || isInstant(value),
    expected: "an instant in UTC such as 2026-11-25T10:00:00Z",
  });
}
