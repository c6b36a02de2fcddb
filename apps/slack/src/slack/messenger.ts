import type { Instant, Locale } from "@rabat-process/timezones";
import { epochSeconds, addMinutes } from "@rabat-process/timezones";
import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { createHash } from "node:crypto";
import type { Log } from "../log.ts";
import type { DrawnCard } from "../ports/cards.ts";
import type { Clock } from "../ports/clock.ts";
import type { ClaimedJob, Outcome } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import { channelLostTask, redrawTask } from "../use-cases/tasks.ts";
import { createPace } from "./pace.ts";
import { codeOf, explainRefusal } from "./refusals.ts";

/** A message as Slack takes it. */
export interface Drawing {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Where a message goes: a channel, a thread in it, or a person. */
type Address =
  | { readonly channel: string; readonly thread?: string; readonly team: string }
  | { readonly user: string; readonly team: string };

/** Tells things in Slack: each method does a job, and may be called again for the same one. */
export interface Messenger {
  /** Brings every card of an event in line with the store, each at most once in three seconds. */
  redraw(uid: string): Promise<Outcome>;
  /** Posts a message once, however often the job is tried. */
  post(job: ClaimedJob, address: Address, drawing: Drawing): Promise<Outcome>;
  /** Posts the card of the job's event in a channel, and remembers it. */
  postCard(job: ClaimedJob, place: { readonly channel: string; readonly team: string }): Promise<Outcome>;
}

/** Between two updates of one message: more than three of whole seconds, or it could be little more than two. */
const secondsBetweenDrawings = 4;

/** The type of the metadata by which a message is known to be that of a job. */
const metadataType = "rabat_process_job";

export function createMessenger(options: {
  readonly clientOf: (team: string) => Promise<WebClient>;
  readonly store: Store;
  readonly clock: Clock;
  /** Reads the newest state of an event, to be drawn in any language; undefined if there is none of this UID. */
  readonly readEvent: (uid: string) => Promise<((locale: Locale) => Drawing) | undefined>;
  readonly log: Pick<Log, "info">;
}): Messenger {
  const { clientOf, store, clock, readEvent, log } = options;
  const pace = createPace();
  const localeOf = async (channel: string) => (await store.channel(channel))?.locale ?? "en";

  async function redrawCard(card: DrawnCard, drawing: Drawing): Promise<Outcome> {
    const drawn = digestOf(drawing);
    if (drawn === card.drawn) return { result: "done" };
    const now = clock.now();
    const free = laterOf(
      card.drawnAt === undefined ? now : addMinutes(card.drawnAt, secondsBetweenDrawings / 60),
      pace.freeAt(card.team, now),
    );
    // A clock that was set back must not make a card wait for long.
    if (free > now && free <= addMinutes(now, 1))
      return { result: "later", at: free, reason: "not so often" };
    pace.take(card.team, now);
    try {
      const client = await clientOf(card.team);
      await client.chat.update({ channel: card.channel, ts: card.ts, ...drawing });
    } catch (error) {
      const refusal = explainRefusal(error, now);
      if (refusal === "gone") {
        log.info(`card ${card.ts} in ${card.channel} is gone; it is forgotten`);
        await store.forgetCard(card);
        await store.note(
          "card-lost",
          { by: "", at: now },
          { event: card.event, details: { channel: card.channel } },
        );
        await store.jobs.enqueue([channelLostTask(card.channel, codeOf(error), now)], now);
        return { result: "done" };
      }
      if (refusal === undefined) throw error;
      return refusal;
    }
    await store.saveDrawing(card, drawn, now);
    return { result: "done" };
  }

  async function post(
    job: ClaimedJob,
    address: Address,
    drawing: Drawing,
  ): Promise<Outcome & { readonly ts?: string }> {
    const now = clock.now();
    try {
      const client = await clientOf(address.team);
      const channel = await channelOf(client, address);
      const thread = "thread" in address ? address.thread : undefined;
      const before = job.attempts > 1 ? await findPost(client, { job, channel, thread }) : undefined;
      if (before !== undefined) return { result: "done", ts: before };
      const { ts } = await client.chat.postMessage({
        channel,
        ...drawing,
        unfurl_links: false,
        metadata: { event_type: metadataType, event_payload: { key: job.key } },
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      if (ts === undefined) throw new Error("chat.postMessage gave no ts");
      return { result: "done", ts };
    } catch (error) {
      const refusal = explainRefusal(error, now);
      if (refusal === undefined) throw error;
      return refusal === "gone" ? { result: "given-up", reason: "not-in-channel" } : refusal;
    }
  }

  return {
    async redraw(uid) {
      const draw = await readEvent(uid);
      const outcomes: Outcome[] = [];
      for (const card of draw === undefined ? [] : await store.cards(uid)) {
        if (draw !== undefined) outcomes.push(await redrawCard(card, draw(await localeOf(card.channel))));
      }
      return worstOf(outcomes);
    },
    post,
    async postCard(job, { channel, team }) {
      const { event = "" } = job;
      const draw = await readEvent(event);
      if (draw === undefined) return { result: "given-up", reason: "unknown-event" };
      const drawing = draw(await localeOf(channel));
      const posted = await post(job, { channel, team }, drawing);
      if (posted.result !== "done" || posted.ts === undefined) return posted;
      const card = { event, channel, ts: posted.ts, team };
      const now = clock.now();
      await store.saveCard(card);
      await store.saveDrawing(card, digestOf(drawing), now);
      // An answer given meanwhile, through another card, would be missing on this one.
      return { result: "done", next: [redrawTask(event, now)] };
    },
  };
}

async function channelOf(client: WebClient, address: Address): Promise<string> {
  if ("channel" in address) return address.channel;
  const { channel } = await client.conversations.open({ users: address.user });
  if (channel?.id === undefined) throw new Error("conversations.open gave no channel");
  return channel.id;
}

/** The message that an earlier try of a job left behind, if it did: its outcome was in doubt. */
async function findPost(
  client: WebClient,
  { job, channel, thread }: { job: ClaimedJob; channel: string; thread: string | undefined },
): Promise<string | undefined> {
  const options = {
    channel,
    include_all_metadata: true,
    oldest: String(epochSeconds(job.createdAt) - 60),
    limit: 200,
  };
  // As many pages as there are: in a busy channel much may have been said since.
  for (let cursor: string | undefined; ;) {
    const page = { ...options, ...(cursor === undefined ? {} : { cursor }) };
    const { messages = [], response_metadata: more } =
      thread === undefined
        ? await client.conversations.history(page)
        : await client.conversations.replies({ ...page, ts: thread });
    const found = messages.find(({ metadata }) => {
      const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
      return metadata?.event_type === metadataType && payload?.key === job.key;
    });
    if (found !== undefined) return found.ts;
    if (more?.next_cursor === undefined || more.next_cursor === "") return undefined;
    cursor = more.next_cursor;
  }
}

function digestOf(drawing: Drawing): string {
  return createHash("sha256").update(JSON.stringify(drawing)).digest("base64url").slice(0, 22);
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/** What is to be done about a job of several parts: what was given up counts most, then what comes later. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const later = outcomes
    .filter((outcome) => outcome.result === "later")
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return later[0] ?? outcomes.find(({ result }) => result === "given-up") ?? { result: "done" };
}
