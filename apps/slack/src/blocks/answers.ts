import type { Answer, Attendee, Claim, DelegationCode, Standing } from "@rabat-process/events";
import { dayOf, delegationName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays, toWallTime } from "@rabat-process/timezones";
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

/** Says that an answer is safe, and how it stands; or that it waits to be accepted. */
export function confirmation(
  taken: { readonly attendee: Attendee } | { readonly claim: Claim },
  title: string,
  locale: Locale,
): Message {
  const words = say(locale);
  if ("claim" in taken) {
    const name = escapeMrkdwn(delegationName(taken.claim.delegation, locale));
    return note(words.members.claimed(name, words.answers[taken.claim.partstat], escapeMrkdwn(title)));
  }
  const { delegation, partstat, standing } = taken.attendee;
  const recorded = words.recorded(
    escapeMrkdwn(delegationName(delegation, locale)),
    words.answers[partstat],
    escapeMrkdwn(title),
  );
  return note(`${recorded}${standingWords(standing, locale)} ${words.canChange}`);
}

/** How an answer stands that has no place yet, with a space before it; empty where there is nothing to say. */
export function standingWords(standing: Standing, locale: Locale): string {
  return standing === "confirmed" || standing === "none" ? "" : ` ${say(locale).standing[standing]}`;
}

/** What a delegation answered: to its confirmed members with who gave the answer, when, and who comes. */
export function answerMessage(view: {
  readonly seen: { readonly attendee: Attendee; readonly hidden: number } | undefined;
  /** What the reader answered that nobody accepted yet. */
  readonly claim: Claim | undefined;
  readonly confirmed: boolean;
  readonly locale: Locale;
}): Message {
  const { seen, claim, confirmed, locale } = view;
  const { more: words, members, answers } = say(locale);
  const people = [...(seen?.attendee.people ?? []), ...(claim?.people ?? [])].map(({ name }) => name);
  const lines = [
    seen === undefined ? words.noAnswer : answerLine(seen.attendee, { confirmed, locale }),
    ...(claim === undefined ? [] : [members.claim.waits(answers[claim.partstat])]),
    ...(people.length === 0 ? [] : [escapeMrkdwn(words.people([...new Set(people)].join(", ")))]),
    ...(seen === undefined || confirmed ? [] : [members.onlyOwn]),
  ];
  return note(lines.join("\n"));
}

function answerLine(
  { delegation, partstat, by, at }: Attendee,
  { confirmed, locale }: { confirmed: boolean; locale: Locale },
): string {
  const { more: words, answers } = say(locale);
  const name = escapeMrkdwn(delegationName(delegation, locale));
  if (!confirmed) return words.answer(name, answers[partstat]);
  const day = dayOf(toWallTime(at, "Etc/UTC"));
  const who = /^[UW]/.test(by) ? `<@${by}>` : "—";
  return words.answered(name, answers[partstat], who, formatDays(day, day, locale));
}
