import type { KnownChange } from "@rabat-process/core/events/known-changes";
import type { CalendarEvent, Participation } from "@rabat-process/events";
import { capitalise, describeParticipation } from "@rabat-process/events/words";
import { lastDayForAnswers } from "@rabat-process/events/answers";
import { slugOf, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import { isInYearOf } from "./event-list.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import { mailTo } from "./sender.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

/** By what people of a delegation can answer, beside writing to the Secretariat. */
export interface AnswerWays {
  readonly links: boolean;
  readonly slack: boolean;
}

/** Until when answers are taken, and how many may come; undefined where that is nobody’s concern any more. */
export function answersFact(
  { event, closed, changes }: Pick<ShownEvent, "event" | "closed" | "changes">,
  locale: Locale,
): Html | undefined {
  if (closed !== undefined && closed !== "deadline-passed") return undefined;
  const words = say(locale).event;
  const { participation } = event;
  const who = participation === undefined ? [] : whoMayCome(participation, locale);
  const kept = closed === undefined ? answersKept(changes, locale) : undefined;
  const places = [...(who.length === 0 ? [] : [capitalise(who.join(", "))]), ...(kept ?? [])].map(
    (line) => html`<small>${line}</small>`,
  );
  const day = lastDayForAnswers(event);
  if (day === undefined)
    return html`${event.status === "postponed" ? words.mayWait : words.takesAnswers}${places}`;
  const days = formatDays(day, day, locale, { withoutYear: isInYearOf(event, day) });
  return html`${closed === undefined ? words.until : words.noAnswers}
    <strong>${days}</strong>${places}`;
}

/** How many people each delegation may send, in plain words where there is a number of them alone. */
function whoMayCome(participation: Participation, locale: Locale): readonly string[] {
  const described = describeParticipation(participation, locale);
  if (participation.mode !== "quota" || participation.accompanying !== undefined) return described;
  const { quota } = say(locale).event;
  return [quota(participation.perDelegation), ...described.slice(1)];
}

/** The changes after which answers may count no more. */
const moving = new Set<KnownChange["change"]["kind"]>([
  ...(["rescheduled", "postponed", "relocated", "moved-online"] as const),
]);

/** Whether the answers that were given before the last change of date or place still count; undefined where that is not known of all. */
function answersKept(
  changes: readonly KnownChange[],
  locale: Locale,
): readonly string[] | undefined {
  const moves = changes.filter(({ change }) => moving.has(change.kind));
  const last = moves.at(-1);
  const words = say(locale).event.answersGiven;
  if (last?.keepsAnswers === false) return [words.lapsed];
  const isKept = last !== undefined && moves.every(({ keepsAnswers }) => keepsAnswers === true);
  return isKept ? [words.stay] : undefined;
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
    ...(ways.slack ? [html`${words.slack} <code>/rabat ${command} ${slugOf(event)}</code>`] : []),
    ...(mailbox === undefined
      ? []
      : [
          html`${ways.links ? words.withoutLink : ways.slack ? words.withoutSlack : ""}
            <a href="${mailTo(mailbox, wordingOf(event.summary, locale).text)}"
              >${words.writeLink}</a
            >`,
        ]),
  ];
  if (rows.length < 2) return rows[0] && html`<p>${rows[0]}</p>`;
  return html`<ul>
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;
}
