import { epochSeconds } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { WebClient } from "@slack/web-api";
import type { ClaimedJob, Jobs } from "@rabat-process/core/ports/jobs";

/** The type of the metadata by which a message is known to be that of a job. */
const metadataType = "rabat_process_job";

/** How far the clock of this machine may be ahead of Slack's, in seconds. Nothing is told twice in the same words within that. */
const mostAhead = 3600;

/** What marks a message as that of a job. */
export function markOf({ key }: ClaimedJob) {
  return { event_type: metadataType, event_payload: { key } };
}

/** The key of the job that sent a message; "" for one that no job sent. */
function keyOf({
  metadata,
}: {
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}): string {
  const { event_type: type, event_payload: payload } = metadata ?? {};
  const { key } = (payload ?? {}) as { readonly key?: unknown };
  return type === metadataType ? String(key) : "";
}

interface Sought extends Pick<Jobs, "isKeyOf"> {
  readonly job: ClaimedJob;
  readonly channel: string;
  readonly thread: string | undefined;
}

/** The message that an earlier try of a job left behind, if it did: its outcome was in doubt. */
export async function findPost(
  client: WebClient,
  { job, channel, thread, isKeyOf }: Sought,
): Promise<string | undefined> {
  const options = {
    channel,
    include_all_metadata: true,
    oldest: String(epochSeconds(job.createdAt) - mostAhead),
    limit: 200,
  };
  // As many pages as there are: in a busy channel much may have been said since.
  for (let cursor: string | undefined; ;) {
    const page = { ...options, ...(cursor === undefined ? {} : { cursor }) };
    const { messages = [], response_metadata: more } =
      thread === undefined
        ? await client.conversations.history(page)
        : await client.conversations.replies({ ...page, ts: thread });
    const found = messages.find((message) => isKeyOf(keyOf(message), job));
    if (found !== undefined) return found.ts;
    if (more?.next_cursor === undefined || more.next_cursor === "") return undefined;
    cursor = more.next_cursor;
  }
}

/** The last message of the app whose key begins so, of an hour before an instant at most. */
export async function findKey(
  client: WebClient,
  { channel, since, key }: { channel: string; since: Instant; key: string },
): Promise<string | undefined> {
  const { messages = [] } = await client.conversations.history({
    channel,
    include_all_metadata: true,
    oldest: String(epochSeconds(since) - mostAhead),
    limit: 50,
  });
  return messages.find((message) => keyOf(message).startsWith(key))?.ts;
}
