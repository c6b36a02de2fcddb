import type { Status } from "@rabat-process/events";
import { clauseAt } from "../analysis.ts";
import type { Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { datesOfEvents } from "./when.ts";

const words: readonly (readonly [Status, RegExp])[] = [
  [
    "cancelled",
    /\b(?:(?:has|have|had)\s+(?:been|to\s+be)\s+cancell?ed|(?:is|was|are|were)\s+cancell?ed|(?:been|is|was)\s+called\s+off|(?:(?:decided|have|has|had|forced|obliged|regret)\s+to|must)\s+(?:now\s+)?(?:call\s+off|cancel)|will\s+not\s+(?:take\s+place|be\s+held)(?![^.;]{0,60}\b(?:but|as\s+(?:planned|scheduled|announced)|on\s+the\s+dates?)\b)|cancell?ed|(?:est|a\s+ete|ont\s+ete|sont)\s+annulee?s?|annulee?s?|n'aura\s+pas\s+lieu(?![^.;]{0,60}\b(?:mais|comme\s+prevu|aux?\s+dates?|a\s+la\s+date)\b)|(?:devons|doit|doivent|avons\s+du|ont\s+du|contraint\p{Ll}*\s+d[e']|oblig\p{Ll}+\s+d[e']|decide\s+d[e']|regret\s+d[e'])\s*(?:\p{Ll}+\s+)?annuler|annulation\s+(?=de|du|d')|cancellation\s+(?=of))\b/giu,
  ],
  [
    "postponed",
    /\b(?:(?:has|have|had)\s+(?:been|to\s+be)\s+postponed|(?:is|was|are|were)\s+postponed|postponed|(?:is|are|was|were|been|be)\s+(?:put\s+off|put\s+back|pushed\s+back)|(?:est|a\s+ete|sont|ont\s+ete)\s+(?:differee?s?|ajournee?s?)|(?:est|a\s+(?:du\s+etre|ete)|ont\s+ete|sont|a\s+du\s+etre)\s+(?:reportee?s?|repoussee?s?)|reportee?s?|(?:devons|doit|doivent|avons\s+du|ont\s+du|contraint\p{Ll}*\s+d[e']|oblig\p{Ll}+\s+d[e'])\s*(?:\p{Ll}+\s+)?reporter|(?:(?:have|has|had|forced|obliged)\s+to|must)\s+(?:now\s+)?postpone|report\s+(?=(?:de|du|d')(?!\p{L}))|postponement(?=\s+of)|(?:agreed|decided)\s+to\s+(?:put\s+(?:it|(?:the|this)\s+\p{L}+)\s+off|postpone\s+(?:it|(?:the|this)\s+\p{L}+))|(?:a|ont)\s+(?:decide|convenu|choisi)\s+d[e']\s*(?:(?:la|le|l')\s*)?(?:reporter|repousser|differer|ajourner))\b/giu,
  ],
  [
    "tentative",
    /\b(?:tentative(?:ly)?|provisional(?:ly)?|to\s+be\s+confirmed|\(?tbc\)?|sous\s+reserve(?:\s+de\s+confirmation)?|a\s+confirmer|provisoirement|date\s+provisoire)\b/giu,
  ],
];

export const changedStatusRule: Rule = {
  id: "status/changed",
  reason: "“Postponed”, “annulée” or “to be confirmed” in the clause of the event.",
  find: (reading) =>
    words.flatMap(([status, pattern]) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const [event] =
          status === "postponed" && isSettled(reading, span)
            ? []
            : reading.sentences.some((one) => one.start <= span.start && span.end <= one.end)
              ? ownersOf(reading, span)
              : [];
        if (
          event === undefined ||
          isOfSomethingElse(reading, span) ||
          isPossible(reading, span) ||
          (status === "tentative" && !isAboutDate(reading, span)) ||
          (status === "postponed" && hasNewDate(reading, event, span))
        )
          return [];
        return [{ event, field: "status", value: status, spans: [span] }];
      }),
    ),
};

/** "…; the election was postponed": a clause with a subject of its own that is no event. */
function isOfSomethingElse(reading: Reading, span: Span): boolean {
  const sentence = sentenceAt(reading, span);
  const clause = sentence && clauseAt(sentence, span);
  if (
    sentence === undefined ||
    clause === undefined ||
    clause === sentence.clauses[0] ||
    clause.kind !== "main"
  )
    return false;
  if (sentence.mentions.some(({ start }) => start >= clause.start && start < clause.end))
    return false;
  return /^\s*(?:the|an?|this|that|la|le|les|l'|une?|cette|ce)\s/i.test(
    reading.source.folded.slice(clause.start, clause.end),
  );
}

/** "may have been cancelled", "il est possible qu'elle ait été annulée", "if it is postponed": nobody says that it is so. */
function isPossible(reading: Reading, { start, end }: Span): boolean {
  const { folded } = reading.source;
  const from = sentenceAt(reading, { start, end })?.start ?? start;
  return (
    /^\W*(?:should|if|unless|si|faute\s+d[e']|a\s+defaut)\s/i.test(folded.slice(from, start)) ||
    /\b(?:may|might|could|possibl[ey]|perhaps|probably|whether|if|unless|in\s+case|should\s+it|risks?|peut-etre|peut|pourrait|possible|probable|probablement|sans\s+doute|si|sauf|au\s+cas\s+ou|risque|aurait|auraient|ait|soit)\b[^.;:,]{0,60}$/i.test(
      folded.slice(Math.max(0, start - 90), start),
    ) ||
    /^\s*\?/.test(folded.slice(end, end + 3)) ||
    /\b(?:may|might|could|peut|pourrait|aurait|auraient|ait)\s/i.test(folded.slice(start, end))
  );
}

/** Postponed once, and dated since: "It had been planned for July and was postponed", of what took place. */
function isSettled(reading: Reading, span: Span): boolean {
  const [event] = ownersOf(reading, span);
  return datesOfEvents(reading).some(
    ({ date, events, isFormer }) =>
      event !== undefined && !isFormer && events.includes(event) && date.value.kind === "days",
  );
}

/** "(tbc)" behind a room or a speaker is no doubt about the date. */
function isAboutDate(reading: Reading, span: Span): boolean {
  return reading.dates.some(
    ({ start, end }) =>
      (start >= span.end && start - span.end < 40) || (end <= span.start && span.start - end < 30),
  );
}

/** "postponed to 12 May 2021": it has a date again. */
function hasNewDate(reading: Reading, event: FoundEvent, span: Span): boolean {
  return datesOfEvents(reading).some(
    ({ date, events, isFormer }) =>
      !isFormer &&
      events.includes(event) &&
      date.value.kind !== "open" &&
      date.start >= span.end &&
      date.start - span.end < 30,
  );
}
