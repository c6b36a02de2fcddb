import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { FoundEvent, Naming } from "./found-event.ts";
import type { PrintedDay } from "./lexemes/date-readers.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Predicate } from "./lexemes/predicates.ts";

const puttingOff =
  /\b(?:postpone[ds]?|put\s+(?:(?:it|(?:the|this)\s+\p{L}+)\s+)?off|cancell?ed|called?\s+off|reporter|reportee?|annulee?|annuler|ajournee?|ajourner|differee?|differer)(?!\p{L})/iu;

/** "The conference was to open on 8 March. … the partners agreed to put it off": planned, and then put off. */
export function isPutOff(
  { sentences, source: { folded } }: Analysis,
  { position }: AnalysedSentence,
): boolean {
  return sentences
    .slice(position, position + 4)
    .some(({ start, end }) => puttingOff.test(folded.slice(start, end)));
}

/** "For two days, the Thematic Meeting on visas had brought them together": what a report is about, told from its end. */
export function isGathered(
  { analysis, mention, isReport }: Naming,
  { start, end }: Predicate,
): boolean {
  return (
    isReport &&
    mention.determiner === "definite" &&
    mention.kind !== undefined &&
    mention.hasSubject &&
    /together|reuni|rassemble/i.test(analysis.source.folded.slice(start, end))
  );
}

/** "On the afternoon of 10 September, the Steering Committee had met": a day at most three from those of the report. */
export function areBeside(days: readonly DateLexeme[], events: readonly FoundEvent[]): boolean {
  const number = ({ month, day }: PrintedDay) => month * 31 + day;
  const rangesOf = (dates: readonly DateLexeme[]) =>
    dates.flatMap(({ value }) =>
      value.kind === "days"
        ? [{ from: number(value.first), to: number(value.last), year: value.last.year }]
        : [],
    );
  return rangesOf(days).some(
    (one) =>
      one.year === undefined &&
      rangesOf(events.flatMap((event) => event.days)).some(({ from, to }) =>
        one.to < from ? from - one.to <= 3 : one.from > to && one.from - to <= 3,
      ),
  );
}
