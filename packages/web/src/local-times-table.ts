import type { DatedWhen } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import { dayOf } from "@rabat-process/events/schedule";
import { countriesByName, formatDays, localTimes } from "@rabat-process/timezones";
import type { CountryCode, Locale, LocalTimeGroup } from "@rabat-process/timezones";
import { html } from "hono/html";
import { hoursOf, formatHours } from "./event-when.ts";
import { select } from "./filter-form.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";

interface TableOptions {
  readonly locale: Locale;
  readonly mine: CountryCode | undefined;
  /** Where the choice of a country leads: the page itself. */
  readonly path: string;
}

/**
 * A choice of the country on whose clock the page tells the hours, and when the event starts and ends in all countries,
 * from west to east. Undefined where no hours are known: none are made up, and days are the same everywhere.
 */
export function localTimesTable(
  when: DatedWhen,
  { locale, mine, path }: TableOptions,
): Html | undefined {
  const words = say(locale).event;
  const hours = hoursOf(when);
  if (hours === undefined) return undefined;
  const { groups } = localTimes(hours, { locale });
  const day = dayOf(hours.start);
  return html`<form method="get" action="${path}#content">
      ${select({
        name: "country",
        label: words.chooseCountry,
        chosen: mine,
        options: [
          ["", words.anyCountry],
          ...countriesByName(locale).map((one): [string, string] => [one.code, one.name[locale]]),
        ],
      })}
      <button>${say(locale).filters.apply}</button>
    </form>
    <details>
      <summary>${words.allCountries}</summary>
      <table>
        <caption>
          ${capitalise(formatDays(day, day, locale))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.localTime}</th>
            <th scope="col">${words.countries}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map((group) => row(group, mine, locale))}
        </tbody>
      </table>
    </details>`;
}

function row(group: LocalTimeGroup, mine: CountryCode | undefined, locale: Locale): Html {
  const { places, label, text, startDayShift, endDayShift = 0 } = group;
  const isSameDay = startDayShift === 0 && endDayShift === 0;
  return html`<tr>
    <th scope="row">
      ${isSameDay ? html`<span class="hour">${formatHours(group, locale)}</span><small>${label}</small>` : capitalise(text)}
    </th>
    <td>
      ${places.map(({ country }, index) => {
        const name = country.name[locale];
        const said = country.code === mine ? html`<strong>${name}</strong>` : name;
        return html`${index === 0 ? "" : ", "}${said}`;
      })}
    </td>
  </tr>`;
}
