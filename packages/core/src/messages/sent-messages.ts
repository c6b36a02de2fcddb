import type { Text } from "@rabat-process/events";
import { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";

/** What the log calls a message to those who come. */
export const messageAct = "message";

/** What somebody wrote to those who come, in one language or both. */
export const MessageWords = CalendarEvent.shape.description.unwrap();

const Details = z.object({ words: MessageWords });

/** A message that went to those who come to an event. */
export interface SentMessage {
  readonly at: Instant;
  readonly words: Text;
}

/** How many of them anybody reads at once. */
const most = 5;

/** What was last said to those who come to an event, the latest first; nothing of before its announcement was withdrawn. */
export async function sentMessages(store: LogStore, uid: string): Promise<readonly SentMessage[]> {
  const acts = [messageAct, "withdrawn"];
  const entries = await store.log({ event: uid, acts, limit: most });
  const former = entries.findIndex(({ act }) => act === "withdrawn");
  return entries.slice(0, former === -1 ? undefined : former).flatMap((entry) => {
    const words = wordsOf(entry);
    return words === undefined ? [] : [{ at: entry.at, words }];
  });
}

/** The message that an entry of the log is about; undefined where it is about none. */
export function wordsOf({ act, details = {} }: AuditEntry): Text | undefined {
  return act === messageAct ? Details.safeParse(details).data?.words : undefined;
}
