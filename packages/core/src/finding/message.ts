import type { CalendarEvent } from "@rabat-process/events";
import { replacementOf } from "@rabat-process/events/schedule";
import { whyClosed } from "@rabat-process/events/answers";
import type { Instant, Locale } from "@rabat-process/timezones";
import { today } from "../events/show-event.ts";
import { findEvent } from "./find-event.ts";
import { chooseSchedule, isNarrow, readScheduleWish } from "./schedule-wish.ts";
import { beginningOf, fold, tidy, tokensOf } from "./typed-words.ts";
import { delegationIn, findRun } from "./usual-names.ts";

/** What somebody wants who writes to the app in words of their own. */
export interface ReadMessage {
  /** `answer`: whether they come, which buttons record; `show`: something of these events; `other`: nothing that is known. */
  readonly wish: "answer" | "show" | "other";
  /** The events that they may mean, the likeliest first; none where none is named. */
  readonly events: readonly CalendarEvent[];
  /** Whether the events only look like what was written. */
  readonly isGuess: boolean;
}

/** Of whom somebody speaks who answers, in either language. */
const who =
  "(?:we|we'll|we're|i|i'll|i'm|us|me|delegation|minister|ministre|nous|je|j'|on|notre|our|my|mon|ma)";
const coming =
  "(?:come|comes|coming|attend|attends|attending|participat\\w*|particip\\w*|join|joining|take part|taking part|be there|be present|make it|absent|decline|accept|confirm\\w*|register\\w*|sign up|represent\\w*|viendr\\w*|venir|venons|viens|vient|assist\\w*|serons|serai|sera|present\\w*|inscri\\w*|accepte\\w*|declin\\w*|empech\\w*|absen\\w*|decommand\\w*)";
const answerForms: readonly RegExp[] = [
  new RegExp(`\\b${who}(?:\\b| ?).*\\b${coming}\\b`),
  new RegExp(`\\b${coming}\\b.*\\b${who}\\b`),
  /\b(?:will|shall|would like to|want to|cannot|can't|won't) (?:not )?(?:come|attend|participate|join|take part)\b/,
  /\b(?:viendra|viendrons|viendront|participera|participerons|participeront|sera present|souhait\w* participer)\b/,
  /^(?:yes|no|maybe|perhaps|oui|non|peut-etre|ok|okay|d'accord|present|rsvp|count (?:us|me) in|inscription|registration)\b/,
  /\b(?:rsvp|s'inscrire|how (?:do|can) (?:we|i) (?:answer|reply|register)|comment (?:repondre|participer))\b/,
];
const answerWords = new RegExp(
  `^(?:${coming}|yes|no|not|maybe|perhaps|oui|non|peut|etre|pas|ok|okay|accord|rsvp|count|us|want|like|would|cannot|t|ll|happy|glad|pleased|registration|inscription|souhait\\w*|voulons|veux|delegation|minister|ministre|thank|thanks|you|merci|bonjour|hello|hi|dear|cher|chers|chere|madame|monsieur)$`,
);

const comingWord = new RegExp(`\\b${coming}\\b`);

/** Whether somebody says, or asks how to say, that they or their delegation come or do not come. */
export function isAnswer(typed: string): boolean {
  const text = beginningOf(typed);
  const folded = fold(tidy(text));
  if (answerForms.some((form) => form.test(folded))) return true;
  return comingWord.test(folded) && findRun(text, delegationIn) !== undefined;
}

/**
 * Reads a message to the app. Nobody’s answer is taken from words: they lead to the buttons.
 *
 * @param events what its author may see
 */
export function readMessage(
  typed: string,
  events: readonly CalendarEvent[],
  now: Instant,
): ReadMessage {
  if (isAnswer(typed)) return readAnswer(typed, events, now);
  const asked = readScheduleWish(typed, today(now));
  const { dated, undated } = chooseSchedule(events, asked, now);
  const chosen = asked.words === "" && isNarrow(asked) ? [...dated, ...undated] : [];
  const found = findEvent(events, typed, now);
  // What names of events do not say.
  const isFiltered = asked.programme ?? asked.filter.coChair ?? asked.filter.status;
  const shown =
    isFiltered !== undefined && chosen.length > 0
      ? chosen
      : found.events.length > 0
        ? found.events
        : chosen;
  if (shown.length > 0) return { wish: "show", events: shown, isGuess: false };
  if (found.nearest.length > 0) return { wish: "show", events: found.nearest, isGuess: true };
  return { wish: "other", events: [], isGuess: false };
}

/** The events of which somebody speaks who says whether they come. */
function readAnswer(typed: string, events: readonly CalendarEvent[], now: Instant): ReadMessage {
  const open = takingAnswers(events, now);
  const text = beginningOf(typed);
  const run = findRun(text, delegationIn);
  const without = run === undefined ? [] : [[...run.before, ...run.after].join(" ")];
  // A country may be that of the event, or that of whoever comes.
  for (const words of [text, ...without]) {
    const found = findEvent(open, withoutAnswer(words), now);
    if (found.events.length > 0) return { wish: "answer", events: found.events, isGuess: false };
    if (found.nearest.length > 0) return { wish: "answer", events: found.nearest, isGuess: true };
  }
  return { wish: "answer", events: [], isGuess: false };
}

function withoutAnswer(typed: string): string {
  return tidy(typed)
    .split(" ")
    .filter((word) => !tokensOf(word).every((token) => answerWords.test(token)))
    .join(" ");
}

/** Whether somebody only greets or thanks. */
export function isGreeting(typed: string): boolean {
  const greeting =
    /^(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|bonjour|bonsoir|salut|merci)(?: (?:all|beaucoup|a tous|there|so much))?$/;
  return greeting.test(fold(tidy(beginningOf(typed))));
}

/** Those to which a delegation can answer now, in the order in which they are given. */
export function takingAnswers(
  events: readonly CalendarEvent[],
  now: Instant,
): readonly CalendarEvent[] {
  return events.filter(
    (event) => whyClosed(event, now, replacementOf(event, events)) === undefined,
  );
}

const languages: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    "the we i you our my is are will would can cannot come coming attend please hello hi yes no maybe what when where who which how next week month show meeting meetings schedule help thank thanks and of for in to on not be there participate".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les nous je vous notre nos mon est sont sera serons serai participer participerons participerai viendrons viendra bonjour salut oui non peut merci que quel quelle quels quelles quand qui comment prochain prochaine semaine mois voir reunion reunions programme aide et de des du pour dans au aux sur ne pas une un il elle venir venons souhaitons ou".split(
      " ",
    ),
  ),
};

/** The language of a message; undefined where its words are of neither, or of both alike. */
export function languageOf(typed: string): Locale | undefined {
  const tokens = tokensOf(typed);
  const count = (locale: Locale) => tokens.filter((token) => languages[locale].has(token)).length;
  const [en, fr] = [count("en"), count("fr") + (/[éèêàçœ]/i.test(typed) ? 1 : 0)];
  return en === fr ? undefined : fr > en ? "fr" : "en";
}
