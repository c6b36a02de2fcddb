import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { describePlace, describeWhen, formatText } from "@rabat-process/events";
import type { ChaseOutcome } from "@rabat-process/core/answers/chase";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { answerButtons } from "./answer-buttons.ts";
import { totals } from "./limits.ts";
import type { Message } from "./message.ts";
import { ids } from "./ids.ts";
import { actions, button, note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import type { Shown } from "./shown.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** What has changed since the message of a button was written. */
export interface Outdated {
  readonly reason:
    "event-changed" | "other-delegation" | "answer-changed" | "offer-ended" | "overtaken";
  readonly event: CalendarEvent;
  /** Whether answers are still taken. */
  readonly isOpen: boolean;
  readonly shown: Shown;
  /** Whom the person answers for, and what counts for it. */
  readonly delegation: DelegationCode;
  readonly attendee: Attendee | undefined;
  readonly locale: Locale;
}

/** Why an answer was not taken, and where one goes on from there. */
export function refusedAnswer(
  reason: keyof (typeof sentences)[Locale]["refused"],
  locale: Locale,
): string {
  const words = sentences[locale].refused[reason];
  return reason === "unknown-event" ? `${words} ${say(locale).hints.schedule}` : words;
}

/** Why an event was not changed. */
export function refusedChange(
  reason: keyof (typeof sentences)[Locale]["change"]["refused"] | "waiting",
  locale: Locale,
): string {
  if (reason === "waiting") return sentences[locale].departures.waiting;
  return reason === "not-an-edit"
    ? say(locale).hints.notAnEdit
    : sentences[locale].change.refused[reason];
}

/** How many people are asked for an answer now, or why nobody is; for whoever has no Slack a button makes the file. */
export function chased(outcome: ChaseOutcome, uid: string, locale: Locale): Message {
  const words = sentences[locale].remind;
  if (!outcome.ok) return note(words.refused[outcome.reason]);
  const { people, without, byFile } = outcome;
  const hints = without === 0 ? [] : [escapeMrkdwn(say(locale).hints.withoutFocalPoint(without))];
  const asked = [words.asked(people), ...(byFile === 0 ? [] : [words.byFile(byFile)])];
  const text = [...asked.map(escapeMrkdwn), ...hints].join(" ");
  if (byFile === 0) return note(text);
  const { make } = sentences[locale].links.untold;
  const file = button({ action: ids.inviteUndecided, value: uid, text: make });
  return { text, blocks: [section(text), actions("undecided", [file])] };
}

/** Says what has changed since a message was written, and lets the person answer to what is true now. */
export function outdatedAnswer(outdated: Outdated): Message {
  const { event, isOpen, delegation, reason, locale } = outdated;
  const text = `*${escapeMrkdwn(formatText(event.summary, locale))}*\n${outdatedWords(outdated)}`;
  // Who was overtaken by their own later answer has nothing to answer.
  if (!isOpen || reason === "overtaken") return note(text);
  const blocks = [section(text), answerButtons(event, locale, { delegation })];
  return { text: shorten(text, totals.text), blocks };
}

function outdatedWords({ reason, event, shown, delegation, attendee, locale }: Outdated): string {
  const words = sentences[locale];
  switch (reason) {
    case "event-changed": {
      const place = describePlace(event, locale);
      const now = [describeWhen(event, locale), ...(place === undefined ? [] : [place])];
      return [words.sinceShown.changed, ...now.map(escapeMrkdwn)].join("\n");
    }
    case "other-delegation":
      return toMrkdwn(
        words.sinceShown.otherDelegation(shown.delegation ?? delegation, delegation),
        {
          locale,
        },
      );
    case "offer-ended": {
      const standing = attendee?.standing;
      const waits = standing === "waiting" ? ` ${words.standing.waiting}` : "";
      return words.sinceShown.offerEnded + waits;
    }
    case "answer-changed":
    case "overtaken":
      return toMrkdwn(words.sinceShown.overtaken(attendee), { locale });
  }
}
