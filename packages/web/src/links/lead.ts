import type { CalendarEvent } from "@rabat-process/events";
import {
  capitalise,
  describePlace,
  describeWhen,
  firstDay,
  instantsOf,
  isDatedEvent,
} from "@rabat-process/events";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import {
  formatDays,
  formatTime,
  country,
  isCountryCode,
  localTimes,
  offsetMinutesAt,
  toWallTime,
} from "@rabat-process/timezones";
import { dayOf } from "@rabat-process/events";
import { html } from "hono/html";
import type { Html } from "../layout.ts";
import { linkWords } from "./words.ts";

/** When and where an event is: first by the clock of a delegation’s country, then as it was announced. */
export function whenAndWhere(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): Html {
  const own = timesIn(event, delegation, locale);
  const announced = describeWhen(event, locale);
  const place = describePlace(event, locale);
  return html`<p>
    <strong>${own ?? announced}</strong>
    ${own === undefined ? "" : html`<br />${linkWords[locale].announced(announced)}`}
    ${place === undefined ? "" : html`<br />${capitalise(place)}`}
  </p>`;
}

/** The hours of an event in the country of a delegation; undefined where it has no hours, or no country. */
function timesIn(
  { when }: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): string | undefined {
  if (when.precision !== "time" || !isCountryCode(delegation)) return undefined;
  const { start } = instantsOf(when);
  const [there, here] = [when.timeZone, country(delegation).timeZone].map((zone) =>
    offsetMinutesAt(start, zone),
  );
  if (there === here) return undefined;
  const times = localTimes(when, { locale });
  if (times.precision !== "time") return undefined;
  const group = times.groups.find(({ places }) =>
    places.some(({ country }) => country.code === delegation),
  );
  const place = group?.places.find(({ country }) => country.code === delegation);
  if (group === undefined || place === undefined) return undefined;
  return `${capitalise(group.text)}, ${place.country.name[locale]}`;
}

/** The day as a leaf, whose shape says the state; its words stand beside it. */
export function dayLeaf(event: CalendarEvent, locale: Locale): Html | "" {
  if (!isDatedEvent(event)) return "";
  const date = new Intl.DateTimeFormat({ en: "en-GB", fr: "fr-FR" }[locale], {
    ...{ timeZone: "UTC", weekday: "short", day: "numeric", month: "short" },
  });
  const parts = date.formatToParts(Date.parse(`${firstDay(event.when)}T00:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? "";
  return html`<div class="day" aria-hidden="true">
    <span>${part("weekday")}</span><b>${part("day")}</b><span>${part("month")}</span>
  </div>`;
}

/** An instant on the clock of a delegation’s capital, or in UTC where it has none. */
export function momentFor(at: Instant, delegation: DelegationCode, locale: Locale): string {
  const home = isCountryCode(delegation) ? country(delegation) : undefined;
  const timeZone = home?.timeZone ?? "Etc/UTC";
  const wall = toWallTime(at, timeZone);
  const day = dayOf(wall);
  const where = home?.capital.name[locale] ?? "UTC";
  return `${formatDays(day, day, locale)}, ${formatTime(wall, locale)} (${where})`;
}
