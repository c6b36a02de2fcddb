import type { Answer, Attendee, CalendarEvent, Claim, DelegationCode } from "@rabat-process/events";
import { dayOf, delegationName, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays, toWallTime } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import { actions, button, note, section, select } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { delegationOptions } from "./people.ts";
import type { Shown } from "./shown.ts";
import { writeShown } from "./shown.ts";

/** Asks whom a person answers for, and keeps their answer meanwhile. */
export function delegationQuestion(question: {
  readonly partstat: Answer;
  readonly shown: Shown;
  readonly guess: DelegationCode | undefined;
  readonly locale: Locale;
}): Message {
  const { partstat, shown, guess, locale } = question;
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
      actions(ids.pending(partstat, writeShown(shown, shown)), [
        ...guessed,
        select(ids.chosenDelegation, words.chooseDelegation, delegationOptions(locale)),
      ]),
    ],
  };
}

/** What an answer is called, everywhere: who asks for a place and has none is never said to attend. */
export function answerWords(
  { partstat, standing }: Pick<Attendee, "partstat" | "standing">,
  locale: Locale,
): string {
  const { answers, withoutPlace } = say(locale);
  return standing === "confirmed" || standing === "none" ? answers[partstat] : withoutPlace[standing];
}

/**
 * Says that an answer is safe, and how it stands; or that it waits to be accepted.
 *
 * @param about.places what the message said of places, to which it was given
 */
export function confirmation(
  taken: { readonly attendee: Attendee } | { readonly claim: Claim },
  about: { readonly event: CalendarEvent; readonly places?: Shown["places"] },
  locale: Locale,
): Message {
  const words = say(locale);
  const title = escapeMrkdwn(formatText(about.event.summary, locale));
  if ("claim" in taken) {
    const { delegation, partstat } = taken.claim;
    const name = escapeMrkdwn(delegationName(delegation, locale));
    return note(words.members.claimed(name, words.answers[partstat], title));
  }
  const { attendee } = taken;
  const name = escapeMrkdwn(delegationName(attendee.delegation, locale));
  const recorded = words.recorded(name, answerWords(attendee, locale), title);
  return note([recorded, ...standingWords(attendee, about.places, locale), words.canChange].join(" "));
}

/** How an answer stands that is not what it asked for, or not what its message promised. */
function standingWords({ standing }: Attendee, places: Shown["places"], locale: Locale): readonly string[] {
  const words = say(locale);
  if (standing === "none") return [];
  if (standing === "confirmed") return places === "full" ? [words.sinceShown.free] : [];
  if (standing === "waiting" && places === "free") return [words.sinceShown.full];
  return [words.standing[standing]];
}

/** Confirms what an organiser recorded for a delegation. */
export function behalfConfirmation(attendee: Attendee, event: CalendarEvent, locale: Locale): Message {
  const recorded = say(locale).recordedForAnother(
    escapeMrkdwn(delegationName(attendee.delegation, locale)),
    answerWords(attendee, locale),
    escapeMrkdwn(formatText(event.summary, locale)),
  );
  return note(recorded);
}

/** What a delegation answered: to its confirmed members with who gave the answer, when, and who comes. */
export function answerMessage(view: {
  readonly seen: { readonly attendee: Attendee; readonly hidden: number } | undefined;
  /** What the reader answered that nobody accepted yet. */
  readonly claim: Claim | undefined;
  readonly confirmed: boolean;
  readonly locale: Locale;
  readonly mention: Mention;
}): Message {
  const { seen, claim, confirmed, locale } = view;
  const { more: words, members, answers } = say(locale);
  const people = [...(seen?.attendee.people ?? []), ...(claim?.people ?? [])].map(({ name }) => name);
  const lines = [
    seen === undefined ? words.noAnswer : answerLine(seen.attendee, view),
    ...(claim === undefined ? [] : [members.claim.waits(answers[claim.partstat])]),
    ...(people.length === 0 ? [] : [escapeMrkdwn(words.people([...new Set(people)].join(", ")))]),
    ...(seen === undefined || confirmed ? [] : [members.onlyOwn]),
  ];
  return note(lines.join("\n"));
}

function answerLine(
  attendee: Attendee,
  { confirmed, locale, mention }: { confirmed: boolean; locale: Locale; mention: Mention },
): string {
  const { more: words } = say(locale);
  const name = escapeMrkdwn(delegationName(attendee.delegation, locale));
  const answer = answerWords(attendee, locale);
  if (!confirmed) return words.answer(name, answer);
  const day = dayOf(toWallTime(attendee.at, "Etc/UTC"));
  const who = mention(attendee.by) ?? "—";
  return words.answered(name, answer, { by: who, at: formatDays(day, day, locale) });
}
