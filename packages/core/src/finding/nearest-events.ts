import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import { daysBetween } from "@rabat-process/timezones";
import { distance } from "fastest-levenshtein";
import { knownTokens } from "./event-words.ts";
import type { Period } from "./period.ts";
import { periodOf } from "./period.ts";
import type { Dated } from "./take-period.ts";
import { choosingWords, fold, hasWord } from "./typed-words.ts";

/**
 * The events that words may mean which name none: misspelt ones, those that most of the words name, and those on other
 * days. In the order in which they are given, the likeliest first.
 */
export function nearestEvents(
  events: readonly CalendarEvent[],
  { periods, rest }: Dated,
  typed: string,
): readonly CalendarEvent[] {
  const slip = nearestSlug(events, typed);
  if (slip !== undefined) return [slip];
  const { strong } = choosingWords(rest);
  if (strong.length === 0) return closeTo(events, periods, 14);
  const tokens = [...new Set(events.flatMap(knownTokens))];
  const spelt = strong.map((word) => spellingIn(tokens, word));
  const scored = events.map((event) => ({ event, score: scoreOf(event, spelt) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  // Less than half of what was said is a guess.
  if (best * 2 < strong.length || best === 0) return [];
  const alike = scored.filter(({ score }) => score === best).map(({ event }) => event);
  return periods.length === 0 ? alike : closeTo(alike, periods, 36_500);
}

function nearestSlug(events: readonly CalendarEvent[], typed: string): CalendarEvent | undefined {
  const wanted = fold(typed).replaceAll(" ", "-");
  const [best] = events
    .map((event) => ({ event, edits: distance(wanted, slugOf(event)) }))
    .filter(({ event, edits }) => edits <= Math.min(3, slugOf(event).length / 5))
    .toSorted((a, b) => a.edits - b.edits);
  return best?.event;
}

/** The word of the events that is written most like one that none of them has; undefined where none is. */
function spellingIn(tokens: readonly string[], word: string): string | undefined {
  if (hasWord(tokens, word)) return word;
  if (/\d/.test(word)) return undefined;
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  const [best] = tokens
    .map((token) => ({ token, edits: distance(word, token) }))
    .filter(({ edits }) => edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  return best?.token;
}

function scoreOf(event: CalendarEvent, words: readonly (string | undefined)[]): number {
  const tokens = knownTokens(event);
  return words.filter((word) => word !== undefined && hasWord(tokens, word)).length;
}

/** Those whose days are not further from some days than so many, the closest first. */
function closeTo(
  events: readonly CalendarEvent[],
  periods: readonly Period[],
  most: number,
): readonly CalendarEvent[] {
  const far = (event: CalendarEvent) => {
    const own = periodOf(event.when);
    if (own === undefined) return Infinity;
    return Math.min(Infinity, ...periods.map((period) => daysApart(own, period)));
  };
  return events
    .map((event) => ({ event, days: far(event) }))
    .filter(({ days }) => days <= most)
    .toSorted((a, b) => a.days - b.days)
    .map(({ event }) => event);
}

function daysApart(one: Period, other: Period): number {
  return Math.max(0, daysBetween(one.last, other.first), daysBetween(other.last, one.first));
}
