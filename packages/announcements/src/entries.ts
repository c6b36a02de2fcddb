import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import { findHours } from "./lexemes/hours.ts";
import type { Span } from "./span.ts";
import { inside, overlap } from "./span.ts";

/** A line of a list or a header that has a date and no verb, and the line beside it that names the event. */
export interface Entry {
  readonly line: AnalysedSentence;
  readonly title?: AnalysedSentence;
  readonly dates: readonly DateLexeme[];
}

const dateLabels =
  /^(?:dates?|when|quand|date\(s\)|dates?\s+and\s+(?:place|venue|time)|dates?\s+et\s+(?:lieu|heure)s?|jour)$/;

/** What a line says beside when, where, at what hour and in which way: nothing, in a line of details. */
function restOf({ source, places, dates }: Analysis, line: Span): string {
  const used: Span[] = [...inside(dates, line), ...inside(places, line)];
  const hours = findHours(source.folded, line);
  used.push(...hours.filter((one) => !used.some((other) => overlap(one, other))));
  used.sort((one, other) => other.start - one.start);
  let words = source.folded.slice(line.start, line.end);
  for (const { start, end } of used)
    words = words.slice(0, start - line.start) + words.slice(end - line.start);
  return words
    .replace(
      /\d{1,2}\s?[:.h]\s?\d{0,2}|\b(?:am|pm|to|from|on|at|in|de|a|le|les|du|au|et|and|sur|heures?|hours?|time|Brussels|(?:CE|EE|WE)S?T|EAT|WAT|BST|GMT|UTC|noon|via|zoom|teams|webex|online|hybrid|virtual|en ligne|hybride|virtuel|visioconference|en presentiel|in person|local|heure|tbc)\b/gi,
      "",
    )
    .replace(/[^\p{L}\d]/gu, "");
}

export function isDetails(analysis: Analysis, line: Span): boolean {
  return restOf(analysis, line).length <= 4;
}

/** Whether a line says nothing but when, where and at what hour. */
function isDateLine(analysis: Analysis, line: Span): boolean {
  return inside(analysis.dates, line).length > 0 && isDetails(analysis, line);
}

/** Whether a line under a heading begins with where or when, and has no verb: it is about what the heading names. */
export function isDetailLine(analysis: Analysis, line: AnalysedSentence): boolean {
  const index = line.position;
  const above = analysis.sentences[index - 1];
  if (line.index > 0 || above === undefined || line.mentions.length > 0) return false;
  if (above.block.kind !== "heading" && !isApart(analysis, line, above)) return false;
  const begins = [...analysis.dates, ...analysis.places].some(({ start }) => start === line.start);
  return (
    begins &&
    inside(analysis.dates, line).length > 0 &&
    line.predicates.every(({ isWeak }) => isWeak)
  );
}

/** A paragraph of nothing but when and where, below one that names an event: "le lundi 18 octobre à Tanger, hôtel Farah". */
function isApart(analysis: Analysis, line: AnalysedSentence, above: AnalysedSentence): boolean {
  return (
    line.block.kind === "paragraph" &&
    line.end === line.block.end &&
    above.mentions.some(({ isPlural }) => !isPlural) &&
    restOf(analysis, line).length <= 24 &&
    !/[.!?]\s*$/.test(analysis.source.folded.slice(line.start, line.end))
  );
}

/** Labels that give a date to the event of their section. */
export function isDateLabel({ block }: AnalysedSentence): boolean {
  return block.kind === "label" && dateLabels.test(block.label ?? "");
}

/** Date lines above or below a line that names something, in the order of the text. */
export function findEntries(analysis: Analysis): readonly Entry[] {
  const lines = analysis.sentences;
  const named = new Set<AnalysedSentence>();
  return lines.flatMap((line, index): Entry[] => {
    const { block } = line;
    const runIn = isRunIn(analysis, line) ? lines[index + 1] : undefined;
    if (runIn !== undefined) return [{ line, title: runIn, dates: inside(analysis.dates, line) }];
    const isBare =
      block.kind === "paragraph" && line.predicates.length === 0 && line.end === block.end;
    if (block.kind !== "heading" && block.kind !== "item" && !isBare) return [];
    if (!isDateLine(analysis, line)) return [];
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isUnder =
      above !== undefined && !block.opens && !named.has(above) && isNameLine(analysis, above);
    const isOver = below !== undefined && !below.block.opens && isTitleLine(analysis, below);
    const title = isUnder ? above : isOver ? below : undefined;
    if (title !== undefined) named.add(title);
    return [{ line, dates: inside(analysis.dates, line), ...(title !== undefined && { title }) }];
  });
}

/** "Oslo, 6-7 March. The Technical Meeting …": where and when before the sentence that names it, but no day of writing. */
function isRunIn(analysis: Analysis, line: AnalysedSentence): boolean {
  const next = analysis.sentences[line.position + 1];
  if (line.block.kind !== "paragraph" || line.index > 0 || next?.block.start !== line.block.start)
    return false;
  if (next.mentions[0]?.isPlural !== false || !isDateLine(analysis, line)) return false;
  return inside(analysis.dates, line).every(
    ({ value }) =>
      value.kind === "days" &&
      (value.first.day !== value.last.day || (value.last.year ?? value.first.year) === undefined),
  );
}

/** A line that can be a title: short, without a verb, and more than when and where. */
function isTitleLine(analysis: Analysis, line: AnalysedSentence): boolean {
  const isShort = line.end - line.start <= 220;
  const hasVerb = line.predicates.some(({ isWeak }) => !isWeak);
  const hasDay = inside(analysis.dates, line).some(({ value }) => value.kind === "days");
  if (!isShort || hasVerb || hasDay || isDetails(analysis, line)) return false;
  return line.block.kind === "heading" || (line.block.kind === "paragraph" && beginsWithNoun(line));
}

/** A title line that begins with a noun for an event: "Regional Workshop on Migrant Integration". */
function isNameLine(analysis: Analysis, line: AnalysedSentence): boolean {
  return isTitleLine(analysis, line) && line.mentions.some(({ isPlural }) => !isPlural);
}

/** "Réunion technique sur l’échange d’informations, à Bratislava (Slovaquie)." */
function beginsWithNoun({ mentions: [first], start, index }: AnalysedSentence): boolean {
  return (
    index === 0 &&
    first !== undefined &&
    !first.isPlural &&
    first.determiner !== "definite" &&
    first.start - start < 3
  );
}
