import type { Relation } from "@rabat-process/events";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";

const joint =
  /\b(?:joint(?:ly)?|together\s+with|conjoint\p{L}*|en\s+commun\s+avec|trilateral\p{L}*)\b/iu;
const guests = /\b(?:invited?|invitees?|invites|guests?|observers?|observateurs?)\b/i;

export const jointRule: Rule = {
  id: "jointWith/process",
  reason:
    "Another dialogue in the clause of a joint meeting, or that organises it “jointly”; guests are none.",
  find: (reading) =>
    reading.processes.flatMap(({ process, start, end }): Finding[] => {
      const sentence = sentenceAt(reading, { start, end });
      if (process.key === "rabat" || sentence === undefined) return [];
      const words = reading.source.folded.slice(sentence.start, sentence.end);
      const isOurs = reading.processes.some((one) => one.process.key === "rabat");
      if (
        !isOurs ||
        !joint.test(words) ||
        guests.test(words) ||
        /\b(?:follow-up|suivi)\b/i.test(words)
      )
        return [];
      const [event] = ownersOf(reading, { start, end });
      return event === undefined
        ? []
        : [
            {
              event,
              field: "jointWith",
              value: { en: process.en, fr: process.fr },
              spans: [{ start, end }],
            },
          ];
    }),
};

interface Cue {
  readonly relation: Relation;
  readonly pattern: RegExp;
}

const cues: readonly Cue[] = [
  {
    relation: "replaces",
    pattern: /\b(?:replaces|will\s+replace|in\s+place\s+of|remplace(?:ra)?|en\s+remplacement)\b/giu,
  },
  {
    relation: "follow-up-of",
    pattern:
      /\b(?:(?:will\s+)?follow(?:s|ed|ing)?[- ]?up\s+(?:on|to|of|and)|(?:will\s+)?build(?:s|ing)?\s+(?:up)?on|took\s+up|(?:picks?|picked|takes?)\s+up\s+where|takes\s+up|sequel\s+(?:to|of)|(?:fai(?:t|sant|sait)|fera|font|feront)\s+suite\s+a(?:ux?)?|a\s+repris|reprend(?:ra)?|continu(?:es?|ing)\s+the\s+work|donn(?:e|era|ant)\s+suite\s+a(?:ux?)?|poursui(?:t|vre|vra)|prolonge(?:ra)?|s'appuie(?:ra)?\s+sur|s'(?:est\s+)?inspire?(?:ee?|ra)?\s+d[e']|draws\s+on|drew\s+on|dans\s+le\s+prolongement)(?!\p{L})/giu,
  },
  {
    relation: "follows",
    pattern:
      /(?<!\p{L})(?:following|follows(?=\s+(?:an?|the)\b)|a\s+la\s+suite|suite\s+a|apres\s+(?=(?:un|une|le|la|l')\s?\p{L}))(?!\p{L})/giu,
  },
];

/** Nothing is named where neither a date nor a city stands beside: "builds upon previous meetings in this area". */
function namedBehind(reading: Reading, cue: Span, limit: number): Span | undefined {
  const sentence = sentenceAt(reading, cue);
  const noun = sentence?.mentions.find(
    ({ noun: one, isPlural }) => one.start >= cue.end && one.start - cue.end < 130 && !isPlural,
  );
  if (noun === undefined || reading.eventOf.has(noun)) return undefined;
  const next = sentence?.mentions.find(
    (one) => one.start >= noun.noun.end && reading.eventOf.has(one),
  );
  const to = Math.min(limit, next?.start ?? limit);
  const marks = [
    ...reading.dates,
    ...reading.places.filter(({ city }) => city !== undefined),
  ].filter(({ start, end }) => start >= cue.end && end <= to && start - noun.noun.end < 140);
  const end = Math.max(...marks.map((one) => one.end));
  return marks.length === 0 ? undefined : { start: cue.start, end: Math.max(end, noun.noun.end) };
}

export const lineageRule: Rule = {
  id: "lineage/earlier",
  reason:
    "An earlier meeting with its date or place behind “following”, “builds on”, “donne suite à” or “replaces”.",
  find: (reading) => {
    const taken: Span[] = [];
    return cues.flatMap(({ relation, pattern }) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const cue = { start: match.index, end: match.index + match[0].length };
        const sentence = sentenceAt(reading, cue);
        const span = sentence === undefined ? undefined : namedBehind(reading, cue, sentence.end);
        const current = sentence && reading.currentAt.get(sentence);
        const group = sentence && reading.groupAt.get(sentence);
        if (span === undefined || taken.some((one) => one.start < span.end && span.start < one.end))
          return [];
        const events = group ?? (current === undefined ? [] : [current]);
        if (events.length > 0) taken.push(span);
        return events.map((event) => ({
          event,
          field: "lineage",
          value: { relation, words: { [reading.locale]: wordsAt(reading, span) } },
          spans: [span],
        }));
      }),
    );
  },
};

const beside =
  /\b(?:in\s+conjunction\s+with|on\s+the\s+(?:margins|sidelines)\s+of|alongside|en\s+marge\s+d[eu]|en\s+parallele\s+(?:a|de|du))\b/giu;

export const besideRule: Rule = {
  id: "lineage/beside",
  reason: "A side event “in conjunction with” or “en marge de” another event of the text.",
  find: (reading) =>
    [...reading.source.folded.matchAll(beside)].flatMap((match): Finding[] => {
      const cue = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(reading, cue);
      const other = sentence?.mentions.find(
        ({ start }) => start >= cue.end - 3 && start - cue.end < 8,
      );
      const host = other && reading.eventOf.get(other);
      const event =
        reading.events.find(
          (one) =>
            one.kind === "side-event" && one.mentions.some((named) => named.sentence === sentence),
        ) ??
        sentence?.mentions
          .map((one) => reading.eventOf.get(one))
          .find((one) => one !== undefined && one !== host && one.kind === "side-event");
      const section =
        sentence &&
        reading.sentences
          .slice(0, sentence.position)
          .findLast((one) => one.block.kind === "heading");
      const headed =
        section &&
        reading.events.find(
          (one) =>
            one.kind === "side-event" && one.mentions.some((named) => named.sentence === section),
        );
      const owner = event ?? headed;
      if (owner === undefined || other === undefined || owner === host) return [];
      const span = { start: cue.start, end: other.end };
      return [
        {
          event: owner,
          field: "lineage",
          value: { relation: "side-event-of", words: { [reading.locale]: wordsAt(reading, span) } },
          spans: [span],
        },
      ];
    }),
};

const series =
  /\b(?:part\s+of\s+(?=a\s+series)|s'inscrit\s+dans\s+(?=une\s+serie)|fait\s+partie\s+(?=d'une\s+serie)|(?=in\s+a\s+series\s+of))/giu;

export const seriesRule: Rule = {
  id: "series/part-of",
  reason: "“Part of a series of …” and “s’inscrit dans une série de …” name the series.",
  find: (reading) =>
    [...reading.source.folded.matchAll(series)].flatMap((match): Finding[] => {
      const start =
        match.index +
        match[0].length +
        (/^(?:a|in\s+a|une|d'une)\s+/i.exec(
          reading.source.folded.slice(match.index + match[0].length),
        )?.[0].length ?? 0);
      const sentence = sentenceAt(reading, { start, end: start });
      const [event] = ownersOf(reading, { start: match.index, end: start });
      if (sentence === undefined || event === undefined) return [];
      const rest = reading.source.folded.slice(start, sentence.end);
      const end =
        start +
        (/[.;,]|\s+(?:with\s+the|that|which|qui|dont|afin|et\s+sera)\b/.exec(rest)?.index ??
          rest.length);
      const span = { start, end };
      return [
        {
          event,
          field: "series",
          value: {
            form: "series",
            name: { [reading.locale]: wordsAt(reading, span).slice(0, 300) },
          },
          spans: [span],
        },
      ];
    }),
};

const activities = [
  [
    "dialogue",
    /\bRabat\s+Process\s+Dialogue\s+activit(?:y|ies)\b|\bactivites?\s+du\s+Dialogue\s+du\s+Processus\s+de\s+Rabat\b/gu,
  ],
  [
    "label",
    /\blabel\s+(?:event|webinar|workshop|meeting|activity|roundtable)\b|\blabellisee?s?\b|\b(?:under|sous)\s+(?:the\s+|le\s+)(?:Rabat\s+Process\s+)?label\b|\blabel\s+(?:du\s+|of\s+the\s+)?"?(?:Processus\s+de\s+Rabat|Rabat\s+Process)\b/giu,
  ],
] as const;

export const activityRule: Rule = {
  id: "activity/words",
  reason:
    "“Rabat Process label event” and “atelier labellisé” say that a partner runs it; “Dialogue activities” that the Process does.",
  find: (reading) =>
    activities.flatMap(([activity, pattern]) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const sentence = sentenceAt(reading, span);
        const inNoun = sentence?.mentions.find(
          (one) => one.start <= span.start && span.start < Math.max(one.end, one.noun.end + 2),
        );
        const event =
          inNoun === undefined ? ownersOf(reading, span)[0] : reading.eventOf.get(inNoun);
        return event === undefined
          ? []
          : [{ event, field: "activity", value: activity, spans: [span] }];
      }),
    ),
};
