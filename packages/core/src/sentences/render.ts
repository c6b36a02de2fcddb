import { capitalise, delegationPhrase, formatClock } from "@rabat-process/events/words";
import { dayOf } from "@rabat-process/events/schedule";
import { delegationName, firstDay, formatText, instantsOf } from "@rabat-process/events";
import type { TimedWhen } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { formatDays, formatTime, toWallTime } from "@rabat-process/timezones";
import { answerWords } from "./index.ts";
import type { Part, Sentence } from "./parts.ts";

/** How a door writes the parts that are its own. */
export interface Marks {
  readonly locale: Locale;
  /** Makes a text harmless where the door has marks. */
  readonly text: (words: string) => string;
  /** @param rendered what has its marks already */
  readonly strong: (rendered: string) => string;
  readonly person: (person: string) => string;
  readonly time: (at: Instant) => string;
  readonly hours: (when: TimedWhen) => string;
}

/** A sentence in the marks of a door. */
export function renderSentence(sentence: Sentence, marks: Marks): string {
  return sentence.map((part, index) => renderPart(part, marks, index === 0)).join("");
}

function renderPart(part: Part, marks: Marks, isFirst: boolean): string {
  const { locale } = marks;
  switch (part.kind) {
    case "text":
      return marks.text(part.text);
    case "strong":
      return marks.strong(renderPart(part.part, marks, isFirst));
    case "time":
      return marks.time(part.at);
    case "hours":
      return marks.hours(part.when);
    case "day":
      return marks.text(formatDays(part.day, part.day, locale));
    case "event":
      return marks.text(formatText(part.title, locale));
    case "delegation":
      return marks.text(delegationWords(part, locale, isFirst));
    case "person":
      return marks.person(part.person);
    case "answer":
      return marks.strong(marks.text(answerWords(part.answer, locale)));
  }
}

function delegationWords(
  { code, form }: Extract<Part, { kind: "delegation" }>,
  locale: Locale,
  isFirst: boolean,
): string {
  if (form === undefined) return delegationName(code, locale);
  const phrase = delegationPhrase(code, form, locale);
  return isFirst ? capitalise(phrase) : phrase;
}

/** Who reads a plain text. */
export interface PlainReader {
  readonly locale: Locale;
  /** Without one, the clock of nobody: UTC. */
  readonly timeZone?: string | undefined;
  /** What a person is called; undefined where the door does not know them. */
  readonly nameOf?: ((person: string) => string | undefined) | undefined;
}

/** A sentence without any marks, as mail and files take it. */
export function toPlainText(
  sentence: Sentence,
  { locale, timeZone = "Etc/UTC", nameOf }: PlainReader,
): string {
  return renderSentence(sentence, {
    locale,
    text: (words) => words,
    strong: (rendered) => rendered,
    person: (person) => nameOf?.(person) ?? "—",
    time: (at) => formatInstant(at, timeZone, locale),
    hours: (when) => formatHours(when, timeZone, locale),
  });
}

/** An instant on a clock, in words: `Thursday 3 December 2026, 18:00 (Dakar time, UTC+0)`. */
export function formatInstant(at: Instant, timeZone: string, locale: Locale): string {
  const wall = toWallTime(at, timeZone);
  const date = dayOf(wall);
  return `${formatDays(date, date, locale)}, ${formatTime(wall, locale)} (${formatClock(timeZone, at, locale)})`;
}

/** When an event begins and ends on another clock than its own, with the day where that is another one, too. */
export function formatHours(when: TimedWhen, timeZone: string, locale: Locale): string {
  const { start, end } = instantsOf(when);
  const [from, to] = [toWallTime(start, timeZone), toWallTime(end, timeZone)];
  const date = dayOf(from);
  const lead = date === firstDay(when) ? "" : `${formatDays(date, date, locale)}, `;
  return `${lead}${formatTime(from, locale)}–${formatTime(to, locale)} (${formatClock(timeZone, start, locale)})`;
}
