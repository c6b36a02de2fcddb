import { onClockOf } from "@rabat-process/core/events/on-clock-of";
import type { CalendarEvent, TimedWhen } from "@rabat-process/events";
import { capitalise, clockName } from "@rabat-process/events/words";
import { dayOf } from "@rabat-process/events/schedule";
import { formatWhen } from "@rabat-process/events";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import {
  country as countryOf,
  countryPhrase,
  formatDays,
  formatSpan,
  formatTime,
} from "@rabat-process/timezones";
import { html } from "hono/html";
import { formatHours } from "./event-when.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { scheduleWords } from "./locales/index.ts";

interface DateOptions {
  readonly locale: Locale;
  /** Whose clock comes first; that of each place where absent. */
  readonly country?: CountryCode | undefined;
  /** Whether the year stands above. */
  readonly isYearAbove?: boolean | undefined;
  /** Whether it is over: then nobody asks for its hours first. */
  readonly hasPassed?: boolean;
}

/**
 * When an event is, in a line of a list: the day, and the hours on the clock of the reader’s country, with the hour at
 * its place where that is another one.
 */
export function listDate({ when }: CalendarEvent, options: DateOptions): Html {
  const { locale, country, isYearAbove = false, hasPassed = false } = options;
  const told = { isYearAbove, hasPassed, locale };
  if (when.precision !== "time") {
    const days = { weekdays: "each", withoutYear: isYearAbove } as const;
    return drawForeign(capitalise(formatWhen(when, locale, days)));
  }
  const announced = clockName(when.timeZone, locale);
  if (country === undefined) return html`${daysAndHours(when, told)} (${announced})`;
  const there = onClockOf(when, countryOf(country).timeZone);
  // The clocks of both places agree.
  if (there === undefined)
    return html`${daysAndHours(when, told)} ${countryPhrase(country, "in", locale)}`;
  const words = scheduleWords[locale];
  const atPlace =
    dayOf(when.start) === dayOf(there.start)
      ? words.hourThere(formatTime(when.start, locale), announced)
      : formatWhen(when, locale);
  return html`${daysAndHours(there, told)} ${countryPhrase(country, "in", locale)}
    <span class="hour">(${atPlace})</span>`;
}

/**
 * The hours, behind the day that the leaf beside them shows to the eye. Hours that reach into another day have their days
 * beside them.
 */
function daysAndHours(
  { start, end }: TimedWhen,
  {
    isYearAbove,
    hasPassed,
    locale,
  }: { readonly isYearAbove: boolean; readonly hasPassed: boolean; readonly locale: Locale },
): Html {
  const day = dayOf(start);
  if (dayOf(end) !== day)
    return html`<strong
      >${capitalise(formatSpan(start, end, locale, { withoutYear: isYearAbove }))}</strong
    >`;
  const days = capitalise(formatDays(day, day, locale, { withoutYear: isYearAbove }));
  const isSeen = isYearAbove && !hasPassed;
  const said = isSeen ? html`<span class="aloud">${days},</span>` : `${days},`;
  return html`${said} <strong class="hour">${formatHours({ start, end }, locale)}</strong>`;
}
