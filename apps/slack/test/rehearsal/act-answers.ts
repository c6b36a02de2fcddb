import type { Code } from "./cast.ts";
import { channels, codeOf, codes, delegates, delegations, homeOf } from "./cast.ts";
import type { Place } from "./doors.ts";
import type { KnownEvent } from "./notebook.ts";
import { hour, isQuiet, mayBe } from "./notebook.ts";
import { joined } from "./act-members.ts";
import type { Reach, Stage } from "./stage.ts";
import {
  answerTo,
  buttonOf,
  cardsIn,
  speakOf,
  hasFewPlaces,
  isPublic,
  isValueOf,
  messagesTo,
  seenBy,
  settle,
} from "./stage.ts";
import type { Step } from "./steps.ts";
import type { buttonsOf } from "./surface.ts";
import { wordsOf } from "./surface.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;

/** Finds a button of an event where a person looks for it. */
async function reach(
  stage: Stage,
  {
    who,
    event,
    action,
    from,
  }: { who: string; event: KnownEvent; action: string; from: Of<"answer">["from"] },
): Promise<Reach | undefined> {
  const found = (shown: Parameters<typeof buttonsOf>[0], place: Place) => {
    const button = buttonOf(shown, action, isValueOf(event));
    return button === undefined ? [] : [{ button, place }];
  };
  if (from === "home") {
    await stage.driver.openHome(who);
    const home = stage.driver.slack.homes.get(who);
    return home === undefined ? undefined : found(home, { home: true })[0];
  }
  const messages =
    from === "message" || from === "old-message"
      ? messagesTo(stage, who)
      : channels.flatMap((channel) => cardsIn(stage, channel, event));
  const reached = messages.flatMap((message) => found(message, { message }));
  return from === "old-message" ? reached.at(-1) : reached[0];
}

export async function answer(
  stage: Stage,
  { who, event: index, scarce, answer: partstat, from, how }: Of<"answer">,
) {
  const event = speakOf(stage, index, scarce ? hasFewPlaces(stage) : isPublic);
  if (event === undefined) return;
  const { driver } = stage;
  if (from === "command") {
    const word = { ACCEPTED: "yes", TENTATIVE: "maybe", DECLINED: "no" }[partstat];
    await pressed(stage, who, how, () =>
      driver.command(who, `rsvp ${event.id} ${word}`, channels[0], how),
    );
    return;
  }
  const action = `rsvp:v1:${partstat}`;
  const found =
    (await reach(stage, { who, event, action, from })) ??
    (await reach(stage, { who, event, action, from: "card" }));
  if (found === undefined) return;
  const { button, place } = found;
  const words = await pressed(stage, who, how, () => driver.press(who, button, place, { how }));
  const isOld =
    "message" in place &&
    place.message.channel.startsWith("D") &&
    place.message.shownAt < (stage.notebook.moved.get(event.id) ?? 0);
  if (isOld && words?.includes("Recorded for"))
    stage.violations.push(
      `${who} pressed in a message that says of ${event.id} what held before its change, and that counts`,
    );
  if ("home" in place && how === undefined && words !== undefined) expectWordsInHome(stage, who);
  await sayDelegation(stage, who, place);
}

/** Presses, and finds it wrong if the person is told nothing of what came of it. */
export async function pressed(
  stage: Stage,
  who: string,
  how: unknown,
  press: () => Promise<{ readonly status: number } | undefined>,
) {
  let status: number | undefined;
  const words = await answerTo(stage, who, async () => {
    status = (await press())?.status;
  });
  const chosen = codeOf(/You now answer for (.+?)\./.exec(words)?.[1] ?? "");
  if (chosen !== undefined && stage.notebook.members.get(who)?.code !== chosen)
    joined(stage, who, chosen, "surely");
  if (how !== undefined || status !== 200) return undefined;
  if (words === "" && stage.driver.isUp())
    stage.violations.push(`a press of ${who} was acknowledged, and nothing was said`);
  return words;
}

const outcomes =
  /Recorded for|Not counted yet|no answer was recorded|nothing was|which delegation|later answer|offer has ended|Something went wrong|was not recorded|earlier answer stands/i;

function expectWordsInHome(stage: Stage, who: string): void {
  const home = stage.driver.slack.homes.get(who);
  if (home !== undefined && !outcomes.test(wordsOf(home)))
    stage.violations.push(
      `${who} pressed an answer in Home, and Home does not say what came of it`,
    );
}

/** Presses on a card while the app deals with its jobs. */
export function meanwhile(stage: Stage, { who, event, answer: partstat }: Of<"meanwhile">) {
  return stage.driver.workMeanwhile(() =>
    answer(stage, { do: "answer", who, event, scarce: false, answer: partstat, from: "card" }),
  );
}

/** Says whom they answer for, where the app asks. */
async function sayDelegation(stage: Stage, who: string, place: Place): Promise<void> {
  const { seen, homes } = stage.driver.slack;
  const shown =
    "home" in place
      ? homes.get(who)
      : seen.findLast(({ by, where }) => by === who && where === "reply");
  const button = shown && buttonOf(shown, "delegation:v1:choice");
  if (shown === undefined || button === undefined || stage.notebook.members.has(who)) return;
  const code = homeOf(who) ?? codes[0];
  await settle(stage);
  const words = await answerTo(stage, who, () =>
    stage.driver.press(who, button, "home" in place ? place : { reply: shown }, { option: code }),
  );
  if (/did not accept that you|too often today/.test(words)) return;
  joined(
    stage,
    who,
    code,
    /Recorded for|Not counted yet|no answer was recorded/.test(words) ? "surely" : "perhaps",
  );
}

/** The offers that a person has for their delegation and that nobody has answered, the latest first. */
function offersTo(stage: Stage, who: string) {
  const code = stage.notebook.members.get(who)?.code;
  return messagesTo(stage, who)
    .slice(0, 12)
    .flatMap((message) => {
      const words = wordsOf(message);
      const [, day = "", time = ""] =
        /take it before \w+ (\d+ \w+ \d+), (\d+:\d+)/.exec(words) ?? [];
      const event = stage.notebook.events.find(({ title }) => words.includes(`*${title}*`));
      const isTheirs = code !== undefined && words.includes(`offered to ${delegations[code]}.`);
      if (
        event === undefined ||
        !isTheirs ||
        !isUntouched(stage, event, message.at, `answer ${event.id} ${code}`)
      )
        return [];
      const left = Date.parse(`${day} ${time} UTC`) - stage.driver.clock.now();
      // The clock of the machine may be ahead.
      return words.startsWith("A place is free") && left > hour / 2 ? [{ message, event }] : [];
    });
}

/** Somebody takes a place that is offered: the person, or the next one who has an offer. */
export async function takeOffer(stage: Stage, { who: first }: Of<"take-offer">) {
  const start = delegates.indexOf(first);
  const who = [...delegates.slice(start), ...delegates.slice(0, start)].find(
    (user) => offersTo(stage, user).length > 0,
  );
  if (who === undefined) return;
  for (const { message, event } of offersTo(stage, who)) {
    stage.spokenOf = event;
    const button = buttonOf(message, "rsvp:v1:ACCEPTED");
    if (button === undefined) {
      if (isUntouched(stage, event, message.at))
        stage.violations.push(`an offer of ${event.id} to ${who} has no button to take it`);
      continue;
    }
    const member = stage.notebook.members.get(who);
    const words = await pressed(stage, who, undefined, () =>
      stage.driver.press(who, button, { message }),
    );
    // A change of which nothing was heard may have come after the offer.
    const isSame =
      member !== undefined &&
      // They may hear only now that they answer for others.
      stage.notebook.members.get(who) === member &&
      !stage.notebook.unsureMembers.has(who) &&
      !event.isUnsure &&
      isUntouched(stage, event, message.at, `answer ${event.id} ${member.code}`);
    if (
      words !== undefined &&
      isSame &&
      member.isConfirmed &&
      !/Recorded for \*.+?\*: \*Will attend\*/.test(words)
    )
      stage.violations.push(
        `${who} took a place of ${event.id} that was offered, and was told: ${words}`,
      );
    return;
  }
}

function isUntouched(
  { notebook }: Stage,
  { id }: KnownEvent,
  since: number,
  ...more: readonly string[]
): boolean {
  // What somebody did at the moment of the message may have come after it.
  return isQuiet(notebook, since + 1, `event ${id}`) && isQuiet(notebook, since, ...more);
}

/** Names people one after the other, by way of everything that is known of the event, and writes to the organisers. */
export async function details(stage: Stage, { who, event: index, people }: Of<"details">) {
  const { driver, notebook } = stage;
  const event = speakOf(stage, index, isPublic);
  const found = event && (await reach(stage, { who, event, action: "about:v1", from: "card" }));
  if (event === undefined || found === undefined) return;
  await driver.press(who, found.button, found.place);
  if (!(await pressInForm(stage, who, "details:v1"))) return;
  const invent = (kind: string, code: Code) => {
    const text = `${kind} ${notebook.names.size + 1} of ${event.id}`;
    notebook.names.set(text.toLowerCase(), { code, by: who });
    return text;
  };
  for (let number = 0; number < people; number += 1) {
    if (formOf(stage, who)?.id === listOfPeople) await pressInForm(stage, who, "people:v2:add");
    const form = formOf(stage, who);
    if (form?.code === undefined || form.id !== onePerson) return;
    const { code } = form;
    const isHeard = await send(stage, who, {
      name: invent("Person", code),
      // The names of those who cannot come are written as it happens.
      ...(number === 0 && { standsInFor: invent("Person", code).toUpperCase() }),
      ...(number + 1 < people && { then: "yes" }),
    });
    if (!isHeard)
      mayBe(notebook, { id: event.id, code, reply: "ACCEPTED", at: driver.clock.now() });
  }
  const form = formOf(stage, who);
  if (form?.code === undefined || form.id !== listOfPeople || people === 0) return;
  const isHeard = await send(stage, who, { comment: invent("Remark", form.code) });
  const { code } = form;
  if (!isHeard) mayBe(notebook, { id: event.id, code, reply: "ACCEPTED", at: driver.clock.now() });
}

const onePerson = "people:v2:person";
const listOfPeople = "people:v2:list";

/** The window that a person has before them, and the delegation of which it speaks. */
function formOf(stage: Stage, who: string) {
  const form = stage.driver.slack.forms.get(who);
  if (form === undefined) return undefined;
  const words = wordsOf({ text: "", blocks: form["blocks"] as [] });
  const names = words
    .split("\n")
    .map((line) => /^\*?([^*:]+?)\*?(?:[:.] .*)?$/.exec(line)?.[1] ?? "");
  const code = names.flatMap((name) => codeOf(name) ?? []).at(0);
  return { id: form["callback_id"], code };
}

async function pressInForm(stage: Stage, who: string, action: string): Promise<boolean> {
  const form = stage.driver.slack.forms.get(who);
  const button = form && buttonOf({ text: "", blocks: form["blocks"] as [] }, action);
  if (button === undefined) return false;
  const opened = await seenBy(stage, who, () => stage.driver.press(who, button, { form: true }));
  return opened.some(({ where }) => where === "form");
}

/** Sends the window; false where nothing was heard of it. */
async function send(stage: Stage, who: string, filled: Record<string, string>): Promise<boolean> {
  const answered = await stage.driver.submit(who, filled);
  return answered !== undefined && answered.status < 500;
}

export async function feed(stage: Stage, { who, all }: Of<"feed">) {
  const { driver, notebook } = stage;
  await driver.openHome(who);
  const home = driver.slack.homes.get(who);
  const button = home && buttonOf(home, `feed:v1:${all ? "all" : "yes-and-maybe"}`);
  if (button === undefined) return;
  const words = await answerTo(stage, who, () => driver.press(who, button, { home: true }));
  const address = /https:\/\/calendar\.example(\/feeds\/\S+?\.ics)/.exec(words)?.[1];
  if (address !== undefined) notebook.feeds.set(address, who);
}

export async function look(stage: Stage, { who, event: index }: Of<"look">) {
  const event = speakOf(stage, index);
  if (event === undefined) return;
  await stage.driver.command(who, `show ${event.id}`, channels[0]);
  await stage.driver.command(who, "schedule all", channels[0]);
}
