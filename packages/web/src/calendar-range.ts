import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { firstDay, isDatedEvent } from "@rabat-process/events";
import { past, upcoming } from "@rabat-process/events/schedule";
import type { Instant } from "@rabat-process/timezones";

/** Everything that schedules list, in order: without what another event has replaced. */
export function listed(events: readonly CalendarEvent[], now: Instant): readonly CalendarEvent[] {
  const { dated, undated } = upcoming(events, now);
  return [...past(events, now).toReversed(), ...dated, ...undated];
}

/** The year for which an event was announced; undefined where it is known by words only. */
export function yearOf(event: CalendarEvent): string | undefined {
  const { when } = event;
  if (isDatedEvent(event)) return firstDay(event.when).slice(0, 4);
  if (when.precision === "month") return when.month.slice(0, 4);
  return "year" in when ? String(when.year) : undefined;
}

/** The month in which an event begins, such as 2027-06; undefined where none was announced. */
export function monthOf(event: CalendarEvent): string | undefined {
  const { when } = event;
  if (isDatedEvent(event)) return firstDay(event.when).slice(0, 7);
  return when.precision === "month" ? when.month : undefined;
}

/** The years that have pages: from the first with an event to the last, and the present one with the next. */
export function yearsShown(events: readonly CalendarEvent[], now: Instant): readonly string[] {
  const present = Number(now.slice(0, 4));
  const years = [
    ...events.flatMap((event) => yearOf(event) ?? []).map(Number),
    present,
    present + 1,
  ];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    String(first + index),
  );
}

/** The month that is so many months after another one, before it where negative. */
export function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
}

/** The months in which something with a day takes place. */
export function busyMonths(events: readonly DatedEvent[]): readonly string[] {
  return [...new Set(events.map(({ when }) => firstDay(when).slice(0, 7)))].toSorted();
}
