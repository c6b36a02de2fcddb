import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject, checkText } from "@rabat-process/timezones/arguments";
import * as z from "zod";

/**
 * Every character may be written but those which break a line-oriented format or hide in it:
 * C0 and C1 controls (but tab and line feed), bidirectional embeddings and overrides, lone surrogates, and what Unicode keeps for no character.
 */
const unprintable =
  /[^\P{Cc}\t\n]|[\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/**
 * What shows something: a letter, a digit or a sign that is not among those which no program draws (Unicode's
 * Default_Ignorable_Code_Point, such as U+200B or the Hangul filler), nor the empty pattern of Braille.
 */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text without the characters that no text of an event may hold; separators of lines and paragraphs become line feeds. */
export function removeHidden(text: string): string {
  checkText("text", text);
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(new RegExp(unprintable, "gu"), "");
}

/** What a control or hidden character in a text is told as. */
function describeUnprintable(text: string): string {
  const found = unprintable.exec(text)?.[0]?.codePointAt(0) ?? 0;
  return `expected readable text, found the hidden character U+${found.toString(16).toUpperCase().padStart(4, "0")}: remove it`;
}

/** A sentence or paragraph in one language: not empty, no control characters; line feeds are paragraphs. */
const Prose = z
  .string()
  .min(1)
  .max(10_000)
  .superRefine((text, context) => {
    if (unprintable.test(text))
      context.addIssue({ code: "custom", message: describeUnprintable(text) });
    else if (!visible.test(text))
      context.addIssue({
        code: "custom",
        message: "expected words, found only spaces or invisible characters",
      });
  });

/** A title or name: prose of one line, at most 300 characters. */
export const Line = Prose.max(300).refine((text) => !text.includes("\n"), {
  message: "expected one line, found a line break",
});

/** An address on the web. */
export const WebAddress = z.httpUrl().meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" });

function translated<Wording extends z.ZodType<string>>(wording: Wording) {
  const optional = wording.optional();
  return z
    .strictObject(
      {
        /** In English. */
        en: optional,
        /** In French. */
        fr: optional,
        /** In Portuguese. */
        pt: optional,
        /** In Spanish. */
        es: optional,
        /** In Arabic. */
        ar: optional,
      },
      "expected a text in English, French or both: { en: …, fr: … }",
    )
    .refine((text) => text.en !== undefined || text.fr !== undefined, {
      message: "expected a text in English (en), in French (fr) or in both, found neither",
    })
    .meta({ anyOf: [{ required: ["en"] }, { required: ["fr"] }] });
}

/** One line in English, in French, or in both; in other languages too where the Process or its host gave one. */
export const Title = translated(Line);
/** Paragraphs in English, in French, or in both; in other languages too. */
export const Text = translated(Prose);
export type Text = z.infer<typeof Text>;

/** A text as it can be shown in a language, and the language that it really is in. */
export interface Wording {
  readonly text: string;
  readonly locale: Locale;
}

/**
 * The wording of a text in a language, or in the other one where no translation exists.
 * The caller sees by `locale` that a translation is missing, and can show it.
 */
export function wordingOf(text: Text, locale: Locale): Wording {
  checkObject("text", text);
  checkLocale(locale);
  const other = ({ en: "fr", fr: "en" } as const)[locale];
  const wanted = text[locale];
  if (wanted !== undefined) return { text: wanted, locale };
  return { text: text[other] ?? "", locale: other };
}

/**
 * A text in a language, and where no translation exists in the other one with its mark: `[EN] Opening session`. Figures
 * are the same in all languages: `14.00-15.45` has none.
 */
export function formatText(text: Text, locale: Locale): string {
  checkObject("text", text);
  checkLocale(locale);
  const wanted = text[locale];
  if (wanted !== undefined) return wanted;
  const other = wordingOf(text, locale);
  if (!/\p{Letter}/u.test(other.text)) return other.text;
  return `[${other.locale.toUpperCase()}] ${other.text}`;
}

/** The letters and digits alone, without case and accents: "Plan d’action", "plan d'Action" are the same words. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^\p{Letter}\d]/gu, "")
    .toLowerCase();
}
