import { organisers } from "./cast.ts";
import { touch } from "./notebook.ts";
import { checkSchedule } from "./laws/answers.ts";
import { lookAtAll } from "./laws/surfaces.ts";
import type { Stage } from "./stage.ts";
import { answerTo, cardsIn, eventAt } from "./stage.ts";
import type { Step } from "./steps.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;
const dayMilliseconds = 86_400_000;
const dayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

export async function pass({ driver }: Stage, { minutes }: Of<"pass">) {
  await driver.pass(minutes);
}

/** Half an hour past midnight: the day has changed in some time zones and not in others. Looks whether all know that. */
export async function midnight(stage: Stage) {
  const { driver, violations } = stage;
  const now = driver.clock.now();
  const next = Math.ceil(now / dayMilliseconds) * dayMilliseconds + 30 * 60_000;
  await driver.pass((next - now) / 60_000);
  violations.push(...(await checkSchedule(stage, await lookAtAll(stage))));
}

/** Waits for the end of a day of the story, if it has not come yet. */
export async function until({ driver }: Stage, { day }: Of<"until">) {
  const left = driver.startedAt + day * dayMilliseconds - driver.clock.now();
  if (left > 0) await driver.pass(left / 60_000);
}

export async function off(stage: Stage, { minutes }: Of<"off">) {
  const { driver } = stage;
  touch(stage.notebook, "world", driver.clock.now());
  driver.stop();
  driver.clock.pass(minutes);
  await driver.start();
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

export function membership(stage: Stage, { do: act, channel }: Of<"leave-channel" | "enter-channel">) {
  const place = stage.driver.slack.channels.get(channel);
  if (place === undefined || place.isMember === (act === "enter-channel")) return;
  place.isMember = act === "enter-channel";
  touch(stage.notebook, `channel ${channel}`, stage.driver.clock.now());
}

export function deleteCard(stage: Stage, { channel, event }: Of<"delete-card">) {
  const known = eventAt(stage, event);
  const card = known && cardsIn(stage, channel, known)[0];
  const { messages } = stage.driver.slack.channels.get(channel) ?? {};
  if (card === undefined || messages === undefined) return;
  for (const { ts, thread } of messages.values())
    if (ts === card.ts || thread === card.ts) messages.delete(ts);
}

export async function subscribe(stage: Stage, { channel, day, hour }: Of<"subscribe">) {
  const { driver, notebook } = stage;
  const words = await answerTo(stage, organiser, () =>
    driver.command(organiser, `subscribe ${dayNames[day] ?? ""} ${hour} Africa/Dakar`, channel),
  );
  touch(notebook, `subscription ${channel}`, driver.clock.now());
  if (/^Each|^Chaque/.test(words)) notebook.subscriptions.set(channel, { day, hour });
  else await subscribe(stage, { do: "subscribe", channel, day, hour });
}

export async function unsubscribe(stage: Stage, { channel }: Of<"unsubscribe">) {
  const { driver, notebook } = stage;
  const words = await answerTo(stage, organiser, () => driver.command(organiser, "unsubscribe", channel));
  touch(notebook, `subscription ${channel}`, driver.clock.now());
  if (words === "") await unsubscribe(stage, { do: "unsubscribe", channel });
  else notebook.subscriptions.delete(channel);
}

/** Sets the language that the channel has already, or that it is to have. */
export async function language(stage: Stage, { channel }: Of<"language">) {
  const locale = channel === "C0CALENDRIER" ? "fr" : "en";
  await stage.driver.command(organiser, `language ${locale} here`, channel);
}
