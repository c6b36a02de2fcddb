import type { AttendanceSummary, CalendarEvent, DelegationCode, RsvpRefusal } from "@rabat-process/events";
import {
  delegationGroups,
  delegationName,
  describePlace,
  describeWhen,
  withColon,
  formatText,
  shortId,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { answerButtons, closedBlock } from "./answer-buttons.ts";
import { ids } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** What a message to a person about an event is drawn from. */
export interface Notice {
  readonly event: CalendarEvent;
  readonly closed?: RsvpRefusal;
  /** The event that has taken its place. */
  readonly replacedBy?: CalendarEvent;
  readonly locale: Locale;
  readonly mention: Mention;
  /** The event's time on the person's own clock, in words, where that is another one. */
  readonly readerTime?: string;
}

/** A note of what changed, for the thread of a card. */
export function changeNote(words: string): Message {
  return note(escapeMrkdwn(words));
}

/** Tells somebody who answered what changed. */
export function changed(
  notice: Notice,
  change: { readonly words: string; readonly askAgain: boolean },
): Message {
  const words = say(notice.locale).notices;
  return message(notice, words.changed, [
    section(`*${escapeMrkdwn(change.words)}*`),
    ...(change.askAgain ? [section(words.answerAgain)] : []),
    ...facts(notice),
    ...buttons(notice),
  ]);
}

/** @param way what the reader may have of a private link to join */
export function reminder(notice: Notice, way: "link" | "link-later" | "none"): Message {
  const words = say(notice.locale).notices;
  return message(notice, words.reminder, [
    ...facts(notice),
    ...joinBlocks(notice, way),
    stopButton(notice.locale),
  ]);
}

function joinBlocks({ event, locale }: Notice, way: "link" | "link-later" | "none"): Block[] {
  const { joinUrl, joinUrlIsPublic = false } = event.online ?? {};
  const { notices: words } = say(locale);
  if (joinUrl === undefined) return [];
  if (way === "link" || joinUrlIsPublic) return [section(`<${encodeURI(joinUrl)}|${words.join}>`)];
  return way === "link-later" ? [section(words.joinLater)] : [];
}

/** Asks a focal point whose delegation has not answered. */
export function chase(
  notice: Notice,
  { delegation, deadline }: { delegation: DelegationCode; deadline: string | undefined },
): Message {
  const { notices: words } = say(notice.locale);
  return message(notice, words.chase, [
    section(escapeMrkdwn(words.notAnswered(delegationName(delegation, notice.locale), deadline))),
    ...facts(notice),
    ...buttons(notice, { delegation }),
    stopButton(notice.locale),
  ]);
}

/** Offers a place that became free. */
export function offer(
  notice: Notice,
  { delegation, until }: { delegation: DelegationCode; until: string },
): Message {
  const { closed, ...open } = notice;
  const { notices: words } = say(notice.locale);
  // A place that is offered may be taken when the time for other answers is over.
  const taken = closed === "deadline-passed" ? open : notice;
  return message(notice, words.offer, [
    section(escapeMrkdwn(words.offered(delegationName(delegation, notice.locale), until))),
    ...facts(notice),
    ...buttons(taken, { delegation, places: "offered" }),
  ]);
}

/** Says that a delegation waits no longer: it has its places. */
export function admitted(notice: Notice, delegation: DelegationCode): Message {
  const { notices: words } = say(notice.locale);
  const name = delegationName(delegation, notice.locale);
  return message(notice, words.admitted, [
    section(escapeMrkdwn(words.hasPlaces(name))),
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
    /** Until when an offered place is kept, in words. */
    readonly until?: string;
  },
): Message {
  const { notices: words } = say(notice.locale);
  const { delegation, about, until } = told;
  const name = delegationName(delegation, notice.locale);
  const lines = [
    words.notReached(name, words[about]),
    ...(until === undefined ? [] : [words.keptUntil(until, shortId(notice.event), delegation)]),
  ];
  return message(notice, words.notReachedTitle, [section(escapeMrkdwn(lines.join("\n"))), ...facts(notice)]);
}

/** Says whether the organisers selected a delegation. */
export function selection(
  notice: Notice,
  { delegation, selected }: { delegation: DelegationCode; selected: boolean },
): Message {
  const { notices: words } = say(notice.locale);
  const name = delegationName(delegation, notice.locale);
  return message(notice, words.selection, [
    section(escapeMrkdwn(selected ? words.selected(name) : words.notSelected(name))),
    ...facts(notice),
  ]);
}

/** Tells organisers how many answered, when the time for it is over. */
export function sum(notice: Notice, summary: AttendanceSummary): Message {
  const { notices: words } = say(notice.locale);
  const groups = delegationGroups.map((group) => words.sumOf(group, summary[group]));
  return message(notice, words.sum, [
    section(groups.map((line) => `• ${line}`).join("\n")),
    ...facts(notice),
  ]);
}

/** Tells organisers that clocks will be changed otherwise than was known when an event was announced. */
export function clockMoved(notice: Notice, tzdbVersion: string): Message {
  const { notices: words } = say(notice.locale);
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
export function facts({ event, locale, readerTime }: Notice): Block[] {
  const place = describePlace(event, locale);
  const lines = [
    describeWhen(event, locale),
    ...(readerTime === undefined ? [] : [say(locale).yourTime(readerTime)]),
    ...(place === undefined ? [] : [place]),
  ];
  return [context(lines.map(escapeMrkdwn).join("\n"))];
}

function buttons(
  { event, closed, replacedBy, locale }: Notice,
  said?: Parameters<typeof answerButtons>[2],
): Block[] {
  if (closed === undefined) return [answerButtons(event, locale, said)];
  return [closedBlock({ closed, ...(replacedBy && { replacedBy }) }, locale)];
}

function stopButton(locale: Locale): Block {
  return actions("reminders", [
    button({ action: ids.stopReminders, value: "stop", text: say(locale).notices.stop }),
  ]);
}
