import type { CalendarEvent } from "@rabat-process/events";
import {
  describeEvent,
  describeWhen,
  shortId,
  isNews,
  past,
  statusName,
  upcoming,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { say } from "../locales/index.ts";
import { style } from "./style.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface SchedulePage {
  readonly events: readonly CalendarEvent[];
  /** The day that divides what is to come from what is past. */
  readonly today: PlainDate;
  readonly locale: Locale;
  readonly addresses: (locale: Locale) => { readonly page: string; readonly feed: string };
}

/** The whole schedule as one page that works without JavaScript. */
export function schedulePage({ events, today, locale, addresses }: SchedulePage): Html {
  const words = say(locale).page;
  const other: Locale = locale === "en" ? "fr" : "en";
  const { feed } = addresses(locale);
  const { dated, undated } = upcoming(events, today);
  const over = past(events, today);
  return layout({
    locale,
    title: words.title,
    links: html`<link rel="alternate" hreflang="${other}" href="${addresses(other).page}" />
      <link rel="alternate" type="text/calendar" title="${words.feedName}" href="${feed}" />`,
    body: html`<header>
        <p class="language">
          <a href="${addresses(other).page}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </p>
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
        <section class="subscribe" aria-labelledby="subscribe">
          <h2 id="subscribe">${words.subscribe}</h2>
          <p><code>${feed}</code></p>
          <p>${words.subscribeHow}</p>
          <p><a class="action" href="${feed.replace(/^https?:/, "webcal:")}">${words.openInCalendar}</a></p>
        </section>
      </header>
      <main>
        ${part(words.upcoming, dated, events, locale, words.nothing)}
        ${part(words.undated, undated, events, locale)} ${part(words.past, over, events, locale)}
      </main>`,
  });
}

/** Says that there is nothing at an address, and where to go. */
export function notFoundPage(locale: Locale, home: string): Html {
  const words = say(locale).page;
  const body = html`<main>
    <h1>${words.notFound}</h1>
    <p><a href="${home}">${words.home}</a></p>
  </main>`;
  return layout({ locale, title: words.notFound, links: "", body });
}

function part(
  title: string,
  events: readonly CalendarEvent[],
  all: readonly CalendarEvent[],
  locale: Locale,
  nothing?: string,
): Html | "" {
  if (events.length === 0 && nothing === undefined) return "";
  return html`<section>
    <h2>${title}</h2>
    ${events.length === 0 ? html`<p>${nothing ?? ""}</p>` : events.map((event) => entry(event, all, locale))}
  </section>`;
}

function entry(event: CalendarEvent, all: readonly CalendarEvent[], locale: Locale): Html {
  const words = say(locale).page;
  const [, ...facts] = describeEvent(event, all, locale);
  const summary = wordingOf(event.summary, locale);
  const description = event.description === undefined ? undefined : wordingOf(event.description, locale);
  return html`<article id="${shortId(event)}">
    <p class="when">
      ${describeWhen(event, locale)}${isNews(event.status) ? html` <strong class="news">${statusName(event.status, locale)}</strong>` : ""}
    </p>
    <h3 lang="${summary.locale}">${summary.text}</h3>
    ${description === undefined ? "" : html`<p lang="${description.locale}">${description.text}</p>`}
    <dl>
      ${facts.map(
        ({ label, values }) =>
          html`<div>
            <dt>${label}</dt>
            ${values.map((value) => html`<dd>${value}</dd>`)}
          </div>`,
      )}
      ${sources(event, words.sources)}
    </dl>
    <p class="short">
      ${withColon(words.shortName, "", locale)}<code
        >/rabat ${locale === "en" ? "show" : "voir"} ${shortId(event)}</code
      >
    </p>
  </article>`;
}

function sources(event: CalendarEvent, label: string): Html | "" {
  if (event.sources === undefined || event.sources.length === 0) return "";
  const links = event.sources.map(
    (source) => html`<dd><a href="${source}" rel="noreferrer">${new URL(source).hostname}</a></dd>`,
  );
  return html`<div>
    <dt>${label}</dt>
    ${links}
  </div>`;
}

function layout({
  locale,
  title,
  links,
  body,
}: {
  locale: Locale;
  title: string;
  links: Html | "";
  body: Html;
}): Html {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${links}
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
