import type { Locale } from "@rabat-process/timezones";

const words: Record<Locale, RegExp> = {
  en: /\b(?:the|of|and|to|will|is|was|for|with|by|on|at)\b/gi,
  fr: /\b(?:le|la|les|des|du|de|et|une?|aux?|sera|est|pour|avec|par|sur|dans)\b|\b[ldn]'/gi,
};

/** Nouns for meetings, which lists of them have and little else. */
const nouns: Record<Locale, RegExp> = {
  en: /\b(?:meeting|conference|committee|workshop|webinar|officials|roundtable)\b/gi,
  fr: /(?<!\p{L})(?:réunion|conférence|comité|atelier|webinaire|fonctionnaires|table ronde)(?!\p{L})/giu,
};

/** The language in which most of a text is written; English where nothing tells. */
export function detectLanguage(text: string): Locale {
  const count = (locale: Locale) =>
    (text.match(words[locale])?.length ?? 0) + 2 * (text.match(nouns[locale])?.length ?? 0);
  return count("fr") > count("en") ? "fr" : "en";
}
