import type { Driver } from "./driver.ts";
import type { Posted, Seen } from "./fake-slack.ts";
import type { KnownEvent, Notebook } from "./notebook.ts";
import { readAnswers } from "./notebook.ts";
import type { Button } from "./surface.ts";
import { buttonsOf, wordsOf } from "./surface.ts";

/** The app, what is known of it, and what was found to be wrong. */
export interface Stage {
  readonly driver: Driver;
  readonly notebook: Notebook;
  readonly violations: string[];
  /** When everything was at rest last. */
  restedAt: number;
  /** How much of what was seen is noted. */
  entries: number;
}

/** What came before the eyes of a person while something was done. */
export async function seenBy(
  stage: Stage,
  user: string,
  work: () => Promise<unknown>,
): Promise<readonly Seen[]> {
  const { seen } = stage.driver.slack;
  const start = seen.length;
  await work();
  return seen.slice(start).filter(({ by, isUpdate }) => by === user && isUpdate !== true);
}

/** What a person is answered, in words. */
export async function answerTo(stage: Stage, user: string, work: () => Promise<unknown>): Promise<string> {
  const seen = await seenBy(stage, user, work);
  return seen.map(wordsOf).join("\n");
}

/** The event that a number chooses; drafts among them where they are asked for. */
export function eventAt({ notebook }: Stage, index: number, from = notebook.events): KnownEvent | undefined {
  // Of many events the latest are spoken of most.
  const recent = from.slice(-9);
  return recent[index % Math.max(recent.length, 1)];
}

/** The cards of an event that stand in a channel. */
export function cardsIn(
  { driver }: Stage,
  channel: string,
  { uid }: { readonly uid: string },
): readonly Posted[] {
  const messages = [...(driver.slack.channels.get(channel)?.messages.values() ?? [])];
  return messages.filter(({ blocks }) => blocks.some((block) => block["block_id"] === `card:v1:${uid}`));
}

/** The messages that a person got, the latest first. */
export function messagesTo({ driver }: Stage, user: string): readonly Posted[] {
  return [...(driver.slack.channels.get(`D${user}`)?.messages.values() ?? [])].toReversed();
}

export function buttonOf(
  shown: Parameters<typeof buttonsOf>[0],
  action: string,
  value?: (value: string) => boolean,
): Button | undefined {
  return buttonsOf(shown).find(
    (button) => button.action_id === action && (value === undefined || value(button.value ?? "")),
  );
}

/** Takes note of everything that was seen since. */
export function takeNotes(stage: Stage): readonly Seen[] {
  const { seen } = stage.driver.slack;
  const news = seen.slice(stage.entries);
  stage.entries = seen.length;
  for (const each of news) readAnswers(stage.notebook, each);
  return news;
}

export function isValueOf({ uid }: { readonly uid: string }) {
  return (value: string) => value === uid || value.startsWith(`${uid} `);
}
