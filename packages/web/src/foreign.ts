import { Language } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "./html.ts";

// Characters that Unicode leaves to whoever uses them: they stand around the words until those are drawn.
const [opens, parts, closes] = ["\uE000", "\uE001", "\uE002"] as const;
const marked = new RegExp(`${opens}(\\w\\w)${parts}([^${closes}]*)${closes}`, "u");

/**
 * An event, or what is known of one, whose texts in other languages than that of the page remember which one that is,
 * wherever a sentence is made of them: {@link drawForeign} draws such a sentence. Figures are in no language.
 */
export function markForeign<Known extends object>(known: Known, locale: Locale): Known {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== "object" || value === null) return value;
    const isText = Object.keys(value).every((key) => Language.options.some((one) => one === key));
    return Object.fromEntries(
      Object.entries(value).map(([key, part]: [string, unknown]) => [
        key,
        isText && typeof part === "string" && key !== locale && /\p{Letter}/u.test(part)
          ? `${opens}${key}${parts}${part}${closes}`
          : mark(part),
      ]),
    );
  };
  return mark(known) as Known;
}

/** A sentence with the language of its foreign words, by which they are read aloud (WCAG 3.1.2). */
export function drawForeign(sentence: string): Html {
  const [whole, language, words] = marked.exec(sentence) ?? [];
  if (whole === undefined) return html`${sentence}`;
  const [before = "", ...after] = sentence.split(whole);
  const direction = language === "ar" ? html` dir="rtl"` : "";
  const rest = drawForeign(after.join(whole));
  return html`${before}<span lang="${language}" ${direction}>${words}</span>${rest}`;
}
