import type { Locale } from "@rabat-process/timezones";
import { withoutQuotes } from "../clauses.ts";
import type { Source } from "../source.ts";
import type { Span } from "../span.ts";
import { inside } from "../span.ts";
import type { DateLexeme } from "./dates.ts";
import type { PlaceLexeme } from "./places.ts";
import type { ProcessLexeme } from "./processes.ts";
import { named, stops } from "./subject-ends.ts";

/** What is known of a text when its subjects are read. */
export interface Context {
  readonly source: Source;
  readonly locale: Locale;
  readonly dates: readonly DateLexeme[];
  readonly places: readonly PlaceLexeme[];
  readonly processes: readonly ProcessLexeme[];
  /** A heading asks, and goes on: "Who collects what? Data on victims". */
  readonly isHeading?: boolean;
}

const themeBehind =
  /^\s*,?\s*(?:sur\s+le\s+theme(?:\s+de)?|on\s+the\s+theme(?:\s+of)?|under\s+the\s+theme(?:\s+of)?|entitled|titled|intitulee?)\s*:?\s*"\s*([^"\n]{4,200}?)\s*"/i;

/** What a subject goes on with behind the place or the date that cut it off. */
export function restOfSubject(context: Context, end: number, limit: number): { rest?: Span } {
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

/** "Study visit to The Hague": whither is what it is called. */
function isGoal(folded: string, { start, end }: Span): boolean {
  return /\bvisit\s+to\s/i.test(folded.slice(Math.max(0, start - 9), end));
}

const longestSubject = 260;

export function endOfSubject(
  { source: { folded }, locale, dates, places, isHeading }: Context,
  noun: Span,
  limit: number,
): number {
  const rest = folded.slice(noun.end, Math.min(limit, noun.end + longestSubject));
  const quoted = named.exec(rest);
  if (quoted !== null) return noun.end + quoted[0].length;
  const words = isHeading === true ? rest.replace(/[?!](?=\s)/g, "-") : rest;
  const stop = stops[locale].exec(withoutQuotes(words));
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
  const subject = folded
    .slice(noun.end, end)
    .replace(/(?:\s+(?:d'|(?:de|du|des|of|in|at|en|pour|for|the|le|la|les)(?!\p{L})))+$/iu, "")
    .replace(/[\s,:;."(-]+$/u, "");
  return noun.end + subject.length;
}
