import type { Locale } from "@rabat-process/timezones";
import type { PostedCard } from "../ports/cards.ts";
import type { ClaimedJob, Outcome } from "@rabat-process/core/ports/jobs";
import { redrawTask } from "@rabat-process/core/jobs/tasks";
import { createPace } from "./pace.ts";
import type { Address, Drawing, Replacement } from "./post-message.ts";
import { postMessage, replaceMessage } from "./post-message.ts";
import type { CardDeps } from "./redraw-card.ts";
import { digestOfDrawing, redrawCard, removeCard, updateCard } from "./redraw-card.ts";

/** Tells things in Slack: each method does a job, and may be called again for the same one. */
export interface Messenger {
  /** Brings every card of an event in line with the store, each at most once in three seconds. */
  redraw(uid: string): Promise<Outcome>;
  /** Posts a message once, however often the job is tried. */
  post(job: ClaimedJob, address: Address, drawing: Drawing): Promise<Outcome>;
  /** Has a message take the place of that whose key begins so; where there is none, posts it, or leaves it. */
  replace(job: ClaimedJob, address: Address, instead: Replacement): Promise<Outcome>;
  /** Posts the card of an event in a channel, and remembers it. One that is there already is brought up to date. */
  postCard(job: ClaimedJob, card: Omit<PostedCard, "ts">): Promise<Outcome>;
}

interface MessengerDeps extends CardDeps {
  /** Reads the newest state of an event, to be drawn in any language; undefined if there is none of this UID. */
  readonly readEvent: (uid: string) => Promise<((locale: Locale) => Drawing) | undefined>;
}

export function createMessenger(options: Omit<MessengerDeps, "pace">): Messenger {
  const deps: MessengerDeps = { ...options, pace: createPace() };
  return {
    redraw: (uid) => redraw(deps, uid),
    post: (job, address, drawing) => postMessage(deps, job, { address, drawing }),
    replace: (job, address, instead) => replaceMessage(deps, job, address, instead),
    postCard: (job, card) => postCard(deps, job, card),
  };
}

async function redraw(deps: MessengerDeps, uid: string): Promise<Outcome> {
  const cards = await deps.store.cards(uid);
  const state = cards.length === 0 ? undefined : await deps.store.state(uid);
  const draw = state && (await deps.readEvent(uid));
  if (draw === undefined) return { result: "done" };
  const outcomes: Outcome[] = [];
  // A draft that is being announced has its card shortly before it is public.
  const isWithdrawn =
    state?.isDraft === true &&
    !(await deps.store.jobs.waiting(uid)).some(({ kind }) => kind === "post");
  for (const card of cards)
    outcomes.push(
      isWithdrawn
        ? await removeCard(deps, card)
        : await redrawCard(deps, card, draw(await localeOf(deps, card.channel))),
    );
  return worstOf(outcomes);
}

async function postCard(
  deps: MessengerDeps,
  job: ClaimedJob,
  { event, channel, team }: Omit<PostedCard, "ts">,
): Promise<Outcome> {
  const { store, clock } = deps;
  const draw = await deps.readEvent(event);
  if (draw === undefined) return { result: "given-up", reason: "unknown-event" };
  const drawing = draw(await localeOf(deps, channel));
  for (const card of (await store.cards(event)).filter((known) => known.channel === channel)) {
    const outcome = await updateCard(deps, card, drawing);
    if (outcome === "deleted") continue;
    return outcome === "closed" ? { result: "given-up", reason: "not-in-channel" } : outcome;
  }
  const posted = await postMessage(deps, job, { address: { channel, team }, drawing });
  if (posted.result !== "done" || posted.ts === undefined) return posted;
  const card = { event, channel, ts: posted.ts, team };
  const now = clock.now();
  await store.saveCard(card);
  // What an earlier try posted may show what was true then.
  if (posted.isEarlier !== true) await store.saveDrawing(card, digestOfDrawing(drawing), now);
  // An answer given meanwhile, through another card, would be missing on this one.
  return { result: "done", next: [redrawTask(event, now)] };
}

async function localeOf({ store }: MessengerDeps, channel: string): Promise<Locale> {
  return (await store.channel(channel))?.locale ?? "en";
}

/** What is to be done about a job of several parts: what was given up counts most, then what comes later. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const later = outcomes
    .filter((outcome) => outcome.result === "later")
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return later[0] ?? outcomes.find(({ result }) => result === "given-up") ?? { result: "done" };
}
