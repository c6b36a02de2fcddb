import type { CalendarEvent, RsvpRefusal } from "@rabat-process/events";
import { replacementOf, shortId, whyClosed, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import { mailTo } from "./sender.ts";
import type { View } from "./view.ts";

/** By what people of a delegation can answer, beside writing to the Secretariat. */
export interface AnswerWays {
  readonly links: boolean;
  readonly slack: boolean;
}

/** Why an event takes no answers now; undefined while it does. */
export function whyAnswersClosed(
  event: CalendarEvent,
  { events, now }: Pick<View, "events" | "now">,
): RsvpRefusal | undefined {
  return whyClosed(event, now, replacementOf(event, events));
}

/** Until when answers are taken; undefined where that is nobody’s concern any more. */
export function answersFact(
  { participation }: CalendarEvent,
  closed: RsvpRefusal | undefined,
  locale: Locale,
): Html | undefined {
  if (closed !== undefined && closed !== "deadline-passed") return undefined;
  const words = say(locale).event;
  const day =
    participation !== undefined && "deadline" in participation ? participation.deadline : undefined;
  if (day === undefined) return html`${words.takesAnswers}`;
  return html`${closed === undefined ? words.until : words.noAnswers}
    <strong>${formatDays(day, day, locale)}</strong>`;
}

/** Every way to answer that there is here; undefined where there is none. */
export function howToAnswer(
  event: CalendarEvent,
  { site, locale }: Pick<View, "site" | "locale">,
  ways: AnswerWays,
): Html | undefined {
  const words = say(locale).event.howTo;
  const { mailbox } = site.sender;
  const command = { en: "show", fr: "voir" }[locale];
  const rows = [
    ...(ways.links ? [html`${words.link}`] : []),
    ...(ways.slack ? [html`${words.slack} <code>/rabat ${command} ${shortId(event)}</code>`] : []),
    ...(mailbox === undefined
      ? []
      : [
          html`${ways.links || ways.slack ? words.write : ""}
            <a href="${mailTo(mailbox, wordingOf(event.summary, locale).text)}"
              >${words.writeLink}</a
            >`,
        ]),
  ];
  if (rows.length === 0) return undefined;
  return html`<ul>
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;
}
