import { theApp } from "@rabat-process/core/ports/actor";
import { redrawTask } from "@rabat-process/core/jobs/tasks";
import type { WebClient } from "@slack/web-api";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Log } from "@rabat-process/core/ports/log";
import type { DrawnCard } from "../ports/cards.ts";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import type { Store } from "../ports/store.ts";
import { digestOf } from "./digest.ts";
import { channelLostTask } from "./jobs/tasks.ts";
import type { Pace } from "./pace.ts";
import type { Drawing, PostDeps } from "./post-message.ts";
import { codeOf, explainRefusal } from "./refusals.ts";

export interface CardDeps extends PostDeps {
  readonly store: Store;
  readonly pace: Pace;
  readonly log: Pick<Log, "info">;
}

/** Between two updates of one message: more than three of whole seconds, or it could be little more than two. */
const secondsBetweenDrawings = 4;

/** Brings a card in line with a drawing, where it is not, and where that is not too soon after the last time. */
export async function redrawCard(
  deps: CardDeps,
  card: DrawnCard,
  drawing: Drawing,
): Promise<Outcome> {
  if (digestOfDrawing(drawing) === card.drawn && card.refusedAt === undefined)
    return { result: "done" };
  const now = deps.clock.now();
  const tries = [card.drawnAt, card.refusedAt].flatMap((at) => at ?? []);
  const rested = tries.map((at) => addMinutes(at, secondsBetweenDrawings / 60));
  const free = [...rested, deps.pace.freeAt(card.team, now), now].toSorted().at(-1) ?? now;
  // A clock that was set back must not make a card wait for long.
  if (free > now && free <= addMinutes(now, 1))
    return { result: "later", at: free, reason: "not so often" };
  const outcome = await updateCard(deps, card, drawing);
  return typeof outcome === "string" ? { result: "done" } : outcome;
}

/** Has Slack show a drawing on a card, and remembers what came of it. A card whose channel is closed is kept. */
export async function updateCard(
  deps: CardDeps,
  card: DrawnCard,
  drawing: Drawing,
): Promise<Answer> {
  const { channel, ts, team } = card;
  const now = deps.clock.now();
  deps.pace.take(team, now);
  const answer = await ask(deps, card, ({ chat }) => chat.update({ channel, ts, ...drawing }));
  if (answer === "deleted") await forgetCard(deps, card, now);
  else if (answer !== "closed" && answer.result === "done")
    await deps.store.saveDrawing(card, digestOfDrawing(drawing), now);
  return answer;
}

/** Takes a card away whose event was withdrawn. One in a channel that is closed to the app stays, and is tried again. */
export async function removeCard(deps: CardDeps, card: DrawnCard): Promise<Outcome> {
  const { channel, ts } = card;
  const answer = await ask(deps, card, ({ chat }) => chat.delete({ channel, ts }));
  if (answer === "closed") return { result: "done" };
  if (answer !== "deleted" && answer.result !== "done") return answer;
  await deps.store.forgetCard(card);
  return { result: "done" };
}

/** What came of a change of a card. */
type Answer = Outcome | "closed" | "deleted";

async function ask(
  deps: CardDeps,
  card: DrawnCard,
  change: (client: WebClient) => Promise<unknown>,
): Promise<Answer> {
  try {
    await change(await deps.clientOf(card.team));
  } catch (error) {
    const now = deps.clock.now();
    const refusal = explainRefusal(error, now);
    if (refusal === undefined) throw error;
    if (refusal === "closed") await keepClosed(deps, card, { reason: codeOf(error), at: now });
    if (refusal !== "deleted") return refusal;
    await redrawOthers(deps, card);
    return refusal;
  }
  await redrawOthers(deps, card);
  return { result: "done" };
}

/** Where a card can be changed again, those of its channel can be that were refused like it. */
async function redrawOthers({ store, clock }: CardDeps, card: DrawnCard): Promise<void> {
  if (card.refusedAt === undefined) return;
  const now = clock.now();
  const others = (await store.refusedCards()).filter(
    ({ channel, event }) => channel === card.channel && event !== card.event,
  );
  await store.jobs.enqueue(
    others.map(({ event }) => redrawTask(event, now)),
    now,
  );
}

/** Somebody deleted the card: that concerns nothing else. */
async function forgetCard({ store, log }: CardDeps, card: DrawnCard, at: Instant): Promise<void> {
  log.info(`card ${card.ts} in ${card.channel} was deleted; it is forgotten`);
  await store.forgetCard(card);
  const details = { channel: card.channel };
  await store.note("card-deleted", { by: theApp, at }, { event: card.event, details });
}

/** Organisers are told when a channel closes, and not each time that it is found closed. */
async function keepClosed(
  { store, log }: CardDeps,
  card: DrawnCard,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Promise<void> {
  await store.saveRefusal(card, at);
  if (card.refusedAt !== undefined) return;
  log.info(`card ${card.ts} in ${card.channel} cannot be changed (${reason}); it is tried again`);
  const details = { channel: card.channel };
  await store.note("card-closed", { by: theApp, at }, { event: card.event, details });
  await store.jobs.enqueue([channelLostTask(card.channel, reason, at)], at);
}

/** What is kept of a drawing, to know whether a card shows it. */
export function digestOfDrawing(drawing: Drawing): string {
  return digestOf(JSON.stringify(drawing));
}
