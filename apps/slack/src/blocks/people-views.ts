import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendee, Participant } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { capitalise, languageName } from "@rabat-process/events/words";
import { delegationName, formatText, formatWhen, Language } from "@rabat-process/events";
import { quotaOf } from "@rabat-process/events/answers";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { InputBlock, ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button, context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { delegationOptions } from "./people.ts";
import { toMrkdwn } from "./render-sentence.ts";
import { writeShown } from "./shown.ts";
import { choiceInput, modal, textInput, tickInput } from "./view.ts";

/** As many people as a window lists, where a delegation may send any number. */
const mostListed = 60;

/** What the windows for the people of a delegation are drawn from. */
export interface PeopleView {
  readonly event: CalendarEvent;
  /** Absent where the person has not said yet whom they answer for: the form asks. */
  readonly delegation: DelegationCode | undefined;
  /** What is known of the answer: the reader's own part where they may see no more. */
  readonly given: Pick<Attendee, "partstat" | "people" | "comment"> | undefined;
  /** When the delegation's answer was given that it had when the window was drawn; null where it had none. */
  readonly answeredAt?: Instant | null;
  /** How many people are named whom the reader may not see. */
  readonly hidden?: number;
  /** A message to the organisers that was typed in the list, and is recorded with what is sent next. */
  readonly comment?: string | undefined;
  /** Whether others decide on what is sent, since the reader is not confirmed. */
  readonly isClaim?: boolean;
  readonly locale: Locale;
}

/** How many people the reader may name in all; undefined where there is no limit. */
export function limitOf({ event, delegation, hidden = 0, given }: PeopleView): number | undefined {
  const quota = delegation === undefined ? undefined : quotaOf(event.participation, delegation);
  if (quota === undefined) return undefined;
  // Whoever was named stays, where the quota was lowered since.
  return Math.max(quota - hidden, given?.people.length ?? 0);
}

/** Whether one more person can be named. */
export function hasRoom(view: PeopleView): boolean {
  return (view.given?.people.length ?? 0) < (limitOf(view) ?? mostListed);
}

/** The answer that counts once somebody is named: who comes perhaps, comes perhaps; who was not to come, comes. */
export function answerAfter({ given }: Pick<PeopleView, "given">): "ACCEPTED" | "TENTATIVE" {
  return given?.partstat === "TENTATIVE" ? "TENTATIVE" : "ACCEPTED";
}

/** One person of a delegation: one who is named, by their number from 0, or without a number a new one. */
export function personForm(view: PeopleView & { readonly index?: number }): ModalView {
  const { given, index, locale } = view;
  const { people: words } = say(locale).card;
  const named = given?.people.length ?? 0;
  const number = (index ?? named) + 1;
  const known = index === undefined ? undefined : given?.people[index];
  const then = known === undefined ? words.another : words.remove;
  const isLast = known === undefined && named + 1 >= (limitOf(view) ?? mostListed);
  const isFirst = known === undefined && named === 0 && view.delegation !== undefined;
  return modal({
    callback: ids.personForm,
    title: words.title,
    submit: words.save,
    close: say(locale).forms.close,
    metadata: metadataOf(view, index),
    blocks: [
      ...headBlocks(view),
      section(`*${escapeMrkdwn(words.person(number, limitOf(view)))}*`),
      ...[
        ...personInputs(known, locale),
        ...(isLast ? [] : [tickInput({ id: "then", label: words.then, tick: then, value: "yes" })]),
      ].map((input) => ofPerson(input, number)),
      ...(isFirst ? [pasteBlock(view)] : []),
    ],
  });
}

/** An input of its own for each person: Slack keeps what was typed where the next window has an input of the same names. */
function ofPerson<Block extends InputBlock>(input: Block, number: number): Block {
  return {
    ...input,
    element: { ...input.element, action_id: `${input.block_id ?? ""}-${number}` },
  };
}

function personInputs(known: Participant | undefined, locale: Locale): InputBlock[] {
  const { people: words } = say(locale).card;
  const text = (id: "name" | "role" | "email" | "standsInFor", more: object = {}) =>
    textInput({ id, label: words[id], initial: known?.[id], most: 200, ...more });
  return [
    text("name", { required: true, hint: words.nameHint }),
    text("role"),
    text("email", { hint: words.emailHint }),
    text("standsInFor"),
    choiceInput({
      id: "language",
      label: words.language,
      options: Language.options.map((value) => ({ value, text: languageName(value, locale) })),
      chosen: known?.language,
      optional: true,
    }),
  ];
}

/** Those who are named, each to be changed, with ways to name more. */
export function peopleList(view: PeopleView & { readonly said?: string }): ModalView {
  const { given, comment = given?.comment, said, locale } = view;
  const { people: words } = say(locale).card;
  return modal({
    callback: ids.peopleList,
    title: words.title,
    submit: words.done,
    close: say(locale).forms.close,
    metadata: metadataOf(view),
    blocks: [
      ...(said === undefined ? [] : [section(said)]),
      ...headBlocks(view),
      section(escapeMrkdwn(words.named(given?.people.length ?? 0, limitOf(view)))),
      ...(given?.people ?? [])
        .slice(0, mostListed)
        .map((person, index) => listed(view, person, index)),
      hasRoom(view) ? addBlock(view) : context(words.full),
      textInput({
        id: "comment",
        label: words.comment,
        initial: comment,
        long: true,
        most: 2000,
      }),
      context(words.readers),
    ],
  });
}

function listed({ event, locale }: PeopleView, person: Participant, index: number): Block {
  const { label, people: words } = say(locale).card;
  const { name, role, email, language, standsInFor } = person;
  const spoken = language === undefined ? undefined : languageName(language, locale);
  const place = standsInFor === undefined ? undefined : `${words.standsInFor} ${standsInFor}`;
  const details = [role, place, spoken, email].filter((part) => part !== undefined).join(" · ");
  const text = [`*${escapeMrkdwn(name)}*`, ...(details === "" ? [] : [escapeMrkdwn(details)])];
  return section(
    text.join("\n"),
    button({
      action: ids.editPerson,
      value: `${index} ${writeShown(event)}`,
      text: words.edit,
      label: label(words.edit, name),
    }),
  );
}

function addBlock(view: PeopleView): Block {
  const { add } = say(view.locale).card.people;
  const value = writeShown(view.event);
  return actions("add", [
    button({ action: ids.addPerson, value, text: add, primary: true }),
    pasteButton(view),
  ]);
}

function pasteBlock(view: PeopleView): Block {
  return actions("add", [pasteButton(view)]);
}

function pasteButton({ event, locale }: PeopleView) {
  const { paste } = say(locale).card.people;
  return button({ action: ids.pastePeople, value: writeShown(event), text: paste });
}

/** Takes several people at once, one in each line. */
export function pasteForm(view: PeopleView): ModalView {
  const { people: words } = say(view.locale).card;
  return modal({
    callback: ids.pasteForm,
    title: words.pasteTitle,
    submit: words.pasteSubmit,
    close: say(view.locale).forms.close,
    metadata: metadataOf(view),
    blocks: [
      ...headBlocks(view),
      textInput({
        id: "list",
        label: words.pasteLabel,
        hint: words.pasteHint,
        long: true,
        required: true,
        most: 3000,
      }),
    ],
  });
}

/** Of which event and delegation a window speaks, and what sending it does beside naming people. */
function headBlocks(view: PeopleView): (Block | InputBlock)[] {
  const { event, delegation, given, hidden = 0, isClaim = false, locale } = view;
  const { members, answers, own } = sentences[locale];
  const { people: words } = say(locale).card;
  const when = escapeMrkdwn(capitalise(formatWhen(event.when, locale)));
  const answer = answerAfter(view);
  const answered =
    given === undefined || delegation === undefined
      ? []
      : [toMrkdwn(own.answer({ delegation, ...given }), { locale })];
  const comes = given?.partstat === answer ? [] : [words.alsoRecords(answers[answer])];
  const name = delegation === undefined ? [] : [escapeMrkdwn(delegationName(delegation, locale))];
  return [
    section(`*${escapeMrkdwn(formatText(event.summary, locale))}*\n${when}`),
    ...(delegation === undefined
      ? [
          choiceInput({
            id: "delegation",
            label: say(locale).chooseDelegation,
            options: delegationOptions(locale),
          }),
        ]
      : []),
    section([...(answered.length === 0 ? name : answered), ...comes].join(" ")),
    ...(isClaim ? [section(members.willBeAsked)] : []),
    ...(hidden === 0 ? [] : [section(members.hidden(hidden))]),
  ];
}

/** What a window shows: what is sent counts as long as that is true. */
function metadataOf(
  { event, delegation, answeredAt = null, comment, locale }: PeopleView,
  index?: number,
) {
  const shown =
    delegation === undefined
      ? { sequence: event.sequence }
      : { sequence: event.sequence, delegation, answeredAt };
  return JSON.stringify({ uid: event.uid, locale, shown, index, comment });
}
