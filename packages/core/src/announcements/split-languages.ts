import { readAnnouncement } from "@rabat-process/announcements";
import type { Locale } from "@rabat-process/timezones";

/** Shorter paragraphs are headings and dates, whose language nobody can be sure of. */
const fewestLetters = 60;

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/**
 * A text in its languages: one in which an English part is followed by a French one, or the other way round, becomes two,
 * of which none lacks a letter. Any other stays whole.
 */
export function splitLanguages(text: string): readonly string[] {
  const paragraphs = paragraphsOf(text);
  const long = paragraphs.filter(isLong);
  const languages = long.map((paragraph) => languageOf(paragraph.text));
  const turns = languages.flatMap((language, index) =>
    index > 0 && language !== languages[index - 1] ? [index] : [],
  );
  const [turn] = turns;
  const first = turn === undefined ? undefined : long[turn];
  if (turns.length !== 1 || turn === undefined || first === undefined) return [text];
  const cut = withHeading(paragraphs, first, languages[turn]).start;
  return [text.slice(0, cut), text.slice(cut)];
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

function isLong({ text }: Paragraph): boolean {
  return text.length >= fewestLetters;
}

function languageOf(text: string): Locale {
  return readAnnouncement(text).language;
}

/** The paragraph before which the second part begins: its heading belongs to it, and so does a line between the two. */
function withHeading(
  paragraphs: readonly Paragraph[],
  first: Paragraph,
  language: Locale | undefined,
): Paragraph {
  const before = paragraphs[paragraphs.indexOf(first) - 1];
  if (before === undefined || isLong(before)) return first;
  const isOurs = !/\p{L}/u.test(before.text) || languageOf(before.text) === language;
  return isOurs ? withHeading(paragraphs, before, language) : first;
}
