import type { CalendarEvent, DatedEvent, DelegationCode } from "@rabat-process/events";
import { firstDay, isDatedEvent, lastDay } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { overlaps, weekAround } from "../finding/period.ts";
import type { SisterCalendars } from "../ports/sister-calendars.ts";

/** A meeting of another process in the week of one of ours, for which the same delegations travel. */
export interface Clash {
  /** The name of the other process. */
  readonly calendar: string;
  readonly meeting: DatedEvent;
  /** Whether the two share a day; else only a week. */
  readonly sharesDay: boolean;
  /** Who takes part in both; undefined where everybody does. */
  readonly delegations: readonly DelegationCode[] | undefined;
}

export interface Clashes {
  /** Those on the same days first, then by their days. */
  readonly clashes: readonly Clash[];
  /** Calendars that could not be read lately, and since when: what they say may be old. */
  readonly away: readonly { readonly calendar: string; readonly readAt: Instant | undefined }[];
}

/**
 * What other processes hold in the week of an event, Monday to Sunday, or in its weeks. Undefined of an event that has
 * no days, and where no calendar of another process is known.
 */
export function clashesOf(
  event: CalendarEvent,
  sisters: SisterCalendars | undefined,
): Clashes | undefined {
  const calendars = sisters?.read() ?? [];
  if (calendars.length === 0 || !isDatedEvent(event)) return undefined;
  const days = daysOf(event);
  const weeks = { first: weekAround(days.first).first, last: weekAround(days.last).last };
  const clashes = calendars.flatMap(({ name: calendar, meetings, delegations }) =>
    meetings
      .filter((meeting) => overlaps(daysOf(meeting), weeks))
      .map((meeting) => {
        const sharesDay = overlaps(daysOf(meeting), days);
        return { calendar, meeting, sharesDay, delegations };
      }),
  );
  return {
    clashes: clashes.toSorted(
      (one, other) =>
        Number(other.sharesDay) - Number(one.sharesDay) ||
        (firstDay(one.meeting.when) < firstDay(other.meeting.when) ? -1 : 1),
    ),
    away: calendars.flatMap(({ name: calendar, isAway, readAt }) =>
      isAway ? [{ calendar, readAt }] : [],
    ),
  };
}

function daysOf({ when }: DatedEvent) {
  return { first: firstDay(when), last: lastDay(when) };
}
