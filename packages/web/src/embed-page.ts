import type { CalendarEvent } from "@rabat-process/events";
import { kindName } from "@rabat-process/events";
import { upcoming } from "@rabat-process/events/schedule";
import { html } from "hono/html";
import { paths } from "./addresses.ts";
import { appearanceOf } from "./appearance.ts";
import { chooseEvents } from "./choose-events.ts";
import { dayLeaf } from "./day-leaf.ts";
import { embedStylePath } from "./embed-style.ts";
import { besideState, eventLink, stateLine, townAndCountry } from "./event-list.ts";
import { toSearch } from "./filters.ts";
import { drawForeign, markForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { listDate } from "./list-date.ts";
import { say, scheduleWords } from "./locales/index.ts";
import type { EmbedChoice } from "./queries.ts";
import type { View } from "./view.ts";

/** A frame on another site has the height of a hand: the schedule has the rest. */
const maxListed = 8;

/** The coming meetings within a page of another site: no script, nothing to fill in, links that leave the frame. */
export function embedPage(view: View, { filters, colours }: EmbedChoice): Html {
  const { locale, site, events, now } = view;
  const words = scheduleWords[locale].embed;
  const search = toSearch(filters);
  const { dated, undated } = upcoming(events, now);
  const chosen = chooseEvents([...dated, ...undated], filters).slice(0, maxListed);
  return embedFrame(view, {
    title: words.title,
    colours,
    main: html`<h1>${words.title}</h1>
      ${
        chosen.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul>
              ${chosen.map((event) => entry(event, view))}
            </ul>`
      }`,
    foot: html`<a href="${site.link(`${paths.schedule[locale]}${search}`)}">${words.all}</a>
      <a href="${site.link(`${paths.subscribe[locale]}${search}`)}">${words.subscribe}</a>
      <span>${say(locale).feedName}</span>`,
  });
}

/** Within a frame, a choice that was not understood is told to whoever put the frame there. */
export function refusedEmbed(view: View, sentence: string): Html {
  return embedFrame(view, {
    title: scheduleWords[view.locale].problem.title,
    colours: undefined,
    main: html`<h1>${scheduleWords[view.locale].problem.title}</h1>
      <p>${sentence}</p>`,
    foot: "",
  });
}

function embedFrame(
  { locale, site }: View,
  page: {
    readonly title: string;
    readonly colours: EmbedChoice["colours"];
    readonly main: Html;
    readonly foot: Html | "";
  },
): Html {
  const { title, colours, main, foot } = page;
  return html`<!doctype html>
    <html lang="${locale}" ${colours === undefined ? "" : html`data-colours="${colours}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="noindex" />
        <base target="_top" />
        <link rel="stylesheet" href="${site.link(embedStylePath)}" />
      </head>
      <body>
        <main>${main}</main>
        <footer>${foot}</footer>
      </body>
    </html>`;
}

function entry(event: CalendarEvent, view: View): Html {
  const { locale } = view;
  const marked = markForeign(event, locale);
  const place = townAndCountry(marked, locale);
  const about = [kindName(marked, locale), ...(place === undefined ? [] : [place])];
  const { shape, words } = appearanceOf(event, view);
  return html`<li class="${shape}">
    <h2>${eventLink(event, view)}</h2>
    <p>${listDate(marked, { locale })}</p>
    <p class="quiet">${drawForeign(about.join(", "))}</p>
    ${stateLine(words, besideState(event, view))} ${dayLeaf(event, { locale, hasPassed: false })}
  </li>`;
}
