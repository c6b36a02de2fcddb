import type { FoundEvent } from "../found-event.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { PrintedDay } from "../lexemes/date-readers.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import { isCompanion } from "../new-event.ts";
import { isLookingBack } from "../retrospect.ts";
import type { Reading } from "../reading.ts";
import { sentenceAt } from "../reading.ts";
import type { Span } from "../span.ts";

interface Year {
  readonly year: number;
  readonly span: Span;
}

const frame =
  /\b(?:(?:programme|calendar|activities|exercises|meetings|events|agenda)\s+(?:for|of|in)?\s*|(?:programme|calendrier|activites|reunions|evenements)\s+(?:de|pour|en)?\s*(?:l'annee\s+)?|pour\s+(?:l'annee\s+)?|for\s+(?:the\s+year\s+)?|in\s+the\s+course\s+of\s+|in\s+|en\s+|annee\s+)$/i;
const planned =
  /^\s*,?\s*(?:sont\s+prevue?s|are\s+planned|four|three|the\s+(?:Rabat|Dialogue|Process))/i;

/**
 * The year of a date that prints none, where the text says it: the same day with its year elsewhere, the year in the
 * name of the event ("la conférence 2015"), or the year of which a programme speaks ("au deuxième semestre de 2022").
 * Undefined where it prints one, or where nothing or more than one thing says it.
 */
export function frameYear(reading: Reading, event: FoundEvent, date: DateLexeme): Year | undefined {
  if (hasYear(date)) return undefined;
  const named = only(
    event.mentions.flatMap(({ mention }) =>
      yearsIn(reading, { start: mention.start, end: Math.max(mention.end, mention.noun.end + 6) }),
    ),
  );
  if (named !== undefined) return named;
  const sentence = sentenceAt(reading, date);
  if (sentence !== undefined && isLookingBack(reading, sentence))
    return only(yearsOfSameDay(reading, date));
  const here = sentence === undefined ? undefined : frameHere(reading, sentence);
  if (here !== undefined) return here;
  const isSide =
    event.kind === "side-event" ||
    sentence?.predicates.some(({ tense }) => tense === "pluperfect") === true;
  const beside = only(yearsBeside(reading, sentence, { date, isSide }));
  return beside ?? only([...yearsOfSameDay(reading, date), ...framesOf(reading)]);
}

/** The last "In 2027, …" at the beginning of a sentence of the same paragraph, up to this one. */
function frameHere(
  { sentences, dates, source: { folded } }: Reading,
  sentence: AnalysedSentence,
): Year | undefined {
  const before = sentences.filter(
    (one) => one.block.start === sentence.block.start && one.start <= sentence.start,
  );
  return before
    .flatMap((one) =>
      dates.flatMap(({ value, start, end }) => {
        if (value.kind !== "year" || value.part !== undefined || start < one.start || end > one.end)
          return [];
        const isFirst =
          /^(?:in|en|for|pour|au\s+cours\s+de|during)\s+(?:the\s+year\s+|l'annee\s+)?$/i.test(
            folded.slice(one.start, start),
          );
        return isFirst ? [{ year: value.year, span: { start, end } }] : [];
      }),
    )
    .at(-1);
}

/** "The day before, on 11 October", or of a side event: in the year of the day beside which it lies. */
function yearsBeside(
  reading: Reading,
  sentence: AnalysedSentence | undefined,
  { date: { value, start }, isSide }: { readonly date: DateLexeme; readonly isSide: boolean },
): readonly Year[] {
  if (sentence === undefined || value.kind !== "days") return [];
  if (!isSide && !isCompanion(reading, sentence, { start })) return [];
  const number = ({ month, day }: PrintedDay) => month * 31 + day;
  return reading.dates.flatMap(({ value: other, start: at, end }) => {
    if (other.kind !== "days") return [];
    const year = other.last.year ?? other.first.year;
    const distance = Math.min(
      Math.abs(number(other.first) - number(value.last)),
      Math.abs(number(other.last) - number(value.first)),
    );
    return year === undefined || distance > 3 ? [] : [{ year, span: { start: at, end } }];
  });
}

function hasYear({ value }: DateLexeme): boolean {
  if (value.kind === "days") return (value.last.year ?? value.first.year) !== undefined;
  return value.kind !== "month" || value.year !== undefined;
}

function only(years: readonly Year[]): Year | undefined {
  const [first] = years;
  return years.every(({ year }) => year === first?.year) ? first : undefined;
}

function yearsIn({ dates }: Reading, span: Span): readonly Year[] {
  return dates.flatMap(({ value, start, end }) =>
    value.kind === "year" && start >= span.start && end <= span.end
      ? [{ year: value.year, span: { start, end } }]
      : [],
  );
}

function yearsOfSameDay({ dates }: Reading, { value }: DateLexeme): readonly Year[] {
  if (value.kind !== "days") return [];
  return dates.flatMap(({ value: other, start, end }) => {
    const year =
      other.kind === "days" && isWithin(other.first, value)
        ? (other.last.year ?? other.first.year)
        : undefined;
    return year === undefined ? [] : [{ year, span: { start, end } }];
  });
}

/** "DAKAR, 14 October 2026" of a meeting "on 13 and 14 October": one of its days. */
function isWithin(
  { day, month }: PrintedDay,
  { first, last }: { readonly first: PrintedDay; readonly last: PrintedDay },
): boolean {
  if (day === first.day && month === first.month) return true;
  return month === first.month && month === last.month && first.day <= day && day <= last.day;
}

function framesOf({ dates, source: { folded }, blocks }: Reading): readonly Year[] {
  return dates.flatMap(({ value, start, end }) => {
    if (value.kind === "half") return [{ year: value.year, span: { start, end } }];
    if (value.kind !== "year" || value.part !== undefined) return [];
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    const before = folded.slice(Math.max(block?.start ?? 0, start - 40), start);
    const isHeading = block?.kind === "heading" && frame.test(before);
    const isPlan = frame.test(before) && planned.test(folded.slice(end, end + 40));
    return isHeading || isPlan ? [{ year: value.year, span: { start, end } }] : [];
  });
}
