import { checkList } from "@rabat-process/timezones/arguments";
import type { CalendarEvent } from "./event.ts";

/**
 * One body of several that overlap, such as two feeds. Of a UID that more than one has, the newest state stays: that of
 * the highest `sequence`, then of the latest `lastModified` (RFC 5546 §2.1.5), and of equals the one that is given first.
 * In the order in which each UID comes first.
 *
 * @example mergeEvents(theirs, ours)
 */
export function mergeEvents(
  ...bodies: readonly (readonly CalendarEvent[])[]
): readonly CalendarEvent[] {
  const newest = new Map<string, CalendarEvent>();
  bodies.forEach((events, index) => {
    checkList(`bodies[${index}]`, events);
  });
  for (const event of bodies.flat()) {
    const known = newest.get(event.uid);
    if (known === undefined || isNewer(event, known)) newest.set(event.uid, event);
  }
  return [...newest.values()];
}

function isNewer(event: CalendarEvent, known: CalendarEvent): boolean {
  return event.sequence === known.sequence
    ? event.lastModified > known.lastModified
    : event.sequence > known.sequence;
}
