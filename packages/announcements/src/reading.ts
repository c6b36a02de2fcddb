import { clauseAt } from "./analysis.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { Clause } from "./clauses.ts";
import type { Discourse } from "./discourse.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Finding } from "./facts.ts";
import { governing } from "./governing.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Span } from "./span.ts";
import { firstFrom, inside } from "./span.ts";

/** A question that a text leaves open. Spans are those of the plain text. */
export interface OpenQuestion {
  readonly event?: FoundEvent;
  readonly field?: string;
  readonly span?: Span;
  readonly text: { readonly en: string; readonly fr: string };
}

/** What a rule sees: the words, the events, and whose the words are. */
export interface Reading extends Analysis, Discourse {
  readonly ask: (question: OpenQuestion) => void;
}

/** A way in which announcements say something. */
export interface Rule {
  /** Field and formula: `roles/co-chaired-by`. */
  readonly id: string;
  /** What it reads, and why that is proof. */
  readonly reason: string;
  readonly find: (reading: Reading) => readonly Finding[];
}

/** The sentence in which something stands. */
export function sentenceAt({ sentences }: Analysis, { start }: Span): AnalysedSentence | undefined {
  const sentence = sentences[firstFrom(sentences, start + 1) - 1];
  return sentence !== undefined && start < sentence.end ? sentence : undefined;
}

/** A sentence that goes on about the same event: "It …", "Co-chaired by …", "Sous la coprésidence de …". */
const goesOn =
  /^[\W_]*(?:It|This|These|They|Its|Ses|Co-?\s?chaired|Chaired|Organi[sz]ed|Co-?organi[sz]ed|Hosted|Co-?hosted|Convened|Co-?convened|Jointly|Held|Led|Supported|Funded|Under|With|In\s+line|There\s+will|Opened|Inaugurated|Gathering|Bringing|Ouverte?s?|Inauguree?s?|The\s+(?:session|chair|funding|costs)|Funding|La\s+(?:co-?)?presidence|Le\s+financement|L'organisation|L'accueil|La\s+seance|La\s+session|The\s+co-?chairs|Les\s+co-?presidents|The\s+(?:place|venue|location|dates?|link|connection)|La\s+connexion|Le\s+lien|Le\s+lieu|La\s+date|Les\s+dates|We\s+(?:shall|will)|Nous\s+nous|Elle|Il|Celle-ci|Celui-ci|Ce|Cette|Sous|Co-?presidee?s?|Presidee?s?|Organisee?s?|Co-?organisee?s?|Accueillie?s?|Soutenue?s?|Financee?s?|Convoquee?s?|Avec|Tenue?)\b/;

/** "La Côte d’Ivoire et l’Italie le coprésideront, …", "Spain will host it": what somebody does for the event. */
const doneForIt =
  /(?:\s|')(?:l'|l[ae]\s+|en\s+)(?:co-?)?(?:presid|accueill|organis|financ|convoqu|assur)(?:e|ent|era|eront|ait|aient)(?!\p{L})|\b(?:chairs?|hosts?|organi[sz]es?|funds?|finances?)\s+it(?!\p{L})/iu;

/** "Opened by the Prime Minister, it gathered …". */
const goesOnLater = /^[^.;:]{3,160},\s+(?:it|elle|il)\s/;

/** People who meet, without a noun for what they meet for: "Portugal will receive us in Lisbon on 24 April". */
const gathering =
  /\b(?:(?:postpone|move|reschedule|hold|cancel)\s+it|(?:le|la|l')\s?(?:reporter|repousser|decaler|deplacer|annuler|maintenir|tenir)|(?:invites?|inviting|welcomes?|welcome)\s+(?:you|your\s+\p{L}+|partners|delegations)\s+to(?=\s+\p{Lu})|will\s+brief(?=\s)|(?:we|you|delegates|participants|partners|experts|officials|ministers|delegations)\s+(?:will\s+|shall\s+|are\s+to\s+)?(?:now\s+)?(?:meet|gather|convene|come\s+together|reconvene|met|gathered|came\s+together)|(?:will|shall)\s+(?:receive|welcome|host|await)\s+(?:us|you|participants|delegates|delegations|partners|experts)|(?:see|seeing|welcome|welcoming|meet|meeting)\s+you\s+(?:all\s+)?(?:in|on|at|to)|vous\s+(?:invite(?:nt)?|convie(?:nt)?|attend(?:ent|ra|ront)?|accueiller(?:a|ont)|recevr(?:a|ont)|donn(?:e|ent)\s+rendez-vous)|(?:inviter|convier)\s+a|nous\s+(?:nous\s+)?(?:retrouver|reunir)ons|se\s+(?:retrouver|reunir)ont|(?:accueiller|recevr)(?:a|ont)\s+les\s+(?:participants|delegations|delegues|partenaires|experts))(?!\p{L})/u;

/** "8 February 2029 – Webinar: Remittances. 14:00-15:30 CET, on Zoom.": the rest of the line of a list. */
function isBehindLine(
  sentences: readonly AnalysedSentence[],
  { position, index }: AnalysedSentence,
): boolean {
  return index > 0 && sentences[position - index]?.isLine === true;
}

/** "In agreement with the Steering Committee, we …": a body that does not meet here. */
function isBystander({ eventOf }: Reading, sentence: AnalysedSentence, mention: Mention): boolean {
  return mention.isBody && !eventOf.has(mention) && governing(sentence, mention) === undefined;
}

function isContinuation(reading: Reading, sentence: AnalysedSentence): boolean {
  const { source, details, sentences } = reading;
  const words = source.folded.slice(sentence.start, sentence.end);
  const isBesideIt =
    /^\W*(?:the\s+day\s+(?:before|after)|on\s+the\s+eve|(?:a\s+)?la\s+veille|le\s+lendemain)\b/i.test(
      words,
    );
  if (
    sentence.mentions.every((one) => isBystander(reading, sentence, one)) &&
    !isBesideIt &&
    (gathering.test(words) || isBehindLine(sentences, sentence))
  )
    return true;
  return (
    details.has(sentence) ||
    doneForIt.test(words) ||
    goesOn.test(words.slice(0, 30)) ||
    goesOnLater.test(words)
  );
}

/**
 * The events that words belong to. With `strict`, words without a noun for an event in their sentence belong to none,
 * unless the sentence goes on about one ("It …", "Co-chaired by …"); without it, they belong to the one spoken of.
 */
export function ownersOf(reading: Reading, span: Span, isStrict = true): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, span);
  if (sentence === undefined) return [];
  const clause = clauseAt(sentence, span);
  if (clause === undefined || clause.kind === "background") return [];
  const group = reading.groupAt.get(sentence);
  if (group !== undefined && isOfGroup(sentence, clause, span)) return group;
  const mentions = sentence.mentions.filter(
    (one) => !one.isPlural && !isBystander(reading, sentence, one),
  );
  const own = mentions.filter(({ start }) => start >= clause.start && start < clause.end);
  const before = own.findLast(
    ({ start }) => start <= span.start && !isAdjunct(reading, sentence, start),
  );
  const named = mentions[0];
  if (
    before === undefined &&
    named !== undefined &&
    named.end <= clause.start &&
    isPronoun(reading, clause)
  )
    return withJoined(reading, sentence, named);
  if (before === undefined && clause.kind === "relative")
    return antecedent(reading, mentions, clause);
  const goesOnHere =
    before === undefined &&
    clause.start === sentence.start &&
    isContinuation(reading, sentence) &&
    (isPronoun(reading, clause) || !startsItsSentence(sentence, own[0]));
  if (goesOnHere) return currentOf(reading, sentence);
  const nearest = before ?? own.find(({ start }) => !isAdjunct(reading, sentence, start)) ?? own[0];
  if (nearest !== undefined) return withJoined(reading, sentence, nearest);
  const subject = mentions[0];
  if (subject !== undefined) return withJoined(reading, sentence, subject);
  if (isStrict && !isContinuation(reading, sentence)) return [];
  return currentOf(reading, sentence);
}

/** Words of a sentence about several events, but in a clause about another: "…, which follow the workshop held in Abuja". */
function isOfGroup({ mentions }: AnalysedSentence, clause: Clause, { start }: Span): boolean {
  return (
    clause.kind === "main" &&
    !mentions.some((one) => !one.isPlural && one.start >= clause.start && one.start <= start)
  );
}

/** "On the afternoon of 10 September, the Committee had met": a meeting that this verb alone tells of. */
export function isToldInPluperfect(
  { events, source: { folded } }: Reading,
  sentence: AnalysedSentence,
): boolean {
  return events.some(({ mentions: [first] }) => {
    if (first?.sentence !== sentence) return false;
    const verb = governing(sentence, first.mention);
    return (
      verb?.tense === "pluperfect" &&
      /^(?:had\s+(?!been\s+(?:planned|scheduled))|avait\s+(?!(?:ete\s+)?(?:prevu|programme))|s'etai)/i.test(
        folded.slice(verb.start, verb.end),
      )
    );
  });
}

/** The first event that words belong to, or all those of which the sentence speaks at once. */
export function subjectsOf(reading: Reading, span: Span, isStrict = true): readonly FoundEvent[] {
  const owners = ownersOf(reading, span, isStrict);
  const sentence = sentenceAt(reading, span);
  return sentence !== undefined && reading.groupAt.has(sentence) ? owners : owners.slice(0, 1);
}

function currentOf(reading: Reading, sentence: AnalysedSentence): readonly FoundEvent[] {
  const current = reading.currentAt.get(sentence);
  return current === undefined ? [] : [current];
}

/** "… is not affected: it will be held in Lagos": a clause about what the one before it named. */
function isPronoun({ source }: Reading, { start, kind }: Clause): boolean {
  return (
    kind === "main" &&
    /^\W*(?:that\s+|qu')?(?:it|they|elles?|ils?|celle-ci|celui-ci)\s/i.test(
      source.folded.slice(start, start + 14),
    )
  );
}

/** "on the margins of the SOM": the noun says beside what, and is not what the rest is about. */
function isAdjunct({ source }: Reading, sentence: AnalysedSentence, start: number): boolean {
  return (
    /\b(?:on\s+the\s+(?:margins|sidelines|eve)\s+of|the\s+day\s+(?:before|after)|at\s+the\s+(?:beginning|end)\s+of|in\s+conjunction\s+with|alongside|back\s+to\s+back\s+with|en\s+marge\s+d[eu']|(?:a|la)\s+(?:la\s+)?veille\s+d[eu'](?:\s+la)?|(?:au|le)\s+lendemain\s+d[eu'](?:\s+la)?|a\s+l'(?:issue|occasion)\s+d[eu'](?:\s+la)?)\s*$/i.test(
      source.folded.slice(sentence.start, start),
    ) && sentence.mentions.some((one) => one.start !== start)
  );
}

/** "Co-chaired by …, the meeting …": the noun behind is what the beginning is about. */
function startsItsSentence(sentence: AnalysedSentence, mention: Mention | undefined): boolean {
  if (mention?.determiner !== "definite") return false;
  return !sentence.predicates.some(({ end }) => end <= mention.start);
}

/** What "which" stands for: the noun phrase right before it, or nothing that is an event. */
function antecedent(
  reading: Reading,
  mentions: readonly Mention[],
  clause: Span,
): readonly FoundEvent[] {
  const mention = mentions.findLast(
    ({ end, reach }) =>
      end <= clause.start && isBesideClause(reading, Math.min(reach, clause.start), clause.start),
  );
  const event = mention && reading.eventOf.get(mention);
  return event === undefined ? [] : [event];
}

/** Whether nothing stands between but when and where: "the conference on 13 December, which …". */
function isBesideClause({ source, dates, places }: Reading, end: number, start: number): boolean {
  let words = source.folded
    .slice(end, start)
    .replace(
      /,?\s*(?:on\s+the\s+theme(?:\s+of)?|sur\s+le\s+theme(?:\s+de)?|entitled|intitulee?)?\s*:?\s*"[^"]{3,200}"/i,
      "",
    );
  for (const one of [
    ...inside(dates, { start: end, end: start }),
    ...inside(places, { start: end, end: start }),
  ]) {
    words = words.replace(source.folded.slice(one.start, one.end), "");
  }
  return (
    words.replace(/\b(?:on|in|at|le|les|du|au|a|en|next|prochaine?s?)\b|[^\p{L}]/giu, "") === ""
  );
}

/** The event of a noun phrase, and those that "and" joins to it under one verb. */
function withJoined(
  { eventOf, source }: Reading,
  sentence: AnalysedSentence,
  mention: Mention,
): readonly FoundEvent[] {
  const event = eventOf.get(mention);
  if (event === undefined) return [];
  const all = sentence.mentions;
  const index = all.indexOf(mention);
  const isJoined = (one: Mention, other: Mention) =>
    /^\s*(?:,|and|et|,\s*and|combined\s+with|combinee?\s+(?:a|avec))\s*$/i.test(
      source.folded.slice(one.end, other.start),
    );
  const events = new Set([event]);
  for (let at = index; at > 0; at--) {
    const [one, other] = [all[at - 1], all[at]];
    const joined =
      one === undefined || other === undefined || !isJoined(one, other)
        ? undefined
        : eventOf.get(one);
    if (joined === undefined) break;
    events.add(joined);
  }
  for (let at = index; at + 1 < all.length; at++) {
    const [one, other] = [all[at], all[at + 1]];
    const joined =
      one === undefined || other === undefined || !isJoined(one, other)
        ? undefined
        : eventOf.get(other);
    if (joined === undefined) break;
    events.add(joined);
  }
  return [...events].sort((a, b) => a.index - b.index);
}

/** Controls and hidden characters, which no event may hold. */
const hidden = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The words of a span as the text prints them, on one line. */
export function wordsAt({ source }: Analysis, span: Span): string {
  const { start, end } = source.toOriginal(span);
  return source.original.slice(start, end).replace(hidden, " ").replace(/\s+/g, " ").trim();
}
