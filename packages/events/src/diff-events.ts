import { checkList } from "@rabat-process/timezones/arguments";
import type { Change } from "./changes.ts";
import { changesBetween } from "./changes-between.ts";
import type { CalendarEvent } from "./event.ts";

/** An event that two bodies of events have in two states. */
export interface EventDifference {
  readonly before: CalendarEvent;
  readonly after: CalendarEvent;
  /** What happened in between, to be told by `describeChange`. */
  readonly changes: readonly Change[];
}

/** How two bodies of events differ. */
export interface EventsDiff {
  readonly added: readonly CalendarEvent[];
  readonly removed: readonly CalendarEvent[];
  readonly changed: readonly EventDifference[];
}

/**
 * What was added, removed and changed between two bodies of events, such as a feed of yesterday and of today, told apart
 * by UID. Events that differ in their stamps alone (`sequence`, `lastModified`) have not changed.
 *
 * @example diffEvents(yesterday, today).changed.flatMap(({ changes }) => changes.map((one) => describeChange(one, "en")))
 * @throws RangeError where a UID stands twice in one of them.
 */
export function diffEvents(
  before: readonly CalendarEvent[],
  after: readonly CalendarEvent[],
): EventsDiff {
  const [earlier, later] = [byUid(before, "before"), byUid(after, "after")];
  return {
    added: after.filter(({ uid }) => !earlier.has(uid)),
    removed: before.filter(({ uid }) => !later.has(uid)),
    changed: after.flatMap((event) => {
      const former = earlier.get(event.uid);
      const changes = former === undefined ? [] : changesBetween(former, event);
      return former === undefined || changes.length === 0
        ? []
        : [{ before: former, after: event, changes }];
    }),
  };
}

function byUid(events: readonly CalendarEvent[], name: string): ReadonlyMap<string, CalendarEvent> {
  checkList(name, events);
  const found = new Map<string, CalendarEvent>();
  for (const event of events) {
    if (found.has(event.uid))
      throw new RangeError(`${event.uid} stands twice in ${name}: merge its states first.`);
    found.set(event.uid, event);
  }
  return found;
}
