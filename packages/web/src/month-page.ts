import { onClockOf } from "@rabat-process/core/events/on-clock-of";
import type { DatedEvent } from "@rabat-process/events";
import { capitalise, clockName } from "@rabat-process/events/words";
import { firstDay, formatWhen, isDatedEvent, lastDay, wordingOf } from "@rabat-process/events";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import {
  addDays,
  country as countryOf,
  countryPhrase,
  dayOfWeek,
  formatDays,
  formatMonth,
} from "@rabat-process/timezones";
import { html } from "hono/html";
import { monthPath, paths } from "./addresses.ts";
import { appearanceOf } from "./appearance.ts";
import { addMonths, busyMonths, listed, monthOf, yearsShown } from "./calendar-range.ts";
import { chosenParts, titleWith } from "./choice.ts";
import { chooseEvents } from "./choose-events.ts";
import type { ListContext } from "./event-list.ts";
import { eventLink, eventList, stateLine, townAndCountry } from "./event-list.ts";
import { formatHours } from "./event-when.ts";
import { toSearch, withNames } from "./filters.ts";
import { findSection } from "./find-section.ts";
import { drawForeign, markForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { say, scheduleWords } from "./locales/index.ts";
import type { Choice } from "./queries.ts";
import { scheduleHead } from "./schedule-head.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";
import { viewTabs } from "./view-tabs.ts";

/** A month as a grid of its weeks; a telephone and a screen reader get the days that have an event. */
export function monthPage(view: View, choice: Choice, month: string): Html | undefined {
  const { events, now, locale } = view;
  if (!isShown(view, month)) return undefined;
  const { filters, country } = choice;
  const search = toSearch(filters);
  const asked = withNames(search, { country });
  const words = scheduleWords[locale];
  const chosen = chooseEvents(listed(events, now), filters);
  const dated = chosen.filter(isDatedEvent);
  const within = dated.filter(({ when }) => touches(when, month));
  const dayOpen = chosen.filter((event) => !isDatedEvent(event) && monthOf(event) === month);
  const context = { ...view, country };
  const path = monthPath(month);
  const name = nameOf(month, locale);
  const none = search === "" ? words.months.none : words.months.noneChosen;
  return layout({
    ...view,
    title: titleWith(name, filters, locale),
    description: `${say(locale).title}, ${formatWhen({ precision: "month", month }, locale)}`,
    self: inBothLanguages(path, search),
    section: paths.schedule,
    asChosen: inBothLanguages(path, asked),
    head: scheduleHead(view, filters),
    main: html`<h1>${name}</h1>
      ${viewTabs(view, { current: "month", month, year: month.slice(0, 4), search: asked })}
      ${ways(view, { month, search: asked, busy: busyMonths(dated) })}
      <div id="list">${chosenParts(view, path[locale], choice)}</div>
      ${within.length + dayOpen.length === 0 ? html`<p><strong>${none}</strong></p>` : ""}
      ${grid(month, within, context)}
      ${
        dayOpen.length === 0
          ? ""
          : html`<section aria-labelledby="day-open">
              <h2 id="day-open">${words.months.dayOpen}</h2>
              ${eventList(dayOpen, context)}
            </section>`
      }
      ${findSection(view, choice, path[locale])}`,
  });
}

/** Only months within the years that have pages, so that nobody who follows links to the next one never ends. */
function isShown({ events, now }: View, month: string): boolean {
  return (
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && yearsShown(events, now).includes(month.slice(0, 4))
  );
}

function nameOf(month: string, locale: Locale): string {
  return capitalise(formatWhen({ precision: "month", month }, locale));
}

function touches(when: DatedEvent["when"], month: string): boolean {
  return firstDay(when).slice(0, 7) <= month && lastDay(when).slice(0, 7) >= month;
}

/** The months beside this one, and the nearest one with an event where that is another one. */
function ways(
  view: View,
  shown: { readonly month: string; readonly search: string; readonly busy: readonly string[] },
): Html {
  const { site, locale } = view;
  const { month, search, busy } = shown;
  const words = scheduleWords[locale].months;
  const link = (to: string) => site.link(`${monthPath(to)[locale]}${search}`);
  const before = addMonths(month, -1);
  const after = addMonths(month, 1);
  const next = busy.find((one) => one > month);
  const last = busy.findLast((one) => one < month);
  const further = next ?? last;
  return html`<nav class="months" aria-label="${words.label}">
    <ul class="bar">
      ${isShown(view, before) ? html`<li><a href="${link(before)}" rel="prev">← ${capitalise(shortName(before, month, locale))}</a></li>` : ""}
      ${isShown(view, after) ? html`<li><a href="${link(after)}" rel="next">${capitalise(shortName(after, month, locale))} →</a></li>` : ""}
      ${
        further === undefined || further === after || further === before
          ? ""
          : html`<li>
              <a href="${link(further)}"
                >${words[next === undefined ? "last" : "next"](shortName(further, month, locale))}</a
              >
            </li>`
      }
    </ul>
  </nav>`;
}

/** Its year only where that is another one. */
function shortName(month: string, beside: string, locale: Locale): string {
  return month.slice(0, 4) === beside.slice(0, 4)
    ? formatMonth(Number(month.slice(5)), locale)
    : formatWhen({ precision: "month", month }, locale);
}

function grid(month: string, events: readonly DatedEvent[], context: ListContext): Html {
  const { days } = scheduleWords[context.locale];
  return html`<ol class="month">
    ${days.map((day) => html`<li class="none wd" aria-hidden="true">${day}</li>`)}
    ${daysOf(month).map((day) => cell(day, events, context))}
  </ol>`;
}

function daysOf(month: string): readonly PlainDate[] {
  const first = `${month}-01` as PlainDate;
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index));
  return days.filter((day) => day.startsWith(month));
}

/** A day: what begins then is told in full, and what goes on only to the eye, since its dates were told before. */
function cell(day: PlainDate, events: readonly DatedEvent[], context: ListContext): Html {
  const { locale } = context;
  const isFirst = day.endsWith("-01");
  const place = isFirst ? ` s${dayOfWeek(day) - 1}` : "";
  const begun = events.filter(
    ({ when }) => firstDay(when) === day || (isFirst && firstDay(when) < day),
  );
  const going = events.filter(({ when }) => firstDay(when) < day && lastDay(when) >= day);
  const [main] = [...begun, ...going];
  if (main === undefined)
    return html`<li class="none${place}" aria-hidden="true">${Number(day.slice(8))}</li>`;
  const state = appearanceOf(main, context).shape;
  if (begun.length === 0)
    return html`<li class="none on ${state}" aria-hidden="true">
      <span class="number">${Number(day.slice(8))}</span>
      ${going.map(({ summary }) => html`<p class="quiet">… ${wordingOf(summary, locale).text}</p>`)}
    </li>`;
  // The day has the shape of its first event, and each event its own.
  return html`<li class="${place.trim()}">
    <span class="${state}"><time datetime="${day}">${dayWords(day, locale)}</time></span>
    ${begun.map((event) => brief(event, context))}
  </li>`;
}

/** The number of the day, with its name and month where no grid says them. */
function dayWords(day: PlainDate, locale: Locale): Html {
  const number = String(Number(day.slice(8)));
  const words = formatDays(day, day, locale, { withoutYear: true });
  const [before = "", after = ""] = words.split(new RegExp(`(?<= )${number}(?:er)?(?= )`));
  return html`<span class="full">${before}</span>${number}<span class="full">${after}</span>`;
}

function brief(event: DatedEvent, context: ListContext): Html {
  const { locale } = context;
  const place = townAndCountry(markForeign(event, locale), locale);
  const about = [spanOf(event, context), place].filter((part) => part !== undefined);
  const { shape, words } = appearanceOf(event, context);
  return html`<div class="${shape}">
    <p>${eventLink(event, context)}</p>
    <p class="quiet">${drawForeign(about.join(" · "))}</p>
    ${stateLine(words)}
  </div>`;
}

/**
 * The hours, or the days where there are several: on the clock of the reader’s country where it shows the day under which
 * the event stands, else on that of its place.
 */
function spanOf({ when }: DatedEvent, { locale, country }: ListContext): string | undefined {
  if (firstDay(when) !== lastDay(when))
    return formatDays(firstDay(when), lastDay(when), locale, { withoutYear: true });
  if (when.precision !== "time") return undefined;
  // Where the clocks of both places agree, there is one hour.
  const there =
    country === undefined ? when : (onClockOf(when, countryOf(country).timeZone) ?? when);
  const isHere = lastDay(there) === firstDay(when) && firstDay(there) === firstDay(when);
  if (isHere && country !== undefined)
    return `${formatHours(there, locale)} ${countryPhrase(country, "in", locale)}`;
  const clock = clockName(when.timeZone, locale);
  return scheduleWords[locale].hourThere(formatHours(when, locale), clock);
}
