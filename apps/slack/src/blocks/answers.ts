import type { Locale } from "@rabat-process/timezones";
import type { Answer, Attendee, DelegationCode } from "@rabat-process/events";
import { delegationName } from "@rabat-process/events";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Message } from "./message.ts";
import { actions, button, note, section, select } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { delegationOptions } from "./people.ts";

/** Asks whom a person answers for, and keeps their answer meanwhile. */
export function delegationQuestion(question: {
  readonly partstat: Answer;
  readonly uid: string;
  readonly guess: DelegationCode | undefined;
  readonly locale: Locale;
}): Message {
  const { partstat, uid, guess, locale } = question;
  const words = say(locale);
  const guessed =
    guess === undefined
      ? []
      : [
          button({
            action: ids.guessedDelegation,
            value: guess,
            text: words.answerFor(delegationName(guess, locale)),
            primary: true,
          }),
        ];
  return {
    text: words.whichDelegation,
    blocks: [
      section(words.whichDelegation),
      actions(ids.pending(partstat, uid), [
        ...guessed,
        select(ids.chosenDelegation, words.chooseDelegation, delegationOptions(locale)),
      ]),
    ],
  };
}

/** Says that an answer is safe, and how it stands. */
export function confirmation(
  { delegation, partstat, standing }: Attendee,
  title: string,
  locale: Locale,
): Message {
  const words = say(locale);
  const recorded = words.recorded(
    escapeMrkdwn(delegationName(delegation, locale)),
    words.answers[partstat],
    escapeMrkdwn(title),
  );
  const more = standing === "confirmed" || standing === "none" ? "" : ` ${words.standing[standing]}`;
  return note(`${recorded}${more} ${words.canChange}`);
}
