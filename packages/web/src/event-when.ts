import type { CalendarEvent, DatedWhen, When } from "@rabat-process/events";
import { capitalise, clockName, formatClock } from "@rabat-process/events/words";
import { dayOf } from "@rabat-process/events/schedule";
import { describeWhen, formatWhen, isDatedEvent } from "@rabat-process/events";
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
import { say, scheduleWords } from "./locales/index.ts";

/** The hours of an event; of one with hours for each day, those of the first day. Undefined where none were announced. */
export function hoursOf(when: DatedWhen): TimedPeriod | undefined {
  if (when.precision === "time") return when;
  if (when.dailyHours === undefined) return undefined;
  const { start, end, timeZone } = when.dailyHours;
  return { start: `${when.first}T${start}`, end: `${when.first}T${end}`, timeZone };
}

/** On whose clock an event is told. */
interface ClockOptions {
  readonly locale: Locale;
  /** The country of the reader; the place of the event where absent. */
  readonly country: CountryCode | undefined;
  readonly hasPassed: boolean;
  /** The way to the hours of another country. */
  readonly further?: Html | "";
}

/**
 * When an event is: first on the clock of the reader’s country, then on its own. Days without hours are the same
 * everywhere.
 *
 * @param event with its texts marked, see {@link markForeign}
 */
export function whenFact(
  event: CalendarEvent,
  { locale, country, hasPassed, further = "" }: ClockOptions,
): Html {
  const hours = isDatedEvent(event) ? hoursOf(event.when) : undefined;
  if (hours === undefined) return daysFact(event, hasPassed, locale);
  const words = say(locale).event;
  const start = toInstant(hours.start, hours.timeZone);
  const announced = capitalise(formatClock(hours.timeZone, start, locale));
  const mine = country === undefined ? undefined : clockOf(country, hours, locale);
  if (mine === undefined || country === undefined)
    return html`${onClock(event.when, hours, { daily: words.eachDay, locale })}
      <small>${announced} ${further}</small>`;
  // The clocks of a country may change between the days, and those of another may not.
  const daily = words.onFirstDay;
  const isSame = mine.start === hours.start;
  const there = isSame
    ? capitalise(clockName(hours.timeZone, locale))
    : hourThere(hours, mine, locale);
  return html`${onClock(event.when, mine, { daily, locale })}
    ${countryPhrase(country, "in", locale)} <small>${there} ${further}</small>`;
}

/** The hour at the place, with its day where that is another one than here. */
function hourThere(
  { start, timeZone }: TimedPeriod,
  mine: Pick<TimedPeriod, "start">,
  locale: Locale,
): string {
  const isSameDay = dayOf(start) === dayOf(mine.start);
  const hour = isSameDay ? formatTime(start, locale) : formatSpan(start, undefined, locale);
  return scheduleWords[locale].hourThere(hour, clockName(timeZone, locale));
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
  return html`<strong>${capitalise(formatWhen(when, locale, { weekdays: "each" }))}</strong> ${
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
  const days = formatDays(first, isDaily ? when.last : first, locale, { weekdays: "each" });
  return html`<strong>${capitalise(days)}<br />${formatHours({ start, end }, locale)}</strong
    >${said}`;
}

export function formatHours(
  { start, end = start }: Pick<TimedPeriod, "start" | "end">,
  locale: Locale,
): string {
  const from = formatTime(start, locale);
  return end === start ? from : say(locale).event.hours(from, formatTime(end, locale));
}
