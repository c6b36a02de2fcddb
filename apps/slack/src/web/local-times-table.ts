import type { DatedWhen } from "@rabat-process/events";
import { countriesByName, localTimes } from "@rabat-process/timezones";
import type { Country, CountryCode, Locale, LocalTimeGroup } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "../locales/index.ts";
import { select } from "./filter-form.ts";
import type { Html } from "./layout.ts";

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
  const words = say(locale).page.event;
  const times = when.precision === "time" ? localTimes(when, { locale }) : undefined;
  if (times?.precision !== "time") return html`<p>${words.wholeDays}</p>`;
  const own = times.groups.find((group) => group.places.some(({ country }) => country.code === mine));
  const groups = own === undefined ? times.groups : [own, ...times.groups.filter((group) => group !== own)];
  return html`${own === undefined ? "" : mineFirst(own, mine, locale)}
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
      <p><button>${say(locale).page.filters.apply}</button></p>
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
              <th scope="row">${text}</th>
              <td>${places.map(({ country }) => nameWithFlag(country, locale)).join(", ")}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function mineFirst(
  { places, text }: LocalTimeGroup,
  mine: CountryCode | undefined,
  locale: Locale,
): Html | "" {
  const place = places.find(({ country }) => country.code === mine);
  if (place === undefined) return "";
  const name = nameWithFlag(place.country, locale);
  return html`<p class="box">${say(locale).page.event.yourTime(name)} <strong>${text}</strong></p>`;
}

/** Never the flag alone: Windows shows two letters, and a screen reader reads them out. */
function nameWithFlag({ flag, name }: Country, locale: Locale): string {
  return `${flag}\u00a0${name[locale]}`;
}
