import type { AttendanceSummary, RsvpRefusal } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { delegationGroups } from "@rabat-process/events/answers";
import {
  delegationName,
  describePlace,
  describeWhen,
  formatText,
  slugOf,
} from "@rabat-process/events";
import { withColon } from "@rabat-process/events/words";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { hasOtherHours } from "@rabat-process/core/events/show-event";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Sentence } from "@rabat-process/core/sentences/parts";
import { say } from "../locales/index.ts";
import { answerButtons, closedBlock } from "./answer-buttons.ts";
import { ids } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** What a message to a person about an event is drawn from. */
export interface Notice {
  readonly event: CalendarEvent;
  readonly closed?: RsvpRefusal | undefined;
  /** The event that has taken its place. */
  readonly replacedBy?: CalendarEvent | undefined;
  readonly locale: Locale;
  readonly mention: Mention;
  /** The person's own clock, where it is known. */
  readonly timeZone?: string | undefined;
  /** The channels in which the event has a card, where its announcement is told of. */
  readonly channels?: readonly string[];
}

/** A sentence to the person who reads a notice. Whose clock is not known reads that of nobody. */
export function toReader(
  sentence: Sentence,
  { locale, mention, timeZone = "Etc/UTC" }: Notice,
): string {
  return toMrkdwn(sentence, { locale, mention, timeZone });
}

/** A note of what changed, for the thread of a card. */
export function changeNote(words: string): Message {
  return note(escapeMrkdwn(words));
}

/** @param way what the reader may have of a private link to join */
export function reminder(notice: Notice, way: "link" | "link-later" | "none"): Message {
  const words = sentences[notice.locale].notices;
  return message(notice, words.reminder, [
    ...facts(notice),
    ...joinBlocks(notice, way),
    stopButton(notice.locale),
  ]);
}

function joinBlocks({ event, locale }: Notice, way: "link" | "link-later" | "none"): Block[] {
  const { joinUrl, joinUrlIsPublic = false } = event.online ?? {};
  const words = sentences[locale].notices;
  if (joinUrl === undefined) return [];
  if (way === "link" || joinUrlIsPublic) return [section(`<${encodeURI(joinUrl)}|${words.join}>`)];
  return way === "link-later" ? [section(words.joinLater)] : [];
}

/** Asks a focal point whose delegation has not answered. */
export function chase(
  notice: Notice,
  { delegation, deadline }: { delegation: DelegationCode; deadline?: Instant | undefined },
): Message {
  const words = sentences[notice.locale].notices;
  const lines = [
    words.notAnswered(delegation),
    // The last minute at which an answer is taken.
    ...(deadline === undefined ? [] : [words.takenUntil(addMinutes(deadline, -1))]),
  ];
  return message(notice, words.chase, [
    section(lines.map((line) => toReader(line, notice)).join(" ")),
    ...facts(notice),
    ...buttons(notice, { delegation }),
    stopButton(notice.locale),
  ]);
}

/** Offers a place that became free. */
export function offer(
  notice: Notice,
  { delegation, until }: { delegation: DelegationCode; until: Instant },
): Message {
  const { closed, ...open } = notice;
  const words = sentences[notice.locale].notices;
  // A place that is offered may be taken when the time for other answers is over.
  const taken = closed === "deadline-passed" ? open : notice;
  return message(notice, words.offer, [
    section(toReader(words.offered(delegation, until), notice)),
    ...facts(notice),
    ...buttons(taken, { delegation, places: "offered" }),
  ]);
}

/** Says that a delegation waits no longer: it has its places. */
export function admitted(notice: Notice, delegation: DelegationCode): Message {
  const words = sentences[notice.locale].notices;
  return message(notice, words.admitted, [
    section(toReader(words.hasPlaces(delegation), notice)),
    ...facts(notice),
    ...buttons(notice, { delegation }),
  ]);
}

/** Asks organisers to tell a delegation themselves what the app can tell nobody of it. */
export function notReached(
  notice: Notice,
  told: {
    readonly delegation: DelegationCode;
    readonly about: "offer" | "selection" | "admitted";
    /** Until when an offered place is kept. */
    readonly until?: Instant;
  },
): Message {
  const words = sentences[notice.locale].notices;
  const { hints } = say(notice.locale);
  const { delegation, about, until } = told;
  const kept =
    until === undefined
      ? []
      : [
          `${toReader(words.keptUntil(until), notice)} ${hints.takePlace(slugOf(notice.event), delegation)}`,
        ];
  const lines = [
    toReader(words.notReached(delegation, hints.place, words[about]), notice),
    ...kept,
  ];
  return message(notice, words.notReachedTitle, [section(lines.join("\n")), ...facts(notice)]);
}

/** Tells organisers that a delegation can come no longer, when nothing moves by itself any more. */
export function withdrew(
  notice: Notice,
  {
    delegation,
    waiting,
  }: { readonly delegation: DelegationCode; readonly waiting: readonly DelegationCode[] },
): Message {
  const { event, locale } = notice;
  const words = sentences[locale].notices;
  const { hints } = say(locale);
  const [first] = waiting;
  const names = waiting.map((code) => delegationName(code, locale)).join(", ");
  const queue =
    first === undefined
      ? []
      : [escapeMrkdwn(words.waitFor(names)), hints.takePlace(slugOf(event), first)];
  const lines = [toReader(words.withdrew(delegation), notice), ...queue];
  return message(notice, words.withdrewTitle, [section(lines.join("\n")), ...facts(notice)]);
}

/** Says whether the organisers selected a delegation. */
export function selection(
  notice: Notice,
  { delegation, selected }: { delegation: DelegationCode; selected: boolean },
): Message {
  const words = sentences[notice.locale].notices;
  const said = selected ? words.selected(delegation) : words.notSelected(delegation);
  return message(notice, words.selection, [section(toReader(said, notice)), ...facts(notice)]);
}

/** Tells organisers how many answered, when the time for it is over. */
export function sum(notice: Notice, summary: AttendanceSummary): Message {
  const words = sentences[notice.locale].notices;
  const groups = delegationGroups.map((group) =>
    toReader(words.sumOf(group, summary[group]), notice),
  );
  return message(notice, words.sum, [
    section(groups.map((line) => `• ${line}`).join("\n")),
    ...facts(notice),
  ]);
}

/** Tells organisers that clocks will be changed otherwise than was known when an event was announced. */
export function clockMoved(notice: Notice, tzdbVersion: string): Message {
  const words = sentences[notice.locale].notices;
  return message(notice, words.clockMoved, [
    section(escapeMrkdwn(words.clockMovedText(tzdbVersion))),
    ...facts(notice),
  ]);
}

/** A message about an event, below its lead and title. */
export function message({ event, locale }: Notice, lead: string, blocks: Block[]): Message {
  const title = formatText(event.summary, locale);
  return {
    text: escapeMrkdwn(withColon(lead, title, locale)),
    blocks: [section(`${escapeMrkdwn(lead)}\n*${escapeMrkdwn(title)}*`), ...blocks],
  };
}

/** When and where an event is. */
export function facts(notice: Notice): Block[] {
  const { event, locale } = notice;
  const place = describePlace(event, locale);
  const lines = [
    escapeMrkdwn(describeWhen(event, locale)),
    ...ownHours(notice),
    ...(place === undefined ? [] : [escapeMrkdwn(place)]),
  ];
  return [context(lines.join("\n"))];
}

/** The hours of an event on the clock of the reader, where that shows others. */
export function ownHours(notice: Notice): readonly string[] {
  const { event, locale, timeZone } = notice;
  const { when } = event;
  if (when.precision !== "time" || timeZone === undefined || !hasOtherHours(when, timeZone))
    return [];
  return [toReader(sentences[locale].yourTime(when), notice)];
}

function buttons(
  { event, closed, replacedBy, locale }: Notice,
  said?: Parameters<typeof answerButtons>[2],
): Block[] {
  if (closed === undefined) return [answerButtons(event, locale, said)];
  return [closedBlock({ closed, replacedBy }, locale)];
}

function stopButton(locale: Locale): Block {
  return actions("reminders", [
    button({ action: ids.stopReminders, value: "stop", text: sentences[locale].notices.stop }),
  ]);
}
