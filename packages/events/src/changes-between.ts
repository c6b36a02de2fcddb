import { checkObject } from "@rabat-process/timezones/arguments";
import type { Change } from "./changes.ts";
import { isSame } from "./equality.ts";
import type { CalendarEvent } from "./event.ts";
import { isDated } from "./when.ts";

/**
 * What happened between two states of an event, whoever made it and by whichever way: what its calendar entry shows
 * first, else `edited`. Reasons are those of `formerDates`; for a cancellation an event gives none. Empty where the two
 * say the same.
 *
 * @example changesBetween(before, { ...before, status: "cancelled" }) // [{ kind: "cancelled" }]
 */
export function changesBetween(before: CalendarEvent, after: CalendarEvent): readonly Change[] {
  checkObject("before", before, "when");
  checkObject("after", after, "when");
  if (after.status === "cancelled" && before.status !== "cancelled") return [{ kind: "cancelled" }];
  if (after.status === "held" && before.status !== "held")
    return [{ kind: "held", ...(after.outcome && { outcome: after.outcome }) }];
  const changes = [...reinstated(before, after), ...moved(before, after), ...placed(before, after)];
  if (changes.length > 0) return changes;
  if (after.status === "confirmed" && before.status !== "confirmed") return [{ kind: "confirmed" }];
  return isSame(withoutStamps(before), withoutStamps(after))
    ? []
    : [{ kind: "edited", before, after }];
}

function reinstated(before: CalendarEvent, after: CalendarEvent): readonly Change[] {
  return before.status === "cancelled" && after.status !== "cancelled"
    ? [{ kind: "reinstated" }]
    : [];
}

function moved(before: CalendarEvent, after: CalendarEvent): readonly Change[] {
  const [from, to] = [before.when, after.when];
  if (isSame(from, to)) return [];
  const isPostponed = after.status === "postponed" || !isDated(to);
  return [
    { kind: isPostponed ? "postponed" : "rescheduled", from, to, ...reasonOf(before, after) },
  ];
}

function placed(before: CalendarEvent, after: CalendarEvent): readonly Change[] {
  const why = reasonOf(before, after);
  if (after.format === "virtual" && before.format !== "virtual" && before.format !== undefined)
    return [{ kind: "moved-online", from: before.venue, ...why }];
  if (after.venue === undefined || isSame(before.venue, after.venue)) return [];
  return [{ kind: "relocated", from: before.venue, to: after.venue, ...why }];
}

/** The reason for the last date or place that did not hold, where this change put it there. */
function reasonOf(before: CalendarEvent, after: CalendarEvent) {
  const isNew = (after.formerDates?.length ?? 0) > (before.formerDates?.length ?? 0);
  const reason = isNew ? after.formerDates?.at(-1)?.reason : undefined;
  return reason === undefined ? {} : { reason };
}

/** What an event says, without when and by which release of tzdb that was written down. */
function withoutStamps({
  lastModified,
  sequence,
  announced,
  formerDates,
  ...event
}: CalendarEvent) {
  return event;
}
