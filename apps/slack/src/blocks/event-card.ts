import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import { toAddLinks } from "@rabat-process/calendar";
import type { Attendance, CalendarEvent, Fact, Reply, RsvpRefusal } from "@rabat-process/events";
import {
  delegationGroups,
  describeEvent,
  describeWhen,
  formatText,
  formatWhen,
  isDatedEvent,
  placesTaken,
  shortId,
  stateOf,
  statusRules,
  summariseAttendance,
  waitingOf,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import { hasOtherHours } from "@rabat-process/core/events/show-event";
import { say } from "../locales/index.ts";
import { answerButtons, closedBlock } from "./answer-buttons.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { button, context, fields, header, overflow, section } from "./message.ts";
import { limits } from "./limits.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Shown } from "./shown.ts";
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

/** One event with all that was announced, its answers in numbers, and three buttons. */
export function eventCard(card: EventCard): Message {
  const { event, locale } = card;
  const summary = wordingOf(event.summary, locale);
  const title =
    summary.locale === locale
      ? summary.text
      : `${summary.text} [${sentences[locale].untranslated}]`;
  const [, ...facts] = describeEvent(event, card.events, locale);
  const first: Block[] = [
    header(title),
    whenBlock(card),
    ...(event.description === undefined
      ? []
      : [section(escapeMrkdwn(formatText(event.description, locale)))]),
  ];
  const last: Block[] = [
    { type: "divider" },
    ...answerBlocks(card),
    context(`\`${shortId(event)}\``),
  ];
  const budget = limits.total - sizeOf([...first, ...last]) - 300;
  const shown = fitting(factBlocks(facts), (block) => [block], { budget });
  // What does not fit into Slack stands on the event's page.
  const more = shown.left === 0 ? [] : [context(say(locale).moreOnPage(card.pageUrl))];
  return {
    text: escapeMrkdwn(withColon(title, formatWhen(event.when, locale), locale)),
    blocks: [...first, ...shown.blocks, ...more, ...last],
  };
}

/** When the event takes place, and behind three dots what else one may want of it. */
function whenBlock(card: EventCard): Block {
  const { event, events, locale, pageUrl } = card;
  const words = say(locale).more;
  const calendars = isDatedEvent(event) && statusRules[stateOf(event, card.replacedBy)].takesDays;
  const links = calendars ? toAddLinks(event, events, locale) : undefined;
  const menu = overflow(ids.more, [
    ...(event.when.precision === "time" ? [{ text: words.times, value: "times" }] : []),
    { text: words.mine, value: "mine" },
    ...(links === undefined
      ? [{ text: words.page, value: "link:page", url: pageUrl }]
      : [
          { text: words.file, value: "link:file", url: `${pageUrl}.ics` },
          { text: words.google, value: "link:google", url: links.google },
          { text: words.outlook, value: "link:outlook", url: links.office365 },
        ]),
  ]);
  const text = `*${escapeMrkdwn(describeWhen(event, locale))}*${readerTime(card)}`;
  return { ...section(text, menu), block_id: ids.card(event.uid) };
}

function readerTime({ event: { when }, dateTokens, timeZone, locale }: EventCard): string {
  if (when.precision !== "time") return "";
  const words = sentences[locale].yourTime(when);
  if (timeZone !== undefined && hasOtherHours(when, timeZone))
    return `\n${toMrkdwn(words, { locale, timeZone })}`;
  return dateTokens ? `\n${toMrkdwn(words, { locale })}` : "";
}

/** Short facts side by side, long ones (several values) each in a paragraph of its own. */
function factBlocks(facts: readonly Fact[]): Block[] {
  const short = facts.filter(({ values }) => values.length === 1 && (values[0]?.length ?? 0) <= 80);
  const long = facts.filter((fact) => !short.includes(fact));
  const sections = Math.ceil(short.length / limits.fields);
  return [
    ...Array.from({ length: sections }, (_, index) =>
      fields(short.slice(index * limits.fields, (index + 1) * limits.fields).map(factText)),
    ),
    ...long.map((fact) => section(factText(fact))),
  ];
}

function factText({ label, values }: Fact): string {
  const lines = values.length === 1 ? values : values.map((value) => `• ${value}`);
  return `*${escapeMrkdwn(label)}*\n${lines.map(escapeMrkdwn).join("\n")}`;
}

/** The answers in numbers and the buttons, or why there are none any more. */
function answerBlocks(card: EventCard): Block[] {
  const { event, attendance, closed, replacedBy, locale } = card;
  const words = say(locale);
  // The names of 57 delegations have no room on a card.
  const who = button({
    action: ids.who,
    value: event.uid,
    text: words.who.button,
    label: words.who.title(formatText(event.summary, locale)),
  });
  const counts = attendance.length === 0 ? [] : [section(countsOf(attendance, locale), who)];
  if (closed !== undefined) return [...counts, closedBlock({ closed, replacedBy }, locale)];
  return [
    ...(attendance.length === 0 ? [section(sentences[locale].noAnswers)] : counts),
    ...placesBlocks(card),
    answerButtons(event, locale, placesSaid(card)),
  ];
}

/** How many delegations gave each answer, and how those who come divide into regions. */
function countsOf(attendance: Attendance, locale: Locale): string {
  const words = sentences[locale];
  const summary = summariseAttendance(attendance);
  const sum = (reply: Reply) =>
    delegationGroups.reduce((count, group) => count + summary[group][reply].length, 0);
  const coming = delegationGroups.filter((group) => summary[group].accepted.length > 0);
  const regions = coming.map(
    (group) => `${words.notices.groups[group]} ${summary[group].accepted.length}`,
  );
  const lines = [
    toMrkdwn(words.counts(sum("accepted"), sum("tentative"), sum("declined")), { locale }),
    ...(regions.length === 0 ? [] : [words.regions(regions.join(", "))]),
    ...(sum("waiting") === 0 ? [] : [words.waiting(sum("waiting"))]),
  ];
  return lines.join("\n");
}

/** How many places are free to whoever presses; undefined where their number has no limit. */
function freePlaces({ event: { participation }, attendance }: EventCard): number | undefined {
  if (
    participation === undefined ||
    !("capacity" in participation) ||
    participation.capacity === undefined
  )
    return undefined;
  // Nobody passes those who wait, however few places they need.
  if (waitingOf(attendance).length > 0) return 0;
  return Math.max(0, participation.capacity - placesTaken(attendance));
}

/** Said before anybody presses: that there is no place left, or how many there are. */
function placesBlocks(card: EventCard): Block[] {
  const words = sentences[card.locale];
  const left = freePlaces(card);
  if (left === undefined) return [];
  return [context(left === 0 ? words.full : words.placesLeft(left))];
}

/** The same, for the value of the buttons. */
function placesSaid(card: EventCard): Pick<Shown, "places"> {
  const left = freePlaces(card);
  return left === undefined ? {} : { places: left === 0 ? "full" : "free" };
}
