import { toJsonLd } from "@rabat-process/calendar";
import { today } from "@rabat-process/core/events/show-event";
import type { CalendarEvent, Output, Participation } from "@rabat-process/events";
import {
  activityName,
  capitalise,
  describeAgenda,
  describeReference,
  joinItems,
  programmeName,
  withColon,
} from "@rabat-process/events/words";
import {
  describeEvent,
  describePlace,
  describeWhen,
  formatText,
  formatWhen,
  isDatedEvent,
  kindName,
  slugOf,
  wordingOf,
} from "@rabat-process/events";
import { lastPossibleDay } from "@rabat-process/events/schedule";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { eventPath, paths } from "./addresses.ts";
import type { AnswerWays } from "./event-answers.ts";
import { answersFact, howToAnswer } from "./event-answers.ts";
import { eventLead } from "./event-lead.ts";
import { isInCalendars } from "./feeds.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { dataBlock, layout } from "./layout.ts";
import { localTimesTable } from "./local-times-table.ts";
import type { ShownEvent } from "./shown-event.ts";
import { showEvent } from "./shown-event.ts";
import { outputTitle, timeLine } from "./time-line.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/**
 * Everything public about one event.
 *
 * @param country on whose clock the reader has asked for the hours
 */
export function eventPage(
  known: Pick<ShownEvent, "event" | "changes">,
  view: View,
  asked: { readonly country: CountryCode | undefined; readonly ways: AnswerWays },
): Html {
  const { locale, site } = view;
  const { country } = asked;
  const { event } = known;
  const shown = showEvent(known, view);
  const self = eventPath(slugOf(event));
  const title = wordingOf(event.summary, locale);
  const summary = [describeWhen(event, locale), describePlace(event, locale)].filter(
    (part) => part !== undefined,
  );
  return layout({
    ...view,
    title: title.text,
    description: summary.join(" · "),
    self,
    section: shown.hasPassed ? paths.past : paths.schedule,
    asChosen: inBothLanguages(self, country === undefined ? "" : `?country=${country}`),
    events: [event],
    ...(isInCalendars(event, view.events) ? { feed: `${self[locale]}.ics` } : {}),
    head: dataBlock(
      "application/ld+json",
      toJsonLd(event, {
        locale,
        url: site.address(self[locale]),
        replacedBy: shown.successor,
      }),
    ),
    main: article(shown, view, asked),
  });
}

function article(
  shown: ShownEvent,
  view: View,
  { country, ways }: { readonly country: CountryCode | undefined; readonly ways: AnswerWays },
): Html {
  const { locale } = view;
  const words = say(locale).event;
  const { event, marked, closed } = shown;
  const answer = closed === undefined ? howToAnswer(event, view, ways) : undefined;
  const papers = documents(published(shown), view);
  const lead = { country, canAnswer: answer !== undefined, hasDocuments: papers !== undefined };
  const how = part("answer", words.howTo.title, answer);
  // Who waits for a date need not answer yet.
  const isLater = event.status === "postponed";
  const facts = event.status === "held" ? words.about(words.thisOne(event.kind)) : words.facts;
  return html`<article>
    ${eventLead(shown, view, lead)} ${isLater ? "" : how}
    ${part("facts", facts, announced(shown, locale))}
    ${part("agenda", words.agenda, agenda(marked, locale))}
    ${part("documents", words.documents, papers)} ${part("line", words.line, timeLine(shown, view))}
    ${isLater ? how : ""} ${part("local-times", words.localTimes, localTimes(shown, view, country))}
    ${part("sources", say(locale).sources, sources(event))}
  </article>`;
}

function part(id: string, title: string, content: Html | undefined): Html | "" {
  if (content === undefined) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

/** What was announced beside what stands above it; undefined where that is nothing. */
function announced(shown: ShownEvent, locale: Locale): Html | undefined {
  const { event, marked } = shown;
  const { aims = [] } = marked;
  // When it is, and what it is called, stand above.
  const [, ...described] = describeEvent(untold(shown, locale), [], locale);
  const kind = capitalise(kindName(marked, locale));
  const rows = [
    ...described.filter(({ values }) => values.length > 1 || values[0] !== kind),
    ...partOf(marked, locale),
  ];
  if (rows.length + aims.length === 0 && event.description === undefined) return undefined;
  return html`${description(event, locale)} ${listOf(aims.map((aim) => formatText(aim, locale)))}
  ${rows.length === 0 ? "" : announcedList(rows, kind)}`;
}

function announcedList(rows: ReturnType<typeof describeEvent>, kind: string): Html {
  return html`<dl class="facts">
    ${rows.map(
      ({ label, values }) =>
        html`<div>
          <dt>${label}</dt>
          ${values.map((value) => html`<dd>${drawForeign(without(kind, value))}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/** The event without what its page says elsewhere: above, in a part of its own, or in one line with others. */
function untold(shown: ShownEvent, locale: Locale): CalendarEvent {
  const { formerDates: _f, venue, country: _c, format: _o, online: _l, ...rest } = shown.marked;
  const { agenda: _a, outputs: _p, outcome: _r, lineage: _n, heldUnknown: _h, ...more } = rest;
  const { activity: _y, programmes: _g, inLineWith: _i, aims: _m, ...plain } = more;
  const { participation, ...unlimited } = plain;
  // Whose guests all are is said by where they meet.
  const roles = plain.roles?.filter(
    ({ role, party }) => role !== "host" || party !== venue?.country,
  );
  // How many may come is said with the last day for answers, and of no meeting that is off.
  const isTold = shown.appearance.shape !== "cancelled" && answersFact(shown, locale) === undefined;
  return {
    ...unlimited,
    ...(roles !== undefined && { roles }),
    ...(isTold && { participation: withoutDeadline(participation) }),
    status: "confirmed",
  };
}

/** What a meeting belongs to, in one line. */
function partOf(
  { activity, programmes = [], inLineWith = [] }: CalendarEvent,
  locale: Locale,
): ReturnType<typeof describeEvent> {
  const parts = [
    ...(activity === undefined ? [] : [activityName(activity, locale)]),
    ...programmes.map((reference) => describeReference(reference, locale)),
    ...inLineWith.map((key) => programmeName(key, locale)),
  ];
  if (parts.length === 0) return [];
  return [{ label: say(locale).event.partOf, values: [joinItems(parts, locale)] }];
}

/** What is said beside the kind of a meeting, which stands above. */
function without(kind: string, value: string): string {
  const lead = `${kind} · `;
  return value.startsWith(lead) ? capitalise(value.slice(lead.length)) : value;
}

/** Sentences one below the other. */
function listOf(sentences: readonly string[]): Html | "" {
  if (sentences.length === 0) return "";
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${drawForeign(capitalise(sentence))}</li>`)}
  </ul>`;
}

function withoutDeadline(participation: Participation | undefined): Participation | undefined {
  if (participation === undefined || !("deadline" in participation)) return participation;
  return { ...participation, deadline: undefined };
}

/** The event's own text, paragraph by paragraph, in the language that it has. */
function description({ description: text }: CalendarEvent, locale: Locale): Html | "" {
  if (text === undefined) return "";
  const wording = wordingOf(text, locale);
  return html`<div lang="${wording.locale}">
    ${wording.text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

function sources({ sources: addresses = [] }: CalendarEvent): Html | undefined {
  if (addresses.length === 0) return undefined;
  return html`<ul>
    ${addresses.map((address) => html`<li>${sourceLink(address)}</li>`)}
  </ul>`;
}

/** The site, and what the page is called in its address; its language where that says so. */
function sourceLink(address: string): Html {
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split("/").filter((name) => name !== "");
  const language = parts.find((name) => name === "en" || name === "fr");
  const site = hostname.replace(/^www\./, "");
  const name = parts.length === 1 && language !== undefined ? undefined : parts.at(-1);
  return html`<a
      href="${address}"
      rel="noreferrer"
      ${language === undefined ? "" : html`hreflang="${language}"`}
      >${name === undefined ? site : inPlainWords(name)}</a
    >${name === undefined ? "" : html`<small>${site}</small>`}`;
}

/** A title has no more characters on a page. */
const maxName = 80;

/** `420-yaounde-return-workshop.html` as somebody would write it: `Yaounde return workshop`. */
function inPlainWords(name: string): string {
  const words = name.replace(/\.\w{2,5}$/, "").replace(/^\d+-(?=\p{Letter})/u, "");
  const text = /^[\p{Letter}\d]+(?:[-_]+[\p{Letter}\d]+)+$/u.test(words)
    ? capitalise(words.replaceAll(/[-_]+/g, " "))
    : name;
  return text.length > maxName ? `${text.slice(0, maxName - 1)}…` : text;
}

function agenda(event: CalendarEvent, locale: Locale): Html | undefined {
  const items = describeAgenda(event, locale);
  if (items.length === 0) return undefined;
  // A session is what stands on an agenda unless it is called something else.
  const [session = ""] = describeAgenda({ ...event, agenda: [{ kind: "session" }] }, locale);
  const lead = withColon(session, "", locale);
  const plain = (item: string) => (item.startsWith(lead) ? item.slice(lead.length) : item);
  // Hours number the items already.
  const isTimed = event.agenda?.some(({ start }) => start !== undefined) === true;
  return html`<ol class="${isTimed ? "timed" : ""}">
    ${items.map((item) => html`<li>${drawForeign(capitalise(plain(item)))}</li>`)}
  </ol>`;
}

/** The event, without what was to come of it where it is off. */
function published({ marked, appearance }: ShownEvent): CalendarEvent {
  if (appearance.shape !== "cancelled") return marked;
  return { ...marked, outputs: marked.outputs?.filter(({ url }) => url !== undefined) };
}

/** The papers of an event that was held, and what it publishes beside them. */
function documents(
  { outcome, outputs = [] }: CalendarEvent,
  { locale, now }: Pick<View, "locale" | "now">,
): Html | undefined {
  const papers = outcome?.documents ?? [];
  if (papers.length + outputs.length === 0) return undefined;
  return html`<ul>
    ${papers.map(({ title, url }) => html`<li>${toRead(formatText(title, locale), url)}</li>`)}
    ${outputs.map((output) => html`<li>${describeOutput(output, { locale, now })}</li>`)}
  </ul>`;
}

function describeOutput(output: Output, { locale, now }: Pick<View, "locale" | "now">): Html {
  const { when, url } = output;
  const title = outputTitle(output, locale);
  if (when === undefined) return toRead(title, url);
  const date = formatWhen(when, locale);
  const isToCome = (lastPossibleDay(when) ?? "") >= today(now);
  const said = isToCome ? say(locale).event.expected(date) : capitalise(date);
  return html`${toRead(title, url)}<small>${said}</small>`;
}

function toRead(title: string, url: string | undefined): Html {
  const words = drawForeign(title);
  return url === undefined ? words : html`<a href="${url}" rel="noreferrer">${words}</a>`;
}

/** What the clocks of all countries show; nothing of an event that is over or off, or that has no hours. */
function localTimes(
  { event, hasPassed, appearance }: ShownEvent,
  view: View,
  country: CountryCode | undefined,
): Html | undefined {
  if (!isDatedEvent(event) || hasPassed || appearance.shape === "cancelled") return undefined;
  const path = view.site.link(eventPath(slugOf(event))[view.locale]);
  return localTimesTable(event.when, { locale: view.locale, mine: country, path });
}
