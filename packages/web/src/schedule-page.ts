import type { CalendarEvent } from "@rabat-process/events";
import { firstDay } from "@rabat-process/events";
import { past, upcoming } from "@rabat-process/events/schedule";
import { html } from "hono/html";
import { say, scheduleWords } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import { chosenParts, titleWith } from "./choice.ts";
import { chooseEvents } from "./choose-events.ts";
import type { ListContext } from "./event-list.ts";
import { byMonth, eventList } from "./event-list.ts";
import { findSection } from "./find-section.ts";
import { toSearch, withNames } from "./filters.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { scheduleHead } from "./schedule-head.ts";
import type { Choice } from "./queries.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";
import { viewTabs } from "./view-tabs.ts";

/** A page stays below 60 kB however full the year is; filters and the feed show the rest. */
const maxListed = 50;
const maxUndated = 15;
const maxFound = 15;

/** What is to come by month, and what still waits for a date; of the past only what somebody searches for. */
export function schedulePage(view: View, choice: Choice): Html {
  const { locale, site, now, events } = view;
  const { filters, country } = choice;
  const words = say(locale);
  const search = toSearch(filters);
  const asked = withNames(search, { country });
  const schedule = upcoming(events, now);
  const dated = chooseEvents(schedule.dated, filters);
  const undated = chooseEvents(schedule.undated, filters);
  const over = chooseEvents(past(events, now), filters);
  const context = { ...view, country };
  const path = paths.schedule[locale];
  const [first] = dated;
  const month = (first === undefined ? now : firstDay(first.when)).slice(0, 7);
  return layout({
    ...view,
    title: titleWith(words.title, filters, locale),
    description: words.feedDescription,
    self: inBothLanguages(paths.schedule, search),
    section: paths.schedule,
    asChosen: inBothLanguages(paths.schedule, asked),
    feed: `${paths.feed[locale]}${search}`,
    head: scheduleHead(view, filters),
    main: html`<div class="wide">
      <div class="lead">
        <h1>${scheduleWords[locale].coming}</h1>
        ${hoursNote(view, choice)}
        ${viewTabs(view, { current: "list", month, year: month.slice(0, 4), search: asked })}
        ${found(view, choice, { coming: dated.length + undated.length, past: over.length })}
      </div>
      ${byMonth(dated.slice(0, maxListed), context)} ${more(dated, maxListed, view)}
      ${section({ id: "undated", title: words.undated }, undated.slice(0, maxUndated), context)}
      ${more(undated, maxUndated, view)} ${pastFound(view, choice, over)}
      <section aria-labelledby="subscribe">
        <h2 id="subscribe">${words.subscribe}</h2>
        <p>${scheduleWords[locale].subscribeHow}</p>
        <ul class="acts">
          <li>
            <a class="do" href="${site.link(`${paths.subscribe[locale]}${search}`)}"
              >${search === "" ? scheduleWords[locale].subscribe : words.filters.subscribe}</a
            >
          </li>
        </ul>
      </section>
      ${findSection(view, choice, path)}
    </div>`,
  });
}

/** Whose clock the hours are on, and the way to another. */
function hoursNote({ locale }: View, { country }: Choice): Html {
  const words = scheduleWords[locale];
  return country === undefined
    ? html`<p class="quiet hours">
        ${words.hoursOfPlaces} <a href="#country">${words.otherHours}</a>
      </p>`
    : html`<p class="quiet hours">
        ${words.hoursOf(country)} <a href="#country">${words.otherCountry}</a>
      </p>`;
}

/** Where a form leads: what was chosen, and how much of that there is. */
function found(
  view: View,
  choice: Choice,
  counts: { readonly coming: number; readonly past: number },
): Html {
  const { locale } = view;
  const isChosen = toSearch(choice.filters) !== "";
  const { nothing, nothingChosen } = say(locale);
  const { coming, past: over } = counts;
  const chosen = coming + over === 0 ? nothingChosen : scheduleWords[locale].found(coming, over);
  const sentence = isChosen ? chosen : coming === 0 ? nothing : "";
  return html`<div id="list">
    ${chosenParts(view, paths.schedule[locale], choice)}
    ${sentence === "" ? "" : html`<p><strong>${sentence}</strong></p>`}
  </div>`;
}

function section(
  { id, title }: { readonly id: string; readonly title: string },
  events: readonly CalendarEvent[],
  context: ListContext,
): Html | "" {
  if (events.length === 0) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${eventList(events, context)}
  </section>`;
}

/** What of the past a choice finds. */
function pastFound(
  view: View,
  { filters, country }: Choice,
  over: readonly CalendarEvent[],
): Html | "" {
  const search = toSearch(filters);
  if (search === "") return "";
  const { locale, site } = view;
  const words = scheduleWords[locale];
  const found = over.slice(0, maxFound);
  const list = section({ id: "past", title: words.pastFound }, found, { ...view, country });
  if (over.length <= maxFound) return list;
  return html`${list}
    <p class="beside">
      <a href="${site.link(`${paths.past[locale]}${search}`)}">${words.allFound(over.length)}</a>
    </p>`;
}

/** How many are not on the page, and how to see them. */
export function more(
  { length }: readonly CalendarEvent[],
  limit: number,
  { locale }: View,
): Html | "" {
  return length > limit ? html`<p class="beside">${say(locale).more(length - limit)}</p>` : "";
}
