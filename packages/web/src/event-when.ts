import type { CalendarEvent, DatedWhen, When } from "@rabat-process/events";
import {
  capitalise,
  dayOf,
  describeWhen,
  formatClock,
  formatWhen,
  isDatedEvent,
} from "@rabat-process/events";
import {
  countryPhrase,
  formatDays,
  formatSpan,
  formatTime,
  localTimes,
  toInstant,
} from "@rabat-process/timezones";
import type { CountryCode, LocalTimeGroup, Locale, TimedPeriod } from "@rabat-process/timezones";
import { html } from "hono/html";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import { clockName } from "./short-words.ts";
import type { ShownEvent } from "./shown-event.ts";

/** The hours of an event; of one with hours for each day, those of the first day. Undefined where none were announced. */
export function hoursOf(when: DatedWhen): TimedPeriod | undefined {
  if (when.precision === "time") return when;
  if (when.dailyHours === undefined) return undefined;
  const { start, end, timeZone } = when.dailyHours;
  return { start: `${when.first}T${start}`, end: `${when.first}T${end}`, timeZone };
}

/**
 * When an event is: first on the clock of the reader, who has put a country into the address, then on its own. Days
 * without hours are the same everywhere.
 */
export function whenFact(
  { event, marked, hasPassed }: ShownEvent,
  locale: Locale,
  country: CountryCode | undefined,
): Html {
  const words = say(locale).event;
  const hours = isDatedEvent(event) ? hoursOf(event.when) : undefined;
  if (hours === undefined) return daysFact(marked, hasPassed, locale);
  const start = toInstant(hours.start, hours.timeZone);
  const mine = country === undefined ? undefined : clockOf(country, hours, locale);
  if (mine === undefined || country === undefined)
    return html`${onClock(event.when, hours, { daily: words.eachDay, locale })}
      <small
        >${capitalise(formatClock(hours.timeZone, start, locale))} ${otherClock(words.mine)}</small
      >`;
  // The clocks of a country may change between the days, and those of another may not.
  const daily = words.onFirstDay;
  return html`${onClock(event.when, mine, { daily, locale })}
    ${countryPhrase(country, "in", locale)}
    <small
      >${words.onClock(shortHours(hours, locale), clockName(hours.timeZone, start, locale))}
      ${otherClock(words.anotherCountry)}</small
    >`;
}

/** The way to the hours of another country, which paper has not. */
function otherClock(words: string): Html {
  return html`<span class="clock">· <a href="#local-times">${words}</a></span>`;
}

/** What the clocks of a country show when an event has hours. */
function clockOf(
  country: CountryCode,
  hours: TimedPeriod,
  locale: Locale,
): LocalTimeGroup | undefined {
  return localTimes(hours, { locale, countries: [country] }).groups[0];
}

/** An event without hours, or without days. What was printed stays in the words of the announcement. */
function daysFact(event: CalendarEvent, hasPassed: boolean, locale: Locale): Html {
  const { when } = event;
  const lacksHours =
    when.precision === "day" && when.during === undefined && when.printed === undefined;
  if (!lacksHours) return html`<strong>${drawForeign(describeWhen(event, locale))}</strong>`;
  return html`<strong>${capitalise(formatWhen(when, locale))}</strong> ${
      hasPassed ? "" : html`<small>${say(locale).event.hoursOpen}</small>`
    }`;
}

/**
 * The days, and below them the hours.
 *
 * @param daily what is said of the hours of several days
 */
function onClock(
  when: When,
  { start, end = start }: Pick<TimedPeriod, "start" | "end">,
  { daily, locale }: { daily: string; locale: Locale },
): Html {
  const isDaily = when.precision === "day" && when.first !== when.last;
  const first = isDaily ? when.first : dayOf(start);
  const said = isDaily ? ` ${daily}` : "";
  // Hours that reach into another day need their days beside them.
  if (dayOf(start) !== first || dayOf(end) !== first)
    return html`<strong>${capitalise(formatSpan(start, end, locale))}</strong>${said}`;
  const days = formatDays(first, isDaily ? when.last : first, locale);
  return html`<strong>${capitalise(days)}<br />${clockHours({ start, end }, locale)}</strong
    >${said}`;
}

/** The same in a narrow column, and beside other hours. */
export function shortHours(
  { start, end = start }: Pick<TimedPeriod, "start" | "end">,
  locale: Locale,
): string {
  const from = formatTime(start, locale);
  return end === start ? from : say(locale).event.hoursShort(from, formatTime(end, locale));
}

export function clockHours(
  { start, end }: Pick<TimedPeriod, "start" | "end">,
  locale: Locale,
): string {
  const from = formatTime(start, locale);
  return end === undefined ? from : say(locale).event.hours(from, formatTime(end, locale));
}
