import type { Locale } from "@rabat-process/timezones";
import * as z from "zod";
import { termOf } from "./term.ts";

/** The languages in which partners may speak at a meeting, and in which a text may be written. */
export const Language = z.enum(["en", "fr", "pt", "es", "ar"]);
export type Language = z.infer<typeof Language>;

const languages: Record<Language, Record<Locale, string>> = {
  en: { en: "English", fr: "anglais" },
  fr: { en: "French", fr: "français" },
  pt: { en: "Portuguese", fr: "portugais" },
  es: { en: "Spanish", fr: "espagnol" },
  ar: { en: "Arabic", fr: "arabe" },
};

/** The name of a language: `Portuguese`, `portugais`. */
export function languageName(language: Language, locale: Locale): string {
  return termOf(languages, ["language", language], locale);
}
