import type { CalendarEvent } from "@rabat-process/events";
import { findEvents, upcoming } from "@rabat-process/events/schedule";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say, scheduleWords } from "./locales/index.ts";
import type { Site } from "./addresses.ts";
import { paths } from "./addresses.ts";
import type { ListContext } from "./event-list.ts";
import { eventList } from "./event-list.ts";
import { findSection } from "./find-section.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import type { Field, Misreading } from "./queries.ts";
import { scheduleHead } from "./schedule-head.ts";
import { mailTo } from "./sender.ts";
import type { View } from "./view.ts";

/** Says what is wrong in a heading and a sentence, and where to go: all that can be said while events cannot be read. */
export function problemPage(
  context: { readonly site: Site; readonly locale: Locale },
  title: string,
  sentence = "",
): Html {
  const { site, locale } = context;
  return layout({
    ...context,
    title,
    main: html`<div class="lead">
      <h1>${title}</h1>
      ${sentence === "" ? "" : html`<p>${sentence}</p>`}
      <p><a href="${site.link(paths.schedule[locale])}">${say(locale).home}</a></p>
    </div>`,
  });
}

/** How many events are proposed to somebody who is lost. */
const maxProposed = 3;

/** Enough of an address to know it again. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * Says that there is nothing of a name, which events may be meant, and how else to find them.
 *
 * @param lost the heading, what the reader asked for as the page shows it, and the words in which its name may be found
 */
export function lostPage(
  view: View,
  lost: { readonly title: string; readonly asked: string; readonly wanted: string },
): Html {
  const { title, asked, wanted } = lost;
  const words = scheduleWords[view.locale].missing;
  const similar = likelyEvents(view.events, wanted);
  return layout({
    ...view,
    title,
    head: scheduleHead(view, {}),
    main: html`<div class="wide">
      <div class="lead">
        <h1>${title}</h1>
        <p>${words.asked} <code>${shorten(asked)}</code>. ${words.why}</p>
      </div>
      ${
        similar.length === 0
          ? coming(view)
          : html`<section aria-labelledby="meant">
              <h2 id="meant">${words.meant}</h2>
              ${eventList(similar, view)}
            </section>`
      }
      ${otherWays(view)} ${findAnew(view)}
    </div>`,
  });
}

function coming(view: View & Pick<ListContext, "country">): Html | "" {
  const { dated, undated } = upcoming(view.events, view.now);
  const shown = [...dated, ...undated].slice(0, maxProposed);
  if (shown.length === 0) return "";
  return html`<section aria-labelledby="coming">
    <h2 id="coming">${scheduleWords[view.locale].missing.coming}</h2>
    ${eventList(shown, view)}
  </section>`;
}

function otherWays({ site, locale }: View): Html {
  const words = scheduleWords[locale].missing;
  const link = (path: string, text: string) => html`<a href="${path}">${text}</a>`;
  const { mailbox } = site.sender;
  const ways = [
    link(site.link(paths.schedule[locale]), words.schedule),
    link(site.link(paths.past[locale]), words.past),
    ...(mailbox === undefined ? [] : [link(mailTo(mailbox), words.write)]),
  ];
  const last = ways.length - 1;
  return html`<section aria-labelledby="still">
    <h2 id="still">${words.still}</h2>
    <p>
      ${words.see}
      ${ways.map((way, index) => html`${index === 0 ? "" : index === last ? ` ${scheduleWords[locale].problem.or} ` : ", "}${way}`)}.
    </p>
  </section>`;
}

function findAnew(view: View): Html {
  return findSection(view, { filters: {}, country: undefined }, paths.schedule[view.locale]);
}

/**
 * Says which choice was not understood, with a form that has all the others and marks the wrong one.
 *
 * @param path where the page is: that of the schedule has the form for it as well
 */
export function refusedPage(view: View, misreading: Misreading, path: string): Html {
  const { site, locale } = view;
  const { field, sentence, understood, country } = misreading;
  const words = scheduleWords[locale].problem;
  const heading = field && words.unknown[partOf(field)](field.value);
  return layout({
    ...view,
    title: words.error(words.title),
    head: scheduleHead(view, {}),
    main: html`<div class="wide">
      <div class="alert">
        <div role="alert">
          <h1>${heading ?? words.title}</h1>
          ${heading === undefined ? html`<p><strong>${sentence}</strong></p>` : ""}
        </div>
        <p>
          ${field === undefined ? "" : wayToMend(field, locale)}<a href="${site.link(path)}"
            >${words.all}</a
          >.
        </p>
      </div>
      ${coming({ ...view, country })}
      ${findSection(view, { filters: understood, country }, paths.schedule[locale], { wrong: field?.name })}
    </div>`,
  });
}

/** The way to the field in which to choose anew. */
function wayToMend(field: Field, locale: Locale): Html {
  const words = scheduleWords[locale].problem;
  const part = partOf(field);
  return html`${words.kept}
    <a href="#${part}">${words.mend[part]}</a>
    ${words.or} `;
}

/** The part of the form in which a field is: partners and co-chairs are one list. */
function partOf({ name }: Field): Exclude<Field["name"], "co-chair"> {
  return name === "co-chair" ? "partner" : name;
}

/** The events that have most of the words of a name, and none that has half as many as another, such as that of an event that was named otherwise before. */
function likelyEvents(events: readonly CalendarEvent[], id: string): readonly CalendarEvent[] {
  const words = id.split(/[^\p{Letter}\d]+/u).filter((word) => word.length > 2);
  const hits = words.slice(0, 10).flatMap((word) => findEvents(events, word));
  const counts = Map.groupBy(hits, (event) => event);
  const best = Math.max(0, ...[...counts.values()].map((hits) => hits.length));
  return [...counts]
    .filter(([, hits]) => hits.length * 2 > best)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, maxProposed)
    .map(([event]) => event);
}
