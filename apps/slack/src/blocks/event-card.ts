import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { Attendance, Reply, RsvpRefusal } from "@rabat-process/events/answers";
import type { CalendarEvent, Participation } from "@rabat-process/events";
import {
  delegationGroups,
  lastDayForAnswers,
  placesTaken,
  summariseAttendance,
  waitingOf,
} from "@rabat-process/events/answers";
import { describeTurnout, withColon } from "@rabat-process/events/words";
import { formatWhen } from "@rabat-process/events";
import { formatDays } from "@rabat-process/timezones";
import { hasOtherHours } from "@rabat-process/core/events/show-event";
import { say } from "../locales/index.ts";
import { answerButtons, closedButtons } from "./answer-buttons.ts";
import {
  chairLine,
  formerLine,
  lineLength,
  linesIn,
  placeLine,
  purposeLine,
  titleLine,
  whenLine,
} from "./card-lines.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { header, section } from "./message.ts";
import { escapeMrkdwn, plainText, shorten } from "./mrkdwn.ts";
import type { Shown } from "./shown.ts";
import { spokenMessage } from "./spoken.ts";
import { toMrkdwn } from "./render-sentence.ts";

export interface EventCard {
  readonly event: CalendarEvent;
  /** All events, for the names of those that this one refers to. */
  readonly events: readonly CalendarEvent[];
  readonly attendance: Attendance;
  /** Why no answer can be given any more. */
  readonly closed?: RsvpRefusal | undefined;
  /** The event that has taken its place. */
  readonly replacedBy?: CalendarEvent | undefined;
  readonly locale: Locale;
  /** The address of the event's page, of which its calendar file is the same with .ics. */
  readonly pageUrl: string;
  /** Whether the reader's client turns date tokens into their own time. The local Slack does not. */
  readonly dateTokens: boolean;
  /** The clock of the one reader of a private card. */
  readonly timeZone?: string | undefined;
}

/** How many lines stand above the buttons at most. */
const mostLines = 12;

/**
 * One event in at most twelve lines: when, where, who chairs, what for, what is expected until when, and the answers in
 * three numbers; then what can be pressed. Everything else is behind the last button and on the event’s page.
 */
export function eventCard(card: EventCard): Message {
  const { event, replacedBy, locale } = card;
  const title = titleLine(event, replacedBy, locale);
  const expected = expectedLines(card);
  const around = [title, ...expected];
  const roomy = factLines(card, 2);
  const facts = countLines([...around, ...roomy]) <= mostLines ? roomy : factLines(card, 1);
  const room = mostLines - countLines([...around, ...facts]);
  const purpose = purposeLine(event, locale, Math.min(2, room));
  const when: Block = { ...section(facts.join("\n")), block_id: ids.card(event.uid) };
  const blocks = [
    header(title),
    when,
    ...(purpose === undefined ? [] : [section(escapeMrkdwn(purpose))]),
    section(expected.join("\n")),
    buttonsOf(card),
  ];
  return spokenMessage(blocks, locale);
}

/** What Slack puts in the place of a date token fits into a line. */
function countLines(lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) => sum + (line.includes("<!date") ? 1 : linesIn(plainText(line))),
    0,
  );
}

/** @param former how many lines the former date and the reason for the change may take */
function factLines(card: EventCard, former: number): readonly string[] {
  const { event, locale } = card;
  const others = [
    formerLine(event, locale, former),
    placeLine(event, locale),
    chairLine(event, locale),
  ].flatMap((line) => (line === undefined ? [] : [escapeMrkdwn(line)]));
  return [`*${escapeMrkdwn(whenLine(event, locale))}*`, ...readerTime(card), ...others];
}

/** When it begins and ends on the reader’s clock, where that is another one. */
export function readerTime({
  event: { when },
  dateTokens,
  timeZone,
  locale,
}: Pick<EventCard, "event" | "dateTokens" | "timeZone" | "locale">): readonly string[] {
  if (when.precision !== "time") return [];
  const words = sentences[locale].yourTime(when);
  if (timeZone !== undefined && hasOtherHours(when, timeZone))
    return [toMrkdwn(words, { locale, timeZone })];
  return dateTokens ? [toMrkdwn(words, { locale })] : [];
}

/** What is expected of delegations until when, what they may send, and how many have answered. */
function expectedLines(card: EventCard): readonly string[] {
  const { event, closed, replacedBy, locale } = card;
  if (closed === undefined) return [openLine(card), countsLine(card)].filter((line) => line !== "");
  if (closed === "replaced" && replacedBy !== undefined)
    return [successorLine(replacedBy, locale), sentences[locale].closed[closed]];
  const why = sentences[locale].closed[closed];
  if (closed === "held") return [why, ...outcomeLines(event, locale)];
  if (closed !== "deadline-passed") return [why];
  const deadline = lastDay(event, locale);
  const since = deadline === undefined ? why : say(locale).card.answersClosed(deadline);
  return [since, countsLine(card)];
}

/** Who came, and that there are documents to be found. */
function outcomeLines({ outcome }: CalendarEvent, locale: Locale): readonly string[] {
  if (outcome === undefined) return [];
  const turnout = describeTurnout(outcome, locale);
  const words = say(locale).card;
  return [
    ...(turnout === undefined ? [] : [escapeMrkdwn(words.tookPart(turnout))]),
    ...(outcome.documents === undefined ? [] : [words.documents(outcome.documents.length)]),
  ];
}

function successorLine(heir: CalendarEvent, locale: Locale): string {
  const { replacedBy } = say(locale).card;
  const title = escapeMrkdwn(shorten(titleLine(heir, undefined, locale), lineLength - 20));
  const when = escapeMrkdwn(shorten(formatWhen(heir.when, locale), lineLength));
  return `${withColon(replacedBy, `*${title}*`, locale)}, ${when}`;
}

function lastDay(event: CalendarEvent, locale: Locale): string | undefined {
  const day = lastDayForAnswers(event);
  return day === undefined ? undefined : formatDays(day, day, locale);
}

/** Until when, how many people, how many places. */
function openLine(card: EventCard): string {
  const { event, locale } = card;
  const { participation } = event;
  const words = say(locale).card;
  const modes: Partial<Record<Participation["mode"], string>> = words.modes;
  const deadline = lastDay(event, locale);
  const lead = deadline && `*${words.answerBy(deadline)}*`;
  const who =
    participation?.mode === "quota"
      ? words.perDelegation(participation.perDelegation + (participation.accompanying ?? 0))
      : participation && modes[participation.mode];
  return [lead, who, ...placesWords(card)].filter((part) => part !== undefined).join(" ");
}

function placesWords(card: EventCard): readonly string[] {
  const places = placesOf(card);
  if (places === undefined) return [];
  const { all, left } = places;
  const words = say(card.locale).card;
  return left > 0 ? [words.placesLeft(left, all)] : [`*${words.placesTaken(all)}*`, words.queue];
}

/** The answers in three numbers, and how many wait where somebody does. */
function countsLine({ attendance, locale }: EventCard): string {
  const words = sentences[locale];
  if (attendance.length === 0) return words.noAnswers;
  const summary = summariseAttendance(attendance);
  const sum = (reply: Reply) =>
    delegationGroups.reduce((count, group) => count + summary[group][reply].length, 0);
  const counts = words.counts(sum("accepted"), sum("tentative"), sum("declined"));
  const waiting = sum("waiting") === 0 ? [] : [words.waiting(sum("waiting"))];
  return [toMrkdwn(counts, { locale }), ...waiting].join(" · ");
}

/** How many places there are, and are left to whoever presses; undefined where their number has no limit. */
function placesOf({ event: { participation }, attendance }: EventCard) {
  const all = participation && "capacity" in participation ? participation.capacity : undefined;
  if (all === undefined) return undefined;
  // Nobody passes those who wait, however few places they need.
  const isQueued = waitingOf(attendance).length > 0;
  return { all, left: isQueued ? 0 : Math.max(0, all - placesTaken(attendance)) };
}

function buttonsOf(card: EventCard): Block {
  const { event, closed, replacedBy, locale } = card;
  const said = placesSaid(card);
  return closed === undefined
    ? answerButtons(event, locale, said)
    : closedButtons(event, { closed, replacedBy }, locale);
}

/** What the value of the buttons says of places. */
function placesSaid(card: EventCard): Pick<Shown, "places"> {
  const places = placesOf(card);
  return places === undefined ? {} : { places: places.left === 0 ? "full" : "free" };
}
