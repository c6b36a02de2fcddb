import type { AnalysedSentence } from "../analysis.ts";
import type { FoundEvent } from "../found-event.ts";
import type { PlaceLexeme } from "../lexemes/places.ts";
import type { Reading } from "../reading.ts";
import { inside } from "../span.ts";

const meets =
  /\b(?:hosts?|hosted|accueille(?:ra)?|a\s+accueilli|meets?|met|gathers?|debat|talks|discuss(?:es|ed)?|se\s+reunit|se\s+reunissent|reunis|s'ouvre|opens?)(?!\p{L})/iu;

/** "La coopération consulaire en débat à Bissau", "Dakar hosts talks on visas": the headline of a text about one event. */
export function eventOfHeadline(
  { events, source: { folded } }: Reading,
  sentence: AnalysedSentence,
  { start, end, isThere, city }: PlaceLexeme,
): FoundEvent | undefined {
  const [only, ...others] = events;
  const isHeadline =
    sentence.position === 0 && sentence.block.kind === "heading" && sentence.mentions.length === 0;
  if (!isHeadline || city === undefined || others.length > 0) return undefined;
  const isLast = isThere && meets.test(folded.slice(sentence.start, start));
  const isFirst =
    start === sentence.start &&
    /^\s+(?:hosts|accueille|a\s+accueilli)\s/i.test(folded.slice(end, end + 14));
  return isLast || isFirst ? only : undefined;
}

/** "will not be held in Bissau but in Praia". */
export function isDenied(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  { start, end }: PlaceLexeme,
): boolean {
  return (
    /\b(?:not|pas)\s(?:[\p{L}']+\s+){0,3}$/iu.test(folded.slice(sentence.start, start)) &&
    /^,?\s+(?:but|mais)\s/i.test(folded.slice(end, end + 8))
  );
}

/** "in Libreville or in Douala": neither, as long as nobody chose. */
export function isChoice({ source: { folded } }: Reading, { start, end }: PlaceLexeme): boolean {
  return (
    /^\)?,?\s+(?:or|ou)\s+(?:(?:in|at|a|au|en)\s+)?\p{Lu}/u.test(folded.slice(end, end + 24)) ||
    /\b(?:or|ou|either|soit)\s+$/i.test(folded.slice(Math.max(0, start - 8), start))
  );
}

/** "The meeting moves from Nouakchott to Nouadhibou", and "foreseen for Tirana". */
const movesTo =
  /\b(?:moves?|moved|transferred|relocated|shift(?:s|ed)?)\s+from\s+[^.;]{2,60}?\s+to\s+$|\b(?:foreseen|planned|scheduled|intended)\s+for\s+$/i;
/** "Cabo Verde will welcome experts from twenty countries to Praia for a thematic meeting". */
const comesTo =
  /\b(?:welcom(?:e|es|ed)|receives?|received|invites?|invited|brings?|brought)\s[^.;:]{3,90}\sto\s+$/i;
const forMeeting = /^,?\s+for\s+(?:an?|the|its)\s/i;

/** "The venue remains the same: Bamako", "Le lieu reste inchangé : Bamako". */
export function isStated(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  { start, end }: PlaceLexeme,
): boolean {
  const before = folded.slice(sentence.start, start);
  if (movesTo.test(before)) return true;
  if (comesTo.test(before) && forMeeting.test(folded.slice(end, sentence.end))) return true;
  return /^\W*(?:the\s+|le\s+)?(?:venue|place|location|lieu|meeting\s+place)\b[^.;]{0,50}(?::|\b(?:is|remains|will\s+be|est|sera|reste))\s+(?:in\s+|a\s+|the\s+same:\s+)?$/i.test(
    before,
  );
}

/** "African Union Headquarters, Addis Ababa, Ethiopia" on a line of its own, beside the line that says when. */
export function eventOfPlaceLine(
  reading: Reading,
  sentence: AnalysedSentence,
  place: PlaceLexeme,
): FoundEvent | undefined {
  const { sentences, dates, entryOf, currentAt, source } = reading;
  const event = currentAt.get(sentence);
  const isAlone =
    sentence.block.kind === "heading" &&
    sentence.mentions.length === 0 &&
    sentence.predicates.length === 0 &&
    inside(dates, sentence).length === 0 &&
    /^[\s).]*$/.test(source.folded.slice(place.end, sentence.end));
  if (!isAlone || event === undefined) return undefined;
  const beside = [-2, -1, 1, 2].flatMap((step) => sentences[sentence.position + step] ?? []);
  const isBeside = beside.some((line) =>
    inside(dates, line).some((date) => entryOf.get(date)?.includes(event)),
  );
  return isBeside ? event : undefined;
}

/** "la réunion technique d'Utrecht": the city after which its noun names it, where the text gives no other. */
export function namedAfter(reading: Reading, { mentions }: FoundEvent): PlaceLexeme | undefined {
  const { folded } = reading.source;
  return mentions
    .map(({ mention: { noun } }) =>
      reading.places.find(
        ({ city }) =>
          city !== undefined &&
          city.span.start >= noun.end &&
          city.span.start - noun.end < 30 &&
          /^\s+(?:(?:regionale?|technique|thematique|ministerielle|conjointe?)\s+)?(?:de\s+|d'|of\s+)$/.test(
            folded.slice(noun.end, city.span.start),
          ),
      ),
    )
    .find((place) => place !== undefined);
}
