import { daysBetween } from "@rabat-process/timezones";
import type { PlainDate } from "@rabat-process/timezones";
import { checkList } from "@rabat-process/timezones/arguments";
import type { CalendarEvent, DatedEvent } from "./event.ts";
import { allDated } from "./schedule.ts";
import { statusRules } from "./status.ts";
import { firstDay, instantsOf, lastDay } from "./when.ts";

/**
 * Two events that fall together: they share hours (`overlap`) or a day (`same-day`), so that somebody cannot attend both
 * to the end; or they belong together and stand in one week (`linked-week`), so that one journey may serve both.
 */
export interface Conflict {
  readonly kind: "overlap" | "same-day" | "linked-week";
  readonly events: readonly [DatedEvent, DatedEvent];
}

/**
 * Dated events that fall together, as information: the Process does hold linked meetings in one week and on one day.
 * Linked are events of which one names the other in its lineage, and those of one series or sequence; a week begins on
 * Monday (ISO 8601). What was cancelled, postponed or replaced is left out.
 */
export function findConflicts(events: readonly CalendarEvent[]): readonly Conflict[] {
  checkList("events", events);
  const dated = allDated(events).filter(({ status }) => statusRules[status].takesDays);
  return dated.flatMap((one, index) => {
    const conflicts: Conflict[] = [];
    const week = weekOf(lastDay(one.when));
    for (let position = index + 1; position < dated.length; position += 1) {
      const other = dated[position];
      // They stand in the order of their instants: by the clocks of their places a later one may begin a day earlier.
      if (other === undefined || weekOf(firstDay(other.when)) > week + 1) break;
      const kind = conflictOf(one, other);
      if (kind !== undefined) conflicts.push({ kind, events: [one, other] });
    }
    return conflicts;
  });
}

function conflictOf(one: DatedEvent, other: DatedEvent): Conflict["kind"] | undefined {
  const shareDay =
    lastDay(one.when) >= firstDay(other.when) && lastDay(other.when) >= firstDay(one.when);
  if (shareDay) return overlap(one, other) ? "overlap" : "same-day";
  const shareWeek =
    weekOf(lastDay(one.when)) >= weekOf(firstDay(other.when)) &&
    weekOf(lastDay(other.when)) >= weekOf(firstDay(one.when));
  return shareWeek && areLinked(one, other) ? "linked-week" : undefined;
}

/** Hours are compared where both have them; days without hours may fill them. */
function overlap({ when: one }: DatedEvent, { when: other }: DatedEvent): boolean {
  if (one.precision === "day" || other.precision === "day") return false;
  const [a, b] = [instantsOf(one), instantsOf(other)];
  return a.start < b.end && b.start < a.end;
}

function areLinked(one: CalendarEvent, other: CalendarEvent): boolean {
  const names = ({ lineage = [] }: CalendarEvent, { uid }: CalendarEvent) =>
    lineage.some(({ event }) => event === uid);
  const ids = new Set(one.series?.map(({ id }) => id));
  return (
    names(one, other) || names(other, one) || other.series?.some(({ id }) => ids.has(id)) === true
  );
}

/** The number of a day's week, counted from the one of 1 January 1970, which was a Thursday. */
function weekOf(day: PlainDate): number {
  return Math.floor((daysBetween("1970-01-01", day) + 3) / 7);
}
