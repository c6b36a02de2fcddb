import { inside } from "./analysis.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import { findHours } from "./lexemes/hours.ts";
import type { Span } from "./span.ts";
import { overlap } from "./span.ts";

/** A line of a list or a header that has a date and no verb, and the line beside it that names the event. */
export interface Entry {
  readonly line: AnalysedSentence;
  readonly title?: AnalysedSentence;
  readonly dates: readonly DateLexeme[];
}

const dateLabels =
  /^(?:dates?|when|quand|date\(s\)|dates?\s+and\s+(?:place|venue|time)|dates?\s+et\s+(?:lieu|heure)s?|jour)$/;

/** Whether a line says nothing but when, where and at what hour. */
function isDateLine({ source, places, dates }: Analysis, line: Span): boolean {
  const used: Span[] = [...inside(dates, line), ...inside(places, line)];
  if (inside(dates, line).length === 0) return false;
  const hours = findHours(source.folded, line);
  used.push(...hours.filter((one) => !used.some((other) => overlap(one, other))));
  used.sort((one, other) => other.start - one.start);
  let words = source.folded.slice(line.start, line.end);
  for (const { start, end } of used)
    words = words.slice(0, start - line.start) + words.slice(end - line.start);
  const rest = words
    .replace(
      /\d{1,2}\s?[:.h]\s?\d{0,2}|\b(?:am|pm|to|from|on|at|in|de|a|le|les|du|au|et|and|heures?|hours?|time|Brussels|CES?T|GMT|UTC|noon|via|zoom|online|en ligne|local|heure)\b/gi,
      "",
    )
    .replace(/[^\p{L}\d]/gu, "");
  return rest.length <= 4;
}

/** Whether a line under a heading begins with where or when, and has no verb: it is about what the heading names. */
export function isDetailLine(analysis: Analysis, line: AnalysedSentence): boolean {
  const index = analysis.sentences.indexOf(line);
  const above = analysis.sentences[index - 1];
  if (line.index > 0 || above?.block.kind !== "heading" || line.mentions.length > 0) return false;
  const begins = [...analysis.dates, ...analysis.places].some(({ start }) => start === line.start);
  return begins && inside(analysis.dates, line).length > 0 && line.predicates.every(({ isWeak }) => isWeak);
}

/** Labels that give a date to the event of their section. */
export function isDateLabel({ block }: AnalysedSentence): boolean {
  return block.kind === "label" && dateLabels.test(block.label ?? "");
}

/** Date lines above or below a line that names something, in the order of the text. */
export function findEntries(analysis: Analysis): readonly Entry[] {
  const lines = analysis.sentences;
  return lines.flatMap((line, index): Entry[] => {
    const { block } = line;
    if (block.kind !== "heading" && block.kind !== "item") return [];
    if (!isDateLine(analysis, line)) return [];
    const next = lines[index + 1];
    const title = next !== undefined && !next.block.opens && isTitleLine(analysis, next) ? next : undefined;
    return [{ line, dates: inside(analysis.dates, line), ...(title !== undefined && { title }) }];
  });
}

function isTitleLine(analysis: Analysis, line: AnalysedSentence): boolean {
  const isShort = line.end - line.start <= 220;
  const hasVerb = line.predicates.some(({ isWeak }) => !isWeak);
  return (
    isShort &&
    !hasVerb &&
    line.block.kind === "heading" &&
    inside(analysis.dates, line).every(({ value }) => value.kind !== "days")
  );
}
