import type { Locale } from "@rabat-process/timezones";

const words: Record<Locale, RegExp> = {
  en: /\b(?:the|of|and|to|will|is|was|for|with|by|on|at)\b/gi,
  fr: /\b(?:le|la|les|des|du|de|et|une?|aux?|sera|est|pour|avec|par|sur|dans)\b|\b[ldn]'/gi,
};

/** The language in which most of a text is written; English where nothing tells. */
export function detectLanguage(text: string): Locale {
  const count = (locale: Locale) => text.match(words[locale])?.length ?? 0;
  return count("fr") > count("en") ? "fr" : "en";
}
