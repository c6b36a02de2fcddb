import type { Locale } from "@rabat-process/timezones";
import { readClauses } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { readBlocks, readSentences } from "./layout.ts";
import type { Block, Sentence } from "./block.ts";
import { findDates } from "./lexemes/dates.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import { findHours } from "./lexemes/hours.ts";
import { findMentions } from "./lexemes/mentions.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { findParties } from "./lexemes/parties.ts";
import type { PartyLexeme } from "./lexemes/parties.ts";
import { findPlaces } from "./lexemes/places.ts";
import type { PlaceLexeme } from "./lexemes/places.ts";
import { findProcesses } from "./lexemes/processes.ts";
import type { ProcessLexeme } from "./lexemes/processes.ts";
import { findPredicates } from "./lexemes/predicates.ts";
import type { Predicate } from "./lexemes/predicates.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";
import { inside, within } from "./span.ts";

/** A sentence with what was found in it. */
export interface AnalysedSentence extends Sentence {
  /** Its place among the sentences of the text. */
  readonly position: number;
  /** A heading, an item, or a first sentence that is none: "Technical Meeting on Sea Rescue: Valletta, 12 March 2030." */
  readonly isLine: boolean;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly predicates: readonly Predicate[];
}

/** A text as the rules see it: its sentences, and the words of dates, places and parties in it. */
export interface Analysis {
  readonly source: Source;
  readonly locale: Locale;
  readonly blocks: readonly Block[];
  readonly sentences: readonly AnalysedSentence[];
  readonly dates: readonly DateLexeme[];
  readonly places: readonly PlaceLexeme[];
  readonly parties: readonly PartyLexeme[];
  readonly processes: readonly ProcessLexeme[];
}

/** Finds all words that the rules work with. */
export function analyse(source: Source, locale: Locale): Analysis {
  const { folded } = source;
  const blocks = readBlocks(source.plain);
  const formalities = blocks.filter(({ kind }) => kind === "formality");
  const isText = (one: Span) => !formalities.some((block) => within(one, block));
  const dates = findDates(folded).filter(isText);
  const parties = findParties(folded).filter(isText);
  const places = findPlaces(source, parties).filter(isText);
  const processes = findProcesses(folded);
  const context = { source, locale, dates, places, processes };
  const read = blocks.flatMap((block) => readSentences(source.plain, block));
  const sentences = read.map((sentence, position): AnalysedSentence => {
    const isFormality = sentence.block.kind === "formality";
    const mentions = isFormality ? [] : findMentions(context, sentence);
    const predicates = isFormality ? [] : findPredicates(source, locale, sentence);
    const isLine =
      isLineOf(sentence, mentions, predicates) ||
      isLedByDate(context, sentence, mentions, predicates);
    return {
      ...sentence,
      position,
      clauses: readClauses(folded, sentence, locale),
      mentions,
      predicates,
      isLine,
    };
  });
  return { source, locale, blocks, sentences, dates, places, parties, processes };
}

/** The clause in which something begins. */
export function clauseAt(sentence: AnalysedSentence, { start }: Span): Clause | undefined {
  return (
    sentence.clauses.find((clause) => clause.start <= start && start < clause.end) ??
    sentence.clauses[0]
  );
}

/** Words that greet a date, and say nothing of it. */
const leadIn =
  /^\W*(?:(?:petit\s+|a\s+quick\s+|friendly\s+)?(?:rappel|reminder|note|pour\s+rappel|a\s+noter|save\s+the\s+date)\s*:\s*)?(?:(?:demain|tomorrow|aujourd'hui|today)\s*,?\s*)?/i;

const waysToMeet =
  /\b(?:online|hybrid|virtual(?:ly)?|in\s+person|en\s+ligne|hybride|virtuel(?:le)?|en\s+presentiel|(?:via|on|sur)\s+(?:zoom|teams|webex)|tbc)\b/gi;

/** "8 February 2029 - Webinar: …", "Jeudi 13 decembre, a 12 h : conference de presse": when and where, then a noun. */
function isLedByDate(
  { source: { folded }, dates, places }: Pick<Analysis, "source" | "dates" | "places">,
  { block, start, index }: Sentence,
  [first]: readonly Mention[],
  predicates: readonly Predicate[],
): boolean {
  if (
    block.kind !== "paragraph" ||
    index > 0 ||
    first === undefined ||
    predicates.some(({ isWeak }) => !isWeak)
  )
    return false;
  const lead = { start, end: first.start };
  const [date] = inside(dates, lead);
  if (date === undefined || first.determiner === "definite") return false;
  const used = [...inside(dates, lead), ...inside(places, lead), ...findHours(folded, lead)];
  const words = used
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (rest, one) => rest.slice(0, one.start - start) + rest.slice(one.end - start),
      folded.slice(start, first.start),
    );
  const rest = words.replace(leadIn, "").replace(waysToMeet, "");
  return /[-:|,]\s*$/.test(words) && !/\p{L}{3}/u.test(rest);
}

function isLineOf(
  { block, start }: Sentence,
  [first]: readonly Mention[],
  predicates: readonly Predicate[],
): boolean {
  if (block.kind === "heading" || block.kind === "item") return true;
  return (
    block.kind === "paragraph" &&
    first?.determiner === "none" &&
    first.start === start &&
    predicates.length === 0
  );
}
