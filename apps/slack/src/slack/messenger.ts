import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { createHash } from "node:crypto";
import type { Log } from "../log.ts";
import type { DrawnCard, PostedCard } from "../ports/cards.ts";
import type { Clock } from "../ports/clock.ts";
import type { ClaimedJob, Outcome } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import { redrawTask } from "../use-cases/tasks.ts";
import { channelLostTask } from "./jobs/tasks.ts";
import { findPost, markOf } from "./find-post.ts";
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
  /** Posts the card of an event in a channel, and remembers it. One that is there already is brought up to date. */
  postCard(job: ClaimedJob, card: Omit<PostedCard, "ts">): Promise<Outcome>;
}

/** Why a message is given up of which nobody can say whether it arrived. */
export const inDoubt = "in-doubt";

/** Between two updates of one message: more than three of whole seconds, or it could be little more than two. */
const secondsBetweenDrawings = 4;

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

  /** Has Slack show a drawing on a card, and remembers what came of it. A card whose channel is closed is kept. */
  async function update(card: DrawnCard, drawing: Drawing): Promise<Outcome | "closed" | "deleted"> {
    const now = clock.now();
    pace.take(card.team, now);
    try {
      const client = await clientOf(card.team);
      await client.chat.update({ channel: card.channel, ts: card.ts, ...drawing });
    } catch (error) {
      const refusal = explainRefusal(error, now);
      if (refusal === "deleted") await forget(card, now);
      if (refusal === "closed") await keepClosed(card, codeOf(error), now);
      if (refusal === undefined) throw error;
      return refusal;
    }
    await store.saveDrawing(card, digestOf(drawing), now);
    return { result: "done" };
  }

  /** Somebody deleted the card: that concerns nothing else. */
  async function forget(card: DrawnCard, at: Instant): Promise<void> {
    log.info(`card ${card.ts} in ${card.channel} was deleted; it is forgotten`);
    await store.forgetCard(card);
    await store.note(
      "card-deleted",
      { by: "", at },
      { event: card.event, details: { channel: card.channel } },
    );
  }

  /** Organisers are told when a channel closes, and not each time that it is found closed. */
  async function keepClosed(card: DrawnCard, reason: string, at: Instant): Promise<void> {
    await store.saveRefusal(card, at);
    if (card.refusedAt !== undefined) return;
    log.info(`card ${card.ts} in ${card.channel} cannot be changed (${reason}); it is tried again`);
    await store.note(
      "card-closed",
      { by: "", at },
      { event: card.event, details: { channel: card.channel } },
    );
    await store.jobs.enqueue([channelLostTask(card.channel, reason, at)], at);
  }

  async function redrawCard(card: DrawnCard, drawing: Drawing): Promise<Outcome> {
    if (digestOf(drawing) === card.drawn && card.refusedAt === undefined) return { result: "done" };
    const now = clock.now();
    const tries = [card.drawnAt, card.refusedAt].flatMap((at) => at ?? []);
    const rested = tries.map((at) => addMinutes(at, secondsBetweenDrawings / 60));
    const free = [...rested, pace.freeAt(card.team, now), now].toSorted().at(-1) ?? now;
    // A clock that was set back must not make a card wait for long.
    if (free > now && free <= addMinutes(now, 1))
      return { result: "later", at: free, reason: "not so often" };
    const outcome = await update(card, drawing);
    return typeof outcome === "string" ? { result: "done" } : outcome;
  }

  async function post(
    job: ClaimedJob,
    address: Address,
    drawing: Drawing,
  ): Promise<Outcome & { readonly ts?: string; readonly isEarlier?: boolean }> {
    const now = clock.now();
    const thread = "thread" in address ? address.thread : undefined;
    let looking = false;
    try {
      const client = await clientOf(address.team);
      const channel = await channelOf(client, address);
      looking = job.attempts > 1;
      const before = looking ? await findPost(client, { job, channel, thread }) : undefined;
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
    async postCard(job, { event, channel, team }) {
      const draw = await readEvent(event);
      if (draw === undefined) return { result: "given-up", reason: "unknown-event" };
      const drawing = draw(await localeOf(channel));
      for (const card of (await store.cards(event)).filter((known) => known.channel === channel)) {
        const outcome = await update(card, drawing);
        if (outcome === "deleted") continue;
        return outcome === "closed" ? { result: "given-up", reason: "not-in-channel" } : outcome;
      }
      const posted = await post(job, { channel, team }, drawing);
      if (posted.result !== "done" || posted.ts === undefined) return posted;
      const card = { event, channel, ts: posted.ts, team };
      const now = clock.now();
      await store.saveCard(card);
      // What an earlier try posted may show what was true then.
      if (posted.isEarlier !== true) await store.saveDrawing(card, digestOf(drawing), now);
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

function digestOf(drawing: Drawing): string {
  return createHash("sha256").update(JSON.stringify(drawing)).digest("base64url").slice(0, 22);
}

/** What is to be done about a job of several parts: what was given up counts most, then what comes later. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const later = outcomes
    .filter((outcome) => outcome.result === "later")
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return later[0] ?? outcomes.find(({ result }) => result === "given-up") ?? { result: "done" };
}
