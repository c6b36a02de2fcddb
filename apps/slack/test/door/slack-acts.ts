import { submitScreens } from "../rehearsal/submit-screens.ts";
import { performLinkAnswer } from "@rabat-process/door-contract/answer-by-link";
import type { Acts, How } from "@rabat-process/door-contract/door";
import { ids, readAnswer } from "../../src/blocks/ids.ts";
import type { Driver, Place } from "../rehearsal/doors.ts";
import type { Posted, Seen } from "../rehearsal/fake-slack.ts";
import type { Button, Shown } from "../rehearsal/surface.ts";
import { buttonsOf, wordsOf } from "../rehearsal/surface.ts";

/** The channel in which events are announced. */
export const board = "C0BOARD";
/** By whom is looked at what other people then try to press. */
const organiser = "U0SALMA";

export const userOf = (who: string) => `U0${who.toUpperCase()}`;
const wordOf = { ACCEPTED: "yes", TENTATIVE: "maybe", DECLINED: "no" } as const;
const idOf = (uid: string) => uid.replace(/@.*/, "");
const day = 24 * 60;

interface Deps {
  readonly driver: Driver;
  /** What a page behind a link works on: the same store, at the same time. */
  readonly linked: Parameters<typeof performLinkAnswer>[0];
  /** Who acts. */
  readonly user: string;
  readonly how: How;
}

type Perform = {
  readonly [Kind in keyof Acts]: (deps: Deps, said: Acts[Kind]) => Promise<unknown>;
};

/** In minutes, until Slack delivers something again that is delivered twice with something in between. */
export const untilAgain = 1 / 100;

function deliveryOf({ twice }: How) {
  if (typeof twice === "function") return { again: untilAgain };
  return twice === undefined ? undefined : ("twice" as const);
}

function command({ driver, user, how }: Deps, words: string) {
  return driver.command(user, words, board, deliveryOf(how));
}

/** What each act is in Slack: what is typed, pressed and filled in. */
export const perform: Perform = {
  see: (deps, { view, uid }) => look(deps, view, idOf(uid)),
  speak: (deps, { locale }) => command(deps, `language ${locale}`),
  async join(deps, { delegation }) {
    const { driver, user } = deps;
    const settings = await replyTo(driver, user, () => driver.command(user, "settings", board));
    await press({ ...deps, how: {} }, settings, {
      action: "delegation:v1:change",
      option: delegation,
    });
  },
  "want-reminders": ({ driver, user }, { reminders }) => {
    const button = { type: "button", block_id: "reminders", value: "reminders" };
    const action_id = reminders ? "reminders:v1:start" : "reminders:v1:stop";
    return driver.press(user, { ...button, action_id }, { reply: { text: "", blocks: [] } });
  },
  "want-week-note": ({ driver, user }, { weekNote }) => {
    const button = { type: "button", block_id: "week-note", value: "week-note" };
    const action_id = weekNote ? ids.startWeekNote : ids.stopWeekNote;
    return driver.press(user, { ...button, action_id }, { reply: { text: "", blocks: [] } });
  },
  async answer(deps, { uid, partstat, people }) {
    const card = await cardOf(deps.driver, uid);
    await deps.how.meanwhile?.();
    if (people === undefined) return press(deps, card, { action: `rsvp:v1:${partstat}` });
    await press(deps, card, { action: ids.about });
    await pressInForm(deps, ids.details);
    await pressInForm(deps, ids.pastePeople);
    const list = people.map(({ name }) => name).join("\n");
    return deps.driver.submit(deps.user, { list });
  },
  "answer-by-link": ({ linked }, said) => performLinkAnswer(linked, said),
  undo: (deps) =>
    press(deps, latest(deps.driver, deps.user, offersUndo), { action: ids.undoAnswer }),
  "take-offer": (deps) =>
    press(deps, latest(deps.driver, deps.user, offersPlace), { action: "rsvp:v1:ACCEPTED" }),
  decide(deps, { claimant, accepted }) {
    const action = accepted ? "claim:v1:accept" : "claim:v1:refuse";
    const isAsked = (shown: Shown) =>
      wordsOf(shown).includes(userOf(claimant)) &&
      buttonsOf(shown).some(({ action_id }) => action_id === action);
    return press(deps, latest(deps.driver, organiser, isAsked), { action });
  },
  async draft({ driver, user }, { draft }) {
    await driver.command(user, "new", board);
    const { summary, when } = draft;
    if (when.precision !== "time") throw new Error("a draft of this door has hours");
    const [day, begins, ends] = [when.start.slice(0, 10), when.start.slice(11), when.end.slice(11)];
    await submitScreens(driver, user, {
      kind: draft.kind,
      "title-en": summary.en ?? "",
      "title-fr": summary.fr ?? "",
      ...{ when: `${day} ${begins}-${ends}`, zone: when.timeZone },
      ...{ format: "hybrid", place: "Rabat", mode: "quota", perDelegation: "1" },
    });
  },
  send: ({ driver, user }, { events }) => driver.sendFile(user, JSON.stringify({ events })),
  announce: (deps, { uid }) => announce(deps, uid),
  change: (deps, said) => change(deps, said),
  "set-reminders": (deps, { uid, times }) => {
    const words = times.map((minutes) =>
      minutes % day === 0 ? `${minutes / day} d` : `${minutes} min`,
    );
    return command(deps, `reminders ${idOf(uid)} ${words.join(", ")}`);
  },
  async tell(deps, { uid, words }) {
    const { driver, user, how } = deps;
    await command({ ...deps, how: {} }, `tell ${idOf(uid)}`);
    if (driver.slack.forms.get(user)?.["callback_id"] !== ids.tellForm) return;
    await driver.submit(user, { "words-en": words.en ?? "", "words-fr": words.fr ?? "" });
    await driver.submit(user, {}, deliveryOf(how));
    // People in stories wait for nothing.
    await pressInForm(deps, ids.departNow);
  },
  chase: (deps, { uid }) => command(deps, `remind ${idOf(uid)}`),
  "answer-for": (deps, { uid, delegation, partstat }) =>
    command(deps, `rsvp ${idOf(uid)} ${wordOf[partstat]} for ${delegation}`),
  async select(deps, { uid, delegation, selected }) {
    const who = await replyTo(deps.driver, organiser, () =>
      deps.driver.command(organiser, `who ${idOf(uid)}`, board),
    );
    const action = selected ? "selection:v1:yes" : "selection:v1:no";
    return press(deps, who, {
      action,
      isMeant: ({ value = "" }) => value.startsWith(`${delegation}:`),
    });
  },
  async manage(deps, { person, delegation, act }) {
    const list = await replyTo(deps.driver, organiser, () =>
      deps.driver.command(organiser, `delegation ${delegation}`, board),
    );
    const actions = {
      confirm: "confirm",
      remove: "remove",
      "name-focal-point": "focal-point",
    } as const;
    const action =
      act === "end-focal-point" ? "person:v1:no-focal-point" : `person:v1:${actions[act]}`;
    return press(deps, belowName(list, userOf(person)), { action });
  },
  name: (deps, { person, delegation }) =>
    command(deps, `delegation ${delegation} <@${userOf(person)}|${person}>`),
};

/** Does something that is answered by a message, and gives that. */
async function replyTo(driver: Driver, user: string, work: () => Promise<unknown>): Promise<Seen> {
  const { seen } = driver.slack;
  const start = seen.length;
  await work();
  const reply = seen.slice(start).findLast(({ by, where }) => by === user && where === "reply");
  if (reply === undefined) throw new Error(`nothing was answered to ${user}`);
  return reply;
}

interface Wanted {
  readonly action: string;
  readonly option?: string;
  readonly isMeant?: (button: Button) => boolean;
}

/** Presses what stands in a message, be it that of somebody else. */
function press(
  { driver, user, how }: Deps,
  shown: Seen | Posted,
  { action, option, isMeant = () => true }: Wanted,
) {
  const found = (each: Shown) =>
    buttonsOf(each).find((button) => button.action_id === action && isMeant(button));
  // Where it stands there no more, somebody has it before them as it was.
  const button = found(shown) ?? driver.slack.seen.flatMap((each) => found(each) ?? []).at(-1);
  if (button === undefined) throw new Error(`there is no ${action} in:\n${wordsOf(shown)}`);
  const place: Place = "channel" in shown ? { message: shown } : { reply: shown };
  const twice = deliveryOf(how);
  return driver.press(user, button, place, {
    ...(option && { option }),
    ...(twice && { how: twice }),
  });
}

function buttonInForm(driver: Driver, user: string, action: string): Button | undefined {
  const form = driver.slack.forms.get(user);
  const blocks = (form?.["blocks"] ?? []) as Shown["blocks"];
  return buttonsOf({ text: "", blocks }).find(({ action_id }) => action_id === action);
}

/** Presses what stands in the window that is open. */
async function pressInForm({ driver, user }: Pick<Deps, "driver" | "user">, action: string) {
  const button = buttonInForm(driver, user, action);
  if (button === undefined) throw new Error(`there is no ${action} in the window of ${user}`);
  await driver.press(user, button, { form: true });
}

const messagesIn = (driver: Driver, channel: string) => [
  ...(driver.slack.channels.get(channel)?.messages.values() ?? []),
];

/** The card of an event on the board; of one that is not there, as an organiser has it shown. */
async function cardOf(driver: Driver, uid: string): Promise<Seen | Posted> {
  const card = messagesIn(driver, board).find(({ blocks }) =>
    blocks.some((block) => block["block_id"] === `card:v1:${uid}`),
  );
  return (
    card ?? replyTo(driver, organiser, () => driver.command(organiser, `show ${idOf(uid)}`, board))
  );
}

/** The last letter to a person of which something holds. */
function latest(driver: Driver, user: string, isMeant: (shown: Shown) => boolean): Posted {
  const letter = messagesIn(driver, `D${user}`).findLast(isMeant);
  if (letter === undefined) throw new Error(`${user} has no such letter`);
  return letter;
}

function offersUndo(shown: Shown): boolean {
  return buttonsOf(shown).some(({ action_id }) => action_id === ids.undoAnswer);
}

function offersPlace(shown: Shown): boolean {
  return buttonsOf(shown).some(({ action_id }) => readAnswer(action_id) === "ACCEPTED");
}

/** What stands in a list below the name of a person. */
function belowName(list: Seen, user: string): Seen {
  const start = list.blocks.findIndex((block) => JSON.stringify(block).includes(`<@${user}>`));
  return { ...list, blocks: list.blocks.slice(start, start + 2) };
}

async function look(deps: Deps, view: Acts["see"]["view"], id: string): Promise<unknown> {
  const { driver } = deps;
  const words = {
    event: `show ${id}`,
    who: `who ${id}`,
    participants: `export ${id}`,
    log: `log ${id}`,
  };
  if (view === "board") return undefined;
  if (view !== "own-answer") return command(deps, words[view]);
  const card = messagesIn(driver, board).find((shown) =>
    buttonsOf(shown).some(({ action_id }) => action_id === ids.about),
  );
  if (card === undefined) throw new Error("there is no card");
  return press(deps, card, { action: ids.about });
}

/** Opens the form by which an event is announced, sends it, and has it leave at once. */
async function announce(deps: Deps, uid: string) {
  const { driver, user, how } = deps;
  await command(deps, `announce ${idOf(uid)}`);
  if (driver.slack.forms.get(user)?.["callback_id"] !== ids.announceForm) return;
  await how.meanwhile?.();
  await driver.submit(user, {}, deliveryOf(how));
  if (buttonInForm(driver, user, ids.departNow) !== undefined)
    await pressInForm({ driver, user }, ids.departNow);
}

/** Opens the form for a change, lets happen what happens meanwhile, and sends it. */
async function change({ driver, user, how }: Deps, { uid, to, askAgain = false }: Acts["change"]) {
  const isEdit = to.kind === "places";
  await driver.command(user, `${isEdit ? "edit" : "change"} ${idOf(uid)}`, board);
  const form = driver.slack.forms.get(user);
  if (form?.["callback_id"] !== (isEdit ? "event:v2" : "change:v1")) return;
  await (isEdit ? driver.choose(user, "part-what", "where") : driver.choose(user, "act", to.kind));
  await how.meanwhile?.();
  const filled =
    to.kind === "places"
      ? { capacity: String(to.capacity) }
      : {
          act: to.kind,
          answers: askAgain ? "ask" : "keep",
          ...(to.kind === "cancel" && { "reason-en": "No room" }),
          ...(to.kind === "reschedule" && {
            first: to.day,
            last: "",
            start: "14:00",
            end: "16:00",
          }),
        };
  await driver.submit(user, filled, deliveryOf(how));
  // People in stories wait for nothing: what may be stopped for two minutes is sent at once.
  for (const action of [ids.cancelEvent, ids.departNow])
    if (buttonInForm(driver, user, action) !== undefined)
      await pressInForm({ driver, user }, action);
}
