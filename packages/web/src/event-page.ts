import { toAddLinks, toJsonLd } from "@rabat-process/calendar";
import type { CalendarEvent, Output } from "@rabat-process/events";
import {
  capitalise,
  describeAgenda,
  describeEvent,
  describePlace,
  describeWhen,
  formatText,
  formatWhen,
  isDatedEvent,
  outputKindName,
  isOver,
  replacementOf,
  shortId,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { eventPath, paths } from "./addresses.ts";
import { newsOf } from "./event-list.ts";
import { isInCalendars } from "./feeds.ts";
import type { Html } from "./html.ts";
import { dataBlock, inItsLanguage, layout } from "./layout.ts";
import { localTimesTable } from "./local-times-table.ts";
import { timeLine } from "./time-line.ts";
import type { View } from "./view.ts";

/** Everything public about one event. */
export function eventPage(
  event: CalendarEvent,
  view: View,
  country: CountryCode | undefined,
): Html {
  const { locale, site } = view;
  const words = say(locale);
  const self = eventPath(shortId(event));
  const title = wordingOf(event.summary, locale);
  const line = timeLine(event, view);
  const summary = [describeWhen(event, locale), describePlace(event, locale)].filter(
    (part) => part !== undefined,
  );
  return layout({
    ...view,
    title: title.text,
    description: summary.join(" · "),
    self,
    ...(isInCalendars(event, view.events) ? { feed: `${self[locale]}.ics` } : {}),
    head: dataBlock(
      "application/ld+json",
      toJsonLd(event, {
        locale,
        url: site.address(self[locale]),
        replacedBy: replacementOf(event, view.events),
      }),
    ),
    main: html`<h1>${inItsLanguage(title, locale)}</h1>
      <p class="when">${describeWhen(event, locale)} ${newsOf(event, locale)}</p>
      ${description(event, locale)}
      <section aria-labelledby="facts">
        <h2 id="facts">${words.event.facts}</h2>
        ${facts(event, locale)}
      </section>
      ${part("agenda", words.event.agenda, agenda(event, locale))}
      ${part("outputs", words.event.outputs, outputs(event, locale))}
      ${part("line", words.event.line, line)}
      ${part("local-times", words.event.localTimes, localTimes(event, view, country))}
      ${part("add", words.event.add, addLinks(event, view))}`,
  });
}

function part(id: string, title: string, content: Html | undefined): Html | "" {
  if (content === undefined) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

function description({ description: text }: CalendarEvent, locale: Locale): Html | "" {
  if (text === undefined) return "";
  const wording = wordingOf(text, locale);
  const paragraphs = wording.text.split(/\n+/);
  return html`<div lang="${wording.locale}">
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

/** The facts but those which have a place of their own on the page. */
function facts(event: CalendarEvent, locale: Locale): Html {
  const {
    agenda: _agenda,
    outputs: _outputs,
    lineage: _lineage,
    formerDates: _formerDates,
    ...plain
  } = event;
  const words = say(locale);
  const sources = (event.sources ?? []).map(
    (source) => html`<a href="${source}" rel="noreferrer">${shorten(source)}</a>`,
  );
  const rows: (readonly [string, readonly (string | Html)[]])[] = [
    ...describeEvent(plain, [], locale).map(
      ({ label, values }) => [label, values.map(withLink)] as const,
    ),
    ...(sources.length === 0 ? [] : [[words.sources, sources] as const]),
    [
      words.shortName,
      [html`<code>/rabat ${{ en: "show", fr: "voir" }[locale]} ${shortId(event)}</code>`],
    ],
  ];
  return html`<dl>
    ${rows.map(
      ([label, values]) =>
        html`<div>
          <dt>${label}</dt>
          ${values.map((value) => html`<dd>${value}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/** A value, of which an address at its end is a link. */
function withLink(value: string): string | Html {
  const [, words = "", address = ""] = /^(.*?)(https?:\/\/\S+)$/s.exec(value) ?? [];
  if (!URL.canParse(address)) return value;
  return html`${words}<a href="${address}" rel="noreferrer">${shorten(address)}</a>`;
}

/** Enough of an address to tell several of one site apart: its host and the last part of its path. */
function shorten(address: string): string {
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split("/").filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined) return hostname;
  return `${hostname}/${parts.length > 1 ? "…/" : ""}${last}`;
}

function agenda(event: CalendarEvent, locale: Locale): Html | undefined {
  const items = describeAgenda(event, locale);
  if (items.length === 0) return undefined;
  return html`<ol>
    ${items.map((item) => html`<li>${capitalise(item)}</li>`)}
  </ol>`;
}

function outputs(event: CalendarEvent, locale: Locale): Html | undefined {
  if (event.outputs === undefined || event.outputs.length === 0) return undefined;
  return html`<ul>
    ${event.outputs.map((output) => html`<li>${describeOutput(output, locale)}</li>`)}
  </ul>`;
}

function describeOutput({ kind, summary, when, url }: Output, locale: Locale): Html {
  const title = withColon(outputKindName(kind, locale), formatText(summary, locale), locale);
  const date = when === undefined ? "" : ` (${formatWhen(when, locale)})`;
  return html`${url === undefined ? title : html`<a href="${url}" rel="noreferrer">${title}</a>`}${date}`;
}

/** What the clocks of all countries show. Of whole days that are over, nobody asks. */
function localTimes(
  event: CalendarEvent,
  view: View,
  country: CountryCode | undefined,
): Html | undefined {
  if (!isDatedEvent(event) || (event.when.precision === "day" && isOver(event, view.now)))
    return undefined;
  const path = view.site.link(eventPath(shortId(event))[view.locale]);
  return localTimesTable(event.when, { locale: view.locale, mine: country, path });
}

/** How to have the event in one's calendar; nothing where it is over. */
function addLinks(event: CalendarEvent, view: View): Html | undefined {
  const { events, locale, site } = view;
  const words = say(locale);
  if (isOver(event, view.now)) return undefined;
  const subscribe = html`<li>
    <a class="action" href="${site.link(paths.subscribe[locale])}">${words.subscribe}</a>
  </li>`;
  if (!isDatedEvent(event) || !isInCalendars(event, events)) {
    return html`<p>${isDatedEvent(event) ? words.event.replaced : words.event.notYet}</p>
      <ul class="actions">
        ${subscribe}
      </ul>`;
  }
  const links = toAddLinks(event, events, locale);
  const file = site.link(`${eventPath(shortId(event))[locale]}.ics`);
  return html`<ul class="actions">
      <li><a class="action" href="${file}">${words.event.download}</a></li>
      ${(["google", "outlook", "office365", "yahoo"] as const).map(
        (name) =>
          html`<li>
            <a class="action" href="${links[name]}" rel="noreferrer">${words.event.addTo[name]}</a>
          </li>`,
      )}
      ${subscribe}
    </ul>
    <p>${words.event.addHow}</p>`;
}
