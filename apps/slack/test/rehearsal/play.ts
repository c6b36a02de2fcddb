import type { Log } from "@rabat-process/core/ports/log";
import * as events from "./act-events.ts";
import * as answers from "./act-answers.ts";
import * as claims from "./act-claims.ts";
import * as announcements from "./act-announce.ts";
import * as changes from "./act-changes.ts";
import * as forms from "./act-forms.ts";
import * as links from "./act-links.ts";
import * as members from "./act-members.ts";
import { select } from "./act-selection.ts";
import { reminders } from "./act-settings.ts";
import * as world from "./act-world.ts";
import {
  channels,
  codes,
  crowd,
  delegates,
  frenchOrganiser,
  homeOf,
  organisers,
  settled,
  themes,
} from "./cast.ts";
import { openDriver } from "./driver.ts";
import { glance } from "./glance.ts";
import { makeSameIds } from "./ids.ts";
import { rest } from "./rest.ts";
import { createNotebook } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { observe } from "./stage.ts";
import type { Step } from "./steps.ts";

/** How a story ended. */
export interface Ending {
  /** What was found wrong, first of all. */
  readonly violations: readonly string[];
  /** The step after which it was found. */
  readonly step: number;
  readonly days: number;
}

/** How long it takes until the next thing happens, in minutes. */
const betweenSteps = 1 / 20;

/** Is told of each step, when it was done and before anything else is looked at. */
export type Watch = (step: Step, stage: Stage) => Promise<void> | void;

/** Tells a story until the first thing that is wrong, or to its end and a week of rest behind it. */
export async function play(
  story: readonly Step[],
  watch: Watch = () => undefined,
): Promise<Ending> {
  const stage = await openStage();
  const days = () => (stage.driver.clock.now() - stage.driver.startedAt) / 86_400_000;
  for (const [index, step] of story.entries()) {
    try {
      await perform(stage, step);
    } catch (error) {
      stage.violations.push(
        `the app fails: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    await watch(step, stage);
    observe(stage);
    await glanceAtSpoken(stage);
    // Two presses within a second would be one double click.
    stage.driver.clock.pass(betweenSteps);
    if (stage.violations.length > 0)
      return { violations: stage.violations, step: index, days: days() };
  }
  return { violations: stage.violations, step: story.length, days: days() };
}

async function glanceAtSpoken(stage: Stage): Promise<void> {
  const { spokenOf } = stage;
  delete stage.spokenOf;
  if (spokenOf !== undefined && stage.violations.length === 0) await glance(stage, spokenOf);
}

async function openStage(): Promise<Stage> {
  const faults: string[] = [];
  makeSameIds();
  const driver = await openDriver({ organisers, channels, log: createEar(faults) });
  const stage: Stage = {
    driver,
    notebook: createNotebook(),
    violations: faults,
    restedAt: driver.clock.now(),
    entries: 0,
  };
  await driver.command(frenchOrganiser, "langue fr", channels[0]);
  await driver.command(organisers[0], "langue fr ici", channels[1]);
  for (const [index, channel] of channels.entries())
    await world.subscribe(stage, {
      ...{ do: "subscribe", channel, day: 1 + 2 * index, hour: 9 + index },
      ...(index === 2 ? { theme: themes[0] } : {}),
    });
  await members.joinAll(stage, [
    ...delegates.flatMap((who) => ({ who, code: homeOf(who) })),
    ...crowd.map((who) => ({ who, code: codes[0] })),
  ]);
  for (const who of settled.flatMap((code) => [`U0${code}1`, `U0${code}2`])) {
    await members.person(stage, { do: "person", act: "confirm", who });
    // Where nobody is confirmed, nothing is found of what concerns the confirmed.
    if (!stage.notebook.members.get(who)?.isConfirmed)
      throw new Error(`${who} could not be confirmed`);
  }
  for (const code of settled)
    await answers.feed(stage, { do: "feed", who: `U0${code}1`, all: false });
  await links.list(stage, { do: "list", without: [] });
  stage.notebook.touched.clear();
  observe(stage);
  return stage;
}

/** Hears of what must not be: an error that is none of the world's, but of the program. */
function createEar(faults: string[]): Log {
  const hear = (message: string, error?: unknown) => {
    if (error instanceof TypeError && error.message === "fetch failed") return;
    if (
      error instanceof TypeError ||
      error instanceof RangeError ||
      error instanceof ReferenceError
    )
      faults.push(`${message}: ${error.stack ?? error.message}`);
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: hear,
    error: hear,
    within: (_, work) => work(),
  };
}

async function perform(stage: Stage, step: Step): Promise<void> {
  switch (step.do) {
    case "pass":
      return world.pass(stage, step);
    case "look-around":
      return world.lookAround(stage, step);
    case "meanwhile":
      return answers.meanwhile(stage, step);
    case "erase":
      return members.erase(stage, step);
    case "until":
      return world.until(stage, step);
    case "rest":
      return rest(stage);
    case "off":
      return world.off(stage, step);
    case "off-at-digest":
      return world.offAtDigest(stage, step);
    case "kill":
      world.kill(stage, step);
      return;
    case "clock":
      world.clock(stage, step);
      return;
    case "slack":
      world.slack(stage, step);
      return;
    case "leave-channel":
    case "enter-channel":
      world.membership(stage, step);
      return;
    case "delete-card":
      world.deleteCard(stage, step);
      return;
    case "event":
      return events.event(stage, step);
    case "replace":
      return events.replace(stage, step);
    case "file":
      return events.file(stage, step);
    case "announce":
      return announcements.announce(stage, step);
    case "withdraw":
      return announcements.withdraw(stage, step);
    case "change":
      return changes.change(stage, step);
    case "places":
      return changes.places(stage, step);
    case "behalf":
      return changes.behalf(stage, step);
    case "select":
      return select(stage, step);
    case "deadline":
      return forms.deadline(stage, step);
    case "open-form":
      return forms.openForm(stage, step);
    case "send-form":
      return forms.sendForm(stage, step);
    case "reminders":
      return reminders(stage, step);
    case "chase":
      return changes.chase(stage, step);
    case "answer":
      return answers.answer(stage, step);
    case "take-offer":
      return answers.takeOffer(stage, step);
    case "details":
      return answers.details(stage, step);
    case "join":
      return members.join(stage, step);
    case "person":
      return members.person(stage, step);
    case "claim":
      return claims.claim(stage, step);
    case "feed":
      return answers.feed(stage, step);
    case "look":
      return answers.look(stage, step);
    case "list":
      return links.list(stage, step);
    case "invite":
      return links.invite(stage, step);
    case "link":
      return links.link(stage, step);
    case "undo":
      return links.undo(stage, step);
    case "scan":
      return links.scan(stage);
    case "replay":
      return links.replay(stage, step);
    case "stranger":
      return links.stranger(stage, step);
    case "subscribe":
      return world.subscribe(stage, step);
    case "unsubscribe":
      return world.unsubscribe(stage, step);
    case "language":
      return world.language(stage, step);
  }
}
