import type { CalendarEvent } from "@rabat-process/events";
import { capitalise, describeTurnout } from "@rabat-process/events/words";
import { formatWhen, isDatedEvent, kindName, wordingOf } from "@rabat-process/events";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { dayLeaf } from "./day-leaf.ts";
import type { ActOptions } from "./event-acts.ts";
import { eventActs } from "./event-acts.ts";
import { answersFact } from "./event-answers.ts";
import { eventNote, formerDate, formerPlace } from "./event-note.ts";
import { placeFact } from "./event-place.ts";
import { whenFact } from "./event-when.ts";
import { drawForeign } from "./foreign.ts";
import { factList } from "./fact-list.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import { say } from "./locales/index.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

interface LeadOptions extends ActOptions {
  /** On whose clock the reader has asked for the hours. */
  readonly country: CountryCode | undefined;
}

/** Characters from which on a title is set smaller. */
const longTitle = 70;

/** All that fits the first screen of a telephone: the state, the title, when, where, until when to answer, what to do. */
export function eventLead(shown: ShownEvent, view: View, options: LeadOptions): Html {
  const { locale } = view;
  const { event, marked, appearance, hasPassed } = shown;
  const title = wordingOf(event.summary, locale);
  const note = eventNote(shown, locale);
  // What follows is to be seen at once.
  const isSmall = title.text.length > longTitle || note !== "";
  return html`<div class="lead ${appearance.shape}">
    ${dayLeaf(lastDated(shown), { locale, hasPassed })}
    <p class="state"><b>${appearance.words}</b></p>
    <p class="kind quiet">${drawForeign(kindName(marked, locale))}</p>
    <h1 ${isSmall ? html`class="long"` : ""}>${inItsLanguage(title, locale)}</h1>
    ${note} ${facts(shown, view, options.country)} ${eventActs(shown, view, options)}
  </div>`;
}

/** The event, or what it was planned as where it lost its date for good. */
function lastDated({ event, successor }: ShownEvent): CalendarEvent {
  const former = event.formerDates?.at(-1);
  const isLost = successor !== undefined && event.when.precision === "open";
  return isLost && former !== undefined
    ? { ...event, when: former.when, status: "cancelled" }
    : event;
}

/** The way to the hours of another country, which paper has not. */
function otherClock(words: string): Html {
  return html`<span class="clock"><a href="#local-times">${words}</a></span>`;
}

function facts(shown: ShownEvent, view: View, country: CountryCode | undefined): Html {
  const { event } = shown;
  const { locale } = view;
  const words = say(locale).event;
  return factList([
    [words.when, dateFact(shown, locale, country)],
    [words.where, whereFact(shown, locale)],
    [words.answers, answersFact(shown, locale)],
    [words.outcome, outcomeFact(event, locale)],
  ]);
}

/** When it is, and when it was to be before. A date that is nobody’s appointment any more is struck. */
function dateFact(
  shown: ShownEvent,
  locale: Locale,
  country: CountryCode | undefined,
): Html | undefined {
  const { marked, appearance, hasPassed, successor } = shown;
  const words = say(locale).event;
  const { when } = marked;
  const former = formerDate(shown, locale);
  const struck = (text: string) => html`<s>${drawForeign(capitalise(text))}</s>`;
  if (when.precision === "open" && successor !== undefined)
    return former === undefined ? undefined : struck(former);
  const isStruck =
    when.precision !== "open" &&
    (appearance.shape === "cancelled" || (marked.status === "postponed" && isDatedEvent(marked)));
  if (isStruck) return struck(formatWhen(when, locale, { weekdays: "each" }));
  const further = otherClock(country === undefined ? words.mine : words.anotherCountry);
  const fact = whenFact(marked, { locale, country, hasPassed, further });
  return besideFormer(fact, former, locale);
}

/** Where it is, and where it was to be before. A place where nobody meets any more is struck. */
function whereFact(shown: ShownEvent, locale: Locale): Html | undefined {
  const place = placeFact(shown, locale);
  if (place !== undefined && shown.appearance.shape === "cancelled") return html`<s>${place}</s>`;
  return besideFormer(place, formerPlace(shown, locale), locale);
}

/** What holds, and below it what did before. */
function besideFormer(
  fact: Html | undefined,
  former: string | undefined,
  locale: Locale,
): Html | undefined {
  if (fact === undefined || former === undefined) return fact;
  return html`${fact}
    <small>${say(locale).event.notes.before} <s>${drawForeign(former)}</s></small>`;
}

function outcomeFact({ outcome }: CalendarEvent, locale: Locale): Html | undefined {
  const turnout = outcome && describeTurnout(outcome, locale);
  return turnout === undefined ? undefined : html`<strong>${capitalise(turnout)}</strong>`;
}
