import { numberBefore } from "./groups.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import { findHours } from "./lexemes/hours.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Span } from "./span.ts";
import { isPeriod } from "./surroundings.ts";
import { inside } from "./span.ts";

/** A line of a list of dates: "Session 1: Data, Tuesday 2 February 2027, 10:00-11:30 CET". */
export interface SeriesLine {
  readonly line: AnalysedSentence;
  readonly title: Span;
  readonly dates: readonly DateLexeme[];
  /** The noun before the list: "a series of three webinars". */
  readonly plural: Mention;
}

/**
 * Lines right below one another that have each a day, a title and no noun for an event, behind a plural noun that says
 * what they are.
 */
export function findSeries(analysis: Analysis): readonly SeriesLine[] {
  const { sentences } = analysis;
  let plural: Mention | undefined;
  const found: SeriesLine[] = [];
  let run: SeriesLine[] = [];
  const close = () => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const line of sentences) {
    const title = plural === undefined ? undefined : titleIn(analysis, line);
    if (title !== undefined && plural !== undefined) {
      run.push({ line, title, dates: inside(analysis.dates, line), plural });
      continue;
    }
    close();
    plural = line.mentions.findLast(({ isPlural, isEarlier }) => isPlural && !isEarlier) ?? plural;
  }
  close();
  return found;
}

/** What a line says beside its one day and its hours; undefined where it is no line of a list of dates. */
function titleIn(analysis: Analysis, line: AnalysedSentence): Span | undefined {
  const { block, mentions, predicates } = line;
  const days = inside(analysis.dates, line);
  const isLine = block.kind === "heading" || block.kind === "item";
  if (!isLine || mentions.length > 0 || predicates.some(({ isWeak }) => !isWeak)) return undefined;
  const [day] = days;
  if (days.length !== 1 || day === undefined || !(hasYear(day) || isPeriod(day.value)))
    return undefined;
  const { folded } = analysis.source;
  const isBeside = (one: Span) => Math.max(one.start - day.end, day.start - one.end) < 4;
  const used: readonly Span[] = [
    day,
    ...findHours(folded, line).filter(({ start, end }) => end <= day.start || start >= day.end),
    ...inside(analysis.places, line).filter(isBeside),
  ].sort((one, other) => one.start - other.start);
  const start = Math.min(...used.map((one) => one.start));
  const end = Math.max(...used.map((one) => one.end));
  const isApart = used.every(
    (one, index) => index === 0 || one.start - (used[index - 1]?.end ?? 0) < 12,
  );
  if (!isApart) return undefined;
  const sides = [trimmed(folded, line.start, start), trimmed(folded, end, line.end)];
  const titles = sides.filter((side) => side.end - side.start > 2);
  return titles.length === 1 ? titles[0] : undefined;
}

const lead =
  /^[\s,;:.()-]*(?:(?:session|seance|part|partie|module|episode)\s+(?:\d{1,2}|[IVX]{1,4})\s*[:.-]\s*)?/i;

function trimmed(folded: string, from: number, to: number): Span {
  const words = folded.slice(from, to);
  const start = from + (lead.exec(words)?.[0].length ?? 0);
  const end =
    from +
    words.replace(/\s\((?:organi|co|host|accueil)[^)]*\)\s*$/i, "").replace(/[\s,;:.(-]+$/, "")
      .length;
  return { start, end: Math.max(start, end) };
}

function hasYear({ value }: DateLexeme): boolean {
  return value.kind === "days" && (value.last.year ?? value.first.year) !== undefined;
}

/** Several events in one phrase: "two workshops: one in Bamako on 4 May 2028, the other in Brussels on 18 May 2028". */
export interface SeveralInOne {
  readonly plural: Mention;
  readonly dates: readonly DateLexeme[];
}

/** A plural noun with a number, and as many days with their year behind it, of what is to come. */
export function findSeveral(
  analysis: Analysis,
  sentence: AnalysedSentence,
): SeveralInOne | undefined {
  const plural = sentence.mentions.find(({ isPlural, isEarlier }) => isPlural && !isEarlier);
  if (plural === undefined || sentence.mentions.some(({ isPlural }) => !isPlural)) return undefined;
  const strong = sentence.predicates.filter(({ isWeak }) => !isWeak);
  if (
    !strong.some(({ tense }) => tense === "future") ||
    strong.some(({ tense }) => tense === "past")
  )
    return undefined;
  const dates = inside(analysis.dates, sentence).filter(({ start }) => start >= plural.noun.end);
  const number = numberBefore(analysis, plural);
  return dates.every(hasYear) && number !== undefined && dates.length === number
    ? { plural, dates }
    : undefined;
}
