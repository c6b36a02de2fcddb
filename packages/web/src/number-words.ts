import type { Locale } from "@rabat-process/timezones";

const words: Readonly<Record<Locale, readonly string[]>> = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
};

/** A small number as it stands in a sentence: `two`, `deux`; `12` from eleven on. In French, one is masculine. */
export function inWords(number: number, locale: Locale): string {
  return words[locale][number] ?? String(number);
}
