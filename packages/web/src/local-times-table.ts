import type { DatedWhen } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events";
import { countriesByName, localTimes } from "@rabat-process/timezones";
import type {
  Country,
  CountryCode,
  Locale,
  LocalTimeGroup,
  TimedPeriod,
} from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { select } from "./filter-form.ts";
import type { Html } from "./html.ts";

/**
 * When an event starts and ends in all countries, grouped by clock, the reader's own country first. Of whole days it
 * only says that no hours are known: none is made up.
 *
 * @param path where the choice of a country leads: the page itself
 */
export function localTimesTable(
  when: DatedWhen,
  { locale, mine, path }: { locale: Locale; mine: CountryCode | undefined; path: string },
): Html {
  const words = say(locale).event;
  const hours = hoursOf(when);
  const times = hours === undefined ? undefined : localTimes(hours, { locale });
  if (times?.precision !== "time") return html`<p>${words.wholeDays}</p>`;
  const own = times.groups.find((group) =>
    group.places.some(({ country }) => country.code === mine),
  );
  const groups =
    own === undefined ? times.groups : [own, ...times.groups.filter((group) => group !== own)];
  return html`${when.precision === "day" ? html`<p>${words.firstDay}</p>` : ""}
    ${own === undefined ? "" : mineFirst(own, mine, locale)}
    <form method="get" action="${path}">
      ${select({
        name: "country",
        label: words.chooseCountry,
        chosen: mine,
        options: [
          ["", words.anyCountry],
          ...countriesByName(locale).map((one): [string, string] => [one.code, one.name[locale]]),
        ],
      })}
      <p><button>${say(locale).filters.apply}</button></p>
    </form>
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">${words.localTime}</th>
          <th scope="col">${words.countries}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({ text, places }) =>
            html`<tr>
              <th scope="row">${capitalise(text)}</th>
              <td>
                ${places.map(({ country }, index) => html`${index === 0 ? "" : ", "}${withFlag(country, locale)}`)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The hours of an event; of one with hours for each day, those of the first day. */
function hoursOf(when: DatedWhen): TimedPeriod | undefined {
  if (when.precision === "time") return when;
  if (when.dailyHours === undefined) return undefined;
  const { start, end, timeZone } = when.dailyHours;
  return { start: `${when.first}T${start}`, end: `${when.first}T${end}`, timeZone };
}

function mineFirst(
  { places, text }: LocalTimeGroup,
  mine: CountryCode | undefined,
  locale: Locale,
): Html | "" {
  const place = places.find(({ country }) => country.code === mine);
  if (place === undefined) return "";
  const { flag, name } = place.country;
  return html`<p class="box">
    <span aria-hidden="true">${flag}</span> ${say(locale).event.yourTime(name[locale])}
    <strong>${text}</strong>
  </p>`;
}

/** Never the flag alone: Windows shows two letters for it. And never read out: the name says the same. */
function withFlag({ flag, name }: Country, locale: Locale): Html {
  return html`<span aria-hidden="true">${flag}</span> ${name[locale]}`;
}
