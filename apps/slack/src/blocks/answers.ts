import { whenGiven } from "@rabat-process/core/answers/same-answer";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Answer, Attendee, Claim } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { dayOf } from "@rabat-process/events/schedule";
import { delegationPhrase } from "@rabat-process/events/words";
import { whyClosed } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { toWallTime } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { nameButton } from "./answer-buttons.ts";
import { ids } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import { actions, button, note, section, select } from "./message.ts";
import { delegationOptions } from "./people.ts";
import { toMrkdwn } from "./render-sentence.ts";
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
            text: words.answerFor(delegationPhrase(guess, "the", locale)),
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

/** An answer that was taken: it counts, or waits to be accepted. */
type Taken = { readonly event: CalendarEvent } & (
  { readonly attendee: Attendee } | { readonly claim: Claim }
);

/**
 * Says that an answer is safe, and how it stands; or that it waits to be accepted.
 *
 * @param places what the message said of places, to which it was given
 */
export function confirmation(taken: Taken, places: Shown["places"], locale: Locale): Message {
  const words = sentences[locale];
  if ("claim" in taken) {
    const { delegation, partstat } = taken.claim;
    return note(toMrkdwn(words.members.claimed(delegation, partstat, taken.event), { locale }));
  }
  const { event, attendee } = taken;
  const recorded = toMrkdwn(words.recorded(attendee, event), { locale });
  // Only that a delegation comes no longer is taken after the deadline.
  const isLate = whyClosed(event, attendee.at) !== undefined;
  const last = isLate ? words.tookBack : words.canChange;
  const said = note([recorded, ...standingWords(attendee, places, locale), last].join(" "));
  if (isLate || attendee.partstat !== "ACCEPTED") return said;
  const { delegation } = attendee;
  return {
    ...said,
    blocks: [...said.blocks, actions("next", [nameButton(event, locale, { delegation })])],
  };
}

/** How an answer stands that is not what it asked for, or not what its message promised. */
function standingWords(
  { standing }: Attendee,
  places: Shown["places"],
  locale: Locale,
): readonly string[] {
  const words = sentences[locale];
  if (standing === "none") return [];
  if (standing === "confirmed") return places === "full" ? [words.sinceShown.free] : [];
  if (standing === "waiting" && places === "free") return [words.sinceShown.full];
  return [words.standing[standing]];
}

/** Confirms what an organiser recorded for a delegation. */
export function behalfConfirmation(
  attendee: Attendee,
  event: CalendarEvent,
  locale: Locale,
): Message {
  return note(toMrkdwn(sentences[locale].recordedForAnother(attendee, event), { locale }));
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
  const { own: words, members } = sentences[locale];
  const people = [...(seen?.attendee.people ?? []), ...(claim?.people ?? [])].map(
    ({ name }) => name,
  );
  const lines = [
    seen === undefined ? words.none : answerLine(seen.attendee, view),
    ...(claim === undefined ? [] : [toMrkdwn(members.claim.waits(claim.partstat), view)]),
    ...(people.length === 0 ? [] : [toMrkdwn(words.people([...new Set(people)].join(", ")), view)]),
    ...(seen === undefined || confirmed ? [] : [members.onlyOwn]),
  ];
  return note(lines.join("\n"));
}

function answerLine(
  attendee: Attendee,
  reader: { readonly confirmed: boolean; readonly locale: Locale; readonly mention: Mention },
): string {
  const { own: words } = sentences[reader.locale];
  const day = dayOf(toWallTime(whenGiven(attendee), "Etc/UTC"));
  return toMrkdwn(
    reader.confirmed ? words.answered(attendee, day) : words.answer(attendee),
    reader,
  );
}
