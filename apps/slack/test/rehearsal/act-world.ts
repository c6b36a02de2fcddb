import { channels, organisers } from "./cast.ts";
import { touch } from "./notebook.ts";
import { glance } from "./glance.ts";
import { checkFeeds } from "./laws/people.ts";
import { checkSchedule } from "./laws/schedule.ts";
import type { Stage } from "./stage.ts";
import { answerTo, cardsIn, eventAt, hasFewPlaces } from "./stage.ts";
import type { Step } from "./steps.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;
const dayMilliseconds = 86_400_000;
const tenMinutes = 600_000;
const dayNames = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

export async function pass({ driver }: Stage, { minutes }: Of<"pass">) {
  await driver.pass(minutes);
}

/** At some minute of the story, if it has not passed yet, looks whether all know what is to come. */
export async function lookAround(stage: Stage, { minute, theme }: Of<"look-around">) {
  const { driver, notebook, violations } = stage;
  const left = driver.startedAt + minute * 60_000 - driver.clock.now();
  if (left <= 0) return;
  await driver.pass(left / 60_000);
  violations.push(...(await checkSchedule(stage, [theme])));
  const scarce = notebook.events.find(hasFewPlaces(stage));
  const look = scarce && (await glance(stage, scarce));
  if (look !== undefined) violations.push(...(await checkFeeds(stage, [look])));
}

/** Waits for the end of a day of the story, if it has not come yet. */
export async function until({ driver }: Stage, { day }: Of<"until">) {
  const left = driver.startedAt + day * dayMilliseconds - driver.clock.now();
  if (left > 0) await driver.pass(left / 60_000);
}

export async function off(stage: Stage, { minutes }: Of<"off">) {
  const { driver, notebook } = stage;
  const from = driver.clock.now();
  touch(notebook, "world", from);
  driver.stop();
  driver.clock.pass(minutes);
  notebook.absences.push({ from, until: driver.clock.now() });
  await driver.start();
}

export async function offAtDigest(stage: Stage, { minutes, channel }: Of<"off-at-digest">) {
  const start = channels.findIndex((known) => known === channel);
  const waits = [...channels.slice(start), ...channels.slice(0, start)]
    .map((known) => untilDigest(stage, known) - tenMinutes)
    .filter((wait) => wait >= 0 && wait <= dayMilliseconds);
  const [wait] = waits;
  if (wait === undefined) return;
  await stage.driver.pass(wait / 60_000);
  await off(stage, { do: "off", minutes });
}

/** How long it is until the digest of a channel is due on one of the days of this week, in milliseconds. */
function untilDigest({ driver, notebook }: Stage, channel: string): number {
  const subscription = notebook.subscriptions.get(channel);
  if (subscription === undefined) return Infinity;
  const now = new Date(driver.clock.now());
  const days = (subscription.day - now.getUTCDay() + 7) % 7;
  const due = new Date(now).setUTCHours(subscription.hour, 0, 0, 0) + days * dayMilliseconds;
  return due - now.getTime();
}

export function kill(stage: Stage, { calls, after }: Of<"kill">) {
  touch(stage.notebook, "world", stage.driver.clock.now());
  stage.driver.killAt(calls, after);
}

export function clock(stage: Stage, { minutes }: Of<"clock">) {
  touch(stage.notebook, "world", stage.driver.clock.now());
  stage.driver.clock.shift(minutes);
}

export function slack(stage: Stage, { fault, times, method }: Of<"slack">) {
  touch(stage.notebook, "world", stage.driver.clock.now());
  stage.driver.slack.faults.expect(fault, times, method);
}

export function membership(
  stage: Stage,
  { do: act, channel }: Of<"leave-channel" | "enter-channel">,
) {
  const place = stage.driver.slack.channels.get(channel);
  if (place === undefined || place.isMember === (act === "enter-channel")) return;
  place.isMember = act === "enter-channel";
  touch(stage.notebook, `channel ${channel}`, stage.driver.clock.now());
}

export function deleteCard(stage: Stage, { channel, event }: Of<"delete-card">) {
  const known = eventAt(stage, event, (each) => cardsIn(stage, channel, each).length > 0);
  const card = known && cardsIn(stage, channel, known)[0];
  const { messages } = stage.driver.slack.channels.get(channel) ?? {};
  if (card === undefined || messages === undefined) return;
  for (const { ts, thread } of messages.values())
    if (ts === card.ts || thread === card.ts) messages.delete(ts);
}

export async function subscribe(stage: Stage, step: Of<"subscribe">) {
  const { channel, day, hour, theme } = step;
  const { driver, notebook } = stage;
  const under = theme === undefined ? "" : `theme ${theme} `;
  const words = await answerTo(stage, organiser, () =>
    driver.command(
      organiser,
      `subscribe ${under}${dayNames[day] ?? ""} ${hour}h Africa/Dakar`,
      channel,
    ),
  );
  touch(notebook, `subscription ${channel}`, driver.clock.now());
  if (/^Every|^Chaque/.test(words)) notebook.subscriptions.set(channel, { day, hour, theme });
  else await subscribe(stage, step);
}

export async function unsubscribe(stage: Stage, { channel }: Of<"unsubscribe">) {
  const { driver, notebook } = stage;
  const words = await answerTo(stage, organiser, () =>
    driver.command(organiser, "unsubscribe", channel),
  );
  touch(notebook, `subscription ${channel}`, driver.clock.now());
  if (words === "") await unsubscribe(stage, { do: "unsubscribe", channel });
  else notebook.subscriptions.delete(channel);
}

/** Sets the language that the channel has already, or that it is to have. */
export async function language(stage: Stage, { channel }: Of<"language">) {
  const locale = channel === "C0CALENDRIER" ? "fr" : "en";
  await stage.driver.command(organiser, `language ${locale} here`, channel);
}
