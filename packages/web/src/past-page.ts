import type { CalendarEvent } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import {
  describePlace,
  firstDay,
  formatText,
  formatWhen,
  isDated,
  lastDay,
} from "@rabat-process/events";
import { past } from "@rabat-process/events/schedule";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import { paths } from "./addresses.ts";
import { appearanceOf } from "./appearance.ts";
import { yearOf } from "./calendar-range.ts";
import { chosenParts, titleWith } from "./choice.ts";
import { chooseEvents } from "./choose-events.ts";
import { eventLink } from "./event-list.ts";
import type { Filters } from "./filters.ts";
import { toSearch } from "./filters.ts";
import { findSection } from "./find-section.ts";
import { drawForeign, markForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { say, scheduleWords } from "./locales/index.ts";
import { scheduleHead } from "./schedule-head.ts";
import { more } from "./schedule-page.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/** A line each: many times what a list with leaves could show. */
const maxListed = 150;

/** All that is over on one page, a line each, the latest first. */
export function pastPage(view: View, filters: Filters): Html {
  const { locale, now, events } = view;
  const words = say(locale);
  const search = toSearch(filters);
  const over = chooseEvents(past(events, now), filters);
  const shown = over.slice(0, maxListed);
  const years = Map.groupBy(shown, (event) => yearOf(event) ?? "");
  const choice = { filters, country: undefined };
  const path = paths.past[locale];
  return layout({
    ...view,
    title: titleWith(words.pastTitle, filters, locale),
    self: inBothLanguages(paths.past, search),
    head: scheduleHead(view, filters),
    main: html`<div class="wide">
      <div class="lead">
        <h1>${words.pastTitle}</h1>
        <div id="list">
          ${chosenParts(view, path, choice)}
          <p class="quiet">
            ${over.length === 0 ? words.nothingChosen : scheduleWords[locale].count(over.length)}
          </p>
        </div>
        ${jumps([...years.keys()], locale)}
      </div>
      ${[...years].map(([year, chosen]) => yearSection(view, year, chosen))}
      ${more(over, maxListed, view)} ${findSection(view, choice, path, { hasCountry: false })}
    </div>`,
  });
}

/** The way to each year, and to the search. */
function jumps(years: readonly string[], locale: Locale): Html {
  const { views, years: words } = scheduleWords[locale];
  return html`<nav class="months" aria-label="${words.label}">
    <ul class="bar">
      ${years
        .filter((year) => year !== "")
        .map((year) => html`<li><a href="#y${year}">${year}</a></li>`)}
      <li class="jump"><a href="#find">${views.find}</a></li>
    </ul>
  </nav>`;
}

function yearSection(view: View, year: string, events: readonly CalendarEvent[]): Html {
  return html`<section aria-labelledby="y${year}">
    <h2 id="y${year}">${year === "" ? say(view.locale).undated : year}</h2>
    <ul class="lines">
      ${events.map((event) => line(event, view))}
    </ul>
  </section>`;
}

/** The title and where it was, with its date in front for the eye. */
function line(event: CalendarEvent, view: View): Html {
  const { locale } = view;
  const { shape, words } = appearanceOf(event, view);
  const about = [
    townOf(markForeign(event, locale), locale),
    shape === "held" ? undefined : words,
  ].filter((part) => part !== undefined);
  return html`<li>
    <div>
      ${eventLink(event, view)} <span class="quiet">${drawForeign(about.join(" · "))}</span>
    </div>
    <span class="date">${dateOf(event, locale)}</span>
  </li>`;
}

function townOf(event: CalendarEvent, locale: Locale): string | undefined {
  const { venue } = event;
  return venue === undefined ? describePlace(event, locale) : formatText(venue.city, locale);
}

/** Without the year, which stands above, and the day of the week, which nobody asks of what is over. */
function dateOf({ when }: CalendarEvent, locale: Locale): string {
  const options = { weekdays: "none", withoutYear: true } as const;
  return capitalise(
    isDated(when)
      ? formatDays(firstDay(when), lastDay(when), locale, options)
      : formatWhen(when, locale, options),
  );
}
