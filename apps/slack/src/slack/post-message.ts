import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { ClaimedJob, Jobs, Outcome } from "@rabat-process/core/ports/jobs";
import { findKey, findPost, markOf } from "./find-post.ts";
import { codeOf, explainRefusal } from "./refusals.ts";

/** A message as Slack takes it. */
export interface Drawing {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Where a message goes: a channel, a thread in it, or a person. */
export type Address =
  | { readonly channel: string; readonly thread?: string; readonly team: string }
  | { readonly user: string; readonly team: string };

export interface PostDeps {
  readonly clientOf: (team: string) => Promise<WebClient>;
  readonly clock: Clock;
  readonly store: { readonly jobs: Pick<Jobs, "isKeyOf"> };
}

/** What came of a post: where it is there, its `ts`, and whether an earlier try had posted it. */
type Posted = Outcome & { readonly ts?: string; readonly isEarlier?: boolean };

/** Why a message is given up of which nobody can say whether it arrived. */
export const inDoubt = "in-doubt";

/** Posts a message once, however often the job is tried. */
export async function postMessage(
  { clientOf, clock, store }: PostDeps,
  job: ClaimedJob,
  { address, drawing }: { readonly address: Address; readonly drawing: Drawing },
): Promise<Posted> {
  const now = clock.now();
  const thread = "thread" in address ? address.thread : undefined;
  let looking = false;
  try {
    const client = await clientOf(address.team);
    const channel = await channelOf(client, address);
    looking = job.attempts > 1;
    const before = looking
      ? await findPost(client, { job, channel, thread, isKeyOf: store.jobs.isKeyOf })
      : undefined;
    if (before !== undefined) return { result: "done", ts: before, isEarlier: true };
    looking = false;
    const { ts } = await client.chat.postMessage({
      channel,
      ...drawing,
      unfurl_links: false,
      metadata: markOf(job),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    if (ts === undefined) throw new Error("chat.postMessage gave no ts");
    return { result: "done", ts };
  } catch (error) {
    const refusal = explainRefusal(error, now);
    if (refusal === undefined) throw error;
    // Where the app may not look whether an earlier try arrived, only a person can.
    if (looking && (refusal === "closed" || codeOf(error) === "missing_scope"))
      return { result: "given-up", reason: inDoubt };
    if (refusal === "deleted") return { result: "done" };
    return refusal === "closed" ? { result: "given-up", reason: "not-in-channel" } : refusal;
  }
}

/** What takes the place of a message, and whether it is posted where there is no such message. */
export interface Replacement {
  readonly key: string;
  readonly drawing: Drawing;
  readonly orPost: boolean;
}

/** Changes the message whose key begins so. Where Slack does not let it be looked for, there is none. */
export async function replaceMessage(
  deps: PostDeps,
  job: ClaimedJob,
  address: Address,
  { key, drawing, orPost }: Replacement,
): Promise<Outcome> {
  const post = (): Promise<Outcome> =>
    orPost ? postMessage(deps, job, { address, drawing }) : Promise.resolve({ result: "done" });
  try {
    const client = await deps.clientOf(address.team);
    const channel = await channelOf(client, address);
    const ts = await findKey(client, { channel, since: job.createdAt, key });
    if (ts === undefined) return await post();
    await client.chat.update({ channel, ts, ...drawing });
    return { result: "done" };
  } catch (error) {
    const refusal = explainRefusal(error, deps.clock.now());
    if (refusal === undefined) throw error;
    return typeof refusal === "string" ? post() : refusal;
  }
}

async function channelOf(client: WebClient, address: Address): Promise<string> {
  if ("channel" in address) return address.channel;
  const { channel } = await client.conversations.open({ users: address.user });
  if (channel?.id === undefined) throw new Error("conversations.open gave no channel");
  return channel.id;
}
