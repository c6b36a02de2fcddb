import type { CalendarEvent } from "@rabat-process/events";
import { compareEvents, replacedUids } from "@rabat-process/events/schedule";
import { firstDay, isDatedEvent, lastDay, slugOf } from "@rabat-process/events";
import { isOver } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { today } from "../events/show-event.ts";
import { haveWords } from "./event-words.ts";
import { withUsualNames } from "./usual-names.ts";
import { nearestEvents } from "./nearest-events.ts";
import type { Period } from "./period.ts";
import { isLong, periodOf } from "./period.ts";
import type { Dated } from "./take-period.ts";
import { isWithin, takePeriod } from "./take-period.ts";
import { beginningOf, choosingWords, fold, tidy, tokensOf } from "./typed-words.ts";

/** The events that somebody may mean: those to come first, in order, then the past ones, the latest first. */
export interface FoundEvents {
  readonly events: readonly CalendarEvent[];
  /** Where there are none: those that are named much alike, at most three. */
  readonly nearest: readonly CalendarEvent[];
}

const none: FoundEvents = { events: [], nearest: [] };
const mostNearest = 3;

/**
 * The events that some words name: the address of a page, a short name, a date (also a former one), words of a title, of a
 * place or of a kind of meeting, in English or French, however they are set and spelt. “The next workshop” is one event.
 */
export function findEvent(
  events: readonly CalendarEvent[],
  typed: string,
  now: Instant,
): FoundEvents {
  const words = tidy(beginningOf(nameIn(typed)));
  if (words === "") return none;
  const sorted = sort(events, now);
  const ordered = [...sorted.toCome, ...sorted.over];
  const named = ordered.filter((event) => isNamed(event, words));
  if (named.length > 0) return { events: named, nearest: [] };
  const chosen = takeWhich(words, now, sorted);
  const dated = takePeriod(chosen.rest, today(now));
  const within = matching(chosen.events, dated);
  // A year may be a part of a name.
  const found =
    within.length > 0 ? within : matching(chosen.events, { periods: [], rest: chosen.rest });
  if (found.length > 0) return { events: chosen.isOne ? found.slice(0, 1) : found, nearest: [] };
  return { events: [], nearest: nearestEvents(ordered, dated, words).slice(0, mostNearest) };
}

/** The last part of an address that was pasted, else the words. */
function nameIn(typed: string): string {
  const address: string | undefined =
    /\bhttps?:\/\/[^\s<>|]+|\/(?:events|evenements)\/[^\s<>|]+/i.exec(typed)?.[0];
  const path = address?.replace(/[?#].*$/, "").replace(/[).,;/]+$/, "");
  return path === undefined ? typed : path.replace(/^.*\//, "").replace(/\.ics$/i, "");
}

function isNamed(event: CalendarEvent, words: string): boolean {
  const wanted = fold(words);
  if (event.uid === words || fold(event.uid) === wanted || slugOf(event) === wanted) return true;
  const title = tokensOf(words).join(" ");
  return (
    title !== "" &&
    Object.values(event.summary).some((one) => tokensOf(one ?? "").join(" ") === title)
  );
}

interface Sorted {
  readonly toCome: readonly CalendarEvent[];
  readonly over: readonly CalendarEvent[];
}

/** Those to come, in order, and those that are over, the latest first; what another event has replaced is over, too. */
function sort(events: readonly CalendarEvent[], now: Instant): Sorted {
  const replaced = replacedUids(events);
  const sorted = events.toSorted(compareEvents);
  const isPast = (event: CalendarEvent) => replaced.has(event.uid) || isOver(event, now);
  return {
    toCome: sorted.filter((event) => !isPast(event)),
    over: sorted.filter(isPast).toReversed(),
  };
}

const oneNext = /\b(?:the |la |le |my |our )?(?:next|prochaine?|coming)\b/;
const allNext = /\b(?:upcoming|future|a venir|prochaine?s|futur(?:e|s|es)?)\b/;
const oneLast = /\b(?:the |la |le )?(?:last|previous|latest|derniere?|precedente?)\b/;
const allLast = /\b(?:past|previous|passe(?:e|s|es)?|derniere?s|precedente?s)\b/;

/** “The next workshop” is the first of those to come; “past workshops” are all that are over. */
const whichForms = [
  { form: allNext, isOne: false, isPast: false },
  { form: oneNext, isOne: true, isPast: false },
  { form: allLast, isOne: false, isPast: true },
  { form: oneLast, isOne: true, isPast: true },
];

function takeWhich(words: string, now: Instant, { toCome, over }: Sorted): Chosen {
  const folded = fold(words);
  for (const { form, isOne, isPast } of whichForms) {
    const match = form.exec(folded);
    // "Next week" is a date.
    if (match === null || !form.test(fold(takePeriod(words, today(now)).rest))) continue;
    const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length);
    const events = isPast ? over : toCome.filter(({ status }) => status !== "cancelled");
    // What has a date comes next with more certainty than what waits for one.
    const dated = events.filter(isDatedEvent);
    const others = events.filter((event) => !isDatedEvent(event));
    const isAny = choosingWords(rest).isCommon;
    return {
      events: isOne ? [...dated, ...others] : events,
      isOne,
      rest: isAny ? "" : rest.trim(),
    };
  }
  return { events: [...toCome, ...over], isOne: false, rest: words };
}

interface Chosen {
  readonly events: readonly CalendarEvent[];
  readonly isOne: boolean;
  readonly rest: string;
}

/** The events within some days that have some words; also by another name of a country or an organisation. */
function matching(
  events: readonly CalendarEvent[],
  { periods, rest }: Dated,
): readonly CalendarEvent[] {
  const saysNothing = periods.length === 0 && choosingWords(rest).strong.length === 0;
  // "The next one" has no other words; some small words alone are none.
  if (saysNothing && tokensOf(rest).length > 0) return [];
  for (const words of [rest, withUsualNames(rest)])
    for (const near of onDays(events, periods)) {
      const found = haveWords(near, words);
      if (found.length > 0) return found;
    }
  return [];
}

/** What is on some days, was once to be on them, is on such days of another year, or may be on them: one after the other. */
function onDays(
  events: readonly CalendarEvent[],
  periods: readonly Period[],
): readonly (readonly CalendarEvent[])[] {
  if (periods.length === 0) return [events];
  const within = events.filter((event) => isWithin(periodOf(event.when), periods));
  const dated = within.filter(isDatedEvent);
  const former = events.filter(({ formerDates = [] }) =>
    formerDates.some(({ when }) => isWithin(periodOf(when), periods)),
  );
  const others = isYearless(periods) ? events.filter((event) => isOnSuchDay(event, periods)) : [];
  return periods.some(isLong) ? [within, former, others] : [dated, former, others, within];
}

/** Whether a day was named without its year, so that it may be this one or that one. */
function isYearless([one, other]: readonly Period[]): boolean {
  return (
    one !== undefined &&
    one.first.slice(5) === other?.first.slice(5) &&
    one.first.slice(0, 4) !== other.first.slice(0, 4)
  );
}

function isOnSuchDay(event: CalendarEvent, [period]: readonly Period[]): boolean {
  if (!isDatedEvent(event) || period === undefined) return false;
  const [first, last] = [firstDay(event.when).slice(5), lastDay(event.when).slice(5)];
  return first <= period.last.slice(5) && period.first.slice(5) <= last;
}
