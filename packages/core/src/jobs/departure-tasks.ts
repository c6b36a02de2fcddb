import type { CalendarEvent } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { storeChange } from "../events/stored-change.ts";
import { versionOf } from "../events/version.ts";
import type { CoreJob, CorePayload } from "./core-jobs.ts";

// The jobs about changes that wait before people hear of them.

/** Makes a change, as long as the event is what it was when the change was decided on: there is one for each version. */
export function departTask(
  { before, after }: { readonly before: CalendarEvent; readonly after: CalendarEvent },
  said: { readonly change: Change } & Pick<
    CorePayload<"depart">,
    "askAgain" | "by" | "reminderTimes" | "shows"
  >,
  dueAt: Instant,
): CoreJob<"depart"> {
  const { change, ...others } = said;
  const [event, seen] = [before.uid, versionOf(before)];
  const payload = { event, seen, after, changes: [storeChange(change)] as const, ...others };
  const key = `departure:${event}:${seen}`;
  const task = { key, kind: "depart", payload, dueAt } as const;
  // An event may be announced more than once as it is.
  return said.shows === undefined ? task : { ...task, key: `${key}:${dueAt}`, recurs: true };
}

/** Tells whoever made a change that it waits, and until when it can be stopped. */
export function leavingTask(
  { key, dueAt: leavesAt, payload }: CoreJob<"depart">,
  dueAt: Instant,
): CoreJob<"leaving-one"> {
  const { event, by: user, changes, askAgain, shows } = payload;
  return {
    key: `${leavingKey(key)}:${leavesAt}:${user}`,
    kind: "leaving-one",
    payload: { event, user, changes, askAgain, departure: key, leavesAt, ...(shows && { shows }) },
    dueAt,
    usefulUntil: leavesAt,
  };
}

/** Under which the message stands that told that a change waits. */
export function leavingKey(departure: string): string {
  return `leaving:${departure}`;
}

/** Tells whoever made a change that waited what came of it. */
export function departedTask(
  { key, payload }: Pick<CoreJob<"depart">, "key" | "payload">,
  outcome: Pick<CoreJob<"departed-one">["payload"], "isMade" | "people" | "unreachable">,
  dueAt: Instant,
): CoreJob<"departed-one"> {
  const { by: user, seen: _, after: __, reminderTimes: ___, ...about } = payload;
  return {
    key: `departed:${key}:${user}`,
    kind: "departed-one",
    payload: { ...about, user, departure: key, ...outcome },
    dueAt,
  };
}
