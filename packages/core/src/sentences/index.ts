import type { Locale } from "@rabat-process/timezones";
import type { Sentences } from "./en.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { AnswerGiven } from "./parts.ts";

/** What people are told in each language, by whatever door: a door renders the lists of parts among it. */
export const sentences: Readonly<Record<Locale, Sentences>> = { en, fr };

/** What an answer is called, everywhere: who asks for a place and has none is never said to attend. */
export function answerWords({ partstat, standing = "none" }: AnswerGiven, locale: Locale): string {
  const { answers, withoutPlace } = sentences[locale];
  return standing === "confirmed" || standing === "none"
    ? answers[partstat]
    : withoutPlace[standing];
}
