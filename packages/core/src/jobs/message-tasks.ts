import type { Text } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Audience } from "../ports/notifier.ts";
import type { CoreJob } from "./core-jobs.ts";
import { leavingKey } from "./departure-tasks.ts";

// The jobs about messages of the organisers to those who come.

/** Sends a message to those who come by then. */
export function messageTask(
  said: {
    readonly uid: string;
    readonly user: string;
    readonly press: string;
    readonly words: Text;
  },
  dueAt: Instant,
): CoreJob<"message"> {
  const { uid: event, user: by, press, words } = said;
  return {
    key: `message:${event}:${press}`,
    kind: "message",
    payload: { event, by, words },
    dueAt,
  };
}

/** Tells whoever wrote a message that it waits, and until when it can be stopped. */
export function messageLeavingTask(
  { key, dueAt: leavesAt, payload }: CoreJob<"message">,
  dueAt: Instant,
): CoreJob<"message-leaving-one"> {
  const { event, by: user, words } = payload;
  return {
    key: `${leavingKey(key)}:${leavesAt}:${user}`,
    kind: "message-leaving-one",
    payload: { event, user, words, departure: key, leavesAt },
    dueAt,
    usefulUntil: leavesAt,
  };
}

/** Tells whoever wrote a message whom it reached. */
export function messageLeftTask(
  { key, payload }: Pick<CoreJob<"message">, "key" | "payload">,
  audience: Audience,
  at: Instant,
): CoreJob<"message-left-one"> {
  const { event, by: user, words, awaited } = payload;
  const about = { ...(awaited !== undefined && { awaited }), at, ...audience };
  return {
    key: `departed:${key}:${user}`,
    kind: "message-left-one",
    payload: { event, user, words, departure: key, ...about },
    dueAt: at,
  };
}
