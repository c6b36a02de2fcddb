import type { EventDraft, When } from "@rabat-process/events";
import { isSameCity, mergeDrafts } from "./merge-drafts.ts";
import { mergeWhen } from "./merge-when.ts";
import { isEqual } from "./merge-lists.ts";
import type { FoundEvent, OpenQuestion, Proof, Quote, Reading } from "./reading.ts";
import { isWithin } from "./reading.ts";

/**
 * Makes one reading of two texts of one announcement: the events of which both speak are merged, the others stay as they
 * are. Where the two contradict one another, that is a question.
 */
export function mergeReadings(one: Reading, other: Reading): Reading {
  const shifted = shift(other, one.texts.length);
  const pairs = pairEvents(one.events, shifted.events);
  const partners = one.events.map((event, index) => {
    const partner = pairs.find(([first]) => first === index)?.[1];
    return partner === undefined
      ? { event, differ: [] }
      : merge(event, shifted.events[partner], index);
  });
  const placeOf = (place: number | undefined) => {
    if (place === undefined) return undefined;
    const pair = pairs.find(([, second]) => second === place);
    return pair?.[0] ?? one.events.length + alone.indexOf(place);
  };
  const alone = shifted.events.flatMap((_, index) =>
    pairs.some(([, second]) => second === index) ? [] : [index],
  );
  const events = [
    ...partners.map(({ event }) => event),
    ...alone.flatMap((place) => shifted.events[place] ?? []),
  ];
  const asked = [
    ...one.questions.map((question) => ({ question, event: one.events[question.event ?? -1] })),
    ...shifted.questions.map(({ event: place, ...question }) => {
      const event = placeOf(place);
      return {
        question: { ...question, ...(event !== undefined && { event }) },
        event: shifted.events[place ?? -1],
      };
    }),
  ].filter(({ question, event }) => !isAnswered(question, event, events));
  return {
    texts: [...one.texts, ...shifted.texts],
    events,
    questions: [
      ...partners.flatMap(({ differ }) => differ),
      ...joinQuestions(asked.map(({ question }) => question)),
    ],
    unread: [...one.unread, ...shifted.unread],
  };
}

/** The same reading, of texts that stand behind others. */
function shift(reading: Reading, by: number): Reading {
  const move = <Moved extends Quote>(quote: Moved) => ({ ...quote, text: quote.text + by });
  return {
    texts: reading.texts,
    events: reading.events.map((event) => ({ ...event, evidence: event.evidence.map(move) })),
    questions: reading.questions.map((question) => ({
      ...question,
      quotes: question.quotes.map(move),
    })),
    unread: reading.unread.map(move),
  };
}

const fewestPoints = 2;

/** Which events of two texts are the same: the most alike first, then the only two of a kind. */
function pairEvents(
  ones: readonly FoundEvent[],
  others: readonly FoundEvent[],
): readonly (readonly [number, number])[] {
  // Two texts of one announcement that have an event each mean the same one.
  if (ones.length === 1 && others.length === 1) return [[0, 0]];
  const all = ones.flatMap(({ draft }, first) =>
    others.map(({ draft: another }, second) => ({
      pair: [first, second] as const,
      points: pointsOf(draft, another),
    })),
  );
  const pairs: (readonly [number, number])[] = [];
  const isFree = ([first, second]: readonly [number, number]) =>
    !pairs.some((pair) => pair[0] === first || pair[1] === second);
  for (const { pair, points } of all.toSorted((one, next) => next.points - one.points))
    if (points >= fewestPoints && isFree(pair)) pairs.push(pair);
  const left = all.filter(
    ({ pair }) => isFree(pair) && ones[pair[0]]?.draft.kind === others[pair[1]]?.draft.kind,
  );
  const isOnly = ({ pair }: (typeof left)[number]) =>
    left.every((one) => one.pair === pair || (one.pair[0] !== pair[0] && one.pair[1] !== pair[1]));
  return [...pairs, ...left.filter(isOnly).map(({ pair }) => pair)];
}

/** How much speaks for two drafts being of one event: date, kind, place, roles. */
function pointsOf(one: EventDraft, other: EventDraft): number {
  const [city, another] = [one.venue?.city, other.venue?.city];
  const isSamePlace = city !== undefined && another !== undefined && isSameCity(city, another);
  const parties = (draft: EventDraft) => draft.roles?.map((role) => JSON.stringify(role)) ?? [];
  const shared = parties(one).filter((party) => parties(other).includes(party));
  return (
    pointsOfDates(one.when, other.when) +
    (one.kind !== undefined && one.kind === other.kind ? 2 : 0) +
    (isSamePlace ? 1 : 0) +
    (shared.length > 0 ? 1 : 0)
  );
}

function pointsOfDates(one: When | undefined, other: When | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const merged = mergeWhen(one, other);
  if (merged === undefined) return -1;
  // Many events of a text wait for a date.
  return merged.precision === "open" ? 1 : 2;
}

/** @param place of the merged event among all */
function merge(one: FoundEvent, other: FoundEvent | undefined, place: number) {
  if (other === undefined) return { event: one, differ: [] };
  const { draft, conflicts, placeOf } = mergeDrafts(one.draft, other.draft);
  const sides = [one, other] as const;
  const evidence = ([0, 1] as const).flatMap((side) =>
    sides[side].evidence.flatMap((proof): Proof[] => {
      const field = placeOf(side, proof.field);
      return field === undefined ? [] : [{ ...proof, field }];
    }),
  );
  const differ = conflicts.map((field): OpenQuestion => ({
    event: place,
    field,
    quotes: sides.flatMap((side) => quotesOf(side, field)),
    text: Array.isArray(Reflect.get(draft, field)) ? listsDiffer : textsDiffer,
    ...(field === "when" && { candidates: sides.flatMap((side) => side.draft.when ?? []) }),
  }));
  return { event: { draft, evidence }, differ };
}

const textsDiffer = {
  en: "The texts do not agree here, so this was left open. Which one is correct?",
  fr: "Les textes ne concordent pas sur ce point, laissé en suspens. Lequel est le bon ?",
};
const listsDiffer = {
  en: "The texts do not list the same here. The longer list was kept: is it complete?",
  fr: "Les listes des textes ne concordent pas. La plus longue a été retenue : est-elle complète ?",
};

function quotesOf({ evidence }: FoundEvent, field: string): readonly Quote[] {
  return evidence
    .filter((proof) => isWithin(proof.field, field))
    .map(({ text, span }) => ({ text, span }));
}

/** What one text leaves open, the other one may say. */
function isAnswered(
  { event: place, field }: OpenQuestion,
  own: FoundEvent | undefined,
  events: readonly FoundEvent[],
): boolean {
  const merged = events[place ?? -1];
  if (field === undefined || own === undefined || merged === undefined) return false;
  const isKnown = ({ draft }: FoundEvent) => Reflect.get(draft, field) !== undefined;
  return !isKnown(own) && isKnown(merged);
}

/** The same question of two texts is asked once, with the words of both. */
function joinQuestions(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const isSame = (one: OpenQuestion, other: OpenQuestion) =>
    one.event === other.event &&
    one.field === other.field &&
    one.quotes[0]?.text !== other.quotes[0]?.text &&
    one.field !== undefined &&
    isEqual(
      one.candidates?.map(({ precision }) => precision),
      other.candidates?.map(({ precision }) => precision),
    );
  const joined: OpenQuestion[] = [];
  for (const question of questions) {
    const twin = joined.findIndex((known) => isSame(known, question));
    const known = joined[twin];
    if (known === undefined) joined.push(question);
    else joined[twin] = { ...known, quotes: [...known.quotes, ...question.quotes] };
  }
  return joined;
}
