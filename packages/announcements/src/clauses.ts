import type { Locale } from "@rabat-process/timezones";
import type { Span } from "./span.ts";

/**
 * A part of a sentence with a verb of its own. A `relative` one speaks of what stands before it ("which took place in
 * …"), a `background` one of what lies behind ("following a meeting held in 2016").
 */
export interface Clause extends Span {
  readonly kind: "main" | "relative" | "background";
}

const borders: Readonly<Record<Locale, RegExp>> = {
  en: /;|\s+and\s+(?=that\s+(?:it|they)\s)|:\s+(?=\p{Ll})|,\s+(?=(?:(?:of|at|in|to)\s+which|which|who|whose|where|while|whereas|although|following|after|since|before|as\s+a\s+follow|building|when)\b)|(?<!\b(?:in|under|of|at|to|for|during|with|by|on|from|through))\s(?=(?:which|following|since|building\s+on|building\s+upon)\b)|\s(?=(?:after|before)\s+(?:the|a|an)\b)|,?\s+(?:and|but)\s+(?=(?:it|there|the|a|an)\s(?:[\p{L}'-]+\s){0,6}?(?:will|was|is|took|were)\b)|,\s+and\s+(?=(?:when|will|is|was)\b)|\band,\s+(?=when)/gu,
  fr: /;|\s+et\s+(?=qu'(?:elle|il)s?\s)|\s?:\s+(?=\p{Ll})|,\s+(?=(?:qui|que|dont|ou|(?:a|lors\s+de|pour)\s+laquelle|auquel|lors|apres|depuis|suite|tandis|alors|faisant|dans\s+le\s+prolongement)\b)|\s(?=(?:qui|dont|faisant\s+suite|suite\s+a|a\s+la\s+suite|depuis)\b)|\s(?=apres\s+(?:le|la|les|l'|une?)\b)|,\s+et\s+(?=(?:sera|seront|aura|auront|est)\s)|,?\s+(?:et|mais)\s+(?=(?:il|elle|le|la|l'|une?)\s?(?:[\p{L}'-]+\s){0,6}?(?:sera|aura|se\s+tiendra|s'est|a\s+eu)\b)/gu,
};

const relative: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:of|at|in|to)\s+which|which|who|whose|where)\b/i,
  fr: /^(?:qui|que|dont|ou|(?:a|lors\s+de|pour)\s+laquelle|auquel)\b/i,
};
const background: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:following|after|since|building\s+(?:up)?on|as\s+a\s+follow|before|further\s+to)\b/i,
  fr: /^(?:apres|depuis|suite\s+a|faisant\s+suite|a\s+la\s+suite|dans\s+le\s+prolongement|avant)\b/i,
};
/** Where a background clause at the beginning of a sentence gives way to the main one. */
const resumes: Readonly<Record<Locale, RegExp>> = {
  en: /,\s+(?=(?:will\s|is\s|has\s|an?|the|this|it|partners?|participants?|[\p{Lu}])[^,]*)/u,
  fr: /,\s+(?=(?:(?:accueiller|organiser|ser|aur)(?:a|ont)\s|une?|le|la|les|l'|cette|cet|ce|il|elle|[\p{Lu}]))/u,
};

/** Where the main clause goes on behind a relative one: "the workshop, which was to take place in May, has been postponed". */
const goesOn: Readonly<Record<Locale, RegExp>> = {
  en: /,\s+(?=(?:has|have|is|are|was|were|will|had)\s)/u,
  fr: /,\s+(?=(?:en\s+(?:est|sont|sera|seront|etait)|est|sont|a\s+(?:ete|du|eu|reuni|rassemble|organise|accueilli|tenu|permis)|ont|aura|auront|sera|seront|etait|ne)\s|n')/u,
};

/** An earlier edition of what the sentence is about: "of which the earlier editions were held in Milan". */
const ofEarlier =
  /^[^,;]{0,30}\b(?:(?:earlier|previous|last|first)\s+(?:editions?|ones?|meetings?|sessions?)|(?:precedente?s?|premiere?s?|derniere?s?)\s+(?:editions?|reunions?|sessions?))\b/iu;

function kindOf(clause: string, locale: Locale): Clause["kind"] {
  if (background[locale].test(clause)) return "background";
  if (!relative[locale].test(clause)) return "main";
  return ofEarlier.test(clause) ? "background" : "relative";
}

/** "a SOM and a special event will be held" is one clause: what "and" parts from it needs a verb of its own. */
const joining = /^,?\s+(?:and|but|et|mais)\s/;
const verb: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:will|is|are|was|were|has|have|had|took|takes|brought|met|held)\b/i,
  fr: /\b(?:sera|seront|aura|auront|est|sont|se|s'est|a\s+(?:eu|ete|reuni)|ont|\p{L}+ra|\p{L}+ront)\b/iu,
};

/** What stands in quotes has no clauses of its own. */
export function withoutQuotes(words: string): string {
  return words.replace(/"[^"\n]{3,220}"/g, (quote) => `"${"x".repeat(quote.length - 2)}"`);
}

/** The clauses of a sentence, which together are the whole of it. */
export function readClauses(folded: string, sentence: Span, locale: Locale): readonly Clause[] {
  const words = withoutQuotes(folded.slice(sentence.start, sentence.end));
  const cleft =
    /^\W*(?:c'est|c'etait)\s[^.;]*?(?=,?\s+(?:que|qui)\s)/iu.exec(words)?.[0].length ?? -1;
  const ends = [...words.matchAll(borders[locale])].filter(
    ({ index, 0: border }) =>
      index !== cleft &&
      (!joining.test(border) ||
        /^qu'/i.test(words.slice(index + border.length)) ||
        verb[locale].test(words.slice(0, index))),
  );
  const starts = [0, ...ends.map(({ index, 0: border }) => index + border.length)];
  return [...new Set(starts)].flatMap((start, index, all): Clause[] => {
    const end = all[index + 1] ?? words.length;
    const clause = words.slice(start, end);
    const span = { start: sentence.start + start, end: sentence.start + end };
    const kind = kindOf(clause, locale);
    if (kind === "main") return [{ ...span, kind }];
    const turn = (kind === "relative" ? goesOn : resumes)[locale].exec(clause);
    if (turn === null) return [{ ...span, kind }];
    const middle = span.start + turn.index + turn[0].length;
    return [
      { start: span.start, end: middle, kind },
      { start: middle, end: span.end, kind: "main" },
    ];
  });
}
