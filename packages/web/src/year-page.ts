import type { CalendarEvent } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import { formatMonth } from "@rabat-process/timezones";
import { html } from "hono/html";
import { paths, yearPath } from "./addresses.ts";
import { listed, monthOf, yearOf, yearsShown } from "./calendar-range.ts";
import { chosenParts, titleWith } from "./choice.ts";
import { chooseEvents } from "./choose-events.ts";
import type { ListContext } from "./event-list.ts";
import { eventList } from "./event-list.ts";
import { toSearch, withNames } from "./filters.ts";
import { findSection } from "./find-section.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { say, scheduleWords } from "./locales/index.ts";
import type { Choice } from "./queries.ts";
import { scheduleHead } from "./schedule-head.ts";
import { more } from "./schedule-page.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";
import { viewTabs } from "./view-tabs.ts";

const maxListed = 50;

/** A year by its months: on a screen like the list, on paper as one sheet. */
export function yearPage(view: View, choice: Choice, year: string): Html | undefined {
  const { events, now, locale } = view;
  const years = yearsShown(events, now);
  if (!years.includes(year)) return undefined;
  const { filters, country } = choice;
  const search = toSearch(filters);
  const asked = withNames(search, { country });
  const words = scheduleWords[locale].years;
  const chosen = chooseEvents(listed(events, now), filters).filter(
    (event) => yearOf(event) === year,
  );
  const shown = chosen.slice(0, maxListed);
  const path = yearPath(year);
  const month = shown.map(monthOf).find((one) => one !== undefined) ?? `${year}-01`;
  return layout({
    ...view,
    title: titleWith(words.title(year), filters, locale),
    description: `${say(locale).title}, ${year}`,
    self: inBothLanguages(path, search),
    section: paths.schedule,
    asChosen: inBothLanguages(path, asked),
    head: scheduleHead(view, filters),
    main: html`<div class="wide year">
      <div class="lead">
        <h1>${words.title(year)}</h1>
        ${viewTabs(view, { current: "year", month, year, search: asked })}
        ${ways(view, { year, years, search: asked })}
        <div id="list">
          ${chosenParts(view, path[locale], choice)}
          <p class="quiet">${countOrNone(chosen, search, view)}</p>
        </div>
      </div>
      ${monthSections(shown, { ...view, country })} ${more(chosen, maxListed, view)}
      ${findSection(view, choice, path[locale])}
    </div>`,
  });
}

function countOrNone(chosen: readonly CalendarEvent[], search: string, { locale }: View): string {
  const words = scheduleWords[locale];
  if (chosen.length > 0) return words.count(chosen.length);
  return search === "" ? words.years.none : words.years.noneChosen;
}

function ways(
  { site, locale }: View,
  shown: { readonly year: string; readonly years: readonly string[]; readonly search: string },
): Html {
  const { year, years, search } = shown;
  const [before, after] = [String(Number(year) - 1), String(Number(year) + 1)];
  const link = (to: string) => site.link(`${yearPath(to)[locale]}${search}`);
  return html`<nav class="months" aria-label="${scheduleWords[locale].years.label}">
    <ul class="bar">
      ${years.includes(before) ? html`<li><a href="${link(before)}" rel="prev">← ${before}</a></li>` : ""}
      ${years.includes(after) ? html`<li><a href="${link(after)}" rel="next">${after} →</a></li>` : ""}
    </ul>
  </nav>`;
}

/** The months in order, and at the end what is known by the year only. */
function monthSections(events: readonly CalendarEvent[], context: ListContext): Html {
  const { locale } = context;
  const byMonth = Map.groupBy(events, (event) => monthOf(event) ?? "");
  const known = [...byMonth.keys()].filter((month) => month !== "").toSorted();
  const months = byMonth.has("") ? [...known, ""] : known;
  return html`${months.map((month) => {
    const name =
      month === ""
        ? scheduleWords[locale].years.monthOpen
        : capitalise(formatMonth(Number(month.slice(5)), locale));
    return html`<section aria-labelledby="m${month}">
      <h2 id="m${month}">${name}</h2>
      ${eventList(byMonth.get(month) ?? [], { ...context, isYearAbove: month !== "" })}
    </section>`;
  })}`;
}
