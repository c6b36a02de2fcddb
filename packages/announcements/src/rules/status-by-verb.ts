import type { Status } from "@rabat-process/events";
import type { AnalysedSentence } from "../analysis.ts";
import { isInDoubt } from "../doubts.ts";
import { isDetails } from "../entries.ts";
import type { Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import { governing } from "../governing.ts";
import type { Predicate } from "../lexemes/predicates.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt } from "../reading.ts";
import { gathered } from "../retrospect.ts";
import type { Span } from "../span.ts";
import { dateRule } from "./dates-of-event.ts";

interface Said extends Span {
  readonly status: Status;
  /** Whether the words say that it is a plan: "is expected to". */
  readonly isPlan?: boolean;
}

const definite = /\b(?:upcoming|forthcoming|next|prochaine?s?|a\s+venir)\b/i;

export const verbStatusRule: Rule = {
  id: "status/verb",
  reason:
    "The tense of the verb that says that the event takes place; with no day, or “is expected to”, it is a plan.",
  find: (reading) => {
    const dates = dateRule.find({ ...reading, ask: () => undefined });
    return reading.events.flatMap((event): Finding[] => {
      const when = dates.find((one) => one.event === event && one.field === "when");
      const hasDay =
        when?.field === "when" &&
        (when.value.precision === "day" ||
          when.value.precision === "time" ||
          (when.value.precision === "open" && isWeekday(reading, when.spans[0])));
      const isDayOpen = when === undefined && event.days.some(({ value }) => value.kind === "days");
      const said = verbOf(reading, event, hasDay || isDayOpen);
      // A promise whose day was not read is no plan.
      const isUnread =
        when === undefined && !isDayOpen && said?.status === "planned" && !said.isPlan;
      return said === undefined || isUnread
        ? []
        : [
            {
              event,
              field: "status",
              value: said.status,
              spans: [{ start: said.start, end: said.end }],
            },
          ];
    });
  },
};

function isWeekday({ source: { folded } }: Reading, span: Span | undefined): boolean {
  return (
    span !== undefined &&
    /day\b|\bdi\b|lundi|mardi|mercredi|jeudi|vendredi|samedi/i.test(
      folded.slice(span.start, span.end),
    ) &&
    !/later|future/.test(folded.slice(span.start, span.end))
  );
}

function verbOf(reading: Reading, event: FoundEvent, hasDay: boolean): Said | undefined {
  for (const { mention, sentence } of event.mentions) {
    const predicate = governing(sentence, mention);
    if (predicate === undefined || predicate.tense === "pluperfect") continue;
    if (predicate.tense === "changed")
      return hasDay || isDated(reading, predicate)
        ? (laterVerbOf(reading, event, hasDay, predicate.end) ??
            moved(reading, predicate, hasDay) ??
            proposed(reading, event))
        : undefined;
    return saidBy(predicate, hasDay);
  }
  const later = event.mentions.flatMap(({ sentence }) =>
    sentence.predicates.filter(({ tense }) => tense === "future"),
  )[0];
  if (later !== undefined && hasDay) return saidBy(later, hasDay);
  for (const { sentence } of [...event.mentions, ...listOf(reading, event)]) {
    const match = definite.exec(reading.source.folded.slice(sentence.start, sentence.end));
    if (match === null) continue;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, status: hasDay ? "confirmed" : "planned" };
  }
  return (
    laterVerbOf(reading, event, hasDay) ??
    announced(reading, event, hasDay) ??
    pastVerbOf(reading, event) ??
    reportedBy(reading, event) ??
    gatheredBefore(reading, event) ??
    hadBeen(reading, event) ??
    wasToBe(reading, event)
  );
}

function saidBy({ start, end, tense, isPlan }: Predicate, hasDay: boolean): Said {
  if (tense === "past") return { start, end, status: "held" };
  return { start, end, status: isPlan || !hasDay ? "planned" : "confirmed", isPlan };
}

/** "postponed to 12 May 2021": the new date stands right behind. */
function isDated({ dates }: Reading, { end }: Span): boolean {
  return dates.some(
    ({ start, value }) => start >= end && start - end < 12 && value.kind !== "open",
  );
}

function moved(reading: Reading, predicate: Predicate, hasDay: boolean): Said | undefined {
  if (!isDated(reading, predicate)) return undefined;
  return { start: predicate.start, end: predicate.end, status: hasDay ? "confirmed" : "planned" };
}

/** "We propose to move it to 14 February": a plan, as long as nobody agrees. */
function proposed(reading: Reading, event: FoundEvent): Said | undefined {
  return reading.sentences
    .filter((one) => reading.currentAt.get(one) === event)
    .flatMap(({ start, end }) => {
      const match =
        /\b(?:proposes?|suggests?|propos(?:ons|ent))\s+(?:to|d[e']|that|que|the|les?|new)/i.exec(
          reading.source.folded.slice(start, end),
        );
      return match === null
        ? []
        : [
            {
              start: start + match.index,
              end: start + match.index + match[0].length,
              status: "planned" as const,
            },
          ];
    })[0];
}

/** A later sentence about it with a verb in the future: "It will now take place on …", "Elle rassemblera …". */
function laterVerbOf(
  reading: Reading,
  event: FoundEvent,
  hasDay: boolean,
  from = 0,
): Said | undefined {
  for (const sentence of reading.sentences.filter(({ start }) => start >= from)) {
    if (
      reading.currentAt.get(sentence) !== event &&
      reading.groupAt.get(sentence)?.includes(event) !== true
    )
      continue;
    const isChanged = sentence.predicates.some(({ tense }) => tense === "changed");
    const predicate = sentence.predicates.find(
      (one) =>
        one.tense === "future" &&
        !isChanged &&
        (!one.isWeak || isSubject(reading, event, sentence, one)),
    );
    if (predicate === undefined || !ownersOf(reading, predicate).includes(event)) continue;
    return saidBy(predicate, hasDay);
  }
  return undefined;
}

/** "Webinaire du 18 avril. Il a réuni 130 participants": a later sentence in the past, with a pronoun for the event. */
function pastVerbOf(reading: Reading, event: FoundEvent): Said | undefined {
  return reading.sentences
    .filter((sentence) => reading.currentAt.get(sentence) === event)
    .flatMap((sentence) =>
      sentence.predicates.filter(
        ({ tense, isWeak, start }) =>
          tense === "past" &&
          !isWeak &&
          /(?:^|,\s)\W*(?:It|it|Elle|elle|Il|il)\s(?:\p{L}+\s)?$/u.test(
            reading.source.folded.slice(sentence.start, start),
          ),
      ),
    )
    .map(({ start, end }) => ({ start, end, status: "held" as const }))[0];
}

/** "Réunis à Banjul les 22 et 23 février, …": who has met has held it. */
function gatheredBefore(reading: Reading, event: FoundEvent): Said | undefined {
  const { folded } = reading.source;
  return [...reading.details].flatMap((line) => {
    const { start, end } = line;
    const match = gathered.exec(folded.slice(start, end));
    const isPast = match !== null && !/meeting/i.test(match[0]);
    return isPast && reading.currentAt.get(line) === event
      ? [{ start, end: start + match[0].trimEnd().length, status: "held" as const }]
      : [];
  })[0];
}

const records =
  /^\W*(?:minutes|(?:summary\s+)?record|outcomes?|compte[- ]rendu|proces-verbal|releve\s+de\s+(?:decisions|conclusions))\s+(?:of|from|de|du|d')/i;

/** "Minutes of the Steering Committee meeting": what has minutes was held. */
function reportedBy({ source: { folded } }: Reading, { mentions }: FoundEvent): Said | undefined {
  return mentions.flatMap(({ mention, sentence }) => {
    const match = records.exec(folded.slice(sentence.start, mention.start));
    const end = sentence.start + (match?.[0].length ?? 0);
    return match === null || sentence.block.kind !== "heading"
      ? []
      : [{ start: sentence.start, end, status: "held" as const }];
  })[0];
}

/** "The day before, the Steering Committee had met": what lies before the past is held too. */
function hadBeen({ source: { folded } }: Reading, { mentions }: FoundEvent): Said | undefined {
  return mentions
    .map(({ mention, sentence }) => governing(sentence, mention))
    .filter((one) => one?.tense === "pluperfect")
    .flatMap((one) =>
      one === undefined || !/^(?:had|s'etai|avait)/.test(folded.slice(one.start, one.end))
        ? []
        : [{ start: one.start, end: one.end, status: "held" as const }],
    )[0];
}

/** "It was planned for March 2020; we cannot say whether it was held": all that is known is that it was planned. */
function wasToBe(reading: Reading, { mentions }: FoundEvent): Said | undefined {
  return mentions
    .filter(({ sentence }) => isInDoubt(reading, sentence))
    .flatMap(({ mention, sentence }) => governing(sentence, mention) ?? [])
    .filter(({ tense }) => tense === "pluperfect")
    .map(({ start, end }) => ({ start, end, status: "planned" as const }))[0];
}

/** Whether the event does what a verb says: "It will gather …", not "Participants will be contacted". */
function isSubject(
  reading: Reading,
  event: FoundEvent,
  sentence: AnalysedSentence,
  { start }: Span,
): boolean {
  const words = reading.source.folded.slice(sentence.start, start);
  return (
    /^\W*(?:It|Elle|Il|They|Elles|Ils)\s/.test(words) ||
    sentence.mentions.some((one) => one.end <= start && reading.eventOf.get(one) === event)
  );
}

const upcoming =
  /\b(?:coming\s+up|what\s+is\s+coming|what's\s+(?:next|on)|upcoming|forthcoming|save\s+the\s+dates?|next\s+(?:events?|meetings?|steps)|calendar|diary|agenda|a\s+venir|a\s+vos\s+agendas|calendrier|prochaine?s?|nous\s+attend|ahead)\b/i;

/** "… has agreed on the following calendar", above a list. */
const listed =
  /\b(?:(?:following|below)\s+(?:is\s+(?:the|our)\s+|are\s+(?:the|our)\s+)?(?:provisional\s+|upcoming\s+)?(?:calendar|programme\s+of\s+(?:activities|meetings)|activities|meetings|events)|(?:calendrier|programme\s+d'activites)\s+(?:suivant|ci-dessous|ci-apres)|(?:activites|reunions|rendez-vous)\s+(?:suivante?s|ci-dessous|ci-apres))(?!\p{L})/iu;

const asked =
  /\b(?:register\s+(?:here|now|online|by)|sign\s+up\s+(?:here|now|by)|please\s+(?:register|confirm|send|block)|kindly\s+(?:register|confirm|send)|invit(?:es?|ing)\s+you|registration\s+is\s+open|are\s+(?:invited|(?:kindly\s+)?(?:asked|requested)\s+to\s+(?:confirm|register|nominate|send))|merci\s+de\s+(?:confirmer|vous\s+inscrire|nous\s+(?:confirmer|communiquer))|(?:sont|etes)\s+priee?s?\s+de\s+(?:bien\s+vouloir\s+)?(?:confirmer|s'inscrire|vous\s+inscrire|communiquer|designer|transmettre|repondre)|inscrivez-vous|vous\s+(?:inviter|convier|inscrire)|inscriptions?\s+(?:obligatoires?|ouvertes?|jusqu'au)|sur\s+inscription)\b/i;

/** Under "Upcoming events" a day is a promise, and so it is where people are asked to register. */
function announced(reading: Reading, event: FoundEvent, hasDay: boolean): Said | undefined {
  const status = hasDay ? "confirmed" : "planned";
  const first = event.mentions[0]?.sentence;
  const index = first === undefined ? -1 : first.position;
  const headings = reading.sentences
    .slice(0, Math.max(0, index))
    .filter(
      (one) =>
        (one.block.kind === "heading" || reading.source.plain.charAt(one.end - 1) === ":") &&
        one.mentions.every(({ isPlural }) => isPlural) &&
        !isDetails(reading, one),
    );
  const own = reading.sentences.filter((one) => ownersOf(reading, one, false).includes(event));
  const leads = reading.sentences.slice(0, Math.max(0, index)).filter(({ block, predicates }) => {
    return block.kind === "paragraph" && predicates.every(({ tense }) => tense === "future");
  });
  const groups = reading.sentences.filter((one) => reading.groupAt.get(one)?.includes(event));
  for (const [pattern, sentences] of [
    [listed, leads],
    [upcoming, [...headings.slice(0, 1), ...headings.slice(-1), ...groups]],
    [asked, own],
  ] as const) {
    for (const sentence of sentences) {
      const match = pattern.exec(reading.source.folded.slice(sentence.start, sentence.end));
      if (match === null) continue;
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length, status };
    }
  }
  return undefined;
}

/** The sentence with the noun for the events of a list: "the upcoming exercises". */
function listOf(reading: Reading, event: FoundEvent) {
  const sentence = event.line === undefined ? undefined : sentenceAt(reading, event.line.kind);
  return sentence === undefined ? [] : [{ sentence }];
}
