import type { CalendarEvent } from "@rabat-process/events";
import { filterEvents, firstDay, isDatedEvent, past, upcoming } from "@rabat-process/events";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import { byMonth, eventList } from "./event-list.ts";
import { filterForm } from "./filter-form.ts";
import type { Filters } from "./filters.ts";
import { toSearch } from "./filters.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { withYear } from "./queries.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/** A page stays below 60 kB however full the year is; filters and the feed show the rest. */
const maxListed = 80;
const maxUndated = 20;
const maxLatest = 8;

/** What is to come by month, what still waits for a date, and what was last. */
export function schedulePage(view: View, filters: Filters): Html {
  const { locale, site, now, events } = view;
  const words = say(locale);
  const search = toSearch(filters);
  const schedule = upcoming(events, now);
  const [dated, undated] = [
    filterEvents(schedule.dated, filters),
    filterEvents(schedule.undated, filters),
  ];
  const over = filterEvents(past(events, now), filters);
  return layout({
    ...view,
    title: words.title,
    description: words.feedDescription,
    self: inBothLanguages(paths.schedule, search),
    feed: `${paths.feed[locale]}${search}`,
    main: html`<h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${filterBox(view, filters, paths.schedule[locale])}
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">${words.upcoming}</h2>
        ${
          dated.length === 0
            ? html`<p>${search === "" ? words.nothing : words.nothingChosen}</p>`
            : byMonth(dated.slice(0, maxListed), view)
        }
        ${more(dated, maxListed, view)}
      </section>
      ${section("undated", undated.slice(0, maxUndated), view)} ${more(undated, maxUndated, view)}
      ${section("past", over.slice(0, maxLatest), view)}
      ${
        over.length > maxLatest
          ? html`<p>
              <a href="${site.link(`${paths.past[locale]}${search}`)}">${words.allPast}</a>
            </p>`
          : ""
      }`,
  });
}

export interface PastQuery {
  readonly filters: Filters;
  readonly year: string | undefined;
}

/** What is over, one year at a time. */
export function pastPage(view: View, { filters, year }: PastQuery): Html {
  const { locale, site, now, events } = view;
  const words = say(locale);
  const over = filterEvents(past(events, now), filters);
  const years = Map.groupBy(over, yearOf);
  const shown = year ?? [...years.keys()].toSorted().at(-1) ?? "";
  const chosen = years.get(shown) ?? [];
  const address = (one: string) => withYear(toSearch(filters), one);
  return layout({
    ...view,
    title: words.pastTitle,
    self: inBothLanguages(paths.past, withYear(toSearch(filters), year)),
    main: html`<h1>${words.pastTitle}</h1>
      ${filterBox(view, filters, paths.past[locale])}
      <ul class="actions">
        ${[...years.keys()]
          .toSorted()
          .toReversed()
          .map(
            (one) =>
              html`<li>
                <a
                  href="${site.link(`${paths.past[locale]}${address(one)}`)}"
                  ${one === shown ? html`aria-current="page"` : ""}
                  >${one}</a
                >
              </li>`,
          )}
      </ul>
      <h2>${shown}</h2>
      ${chosen.length > 0 ? eventList(chosen.slice(0, maxListed), view) : html`<p>${words.nothingChosen}</p>`}
      ${more(chosen, maxListed, view)}`,
  });
}

function yearOf(event: CalendarEvent): string {
  const { when } = event;
  if (isDatedEvent(event)) return firstDay(event.when).slice(0, 4);
  if ("year" in when) return String(when.year);
  return "month" in when ? when.month.slice(0, 4) : "–";
}

function section(id: "undated" | "past", events: readonly CalendarEvent[], view: View): Html | "" {
  if (events.length === 0) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${say(view.locale)[id]}</h2>
    ${eventList(events, view)}
  </section>`;
}

/** How many are not on the page, and how to see them. */
function more({ length }: readonly CalendarEvent[], limit: number, { locale }: View): Html | "" {
  return length > limit ? html`<p>${say(locale).more(length - limit)}</p>` : "";
}

/** The filters, folded away until one is in use. */
function filterBox({ site, locale }: View, filters: Filters, path: string): Html {
  const words = say(locale).filters;
  const search = toSearch(filters);
  const isUsed = search !== "";
  return html`<details class="box" ${isUsed ? html`open` : ""}>
      <summary>${words.title}</summary>
      ${filterForm(site.link(path), filters, locale)}
    </details>
    <ul class="actions">
      <li>
        <a class="action" href="${site.link(`${paths.subscribe[locale]}${search}`)}"
          >${isUsed ? words.subscribe : say(locale).subscribe}</a
        >
      </li>
      ${isUsed ? html`<li><a class="action" href="${site.link(path)}">${words.clear}</a></li>` : ""}
    </ul>`;
}
