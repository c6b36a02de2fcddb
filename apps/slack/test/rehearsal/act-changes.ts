import { channels, codes, delegations, organisers } from "./cast.ts";
import { dayIn } from "./act-events.ts";
import type { KnownEvent } from "./notebook.ts";
import { askedAgain, changed, endOf, hasAnswered, isOff, mayBe, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import {
  answerTo,
  buttonOf,
  eventAt,
  hasFewPlaces,
  isOverdue,
  isPublic,
  observe,
  seenBy,
  speakOf,
} from "./stage.ts";
import type { How } from "./courier.ts";
import type { Act, Step } from "./steps.ts";
import { wordsOf } from "./surface.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;

export async function change(
  stage: Stage,
  { event: index, scarce, act, days, again }: Of<"change">,
) {
  const { driver, notebook } = stage;
  const usual = scarce ? hasFewPlaces(stage) : index % 4 === 1 ? isOverdue(stage) : undefined;
  const fitting = fits(stage, act);
  const known = (fitting && speakOf(stage, index, fitting)) ?? speakOf(stage, index, usual);
  if (known === undefined) return;
  const opened = await openChange(stage, known, act);
  if (opened === undefined) return;
  const day = dayIn(stage, days);
  const month = dayIn(stage, days).slice(0, 7);
  const wanted = {
    // It stays chosen, also where Slack did not take the form that was drawn for it.
    act,
    ...(act === "postpone"
      ? { month }
      : { first: day, last: "", start: "14:00", end: "16:00", zone: "Africa/Casablanca" }),
    ...(act === "relocate" ? { country: "Ghana", "city-en": `Town ${days}`, "venue-en": "" } : {}),
    answers: again ? "ask" : "keep",
    ...(act === "cancel" ? { "reason-en": "Too few" } : {}),
  };
  const { form, people: announced } = opened;
  const isAsked = again && JSON.stringify(form).includes('"answers"');
  const answered = await driver.submit(organiser, wanted);
  const isHeard = answered !== undefined && answered.status < 500;
  const taken = answered?.body?.["view"] as Readonly<Record<string, unknown>> | undefined;
  const isTaken = taken?.["callback_id"] === "taken" || taken?.["callback_id"] === "cancel";
  if (isHeard && !isTaken) return;
  const end = isHeard ? await letLeave(stage, known, (index + days) % 6) : "unsure";
  if (end === "stopped") return;
  const at = driver.clock.now();
  touch(notebook, `event ${known.id}`, at);
  const asked = isAsked ? codes.filter((code) => hasAnswered(notebook, known.id, code)) : [];
  if (isAsked) askedAgain(notebook, { id: known.id, isSure: end !== "unsure", at });
  if (end === "unsure") {
    known.isUnsure = true;
    notebook.news.push({ id: known.id, at, isSure: false });
    return;
  }
  apply(known, act, { day, month });
  const { people } = end;
  if (act !== "hold" && people !== announced)
    stage.violations.push(
      `the form said that ${announced ?? "none"} will be notified of ${known.id}, and then that ${people ?? "none"} are`,
    );
  if (known.isPublic && people !== undefined)
    changed(notebook, { id: known.id, at, people, asked });
  else if (known.isPublic && act !== "hold")
    changed(notebook, { id: known.id, at, people, isSilent: true });
  if (!isQuietAct(act)) notebook.moved.set(known.id, at);
}

/** Opens the form for a change, and gives it with how many people it says will be notified; undefined where it is not offered. */
export async function openChange({ driver }: Stage, known: KnownEvent, act: Act | "withdraw") {
  await driver.command(organiser, `change ${known.id}`, channels[0]);
  const opened = driver.slack.forms.get(organiser);
  if (opened?.["callback_id"] !== "change:v1" || !isAbout(opened, known)) return undefined;
  if (!offers(opened, act)) return undefined;
  await driver.choose(organiser, "act", act);
  const form = driver.slack.forms.get(organiser);
  return { form, people: reachIn(form) };
}

/** What became of a change that was sent: it was made, with so many people to be notified where it waited; or nobody knows. */
type End = { readonly people: number | undefined } | "stopped" | "unsure";

/**
 * Has a change leave at once, in its time, or not at all; nothing is changed before it leaves. What was seen until then
 * was about the event as it was: it is taken note of here.
 */
export async function letLeave(stage: Stage, known: KnownEvent, choice: number): Promise<End> {
  const { driver } = stage;
  if (formButton(stage, "cancel:v1") !== undefined && !(await pressForm(stage, "cancel:v1")))
    return "unsure";
  const shown = formWords(stage);
  const people = countOf(/(\d+|Nobody) (?:person |people )?will be notified\./.exec(shown)?.[1]);
  observe(stage);
  if (formButton(stage, "departure:v1:now") === undefined)
    return shown.includes("Somebody else has changed") ? "stopped" : { people };
  if (choice === 0) {
    if (!(await pressForm(stage, "departure:v1:stop"))) return "unsure";
    return formWords(stage).includes("Stopped") ? "stopped" : "unsure";
  }
  if (choice === 1) {
    // Others may act on the event meanwhile, and the app may be away when the time has come.
    await driver.pass(1.9);
    observe(stage);
    await driver.pass(1.1);
    return driver.isUp() && known.isUnsure === undefined ? { people } : "unsure";
  }
  const isPressed = await pressForm(stage, "departure:v1:now");
  observe(stage);
  if (!isPressed) return "unsure";
  return formWords(stage).includes("It has been sent") ? { people } : "unsure";
}

function formShown({ driver }: Stage) {
  return { text: "", blocks: (driver.slack.forms.get(organiser)?.["blocks"] ?? []) as [] };
}

export const formWords = (stage: Stage) => wordsOf(formShown(stage));
export const formButton = (stage: Stage, action: string) => buttonOf(formShown(stage), action);

/** Presses in the window that is open; false where nothing was heard of that. */
export async function pressForm(stage: Stage, action: string, how?: How): Promise<boolean> {
  const button = formButton(stage, action);
  if (button === undefined) return false;
  const seen = await seenBy(stage, organiser, () =>
    stage.driver.press(organiser, button, { form: true }, how === undefined ? {} : { how }),
  );
  return seen.some(({ where }) => where === "form");
}

/** To what some acts alone are done: to what is over, was called off, or is not certain yet. */
function fits({ driver }: Stage, act: Act): ((event: KnownEvent) => boolean) | undefined {
  const now = driver.clock.now();
  const acts: Partial<Record<typeof act, (event: KnownEvent) => boolean>> = {
    hold: (event) => !isOff(event) && event.isPublic && endOf(event)[1] < now,
    reinstate: ({ status, replacedBy }) => status === "cancelled" && replacedBy === undefined,
    confirm: ({ status }) => status === "planned",
  };
  return acts[act];
}

/** What leaves date and place as they are. */
function isQuietAct(act: Act): boolean {
  return act === "cancel" || act === "reinstate" || act === "confirm" || act === "hold";
}

/** How many people a form says will be notified; undefined where it says nothing of that. */
function reachIn(form: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const words = wordsOf({ text: "", blocks: (form?.["blocks"] ?? []) as [] });
  return countOf(/(\d+|Nobody) (?:person |people )?will be notified in Slack/.exec(words)?.[1]);
}

function countOf(words: string | undefined): number | undefined {
  return words === undefined ? undefined : words === "Nobody" ? 0 : Number(words);
}

export function isAbout(view: Readonly<Record<string, unknown>>, { uid }: KnownEvent): boolean {
  return String(view["private_metadata"]).includes(`"${uid}"`);
}

function offers(view: Readonly<Record<string, unknown>>, act: string): boolean {
  return JSON.stringify(view["blocks"]).includes(`"value":"${act}"`);
}

function apply(known: KnownEvent, act: Act, { day, month }: { day: string; month: string }): void {
  if (act === "cancel") known.status = "cancelled";
  // Days end by the clock of the place, or everywhere.
  if (act === "relocate" || act === "move-online") known.isElsewhere = true;
  if (act === "hold") known.status = "held";
  if (act === "confirm") known.status = "confirmed";
  if (act === "reinstate") known.status = "planned";
  if (act === "postpone") {
    known.status = "postponed";
    known.when = { precision: "month", month };
  }
  if (act === "reschedule") {
    if (known.status === "postponed") known.status = "planned";
    known.when = {
      precision: "time",
      start: `${day}T14:00`,
      end: `${day}T16:00`,
      timeZone: "Africa/Casablanca",
    };
  }
}

export async function places(stage: Stage, { event: index, capacity }: Of<"places">) {
  const { driver, notebook } = stage;
  const known = speakOf(stage, index, (candidate) => candidate.capacity !== undefined);
  if (known === undefined) return;
  await driver.command(organiser, `edit ${known.id}`, channels[0]);
  const form = driver.slack.forms.get(organiser);
  if (form?.["callback_id"] !== "event:v2" || !isAbout(form, known)) return;
  await driver.choose(organiser, "part-what", "where");
  const wanted = capacity === 0 ? "" : String(capacity);
  const before = known.capacity ?? Infinity;
  const answered = await driver.submit(organiser, { capacity: wanted });
  const isTaken = answered?.status === 200 && answered.body?.["response_action"] === "update";
  const end = isTaken ? await letLeave(stage, known, (index + capacity) % 6) : "unsure";
  if (end === "stopped") return;
  touch(notebook, `event ${known.id}`, driver.clock.now());
  touch(notebook, `places ${known.id}`, driver.clock.now());
  if (capacity !== 0 && capacity < before) known.isOverbooked = true;
  if (end !== "unsure") {
    known.capacity = capacity === 0 ? undefined : capacity;
    if (known.isPublic) notebook.news.push({ id: known.id, at: driver.clock.now(), isSure: true });
  } else {
    known.isUnsure = true;
    notebook.news.push({ id: known.id, at: driver.clock.now(), isSure: false });
  }
}

export async function behalf(
  stage: Stage,
  { event: index, scarce, code, answer, agree }: Of<"behalf">,
) {
  const { driver, notebook } = stage;
  const known = speakOf(stage, index, scarce ? hasFewPlaces(stage) : isPublic);
  if (known === undefined) return;
  const word = { ACCEPTED: "yes", TENTATIVE: "maybe", DECLINED: "no" }[answer];
  const told = await seenBy(stage, organiser, () =>
    driver.command(organiser, `rsvp ${known.id} ${word} for ${delegations[code]}`, channels[0]),
  );
  const reply = told.at(-1);
  if (reply === undefined) {
    mayBe(notebook, { id: known.id, code, reply: answer, at: driver.clock.now() });
    return;
  }
  const button = buttonOf(reply, "behalf:v1:beyond");
  if (button === undefined || !agree) return;
  known.isOverbooked = true;
  const words = await answerTo(stage, organiser, () => driver.press(organiser, button, { reply }));
  if (words === "") mayBe(notebook, { id: known.id, code, reply: answer, at: driver.clock.now() });
}

export async function chase(stage: Stage, { event: index }: Of<"chase">) {
  const known = eventAt(stage, index);
  if (known === undefined) return;
  stage.notebook.owed.chases.push({ id: known.id, at: stage.driver.clock.now() });
  await stage.driver.command(organiser, `remind ${known.id}`, channels[0]);
}
