import { toAddLinks } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import { isDatedEvent, slugOf, wordingOf } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import { withColon } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { eventPath, paths } from "./addresses.ts";
import { isInCalendars } from "./feeds.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import { mailTo } from "./sender.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

export interface ActOptions {
  /** Whether the page says how to answer. */
  readonly canAnswer: boolean;
  /** Whether the page has documents to read. */
  readonly hasDocuments: boolean;
}

interface Button {
  readonly address: string;
  readonly words: string;
  /** Its name out of context, where its words are too short for that. */
  readonly label?: string;
}

/** What a reader can do next: one filled button, and what stands beside it. */
export function eventActs(shown: ShownEvent, view: View, options: ActOptions): Html | "" {
  const buttons = buttonsOf(shown, view, options);
  const add = addToCalendar(shown, view);
  if (buttons.length === 0 && add === "") return "";
  return html`<ul class="acts">
    ${buttons.map(
      ({ address, words, label }, index) =>
        html`<li>
          <a
            class="${index === 0 ? "go" : "do"}"
            href="${address}"
            ${label === undefined ? "" : html`aria-label="${label}"`}
            >${words}</a
          >
        </li>`,
    )}
    ${add}
  </ul>`;
}

function buttonsOf(
  { event, successor, hasPassed }: ShownEvent,
  { locale, site }: View,
  { canAnswer, hasDocuments }: ActOptions,
): readonly Button[] {
  const words = say(locale).event;
  const { mailbox } = site.sender;
  if (successor !== undefined) {
    const title = wordingOf(successor.summary, locale).text;
    const label = withColon(words.seeSuccessor, title, locale);
    const address = site.link(eventPath(slugOf(successor))[locale]);
    return [{ address, words: words.seeSuccessor, label }];
  }
  if (event.status === "cancelled") {
    const coming = { address: site.link(paths.schedule[locale]), words: words.coming };
    if (mailbox === undefined) return [coming];
    const address = mailTo(mailbox, wordingOf(event.summary, locale).text);
    return [coming, { address, words: words.howTo.writeLink }];
  }
  if (hasPassed) return toRead(event, { locale, hasDocuments });
  const subscribe = { address: site.link(paths.subscribe[locale]), words: words.subscribeForDate };
  const answer = { address: "#answer", words: words.answer, label: words.answerLabel };
  // Whoever waits for a date is told of it; how to answer before is said further down.
  if (event.status === "postponed") return [subscribe];
  return [...(canAnswer ? [answer] : []), ...(isDatedEvent(event) ? [] : [subscribe])];
}

/** Addresses that say themselves that they hold what came of a meeting. */
const outcomeAddress = /\/(?:\d+-)?(?:outcome|resultats?|bilan|conclusions?)-[^/]*$/;

/** What there is to read of an event that is over, the best first. */
function toRead(
  { outcome, sources = [] }: CalendarEvent,
  { locale, hasDocuments }: { readonly locale: Locale; readonly hasDocuments: boolean },
): readonly Button[] {
  const words = say(locale).event;
  const isReported = outcome?.documents !== undefined;
  if (hasDocuments)
    return [{ address: "#documents", words: isReported ? words.readOutcome : words.seeDocuments }];
  const report = sources.find((address) => outcomeAddress.test(address));
  if (report !== undefined) return [{ address: report, words: words.readOutcome }];
  return sources.length === 0 ? [] : [{ address: "#sources", words: words.seeSources }];
}

/** How to have the event in one's calendar, folded away; nothing where it is nobody’s appointment. */
function addToCalendar(
  { event, hasPassed }: ShownEvent,
  { events, locale, site }: View,
): Html | "" {
  if (!statusRules[event.status].takesDays || hasPassed) return "";
  if (!isDatedEvent(event) || !isInCalendars(event, events)) return "";
  const words = say(locale).event;
  const links = toAddLinks(event, events, locale);
  const file = site.link(`${eventPath(slugOf(event))[locale]}.ics`);
  return html`<li>
    <details>
      <summary>${words.add}</summary>
      <ul>
        <li><a href="${file}">${words.download}</a></li>
        ${(["google", "outlook", "office365", "yahoo"] as const).map(
          (name) =>
            html`<li><a href="${links[name]}" rel="noreferrer">${words.addTo[name]}</a></li>`,
        )}
      </ul>
      <p class="quiet">
        ${words.addHow} <a href="${site.link(paths.subscribe[locale])}">${say(locale).subscribe}</a>
      </p>
    </details>
  </li>`;
}
