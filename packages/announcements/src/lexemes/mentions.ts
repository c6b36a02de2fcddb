import type { Kind } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { withoutQuotes } from "../clauses.ts";
import type { Source } from "../source.ts";
import type { Span } from "../span.ts";
import { inside, within } from "../span.ts";
import type { DateLexeme } from "./dates.ts";
import { findNouns } from "./kinds.ts";
import { ordinalOf } from "./ordinals.ts";
import type { PlaceLexeme } from "./places.ts";
import type { ProcessLexeme } from "./processes.ts";
import { named, stops } from "./subject-ends.ts";

/** A noun phrase for an event: "the fourth meeting of the Network", "une réunion thématique de haut niveau sur …". */
export interface Mention extends Span {
  /** The noun alone. */
  readonly noun: Span;
  readonly kind?: Kind;
  readonly isBody: boolean;
  readonly isPlural: boolean;
  readonly determiner: "definite" | "indefinite" | "none";
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

const definite =
  /^(?:the|this|that|its|their|our|these|those|le|la|les|l|cette|cet|ce|ces|sa|son|ses|leur|leurs|notre|du|au|des|aux)$/i;
const indefinite =
  /^(?:an?|another|each|every|any|some|several|one|two|three|four|five|six|une?|autre|chaque|plusieurs|deux|trois|quatre|cinq|six|such|these|d)$/i;
/** Words that end a noun phrase to its left. */
const outside =
  /^(?:of|in|on|at|to|for|with|by|and|or|from|under|as|into|during|after|following|before|between|about|is|are|was|were|be|been|will|has|have|had|hold|held|host|hosts|hosted|that|which|who|via|organi[sz]e[sd]?|attend|at|this|de|en|a|et|ou|par|pour|avec|sur|sous|dans|lors|que|qui|dont|est|sera|aura|lieu|tenu|organise|accueillera|prochainement|through|both|via|not|also|it|than|-)$/i;

const earlier =
  /\b(?:her|his|my|previous|preceding|earlier|last|past|former|precedente?s?|dernier(?:e|s|es)?|passee?s?|anterieure?s?)\b/i;
const further =
  /\b(?:another|second|third|further|additional|separate|autre|deuxieme|seconde?|troisieme|nouvelle|supplementaire)\b/i;
const level = /\bhigh-?\s?level\b|\bde\s+haut\s+niveau\b/i;

interface Context {
  readonly source: Source;
  readonly locale: Locale;
  readonly dates: readonly DateLexeme[];
  readonly places: readonly PlaceLexeme[];
  readonly processes: readonly ProcessLexeme[];
}

/** All noun phrases for events within a sentence. */
export function findMentions(
  context: Context,
  sentence: Span & { readonly block: { readonly kind: string } },
): readonly Mention[] {
  const { folded } = context.source;
  const nouns = findNouns(folded.slice(sentence.start, sentence.end), context.locale).filter(
    ({ start }) =>
      !context.processes.some(
        (one) =>
          within({ start: sentence.start + start, end: sentence.start + start }, one) &&
          !isNumbered(folded.slice(Math.max(sentence.start, one.start - 14), one.start)),
      ),
  );
  // "Who collects what? Data on victims": in a heading, what is asked goes on.
  const unasked = {
    ...context,
    source: { ...context.source, folded: folded.replace(/[?!](?=\s)/g, "-") },
  };
  return clip(
    context,
    nouns.map((noun) => {
      const span = { start: sentence.start + noun.start, end: sentence.start + noun.end };
      const left = readLeft(
        folded.slice(Math.max(sentence.start, span.start - longestLead), span.start),
      );
      // "un atelier à deux voix : les participants …" goes on with a sentence; a heading with its subject.
      const colon =
        sentence.block.kind === "paragraph"
          ? /^[^"]*?\s?:\s+(?=\p{Ll})/u.exec(folded.slice(span.end, sentence.end))?.[0].length
          : undefined;
      const end = endOfSubject(
        sentence.block.kind === "heading" ? unasked : context,
        span,
        colon === undefined ? sentence.end : span.end + colon,
      );
      const before = folded.slice(span.start - left.length, span.start);
      const phrase = folded.slice(span.start - left.length, end);
      const ordinal = ordinalOf(before);
      const titleStart =
        span.start - left.length + (left.determiner === "none" ? 0 : left.determinerLength);
      return {
        start: span.start - left.length,
        end,
        noun: span,
        isBody: noun.isBody,
        isPlural: !noun.isBody && (noun.isPlural || left.isMany),
        determiner: left.determiner,
        isHighLevel:
          level.test(before) ||
          level.test(folded.slice(span.end, span.end + 18)) ||
          level.test(folded.slice(span.start, span.end)),
        isEarlier:
          earlier.test(before) ||
          /^\s+(?:precedente|passee|anterieure|derniere)\b/.test(
            folded.slice(span.end, span.end + 14),
          ),
        isFurther: further.test(before) || /^\s*autre/.test(before),
        title: { start: titleStart, end },
        reach: end + (participle.exec(folded.slice(end, sentence.end))?.[0].length ?? 0),
        hasSubject: phrase.length > left.length + (span.end - span.start) + 2,
        ...kindOf(noun.kind, phrase),
        ...(ordinal !== undefined && { ordinal }),
        ...restOfSubject(context, end, sentence.end),
      };
    }),
  );
}

/** Who organises it, in the noun phrase itself, up to its comma. */
const participle =
  /^,?\s+(?:(?:jointly\s+)?(?:co-?)?(?:organi[sz]ed|hosted|chaired|convened)\s+(?:jointly\s+)?by|(?:co-?)?(?:organisee?|accueillie?|presidee?|convoquee?)\s+(?:conjointement\s+)?par)\s[^,;.:]{2,120}/u;

const themeBehind =
  /^\s*,?\s*(?:sur\s+le\s+theme(?:\s+de)?|on\s+the\s+theme(?:\s+of)?|under\s+the\s+theme(?:\s+of)?|entitled|titled|intitulee?)\s*:?\s*"\s*([^"\n]{4,200}?)\s*"/i;

/** "the first exercise of the scenario-building programme" is a scenario exercise. */
function kindOf(kind: Kind | undefined, phrase: string): { kind?: Kind } {
  if (kind !== undefined) return { kind };
  return /\b(?:exercises?|exercices?)\b/i.test(phrase) && /\bscenarios?\b/i.test(phrase)
    ? { kind: "scenario-exercise" }
    : {};
}

/** What a subject goes on with behind the place or the date that cut it off. */
function restOfSubject(context: Context, end: number, limit: number): { rest?: Span } {
  const { folded } = context.source;
  const cuts = [...context.dates, ...context.places].sort((one, other) => one.start - other.start);
  let cut: Span | undefined;
  for (const one of cuts) {
    const from: number = cut?.end ?? end;
    if (one.start >= from && one.start - from < 12) cut = one;
  }
  const theme = themeBehind.exec(folded.slice(end, limit));
  if (theme !== null) {
    const from = end + theme[0].length - (theme[1]?.length ?? 0) - 1;
    return { rest: { start: from, end: from + (theme[1]?.length ?? 0) } };
  }
  const apart = /^,\s+(?=(?:on|about|sur)\s+(?!the\s+\d|\d|le\s))[^,.;]{6,120}(?=[,.;])/iu.exec(
    folded.slice(end, limit),
  );
  if (apart !== null) {
    const start = end + (/^,\s+/.exec(apart[0])?.[0].length ?? 0);
    return { rest: { start, end: end + apart[0].length } };
  }
  if (cut === undefined) return {};
  const joint =
    /^\)?\s*,?\s*(?=(?:on|sur|about|dedicated\s+to|devoted\s+to|consacree?\s+(?:a|aux?))\s+(?!the\s+\d|\d|le\s+\d))/i.exec(
      folded.slice(cut.end, limit),
    );
  if (joint === null) return {};
  const start = cut.end + joint[0].length;
  const lead = /^\S+/.exec(folded.slice(start))?.[0].length ?? 0;
  return { rest: { start, end: endOfSubject(context, { start, end: start + lead }, limit) } };
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

interface Left {
  readonly length: number;
  readonly determinerLength: number;
  readonly determiner: Mention["determiner"];
  readonly isMany: boolean;
}

const many =
  /^(?:two|three|four|five|six|several|some|each|every|these|those|deux|trois|quatre|cinq|six|plusieurs|chaque|les|des|ces|ses|leurs|aux)$/i;

/** How far a noun phrase reaches to the left of its noun. */
function readLeft(before: string): Left {
  const elided = /(?<!\p{L})([ld])'$/iu.exec(before);
  if (elided !== null)
    return {
      length: 2,
      determinerLength: 2,
      determiner: /l/i.test(elided[0]) ? "definite" : "indefinite",
      isMany: false,
    };
  let length = 0;
  let kept = 0;
  for (let count = 0; count < 8; count++) {
    const token = /(\S+)(\s+|-|")$/u.exec(before.slice(0, before.length - length));
    const word = token?.[1]?.replace(/^["(]+/, "");
    if (token === null || word === undefined || word === "" || /[,.;:!?)]$/.test(word)) break;
    const width = token[0].length - ((token[1]?.length ?? 0) - word.length);
    const elision = /^(?:[ld])'(.+)$/i.exec(word);
    if (elision !== null && /^une?$/i.test(elision[1] ?? "")) {
      return {
        length: length + width - 2,
        determinerLength: width - 2,
        determiner: "indefinite",
        isMany: false,
      };
    }
    if (elision !== null)
      return { length: length + width, determinerLength: 2, determiner: "definite", isMany: false };
    if (definite.test(word) || indefinite.test(word)) {
      const hasAnother = /^(?:une?)$/i.test(word) || !definite.test(word);
      return {
        length: length + width,
        determinerLength: width,
        determiner: hasAnother ? "indefinite" : "definite",
        isMany: many.test(word),
      };
    }
    if (outside.test(word)) break;
    length += width;
    if (/^[\p{Lu}\d]/u.test(word) || ordinalOf(word) !== undefined || modifier.test(word))
      kept = length;
    if (token[1] !== word) break;
  }
  return { length: kept, determinerLength: 0, determiner: "none", isMany: false };
}

const modifier =
  /^(?:upcoming|next|virtual|online|hybrid|in-person|face-to-face|high-level|regional|thematic|technical|joint|international|annual|special|previous|last|past|prochaine?s?|prochains|nouvelle|grande?|virtuelle?)$/i;

/** "Study visit to The Hague": whither is what it is called. */
function isGoal(folded: string, { start, end }: Span): boolean {
  return /\bvisit\s+to\s/i.test(folded.slice(Math.max(0, start - 9), end));
}

const longestSubject = 260;
/** How far a noun phrase may reach to the left of its noun. */
const longestLead = 160;

function endOfSubject(
  { source: { folded }, locale, dates, places }: Context,
  noun: Span,
  limit: number,
): number {
  const rest = folded.slice(noun.end, Math.min(limit, noun.end + longestSubject));
  const quoted = named.exec(rest);
  if (quoted !== null) return noun.end + quoted[0].length;
  const stop = stops[locale].exec(withoutQuotes(rest));
  let end = noun.end + (stop?.index ?? rest.length);
  const onLine = (one: PlaceLexeme) =>
    /[,:(-]\s*$/.test(folded.slice(noun.end, one.start)) &&
    /^\s*(?:[,()-]|$)/.test(folded.slice(one.end, limit));
  // "the work programme for 2030" is a subject, "the meeting in 2030" is not.
  const isName = ({ value, start }: DateLexeme) =>
    value.kind === "year" &&
    (start - noun.end < 3 || /\b(?:for|pour)\s+$/i.test(folded.slice(noun.end, start)));
  for (const one of [
    ...inside(dates, { start: noun.end, end: limit }).filter((date) => !isName(date)),
    ...inside(places, { start: noun.end, end: limit }).filter(
      (place) => place.city !== undefined && (place.isThere || onLine(place)),
    ),
  ]) {
    if (one.start < noun.end || one.start >= end || isGoal(folded, one)) continue;
    const lead =
      /(?:\s*[,:(-]|\s+(?:on\s+the\s+(?:morning|afternoon|evening)\s+of|(?:le|au)\s+matin|dans\s+la\s+matinee|(?:dans\s+)?l'apres-midi|la\s+matinee|on|in|at|from|le|les|du|en|a|au|for|of|(?:a|de|en)\s+l'|d'))*\s*$/i.exec(
        folded.slice(noun.end, one.start),
      );
    end = noun.end + (lead?.index ?? one.start - noun.end);
  }
  const words = folded
    .slice(noun.end, end)
    .replace(/(?:\s+(?:d'|(?:de|du|des|of|in|at|en|pour|for|the|le|la|les)(?!\p{L})))+$/iu, "")
    .replace(/[\s,:;."(-]+$/u, "");
  return noun.end + words.length;
}
