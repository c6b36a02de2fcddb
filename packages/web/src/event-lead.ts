import type { CalendarEvent } from "@rabat-process/events";
import {
  capitalise,
  describeTurnout,
  formatWhen,
  isDatedEvent,
  isOver,
  kindName,
  wordingOf,
} from "@rabat-process/events";
import type { CountryCode } from "@rabat-process/timezones";
import { html } from "hono/html";
import { appearanceOf } from "./appearance.ts";
import { dayLeaf } from "./day-leaf.ts";
import type { ActOptions } from "./event-acts.ts";
import { eventActs } from "./event-acts.ts";
import { answersFact, whyAnswersClosed } from "./event-answers.ts";
import { eventNote } from "./event-note.ts";
import { placeFact } from "./event-place.ts";
import { whenFact } from "./event-when.ts";
import { drawForeign, markForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import { say } from "./locales/index.ts";
import type { View } from "./view.ts";

interface LeadOptions extends ActOptions {
  /** On whose clock the reader has asked for the hours. */
  readonly country: CountryCode | undefined;
}

/** Characters from which on a title is set smaller, so that what follows it is still seen at once. */
const longTitle = 70;

/** All that fits the first screen of a telephone: the state, the title, when, where, until when to answer, what to do. */
export function eventLead(event: CalendarEvent, view: View, options: LeadOptions): Html {
  const { locale } = view;
  const { shape, words } = appearanceOf(event, view);
  const marked = markForeign(event, locale);
  const title = wordingOf(event.summary, locale);
  return html`<div class="lead ${shape}">
    ${dayLeaf(event, { locale, hasPassed: isOver(event, view.now) })}
    <p class="state"><b>${words}</b></p>
    <p class="kind quiet">${drawForeign(kindName(marked, locale))}</p>
    <h1 ${title.text.length > longTitle ? html`class="long"` : ""}>
      ${inItsLanguage(title, locale)}
    </h1>
    ${eventNote(marked, view)} ${facts(event, view, options)} ${eventActs(event, view, options)}
  </div>`;
}

function facts(event: CalendarEvent, view: View, { country }: LeadOptions): Html {
  const { locale, now } = view;
  const words = say(locale).event;
  const isCancelled = appearanceOf(event, view).shape === "cancelled";
  // A date that is nobody's appointment any more.
  const isStruck = isCancelled || (event.status === "postponed" && isDatedEvent(event));
  const when = isStruck
    ? html`<s>${drawForeign(capitalise(formatWhen(markForeign(event, locale).when, locale)))}</s>`
    : whenFact(markForeign(event, locale), view, country);
  const place = placeFact(event, !isOver(event, now) && !isCancelled, locale);
  const turnout = event.outcome && describeTurnout(event.outcome, locale);
  const rows: readonly (readonly [string, Html | undefined])[] = [
    [words.when, when],
    [words.where, place],
    [words.answers, answersFact(event, whyAnswersClosed(event, view), locale)],
    [words.outcome, turnout === undefined ? undefined : html`${capitalise(turnout)}`],
  ];
  return html`<dl class="facts">
    ${rows.map(([label, value]) =>
      value === undefined
        ? ""
        : html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}
