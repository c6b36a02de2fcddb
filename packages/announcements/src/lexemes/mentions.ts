import type { Kind } from "@rabat-process/events";
import type { Span } from "../span.ts";
import { within } from "../span.ts";
import { readLeft } from "./determiners.ts";
import type { Determiner } from "./determiners.ts";
import { findNouns } from "./kinds.ts";
import type { NounLexeme } from "./kinds.ts";
import { ordinalOf } from "./ordinals.ts";
import { endOfSubject, restOfSubject } from "./subjects.ts";
import type { Context } from "./subjects.ts";

/** A noun phrase for an event: "the fourth meeting of the Network", "une réunion thématique de haut niveau sur …". */
export interface Mention extends Span {
  /** The noun alone. */
  readonly noun: Span;
  readonly kind?: Kind;
  readonly isBody: boolean;
  readonly isPlural: boolean;
  readonly determiner: Determiner;
  readonly ordinal?: number;
  readonly isHighLevel: boolean;
  /** "previous", "dernière": one that lies behind. */
  readonly isEarlier: boolean;
  /** "another", "une deuxième": one beside those named so far. */
  readonly isFurther: boolean;
  /** From behind the determiner to the end of its subject. */
  readonly title: Span;
  /** The rest of its subject behind a place or a date: "a meeting in Lisbon on diasporas". */
  readonly rest?: Span;
  /** Whether more than the noun stands in the title. */
  readonly hasSubject: boolean;
  /** Where a participle behind it ends: "the workshop organised by Malta and Ghana". */
  readonly reach: number;
}

const earlier =
  /\b(?:her|his|my|previous|preceding|earlier|last|past|former|precedente?s?|dernier(?:e|s|es)?|passee?s?|anterieure?s?)\b/i;
const further =
  /\b(?:another|second|third|further|additional|separate|autre|deuxieme|seconde?|troisieme|nouvelle|supplementaire)\b/i;
const earlierBehind = /^\s+(?:precedente|passee|anterieure|derniere)\b/;
const level = /\bhigh-?\s?level\b|\bde\s+haut\s+niveau\b/i;

/** Where nouns are looked for. */
type Stretch = Span & { readonly block: { readonly kind: string } };

/** How far a noun phrase may reach to the left of its noun. */
const longestLead = 160;

/** All noun phrases for events within a sentence. */
export function findMentions(context: Context, sentence: Stretch): readonly Mention[] {
  const { folded } = context.source;
  const isInName = ({ start }: Span) =>
    context.processes.some(
      (one) =>
        within({ start: sentence.start + start, end: sentence.start + start }, one) &&
        !isNumbered(folded.slice(Math.max(sentence.start, one.start - 14), one.start)),
    );
  const nouns = findNouns(folded.slice(sentence.start, sentence.end), context.locale);
  return clip(
    context,
    nouns.filter((noun) => !isInName(noun)).map((noun) => readMention(context, sentence, noun)),
  );
}

/** A noun with what stands on both sides of it. */
function readMention(context: Context, sentence: Stretch, noun: NounLexeme): Mention {
  const { folded } = context.source;
  const span = { start: sentence.start + noun.start, end: sentence.start + noun.end };
  const left = readLeft(
    folded.slice(Math.max(sentence.start, span.start - longestLead), span.start),
  );
  const start = span.start - left.length;
  const end = endOfPhrase(context, sentence, span);
  const before = folded.slice(start, span.start);
  const after = folded.slice(span.end, span.end + 18);
  const ordinal = ordinalOf(before);
  const title = { start: start + (left.determiner === "none" ? 0 : left.determinerLength), end };
  return {
    start,
    end,
    noun: span,
    isBody: noun.isBody,
    isPlural: !noun.isBody && (noun.isPlural || left.isMany),
    determiner: left.determiner,
    isHighLevel: [before, after, folded.slice(span.start, span.end)].some((words) =>
      level.test(words),
    ),
    isEarlier: earlier.test(before) || earlierBehind.test(after),
    isFurther: further.test(before) || /^\s*autre/.test(before),
    title,
    reach: end + (participle.exec(folded.slice(end, sentence.end))?.[0].length ?? 0),
    hasSubject: end - span.end > 2,
    ...kindOf(noun.kind, folded.slice(start, end)),
    ...(ordinal !== undefined && { ordinal }),
    ...restOfSubject(context, end, sentence.end),
  };
}

/** "un atelier à deux voix : les participants …" goes on with a sentence; a heading with its subject, or a question. */
function endOfPhrase(context: Context, { block, end }: Stretch, noun: Span): number {
  const colon =
    block.kind === "paragraph"
      ? /^[^"]*?\s?:\s+(?=\p{Ll})/u.exec(context.source.folded.slice(noun.end, end))?.[0].length
      : undefined;
  const limit = colon === undefined ? end : noun.end + colon;
  return endOfSubject({ ...context, isHeading: block.kind === "heading" }, noun, limit);
}

/** Who organises it, in the noun phrase itself, up to its comma. */
const participle =
  /^,?\s+(?:(?:jointly\s+)?(?:co-?)?(?:organi[sz]ed|hosted|chaired|convened)\s+(?:jointly\s+)?by|(?:co-?)?(?:organisee?|accueillie?|presidee?|convoquee?)\s+(?:conjointement\s+)?par)\s[^,;.:]{2,120}/u;

/** "the first exercise of the scenario-building programme" is a scenario exercise. */
function kindOf(kind: Kind | undefined, phrase: string): { kind?: Kind } {
  if (kind !== undefined) return { kind };
  return /\b(?:exercises?|exercices?)\b/i.test(phrase) && /\bscenarios?\b/i.test(phrase)
    ? { kind: "scenario-exercise" }
    : {};
}

/** "the second Pan-African Forum on Migration" is a meeting, "the Pan-African Forum on Migration" who meets. */
function isNumbered(before: string): boolean {
  return /\b\S+\s+$/.test(before) && ordinalOf(before) !== undefined;
}

/** "a SOM and a special event": what is joined by "and" is no part of the subject before it. */
function clip({ source: { folded } }: Context, all: readonly Mention[]): readonly Mention[] {
  // "Study visit on border police training": a general word of the subject before it.
  const mentions = all.filter((mention, index) => {
    const before = all[index - 1];
    const isInside =
      before !== undefined &&
      before.end >= mention.end &&
      /^[^:;,"]*\b(?:on|about|for|sur|pour)\s[^:;,"]*$/i.test(
        folded.slice(before.noun.end, mention.start),
      );
    // "Comité de pilotage : réunion du 25 janvier": what the body before it does.
    const isOfBody =
      before?.isBody === true &&
      /^[^:;,"]*:\s*$/.test(folded.slice(before.noun.end, mention.start));
    return !((isInside || isOfBody) && mention.determiner === "none" && mention.kind === undefined);
  });
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || next.start >= mention.end || next.determiner === "none")
      return mention;
    const joint = /\s*(?:,|\band|\bet|,\s+and)\s*$/.exec(
      folded.slice(mention.noun.end, next.start),
    );
    if (joint === null) return mention;
    const end = mention.noun.end + joint.index;
    return {
      ...mention,
      end,
      title: { ...mention.title, end },
      hasSubject: end - mention.noun.end > 2,
    };
  });
}
