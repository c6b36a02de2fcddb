import type { Attendee, CalendarEvent, DelegationCode } from "@rabat-process/events";
import { delegationName, describePlace, describeWhen, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { answerButtons } from "./answer-buttons.ts";
import { answerWords } from "./answers.ts";
import type { Message } from "./message.ts";
import { note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Shown } from "./shown.ts";

/** What has changed since the message of a button was written. */
export interface Outdated {
  readonly reason: "event-changed" | "other-delegation" | "answer-changed" | "offer-ended" | "overtaken";
  readonly event: CalendarEvent;
  /** Whether answers are still taken. */
  readonly isOpen: boolean;
  readonly shown: Shown;
  /** Whom the person answers for, and what counts for it. */
  readonly delegation: DelegationCode;
  readonly attendee: Attendee | undefined;
  readonly locale: Locale;
}

/** Says what has changed since a message was written, and lets the person answer to what is true now. */
export function outdatedAnswer(outdated: Outdated): Message {
  const { event, isOpen, delegation, reason, locale } = outdated;
  const text = `*${escapeMrkdwn(formatText(event.summary, locale))}*\n${escapeMrkdwn(outdatedWords(outdated))}`;
  // Who was overtaken by their own later answer has nothing to answer.
  if (!isOpen || reason === "overtaken") return note(text);
  return { text, blocks: [section(text), answerButtons(event, locale, { delegation })] };
}

function outdatedWords({ reason, event, shown, delegation, attendee, locale }: Outdated): string {
  const words = say(locale);
  const name = (code: DelegationCode) => delegationName(code, locale);
  switch (reason) {
    case "event-changed": {
      const place = describePlace(event, locale);
      const now = [describeWhen(event, locale), ...(place === undefined ? [] : [place])];
      return [words.sinceShown.changed, ...now].join("\n");
    }
    case "other-delegation":
      return words.sinceShown.otherDelegation(name(shown.delegation ?? delegation), name(delegation));
    case "offer-ended": {
      const standing = attendee?.standing;
      const waits = standing === "waiting" ? ` ${words.standing.waiting}` : "";
      return words.sinceShown.offerEnded + waits;
    }
    case "answer-changed":
    case "overtaken":
      return words.sinceShown.overtaken(attendee === undefined ? "—" : answerWords(attendee, locale));
  }
}
