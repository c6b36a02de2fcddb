import {
  capitalise,
  describeTurnout,
  formatWhen,
  isDatedEvent,
  kindName,
  wordingOf,
} from "@rabat-process/events";
import type { CountryCode } from "@rabat-process/timezones";
import { html } from "hono/html";
import { dayLeaf } from "./day-leaf.ts";
import type { ActOptions } from "./event-acts.ts";
import { eventActs } from "./event-acts.ts";
import { answersFact } from "./event-answers.ts";
import { eventNote } from "./event-note.ts";
import { placeFact } from "./event-place.ts";
import { whenFact } from "./event-when.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import { say } from "./locales/index.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

interface LeadOptions extends ActOptions {
  /** On whose clock the reader has asked for the hours. */
  readonly country: CountryCode | undefined;
}

/** Characters from which on a title is set smaller, so that what follows it is still seen at once. */
const longTitle = 70;

/** All that fits the first screen of a telephone: the state, the title, when, where, until when to answer, what to do. */
export function eventLead(shown: ShownEvent, view: View, options: LeadOptions): Html {
  const { locale } = view;
  const { event, marked, appearance, hasPassed } = shown;
  const title = wordingOf(event.summary, locale);
  return html`<div class="lead ${appearance.shape}">
    ${dayLeaf(event, { locale, hasPassed })}
    <p class="state"><b>${appearance.words}</b></p>
    <p class="kind quiet">${drawForeign(kindName(marked, locale))}</p>
    <h1 ${title.text.length > longTitle ? html`class="long"` : ""}>
      ${inItsLanguage(title, locale)}
    </h1>
    ${eventNote(shown, view)} ${facts(shown, view, options.country)}
    ${eventActs(shown, view, options)}
  </div>`;
}

/** The way to the hours of another country, which paper has not. */
function otherClock(words: string): Html {
  return html`<span class="clock">· <a href="#local-times">${words}</a></span>`;
}

function facts(shown: ShownEvent, view: View, country: CountryCode | undefined): Html {
  const { event, marked, appearance, hasPassed } = shown;
  const { locale } = view;
  const words = say(locale).event;
  const isCancelled = appearance.shape === "cancelled";
  // A date that is nobody's appointment any more; one that was never set is not struck.
  const isStruck =
    event.when.precision !== "open" &&
    (isCancelled || (event.status === "postponed" && isDatedEvent(event)));
  const when = isStruck
    ? html`<s>${drawForeign(capitalise(formatWhen(marked.when, locale)))}</s>`
    : whenFact(marked, {
        ...{ locale, country, hasPassed },
        further: otherClock(country === undefined ? words.mine : words.anotherCountry),
      });
  const turnout = event.outcome && describeTurnout(event.outcome, locale);
  const rows: readonly (readonly [string, Html | undefined])[] = [
    [words.when, when],
    [words.where, placeFact(shown, locale)],
    [words.answers, answersFact(shown, locale)],
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
