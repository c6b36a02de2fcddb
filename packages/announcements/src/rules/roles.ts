import { clauseAt } from "../analysis.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { sentenceAt, subjectsOf } from "../reading.ts";
import type { Span } from "../span.ts";
import { inside, overlap } from "../span.ts";
import { articles, aside, listEnd, partiesIn } from "./party-lists.ts";
import type { Named } from "./party-lists.ts";
import { roleActs } from "./role-acts.ts";
import type { RoleAct } from "./role-acts.ts";
import { roleCues } from "./role-cues.ts";
import type { RoleCue } from "./role-cues.ts";
import { roleVerb, verbBefore, verbBehind } from "./role-verbs.ts";

/** What is funded or organised there is no event: "the project FMM West Africa, funded by …". */
const ofThings =
  /\b(?:projects?|projets?|programmes?|initiatives?|studies|study(?!\s+(?:visit|tour))|(?<!d')etudes?|networks?|reseaux?|(?<=\b(?:the|a|le|un|du)\s)(?:fund|fonds)|consorti(?:um|a)|reports?|rapports?|centre|debates?)\b[^,.;]{0,50},?\s*(?:and\s+|et\s+|which\s+is\s+|qui\s+est\s+)?$/iu;

interface Match {
  readonly at: Span;
  readonly id: RoleCue["role"];
  readonly events: readonly FoundEvent[];
}

/** What a cue says: the parties behind it, and the events of its clause. */
function findCue(reading: Reading, cue: RoleCue): readonly Finding[] {
  const { folded } = reading.source;
  return [...folded.matchAll(cue[reading.locale])].flatMap((match): readonly Finding[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    if (ofThings.test(folded.slice(Math.max(0, at.start - 90), at.start))) return [];
    const events = subjectsOf(reading, at, cue.isLoose !== true);
    const sentence = sentenceAt(reading, at);
    const ahead = /^\s*[^.,;]{3,30}/.exec(folded.slice(at.end, at.end + 34))?.[0] ?? "";
    const pair = sentence && pairBefore(reading, sentence, ahead);
    return events.length === 0
      ? []
      : findingsOf({ at, id: cue.role, events }, pair ?? partiesBehind(reading, at.end));
  });
}

function findingsOf({ at, id, events }: Match, parties: readonly Named[]): readonly Finding[] {
  return events.flatMap((event) =>
    parties.map(({ party, start, end }): Finding => ({
      event,
      field: "roles",
      value: { role: id, party },
      spans: [at, { start, end }],
    })),
  );
}

function partiesBehind(reading: Reading, start: number): readonly Named[] {
  const sentence = sentenceAt(reading, { start: start - 1, end: start });
  const words = reading.source.folded.slice(
    start,
    Math.min(sentence?.end ?? Infinity, start + 400),
  );
  const known = inside(reading.parties, { start, end: start + words.length });
  // The "pour" of "Haut-Commissariat des Nations Unies pour les réfugiés" ends no list.
  const blanked = known.reduce(
    (text, one) =>
      text.slice(0, one.start - start) +
      "X".repeat(one.end - one.start) +
      text.slice(one.end - start),
    words.replace(aside, (all) => " ".repeat(all.length)),
  );
  const stop = listEnd.exec(blanked);
  const region = { start, end: start + (stop?.index ?? words.length) };
  return partiesIn(reading, region).filter(
    (party) => sentence?.mentions.some(({ noun }) => overlap(noun, party)) !== true,
  );
}

/** What those before a verb do, and who does it with them: "Malta will host, together with Ghana, …". */
function findAct(reading: Reading, act: RoleAct): readonly Finding[] {
  const { folded, plain } = reading.source;
  return [...folded.matchAll(act[reading.locale])].flatMap((match): readonly Finding[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    // "organisé le 3 mai" is no "organise".
    if (/^(?:co-?)?[a-z]+e$/i.test(match[0]) && plain.charAt(at.end - 1) === "é") return [];
    const sentence = sentenceAt(reading, at);
    // "which had co-chaired that meeting": an earlier one, unless "which" is the event itself.
    const isPluperfect = /^(?:had|avai(?:t|ent))\s/.test(match[0]);
    if (isPluperfect && sentence !== undefined && clauseAt(sentence, at)?.kind !== "relative")
      return [];
    if (isPluperfect && sentence !== undefined && isOfParty(reading, sentence, at)) return [];
    const subject = sentence && subjectBefore(reading, sentence, at.start);
    if (sentence === undefined || subject === undefined || subject.length === 0) return [];
    const events =
      act.isWhole === true ? ownersOfWhole(reading, sentence, at) : objectOf(reading, sentence, at);
    const parties = [...subject, ...companions(reading, sentence, at, act)];
    // Two who chair are co-chairs.
    const id = act.role === "chair" && parties.length > 1 ? "co-chair" : act.role;
    return events.length === 0 ? [] : findingsOf({ at, id, events }, parties);
  });
}

/** The event of which a sentence says who its chairs or hosts are. */
function ownersOfWhole(
  reading: Reading,
  sentence: AnalysedSentence,
  at: Span,
): readonly FoundEvent[] {
  const group = reading.groupAt.get(sentence);
  const named = sentence.mentions.find(({ end, start }) => end > at.start && start - at.end < 110);
  const event = named && reading.eventOf.get(named);
  return group ?? (event === undefined ? subjectsOf(reading, at, false) : [event]);
}

/** "co-finances the visit with Lithuania": with "co-" before it, whoever does it does it with somebody. */
const withOther =
  /^\s+(?:it|l'|(?:the|this|la|le|cette|cet)\s+[\p{L}'-]+(?:\s+[\p{L}'-]+){0,4}?|l'[\p{L}-]+)\s+(?:with|avec)\s+(?=(?:the\s+|la\s+|le\s+|l'|les\s+)?\p{Lu})/u;
const alongside =
  /^[^.;:]{0,90}?(?:,\s+)?\b(?:alongside|together\s+with|jointly\s+with|side\s+by\s+side\s+with|aux\s+cotes\s+(?=d)|conjointement\s+avec|ensemble\s+avec|de\s+concert\s+avec)\b/iu;

/** "aux côtés de la France": who does it with those before the verb. */
function companions(
  reading: Reading,
  sentence: AnalysedSentence,
  { start, end }: Span,
  { role }: RoleAct,
): readonly Named[] {
  const { folded } = reading.source;
  const rest = folded.slice(end, sentence.end);
  const words = folded.slice(start, end);
  const isShared = /\b(?:shar|partag)/i.test(words);
  const isCo = /\bco-?\p{L}/iu.test(words);
  const behind = isShared
    ? /^\s+(?:with|avec)\s+/i.exec(rest)
    : (alongside.exec(rest) ?? (isCo ? withOther.exec(rest) : null));
  if (behind === null || role === "chair") return [];
  return partiesBehind(reading, end + behind[0].length);
}

/** Whether words stand right behind a verb that can begin what it is about. */
const objectStart =
  /^(?:,\s+[^,]{3,90},)?\s*(?:\s(?:the|this|that|an?|its?|both|our|their|them|dans|another|two|three|four|all|on|for|pour|from|in|at|la|les?|cett?e?|ces?|une?|sa|son|ses|du|au|en|a|conjointement|ensemble|deux|trois|quatre|together|jointly|side|alongside|aux|next|de\s+nouveau|again)\s|\sl'|,\s)/iu;
const pronoun = /^\s+(?:it|them|us|you)(?=[\s.,;]|$)/i;

/** What somebody chairs or hosts stands behind the verb, is a pronoun, or is what "which" stands for. */
function objectOf(reading: Reading, sentence: AnalysedSentence, at: Span): readonly FoundEvent[] {
  const { folded } = reading.source;
  const group = reading.groupAt.get(sentence);
  let end = at.end;
  const other = verbBehind.exec(folded.slice(end, sentence.end));
  if (other !== null) end += other[0].length;
  const rest = folded.slice(end, sentence.end);
  const isRelative =
    clauseAt(sentence, at)?.kind === "relative" && !isOfParty(reading, sentence, at);
  if (pronoun.test(rest) || /^(?:l'|la\s|le\s|les\s)/i.test(folded.slice(at.start, at.end)))
    return subjectsOf(reading, at, false);
  const mention = sentence.mentions.find(({ start }) => start >= end - 1 && start - end < 110);
  // "will welcome experts to Praia for a thematic meeting"
  const isPurpose =
    mention?.kind !== undefined && /\b(?:for|pour)\s+$/i.test(folded.slice(end, mention.start));
  if (
    mention !== undefined &&
    (objectStart.test(rest) || isPurpose) &&
    isNear(reading, { start: end, end: mention.start })
  ) {
    if (group !== undefined) return group;
    const event = reading.eventOf.get(mention);
    return event === undefined ? [] : [event];
  }
  // "l'atelier qu'elles organisent le 9 mars"
  const named = /(?:\b(?:that|which)\s+|\s|qu')(?:they|elles|ils)\s+(?:will\s+|are\s+)?$/.test(
    folded.slice(sentence.start, at.start),
  )
    ? sentence.mentions.findLast(({ end: last }) => last <= at.start)
    : undefined;
  const before = named && reading.eventOf.get(named);
  if (before !== undefined) return [before];
  // "the conference, which Italy will host in Naples"
  return isRelative && mention === undefined ? subjectsOf(reading, at) : [];
}

/** ", qui organisaient l’atelier": the relative clause is about who stands before it. */
function isOfParty(reading: Reading, sentence: AnalysedSentence, { start }: Span): boolean {
  return /,\s+(?:qui|which|who)\s+(?:\p{Ll}+\s+)?$/u.test(
    reading.source.folded.slice(sentence.start, start),
  );
}

/** Whether nothing else is chaired there: "chairs the Process in 2026 and organises a workshop". */
function isNear({ source: { folded }, processes }: Reading, between: Span): boolean {
  const words = folded.slice(between.start, between.end);
  if (inside(processes, between).some(({ process }) => process.key === "rabat")) return false;
  return (
    !/[;:]|\b(?:Process|Dialogue|Processus|Presidency|Chair)\b/.test(words) && !roleVerb.test(words)
  );
}

/** Who stands before a verb, from the beginning of its clause; asides between commas are no part of it. */
function subjectBefore(
  reading: Reading,
  sentence: AnalysedSentence,
  end: number,
): readonly Named[] | undefined {
  const blank = (all: string) => " ".repeat(all.length);
  const words = reading.source.folded
    .slice(sentence.start, end)
    .replace(aside, blank)
    // "We are pleased to tell you that Ghana and Austria will co-host …"
    .replace(/^.*\b(?:that|que)\s+(?=(?:the\s+|la\s+|le\s+|l'|les\s+)?\p{Lu})/u, blank)
    .replace(/,\s+(?:qui|which|who)\s[^,]*,(?=\s*$)/u, blank)
    .replace(/\s+\([^)]*\)(?=\s*$)/u, blank)
    .replace(/^\p{Lu}[^.;:]{2,50}?\s-\s+/u, blank)
    .replace(verbBefore, blank)
    .replace(/,?\s+(?:qui|which|who)\s*(?:y\s+)?$/iu, blank)
    .replace(/[\s,]+$/u, "");
  const starts = [
    0,
    ...[
      ...words.matchAll(
        /(?:[,;:|]|\s-|\b(?:that|which|where|when|que|ou|and|et|with|avec|by|par|On\s+behalf\s+of|Au\s+nom\s+d(?:e|u|es)))\s+(?=(?:the|la|le|l'|les)?\s?\p{Lu})|^\s+/gu,
      ),
    ].map((match) => match.index + match[0].length),
  ];
  const two = pairBefore(reading, sentence, words) ?? subjectOfPronoun(reading, sentence, words);
  if (two !== undefined) return two;
  for (const from of starts) {
    const region = { start: sentence.start + from, end: sentence.start + words.length };
    if (!/^(?:(?:[Tt]he|[Ll]a|[Ll]es?|[Ll]')\s?)?\p{Lu}/u.test(words.slice(from))) continue;
    const isOther =
      sentence.mentions.some((mention) => overlap(mention.noun, region)) ||
      sentence.predicates.some((one) => overlap(one, region)) ||
      /\s-\s|[;:]/.test(words.slice(from));
    if (isOther) continue;
    const parties = partiesIn(reading, region);
    const [[first], last] = [parties, parties.at(-1)];
    const lead = reading.source.folded.slice(region.start, first?.start);
    if (!areJoined(reading, parties)) continue;
    const isFirst = first !== undefined && articles.exec(lead)?.[0] === lead;
    if (isFirst && last !== undefined && isTail(reading.source.folded.slice(last.end, region.end)))
      return parties;
  }
  return undefined;
}

/** Whether nothing but commas and "and" stands between parties: "Ireland pays for and The Gambia" is no list. */
function areJoined({ source: { folded } }: Reading, parties: readonly Named[]): boolean {
  return parties.every((party, index) => {
    const before = parties[index - 1];
    if (before === undefined) return true;
    const between = folded.slice(before.end, party.start).replace(/\([^)]*\)/, "");
    return /^(?:\s+(?:government|Government|authorities))?\s*(?:,|&|,?\s*\b(?:and|et|ainsi\s+que|as\s+well\s+as|together\s+with)\b)\s*(?:(?:both|also|the|The|de\s+la|de\s+l'|du|des|de|d'|la|le|les|l'|La|Le|Les|L'|(?:[Tt]he\s+)?(?:\p{L}+\s+(?:of(?:\s+the)?|du|des|de\s+la|de|d')))\s*)*$/u.test(
      between,
    );
  });
}

/** "La Tunisie et l’Autriche ont le plaisir de vous inviter à l’atelier qu’elles organisent": those of the first verb. */
function subjectOfPronoun(
  reading: Reading,
  sentence: AnalysedSentence,
  words: string,
): readonly Named[] | undefined {
  if (!/(?:\bthat\s+|\bwhich\s+|\s|qu')(?:they|elles|ils)$/.test(words)) return undefined;
  const first = /^.*?(?=\s(?:ont|have|are|invite(?:nt)?|convient|souhaitent|wish)\s)/u.exec(words);
  return first === null
    ? undefined
    : subjectBefore(reading, sentence, sentence.start + first[0].length);
}

/** "The two countries will jointly chair …": those that the sentence before named. */
function pairBefore(
  reading: Reading,
  { position }: AnalysedSentence,
  words: string,
): readonly Named[] | undefined {
  if (
    !/\b(?:the\s+two|both|les\s+deux)\s+(?:countries|partners|States|governments|pays|partenaires|Etats)$/i.test(
      words,
    )
  )
    return undefined;
  const before = reading.sentences[position - 1];
  const parties = before && inside(reading.parties, before).filter(({ form }) => form === "name");
  return parties?.length === 2 ? parties : undefined;
}

/** What may stand between a party and its verb: "Ghana (which …) and its government will both also". */
function isTail(words: string): boolean {
  return /^[\s,)]*(?:(?:\([^)]*\)|also|both|jointly|together|now|then|again|kindly|generously|who|which|as\s+well|egalement|aussi|conjointement|ensemble|tous\s+deux|toutes\s+deux|qui|y|en|government|Government|authorities|gouvernement|autorites)[\s,]*)*$/u.test(
    words,
  );
}

const order = ["co-chair", "chair", "host", "organiser", "convenor", "funder", "support"];

/** One rule for each formula by which announcements name who chairs, hosts, organises, convenes, pays and supports. */
export const roleRules: readonly Rule[] = [
  ...roleCues.map((cue) => ({ ...cue, find: (reading: Reading) => findCue(reading, cue) })),
  ...roleActs.map((act) => ({ ...act, find: (reading: Reading) => findAct(reading, act) })),
]
  .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
  .map(({ id, reason, find }) => ({ id, reason, find }));
