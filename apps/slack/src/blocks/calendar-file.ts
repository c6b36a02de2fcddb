import { describeLoss } from "@rabat-process/calendar/read-events";
import type { CalendarOutcome } from "@rabat-process/core/events/import-calendar";
import { mostDrafts } from "@rabat-process/core/events/import-calendar";
import type { CalendarReading, FoundInCalendar } from "@rabat-process/core/events/read-calendar";
import { sentences } from "@rabat-process/core/sentences/index";
import { capitalise } from "@rabat-process/events/words";
import { describeWhen, formatText, slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { context, note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

/** Of each list, as many as one reads. */
const mostLines = 10;
const mostLetters = 150;

/** What became of the calendar file of another program: the drafts, what lacks something, what could not be kept. */
export function calendarMessage(outcome: CalendarOutcome, name: string, locale: Locale): Message {
  const words = say(locale).calendarFile;
  if (outcome.ok) return takenMessage(outcome, locale);
  switch (outcome.reason) {
    case "organisers-only":
      return note(sentences[locale].organisersOnly);
    case "not-loaded":
      return note(escapeMrkdwn(say(locale).forms.import.notLoaded(name)));
    case "no-calendar":
      return note(escapeMrkdwn(words.noCalendar(name)));
    case "too-many":
      return note(words.tooMany(outcome.count, mostDrafts));
  }
}

function takenMessage(reading: CalendarReading, locale: Locale): Message {
  const words = say(locale).calendarFile;
  const { found } = reading;
  const lead = found.length === 0 ? words.nothing : words.saved(found.length);
  const after = [
    ...knownBlocks(reading, locale),
    ...lackingBlocks(reading, locale),
    ...lossBlocks(reading, locale),
  ];
  const { blocks, left } = fitting(found, (one) => [section(foundWords(one, locale))], {
    budget: totals.blocks - sizeOf(after) - 500,
    most: mostLines,
  });
  return {
    text: lead,
    blocks: [
      section(`*${lead}*`),
      ...blocks,
      ...(left > 0 ? [context(words.more(left))] : []),
      ...after,
    ],
  };
}

function foundWords({ event, isKindOpen, left }: FoundInCalendar, locale: Locale): string {
  const words = say(locale).calendarFile;
  return [
    `*${titleOf(event, locale)}*`,
    escapeMrkdwn(capitalise(describeWhen(event, locale))),
    ...(isKindOpen ? [words.kindOpen] : []),
    ...(left.length === 0
      ? []
      : [escapeMrkdwn(words.left(left.map((one) => shorten(one, mostLetters))))]),
    words.draft(slugOf(event)),
  ].join("\n");
}

function titleOf({ summary }: FoundInCalendar["event"], locale: Locale): string {
  return escapeMrkdwn(shorten(formatText(summary, locale), mostLetters));
}

function knownBlocks({ known }: CalendarReading, locale: Locale): readonly Block[] {
  if (known.length === 0) return [];
  const words = say(locale).calendarFile;
  const titles = known.map((event) => titleOf(event, locale));
  const more = titles.length - mostLines;
  return [
    context(words.known(titles.slice(0, mostLines))),
    ...(more > 0 ? [context(words.more(more))] : []),
  ];
}

function lackingBlocks({ lacking }: CalendarReading, locale: Locale): readonly Block[] {
  const words = say(locale).calendarFile;
  return list(
    words.lacking,
    lacking.map(({ line, summary, missing }) =>
      words.lacks(
        line,
        summary && shorten(formatText(summary, locale), mostLetters),
        missing.map((field) => words.fields[field]),
      ),
    ),
    locale,
  );
}

function lossBlocks({ losses }: CalendarReading, locale: Locale): readonly Block[] {
  const words = say(locale).calendarFile;
  return list(
    words.losses,
    losses.map(
      ({ loss, more }) => `${describeLoss(loss, locale)}${more === 0 ? "" : words.moreLines(more)}`,
    ),
    locale,
  );
}

function list(title: string, lines: readonly string[], locale: Locale): readonly Block[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines).map((line) => `• ${escapeMrkdwn(line)}`);
  const more = lines.length - shown.length;
  return [
    section(`*${title}*\n${shown.join("\n")}`),
    ...(more > 0 ? [context(say(locale).calendarFile.more(more))] : []),
  ];
}
