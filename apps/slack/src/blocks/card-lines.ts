import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent } from "@rabat-process/events";
import type { EventState } from "@rabat-process/events/changes";
import {
  capitalise,
  describeRoles,
  joinWords,
  partyName,
  withColon,
} from "@rabat-process/events/words";
import {
  describePlace,
  describeWhen,
  formatText,
  formatWhen,
  isDated,
  firstDay,
  wordingOf,
} from "@rabat-process/events";
import { stateOf, statusRules } from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";
import { formatMonth } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { shorten } from "./mrkdwn.ts";

/** How many characters a line of a card has on a desk; a telephone takes two lines for them. */
export const lineLength = 80;

/** What stands above everything: the title, behind its state where that is another one than readers expect. */
export function titleLine(
  event: CalendarEvent,
  replacedBy: CalendarEvent | undefined,
  locale: Locale,
): string {
  const state = stateWords(event, replacedBy, locale);
  const title = titleIn(event, locale);
  return state === undefined ? title : `${state} – ${title}`;
}

function stateWords(
  event: CalendarEvent,
  replacedBy: CalendarEvent | undefined,
  locale: Locale,
): string | undefined {
  const states: Partial<Record<EventState, string>> = say(locale).card.states;
  return states[stateOf(event, replacedBy)];
}

/** A title; one that was given in the other language alone says so. */
function titleIn({ summary }: CalendarEvent, locale: Locale): string {
  const wording = wordingOf(summary, locale);
  return wording.locale === locale
    ? wording.text
    : `${wording.text} [${sentences[locale].untranslated}]`;
}

/** The first day of an event, as short as people say it: `9 June`; empty where it has none. */
export function shortDay({ when }: CalendarEvent, locale: Locale): string {
  if (!isDated(when)) return "";
  const [, month = "", day = ""] = firstDay(when).split("-");
  return `${Number(day)}${locale === "fr" && day === "01" ? "er" : ""} ${formatMonth(Number(month), locale)}`;
}

/** When it takes place. Words in place of a date may be as long as a paragraph. */
export function whenLine(event: CalendarEvent, locale: Locale): string {
  return shorten(describeWhen(event, locale), 2 * lineLength);
}

/** The date before the present one stands on everybody’s paper; with the reason for the change as far as there is room. */
export function formerLine(
  { formerDates }: CalendarEvent,
  locale: Locale,
  room: number,
): string | undefined {
  const former = formerDates?.at(-1);
  if (former === undefined) return undefined;
  const words = say(locale).card;
  const reason =
    former.reason === undefined ? [] : [words.reason(formatText(former.reason, locale))];
  const line = [words.before(formatWhen(former.when, locale)), ...reason].join(" ");
  return shorten(line, room * lineLength);
}

/** Where it takes place, and on which platform. */
export function placeLine(event: CalendarEvent, locale: Locale): string | undefined {
  const place = describePlace(event, locale);
  const platform = event.online?.platform;
  if (place === undefined) return platform;
  const line = platform === undefined ? place : `${place} · ${platform}`;
  return shorten(capitalise(line), lineLength);
}

/** Who chairs it, or who has another role where nobody does: as many names as a line holds. */
export function chairLine(event: CalendarEvent, locale: Locale): string | undefined {
  const roles = event.roles ?? [];
  const main = roles.find(({ role }) => role === "chair" || role === "co-chair") ?? roles[0];
  const entries = roles.filter(({ role }) => role === main?.role);
  const [[label] = []] = describeRoles({ ...event, roles: entries }, locale);
  if (label === undefined) return undefined;
  const names = entries.map(({ party }) => partyName(party, locale));
  for (let count = names.length; count > 0; count -= 1) {
    const left = names.length - count;
    const rest = left === 0 ? [] : [say(locale).card.others(left)];
    const line = withColon(label, joinWords([...names.slice(0, count), ...rest], locale), locale);
    if (line.length <= lineLength) return line;
  }
  return shorten(withColon(label, joinWords(names, locale), locale), lineLength);
}

/** What it is for: the first sentence of its description, or else its first aim, in as much as there is room for. */
export function purposeLine(
  { description, aims }: CalendarEvent,
  locale: Locale,
  room: number,
): string | undefined {
  const text = description ?? aims?.[0];
  if (text === undefined || room <= 0) return undefined;
  const [paragraph = ""] = formatText(text, locale).split("\n");
  const [sentence = paragraph] = /^.+?[.!?…](?=\s\p{Lu})/u.exec(paragraph) ?? [];
  return shorten(sentence, room * lineLength);
}

/** How many lines a text takes. */
export function linesIn(text: string): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}

/** Whether calendars have an event: its days are taken. */
export function hasDays(event: CalendarEvent, replacedBy: CalendarEvent | undefined): boolean {
  return isDated(event.when) && statusRules[stateOf(event, replacedBy)].takesDays;
}
