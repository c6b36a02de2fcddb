import type { Locale } from "@rabat-process/timezones";
import type { Sentences } from "./en.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { ScheduleSentences } from "./schedule-en.ts";
import { scheduleEn } from "./schedule-en.ts";
import { scheduleFr } from "./schedule-fr.ts";

const sentences: Record<Locale, Sentences> = { en, fr };

/** What the pages and feeds say in a language. */
export function say(locale: Locale): Sentences {
  return sentences[locale];
}

/** What the list, the months, the years and the frame for other sites say in a language. */
export const scheduleWords: Readonly<Record<Locale, ScheduleSentences>> = {
  en: scheduleEn,
  fr: scheduleFr,
};

/** The language that a page leads to as the other one. */
export const otherLocale: Readonly<Record<Locale, Locale>> = { en: "fr", fr: "en" };
