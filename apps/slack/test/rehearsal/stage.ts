import type { Driver, Place } from "./doors.ts";
import type { Posted, Seen } from "./fake-slack.ts";
import { checkMessage } from "./laws/messages.ts";
import { checkPrivacy } from "./laws/privacy.ts";
import type { KnownEvent, Notebook } from "./notebook.ts";
import { endOf, isOff } from "./notebook.ts";
import { readAnswers } from "./reading.ts";
import type { Button } from "./surface.ts";
import { buttonsOf, wordsOf } from "./surface.ts";

/** The app, what is known of it, and what was found to be wrong. */
export interface Stage {
  readonly driver: Driver;
  readonly notebook: Notebook;
  readonly violations: string[];
  /** The event of which something was said in this step. */
  spokenOf?: KnownEvent;
  /** When everything was at rest last. */
  restedAt: number;
  /** How much of what was seen is noted. */
  entries: number;
}

/** A button that a person has before them. */
export interface Reach {
  readonly button: Button;
  readonly place: Place;
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
export async function answerTo(
  stage: Stage,
  user: string,
  work: () => Promise<unknown>,
): Promise<string> {
  const seen = await seenBy(stage, user, work);
  return seen.map(wordsOf).join("\n");
}

/** Of how many events people speak. */
const recent = 9;

/** The event that a number chooses: nearly always one that is still to come. */
export function eventAt(
  { notebook, driver }: Stage,
  index: number,
  isMeant: (event: KnownEvent) => boolean = () => true,
): KnownEvent | undefined {
  const meant = notebook.events.filter(isMeant);
  if (index < 0) return meant.at(index);
  const now = driver.clock.now();
  const alive = meant.filter(
    (event) => !isOff(event) && (endOf(event)[1] > now || waitsForDate(event)),
  );
  const pool = index % 10 === 0 || alive.length === 0 ? meant : alive;
  return pool.slice(-recent)[Math.floor(index / 10) % Math.max(Math.min(pool.length, recent), 1)];
}

/** The event that a number chooses, of which something is said now. */
export function speakOf(...given: Parameters<typeof eventAt>): KnownEvent | undefined {
  const [stage] = given;
  const event = eventAt(...given);
  if (event !== undefined) stage.spokenOf = event;
  return event;
}

/** What is known by its month may get a date, also when that is over. */
function waitsForDate({ when, status }: KnownEvent): boolean {
  return when.precision === "month" || status === "postponed";
}

/** What still has no date when the month is over in which it was to be; everything, where there is no such event. */
export function isOverdue({ notebook, driver }: Stage): (event: KnownEvent) => boolean {
  const now = driver.clock.now();
  const isLate = (event: KnownEvent) =>
    waitsForDate(event) && !isOff(event) && endOf(event)[1] < now;
  return notebook.events.some(isLate) ? isLate : () => true;
}

export const isPublic = (event: KnownEvent) => event.isPublic;

/** Of the events that have few places everybody wants to come to the latest. */
export function hasFewPlaces({ notebook, driver }: Stage): (event: KnownEvent) => boolean {
  const now = driver.clock.now();
  const few = notebook.events.filter(
    (event) =>
      event.isPublic && event.capacity !== undefined && !isOff(event) && endOf(event)[1] > now,
  );
  return (event) => event === few.at(-1);
}

/** The cards of an event that stand in a channel. */
export function cardsIn(
  { driver }: Stage,
  channel: string,
  { uid }: { readonly uid: string },
): readonly Posted[] {
  const messages = [...(driver.slack.channels.get(channel)?.messages.values() ?? [])];
  return messages.filter(({ blocks }) =>
    blocks.some((block) => block["block_id"] === `card:v1:${uid}`),
  );
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

/**
 * Takes note of everything that was seen since, one moment after the other, and looks whether it is right: what is said
 * of an answer holds if it is that of before the moment or that of after it.
 */
export function observe(stage: Stage): void {
  const { notebook, violations, driver } = stage;
  const { seen } = driver.slack;
  while (stage.entries < seen.length) {
    const from = stage.entries;
    const at = seen[from]?.at;
    while (seen[stage.entries]?.at === at && stage.entries < seen.length) stage.entries += 1;
    const moment = seen.slice(from, stage.entries);
    notebook.formerly.clear();
    for (const each of moment) violations.push(...readAnswers(notebook, each));
    for (const each of moment)
      violations.push(...checkPrivacy(stage, each), ...checkMessage(stage, each));
  }
}

/** What was said until now is of whom people were until now, also where the app ended and says it as it begins again. */
export async function settle(stage: Stage): Promise<void> {
  await stage.driver.revive();
  observe(stage);
}

export function isValueOf({ uid }: { readonly uid: string }) {
  return (value: string) => value === uid || value.startsWith(`${uid} `);
}
