import { EventDraft } from "@rabat-process/events";
import { findProgramme } from "@rabat-process/events/words";
import type { ProgrammeKey, ProgrammeReference, Theme } from "@rabat-process/events";
import type { FoundEvent } from "../found-event.ts";
import type { Finding } from "../facts.ts";
import { impossibleQuestion } from "../questions.ts";
import { perReading } from "../per-reading.ts";
import type { Reading, Rule } from "../reading.ts";
import { sentenceAt, subjectsOf } from "../reading.ts";
import type { Span } from "../span.ts";

interface ProgrammeLexeme extends Span {
  readonly key: ProgrammeKey;
}

const jvap =
  /\bJoint\s+Valletta\s+Action\s+Plan(?:\s*\(JVAP\))?|\bValletta\s+Action\s+Plan|\bJVAP\b|\bPlan\s+d'action\s+conjoint\s+de\s+La\s+Valette(?:\s*\(PACV\))?|\bPlan\s+d'action\s+(?:conjoint\s+)?de\s+la\s+Valette|\bPACV\b/giu;
const place = "(?:Marrakesh|Marrakech|Cadiz|Cadix|Rome|Dakar|Paris|Rabat)";
const plans = new RegExp(
  `\\b(${place})\\s+(?:Political\\s+)?(?:Declaration\\s+and\\s+)?(?:Action\\s+Plan|Programme|Plan\\s+of\\s+Action|Strategy|Declaration)\\b(?!\\s+on\\s+the)|` +
    `\\b(?:Plan\\s+d'action|Programme|Strategie|Declaration)(?:\\s+politique)?(?:\\s+(?:et\\s+(?:le\\s+)?Plan\\s+d'action|d'action|de\\s+cooperation))?\\s+de\\s+(${place})\\b`,
  "giu",
);

/** The programmes of the Process that a text names. */
function findProgrammes(folded: string): readonly ProgrammeLexeme[] {
  const own = [...folded.matchAll(plans)].flatMap((match) => {
    const key = findProgramme(match[1] ?? match[2] ?? "");
    return key === undefined
      ? []
      : [{ key, start: match.index, end: match.index + match[0].length }];
  });
  const joint = [...folded.matchAll(jvap)].map((match) => ({
    key: "jvap-2015" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...own, ...joint].sort((one, other) => one.start - other.start);
}

const numbers =
  /\b(?<word>objectives?|objectifs?|actions?|areas?|domains?|domaines?|pillars?|themes?)\s*(?:n[o°]\.?\s*)?(?<first>\d{1,2})(?<letter>[ab](?![\p{Ll}]))?(?:\s*(?:,|and|et|&|to|-)\s*(?<second>\d{1,2}[ab]?)(?!\d))?/giu;
/** What somebody else does for a theme: "as reference country for Area 1". */
const ofOthers =
  /\b(?:reference\s+countr(?:y|ies)\s+(?:for|of|on)|pays\s+referents?\s+(?:pour|du|sur)(?:\s+le)?)\s*(?:the\s+|le\s+|l')?$/i;

interface NumberLexeme extends Span {
  readonly part: "theme" | "objective" | "action";
  readonly number: string;
}

function findNumbers(folded: string): readonly NumberLexeme[] {
  return [...folded.matchAll(numbers)].flatMap((match) => {
    const word = (match.groups?.["word"] ?? "").toLowerCase();
    const part = word.startsWith("obje")
      ? "objective"
      : word.startsWith("act")
        ? "action"
        : "theme";
    if (ofOthers.test(folded.slice(Math.max(0, match.index - 40), match.index))) return [];
    // A letter glued to a word of its own is a letter of the number: "5bPromote".
    const letter =
      match.groups?.["letter"] ??
      /^\d{1,2}([ab])(?=\p{Lu})/u.exec(
        folded.slice(match.index + match[0].length - (match.groups?.["first"]?.length ?? 0)),
      )?.[1] ??
      "";
    const span = { start: match.index, end: match.index + match[0].length };
    const second = match.groups?.["second"];
    const first = {
      ...span,
      part,
      number: `${match.groups?.["first"] ?? ""}${part === "objective" ? letter : ""}`,
    } as const;
    return second === undefined || part === "theme"
      ? [first]
      : [first, { ...span, part, number: second }];
  });
}

const serves =
  /\b(?:address(?:es|ed|ing)?|contribut\w*|implement\w*|under|within|framework|align(?:s|ed)?|priorit(?:y|ies)|linked|link|objective|stock|review|progress|follow-up\s+of|follow-up\s+to|in\s+line|line\s+with|s'inscri\p{L}*|cadre|mise\s+en\s+(?:œ|oe)uvre|contribu\p{L}*|lien|liee?|repond\p{L}*|bilan|etat\s+d'avancement|conforme|axes?|priorites?)\b/iu;
const agrees =
  /\b(?:in\s+line|coheren(?:t|ce)|consisten(?:t|cy)|in\s+step|in\s+accordance|in\s+keeping|in\s+harmony|accordance|complement(?:s|ary)?|conform\p{L}*|aligned|align(?:s|ment)?|en\s+accord|en\s+ligne|coheren\p{L}*|en\s+phase|dans\s+le\s+droit\s+fil|conformement|complementari\p{L}*|dans\s+la\s+ligne|contribut\p{L}*|contribu\p{L}*|harmoni\p{L}*|supports?|echo(?:es)?)\b/iu;

const programmesOf = perReading(({ source }) => findProgrammes(source.folded));

interface Served {
  readonly event: FoundEvent;
  readonly programme: ProgrammeLexeme;
  readonly numbers: readonly NumberLexeme[];
}

/** The events of a sentence that may be about its plan: its own, or the one that the text is about. */
function ownersOfPlan(reading: Reading, span: Span): readonly FoundEvent[] {
  const strict = subjectsOf(reading, span);
  if (strict.length > 0) return strict;
  const sentence = sentenceAt(reading, span);
  if (
    sentence === undefined ||
    sentence.mentions.some((mention) => !mention.isPlural && !reading.eventOf.has(mention))
  )
    return [];
  return subjectsOf(reading, span, false);
}

/** Each place of a programme that an event serves, with the numbers that stand nearer to it than to another one. */
const servedBy = perReading((reading): readonly Served[] => {
  const { folded } = reading.source;
  const all = findNumbers(folded);
  const named = programmesOf(reading);
  return reading.sentences.flatMap((sentence): Served[] => {
    const here = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const [first] = here;
    if (first === undefined) return [];
    const usual = programmeFor(named, sentence, first);
    const served = here.filter(
      ({ start }) => !agreesWith.test(folded.slice(sentence.start, start)),
    );
    const owned = served.map((number) => ({
      number,
      programme: named.find((one) => isOf(folded.slice(number.end, one.start))) ?? usual,
    }));
    const events = ownersOfPlan(reading, first);
    return [...new Set(owned.map(({ programme }) => programme))].flatMap((programme): Served[] => {
      const list = owned.flatMap((one) => (one.programme === programme ? [one.number] : []));
      return programme === undefined
        ? []
        : events.map((event) => ({ event, programme, numbers: list }));
    });
  });
});

/** "in line with domain 4 of the JVAP" is agreement and no service. */
const agreesWith =
  /\b(?:in\s+(?:line|accordance|keeping|harmony)\s+with|aligned\s+with|consistent\s+with|en\s+(?:accord|coherence|ligne|phase|conformite)\s+avec|conforme(?:ment)?\s+(?:a|au|aux))\s*(?:the\s+|les?\s+|l'|la\s+)?$/i;

/** "Objective 5a of the Cadiz Action Plan and Domain 3 of the JVAP": nothing but "of" between a number and its plan. */
function isOf(between: string): boolean {
  return /^\s+(?:of|in|under|du|de|dans)\s+(?:the\s+|la\s+|le\s+)?$/i.test(between);
}

/** The programme that numbers belong to: named in the sentence, else the only one named before. */
function programmeFor(
  named: readonly ProgrammeLexeme[],
  sentence: Span,
  { start, end }: Span,
): ProgrammeLexeme | undefined {
  const inside = named.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  const behind = inside.find((one) => one.start >= end);
  if (behind !== undefined && behind.key !== "jvap-2015") return behind;
  const before = inside.findLast((one) => one.end <= start);
  if (before !== undefined) return before;
  if (behind !== undefined) return behind;
  const earlier = named.filter((one) => one.end <= start && one.key !== "jvap-2015");
  return new Set(earlier.map(({ key }) => key)).size === 1 ? earlier.at(-1) : undefined;
}

function isTheme(number: number): number is Theme {
  return number >= 1 && number <= 5;
}

/** One reference for what a sentence says of a programme: theme, objective and action as far as they are printed once. */
function toReference({ programme, numbers: list }: Served): ProgrammeReference {
  const one = (part: NumberLexeme["part"]) => {
    const values = new Set(
      list.filter((number) => number.part === part).map(({ number }) => number),
    );
    return values.size === 1 ? [...values][0] : undefined;
  };
  const [theme, objective, action] = [Number(one("theme")), one("objective"), one("action")];
  return {
    programme: programme.key,
    ...(isTheme(theme) && { theme }),
    ...(objective !== undefined && { objective }),
    ...(action !== undefined && { action: Number(action) }),
  };
}

/** Without numbers that the plan does not have: there is no objective 5 in Cadiz, but 5a and 5b. */
function possible(reference: ProgrammeReference): ProgrammeReference {
  const { programme, theme, objective } = reference;
  const tried: readonly ProgrammeReference[] = [
    reference,
    {
      programme,
      ...(theme !== undefined && { theme }),
      ...(objective !== undefined && { objective }),
    },
    { programme, ...(theme !== undefined && { theme }) },
  ];
  return tried.find((one) => EventDraft.safeParse({ programmes: [one] }).success) ?? { programme };
}

export const referenceRule: Rule = {
  id: "programmes/number",
  reason:
    "A numbered objective, action or domain of a plan in a sentence about the event is what the event serves.",
  find: (reading) =>
    servedBy(reading).map((served): Finding => {
      const { event, programme, numbers: list } = served;
      const printed = toReference(served);
      const value = possible(printed);
      const [used, unused] = [true, false].map((isUsed) =>
        list.filter(({ part }) => (value[part] !== undefined) === isUsed),
      );
      if (value !== printed && unused !== undefined)
        reading.ask(impossibleQuestion({ event, field: "programmes", value, spans: unused }));
      return { event, field: "programmes", value, spans: [programme, ...(used ?? [])] };
    }),
};

export const planRule: Rule = {
  id: "programmes/plan",
  reason:
    "A plan of the Process of which an event takes stock, or in whose frame it is, is served without a number.",
  find: (reading) =>
    programmesOf(reading).flatMap((programme): Finding[] => {
      if (programme.key === "jvap-2015") return [];
      const sentence = sentenceAt(reading, programme);
      if (
        sentence === undefined ||
        servedBy(reading).some(
          (one) => one.programme === programme || one.programme.key === programme.key,
        )
      )
        return [];
      const words = reading.source.folded.slice(sentence.start, sentence.end);
      const isItem = sentence.block.kind === "item";
      const current = reading.currentAt.get(sentence);
      const events = isItem
        ? current === undefined
          ? []
          : [current]
        : subjectsOf(reading, programme);
      if (!serves.test(words)) return [];
      return events.map((event) => ({
        event,
        field: "programmes",
        value: { programme: programme.key },
        spans: [programme],
      }));
    }),
};

export const lineRule: Rule = {
  id: "inLineWith/jvap",
  reason:
    "“In line with”, “en accord avec” and their like say that the event agrees with the Joint Valletta Action Plan.",
  find: (reading) =>
    programmesOf(reading).flatMap((programme): Finding[] => {
      if (programme.key !== "jvap-2015") return [];
      const sentence = sentenceAt(reading, programme);
      if (sentence === undefined || servedBy(reading).some((one) => one.programme === programme))
        return [];
      const before = reading.source.folded.slice(sentence.start, programme.start);
      if (!agrees.test(before)) return [];
      const events = subjectsOf(reading, { start: sentence.start, end: sentence.start }, false);
      return events.map((event) => ({
        event,
        field: "inLineWith",
        value: programme.key,
        spans: [programme],
      }));
    }),
};
