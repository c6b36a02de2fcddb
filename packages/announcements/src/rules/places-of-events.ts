import { houses } from "../data/houses.ts";
import type { FoundEvent } from "../found-event.ts";
import { clauseAt } from "../analysis.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import type { PlaceLexeme } from "../lexemes/places.ts";
import { isCompanion } from "../new-event.ts";
import { perReading } from "../per-reading.ts";
import type { Reading } from "../reading.ts";
import { ownersOf, sentenceAt } from "../reading.ts";
import { inside } from "../span.ts";
import { eventOfHeadline, eventOfPlaceLine, isChoice, isDenied, isStated } from "./place-words.ts";
import { isDateline } from "./when.ts";

const placeLabels =
  /^(?:place|lieu|venue|location|where|city|ville|country|pays|dates?\s+(?:and|et)\s+\p{L}+)$/u;

export interface PlacedFact {
  readonly place: PlaceLexeme;
  readonly events: readonly FoundEvent[];
  /** Where it was to take place: it holds as long as no other place is named. */
  readonly isFormer: boolean;
}

/** Each place of the text in which an event takes place. */
export const placesOfEvents = perReading((reading): readonly PlacedFact[] => {
  return reading.places.flatMap((place): PlacedFact[] => {
    const sentence = sentenceAt(reading, place);
    if (
      sentence === undefined ||
      (isInDateline(reading, sentence, place) &&
        eventsOfNearestDate(reading, sentence, place) === undefined) ||
      isLeft(reading, sentence, place) ||
      isChoice(reading, place) ||
      isOfAnother(reading, sentence, place) ||
      isDenied(reading, sentence, place)
    )
      return [];
    const label = sentence.block.label ?? "";
    if (sentence.block.kind === "label") {
      const event = reading.currentAt.get(sentence);
      return placeLabels.test(label) && event !== undefined
        ? [{ place, events: [event], isFormer: false }]
        : [];
    }
    const ofLine = eventOfPlaceLine(reading, sentence, place);
    if (ofLine !== undefined) return [{ place, events: [ofLine], isFormer: false }];
    const ofHeadline = eventOfHeadline(reading, sentence, place);
    if (ofHeadline !== undefined) return [{ place, events: [ofHeadline], isFormer: false }];
    const entered = eventsOfNearestDate(reading, sentence, place);
    if (entered !== undefined) return [{ place, events: entered, isFormer: false }];
    const isShared = reading.groupAt.has(sentence) && inside(reading.places, sentence).length > 1;
    if (isShared) return [];
    const isHost =
      hosts.test(reading.source.folded.slice(place.end, place.end + 40)) &&
      !isCountry(reading, place);
    if (
      !place.isThere &&
      !isHost &&
      !isStated(reading, sentence, place) &&
      !isOfHouse(reading, place) &&
      !isOnLine(reading, sentence, place)
    )
      return [];
    const all = ownersOfWhere(reading, sentence, place) ?? ownersOf(reading, place);
    const events = isGoal(reading, place) ? all.filter(({ kind }) => kind === "study-visit") : all;
    const isFormer = wasPlanned(reading, sentence, place);
    const isWhere = ownersOfWhere(reading, sentence, place) !== undefined;
    return events.length > 0 &&
      (isHost ||
        isFormer ||
        isWhere ||
        isStated(reading, sentence, place) ||
        isLinked(reading, sentence, place))
      ? [{ place, events, isFormer }]
      : [];
  });
});

/** "the mood in Lagos, where Nigeria hosted a technical meeting": the event of the clause that begins with "where". */
function ownersOfWhere(
  { source: { folded }, eventOf }: Reading,
  sentence: AnalysedSentence,
  { end }: PlaceLexeme,
): readonly FoundEvent[] | undefined {
  if (!/^(?:,?\s+where|,\s+ou)\s/.test(folded.slice(end, end + 9))) return undefined;
  const clause = sentence.clauses.find(({ start }) => start >= end && start - end < 4);
  const mention = sentence.mentions.find(
    ({ start }) => clause !== undefined && start >= clause.start && start < clause.end,
  );
  const event = mention && eventOf.get(mention);
  return event === undefined ? undefined : [event];
}

/** "Study visit to Geneva": the place of the visit alone, whatever it is joined to. */
function isGoal({ source: { folded } }: Reading, { start, end }: PlaceLexeme): boolean {
  return /^visit\s+to\b/i.test(folded.slice(start, end));
}

/** "le Luxembourg accueillera": the country, which has the name of its capital. */
function isCountry({ source: { folded } }: Reading, { start }: PlaceLexeme): boolean {
  return /\b(?:le|the|du)\s+$/i.test(folded.slice(Math.max(0, start - 5), start));
}

/** "followed by a second one in Bamako", "la suivante à Oslo". */
const anotherOne =
  /\b(?:an?\s+(?:second|third|further|new|next|similar)\s+one|another\s+one|the\s+one|cel(?:ui|le)\s+d[e']|comme\s+(?=a\s)|the\s+(?:next|second|other|last|previous)\s+one|une?\s+(?:seconde?|deuxieme|autre|nouvelle)(?=\s+(?:a|en|au)\s)|l[ae]\s+(?:suivante?|precedente?|prochaine?)(?=\s+(?:a|en|au)\s))(?!\p{L})[^.;:]*$/iu;

/** "…; a follow-up is envisaged in Freetown": a clause whose subject is something else. */
function isOfAnother(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  place: PlaceLexeme,
): boolean {
  if (anotherOne.test(folded.slice(sentence.start, place.start))) return true;
  const clause = clauseAt(sentence, place);
  if (clause === undefined || clause === sentence.clauses[0] || clause.kind !== "main")
    return false;
  const isNamed = sentence.mentions.some(
    ({ start }) => start >= clause.start && start < clause.end,
  );
  return !isNamed && /^\s*(?:an?|another|une?)\s/i.test(folded.slice(clause.start, clause.end));
}

/** "au Palais des Congrès de Cotonou": the city in which a house stands. */
function isOfHouse({ source: { folded }, locale }: Reading, { start, city }: PlaceLexeme): boolean {
  if (city === undefined) return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  return new RegExp(
    `\\b(?:${houses[locale]})\\b(?:[^,.;:]{0,50}\\s(?:de|d'|a|of|in)|[^,.;:]{0,40},)\\s*$`,
    "u",
  ).test(before);
}

/** The events of the date beside a place, in a line that has its own. */
function eventsOfNearestDate(
  reading: Reading,
  sentence: AnalysedSentence,
  place: PlaceLexeme,
): readonly FoundEvent[] | undefined {
  const dates = reading.dates.filter(
    (date) => reading.entryOf.has(date) && sentenceAt(reading, date) === sentence,
  );
  const distance = ({ start, end }: DateLexeme) => Math.max(start - place.end, place.start - end);
  const nearest = Math.min(...dates.map(distance));
  const events = dates
    .filter((date) => distance(date) === nearest)
    .flatMap((date) => reading.entryOf.get(date) ?? []);
  return dates.length === 0 ? undefined : events;
}

const planned = /\b(?:planned|scheduled|foreseen|prevue?s?|programmee?s?)\b[^.;]{0,40}$/i;

const plans =
  /\b(?:supposed|meant|due|going|to\s+(?:have|be|take|meet|open|begin|start|bring|gather)|planned|scheduled|devait|devaient|prevue?s?|initialement)\b/i;

/** "which was to take place in Lisbon", "qui devait se tenir à Lisbonne". */
function wasPlanned(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  place: PlaceLexeme,
): boolean {
  const clause = clauseAt(sentence, place) ?? sentence;
  // "l’atelier prévu le 3 mai à Riga se déroulera finalement à Oslo"
  const isReplaced = /\b(?:now|instead|desormais|finalement)\b/i.test(
    folded.slice(place.end, sentence.end),
  );
  if (isReplaced && planned.test(folded.slice(clause.start, place.start))) return true;
  const verb = sentence.predicates.findLast(
    ({ start, end }) => start >= clause.start && end <= place.start,
  );
  return verb?.tense === "pluperfect" && plans.test(folded.slice(verb.start, verb.end));
}

/** "scheduled in Lisbon has been moved online": where it was to be, and is not. */
function isLeft(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  place: PlaceLexeme,
): boolean {
  return /\b(?:moved|transferred|shifted)\s+online\b|\bwill\s+(?:now|instead)\s+(?:be\s+held|take\s+place)\s+(?:online|virtually)\b|\baura\s+(?:finalement|desormais)\s+lieu\s+(?:en\s+ligne|a\s+distance)\b|\b(?:adapted|converted|turned)\s+(?:in)?to\s+an?\s+(?:webinar|online|virtual)|\b(?:transformee?|convertie?)\s+en\s+(?:webinaire|reunion\s+virtuelle|evenement\s+en\s+ligne)/i.test(
    folded.slice(place.end, sentence.end),
  );
}

/** "The city of Porto, in Portugal, will host …". */
const hosts =
  /^,?\s+(?:will\s+(?:host|welcome)|is\s+(?:hosting|set\s+to\s+host|to\s+host)|hosts|hosted|has\s+hosted|(?:was|is|will\s+be)\s+(?:the\s+(?:venue|setting|scene|place)\s+(?:of|for)|(?:the\s+)?home\s+to)|(?:sera|est|a\s+ete)\s+le\s+(?:cadre|theatre|siege)\s+d[eu']|played\s+host\s+to|accueill(?:e|era)|a\s+accueilli|abritera)\b/i;

function isInDateline(reading: Reading, sentence: AnalysedSentence, place: PlaceLexeme): boolean {
  if (sentence.block.kind !== "paragraph" || sentence.index > 0 || place.start - sentence.start > 3)
    return false;
  const date = reading.dates.find(({ start }) => start >= place.end && start - place.end < 8);
  if (date !== undefined && isDateline(reading, sentence, date)) return true;
  return (
    !place.isThere && /^\s*(?:-|\()/.test(reading.source.plain.slice(place.end, place.end + 4))
  );
}

/** A heading or an item that names an event, with its city behind commas or hyphens: "SOM – Paris, France – 20 October". */
function isOnLine({ source }: Reading, sentence: AnalysedSentence, place: PlaceLexeme): boolean {
  if (!sentence.isLine) return false;
  const isApart =
    /(?:^|[,(:-]|\|)\s*$/.test(source.folded.slice(sentence.start, place.start)) &&
    /^\s*(?:[,.()-]|\||:|$)/.test(source.folded.slice(place.end, sentence.end));
  return isApart && place.city !== undefined;
}

const elsewhere =
  /\b(?:adopted|launched|held\s+last|(?<!\b(?:its|their)\s)last|previous|born|created|founded|signed|based|living|stranded|refugees|migrants|situation|projects?|programmes?|(?<!Nations\s)office|embassy|university|adoptee?s?|lancee?s?|signee?s?|nee?|situee?s?|basee?s?|vivant|bloquees?|said|says|told|announced|declared|stated|speaking|a\s+declare|a\s+annonce|a\s+indique|a\s+affirme)\s+(?:\p{L}+\s+)?$/iu;

/** Nothing between a noun and its place, or the verb of a heading: "Workshop on data sharing closes in Tunis". */
const isBeside = /^(?:.{0,3}|\s+(?:closes|ends|opens|concludes|starts|begins)\s+)$/;

/** Whether a verb of the clause says that it takes place, or the place stands right beside the noun. */
function isLinked(reading: Reading, sentence: AnalysedSentence, place: PlaceLexeme): boolean {
  if (reading.details.has(sentence)) return true;
  const clause = clauseAt(sentence, place) ?? sentence;
  const before = reading.source.folded.slice(clause.start, place.start);
  const isBehindNoun = sentence.mentions.some(
    ({ end }) => end <= place.start && isBeside.test(reading.source.folded.slice(end, place.start)),
  );
  if (elsewhere.test(before) && !isBehindNoun) return false;
  const isTaking = sentence.predicates.some(
    ({ start, end, isWeak, tense }) =>
      start >= clause.start &&
      end <= clause.end &&
      !isWeak &&
      (tense !== "pluperfect" || isCompanion(reading, sentence, place)),
  );
  const hasDate = reading.dates.some(
    ({ start, end, value }) => start >= clause.start && end <= clause.end && value.kind === "days",
  );
  if (place.city === undefined)
    return (
      (isTaking && isBesideVerb(reading, sentence, place)) ||
      /\b(?:study\s+visit|visite\s+d'etudes?)\s*$/i.test(before)
    );
  if (
    isTaking ||
    isOnLine(reading, sentence, place) ||
    (hasDate && sentence.predicates.some(({ isWeak }) => isWeak))
  )
    return true;
  const mention = sentence.mentions.findLast(
    ({ end, start }) => start >= clause.start && end <= place.start,
  );
  return (
    mention !== undefined && isBeside.test(reading.source.folded.slice(mention.end, place.start))
  );
}

/** A country alone is where it takes place only right behind the verb: "will be held in Senegal". */
function isBesideVerb(reading: Reading, sentence: AnalysedSentence, place: PlaceLexeme): boolean {
  const verb = sentence.predicates.findLast(({ end, isWeak }) => end <= place.start && !isWeak);
  if (verb === undefined) return false;
  let words = reading.source.folded.slice(verb.end, place.start);
  for (const date of reading.dates) {
    if (date.start >= verb.end && date.end <= place.start)
      words = words.replace(reading.source.folded.slice(date.start, date.end), "");
  }
  return /^[\s,]*(?:on|from|le|les|du|en|in)?[\s,]*$/.test(words);
}
