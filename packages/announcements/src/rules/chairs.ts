import type { Role } from "@rabat-process/events";
import type { Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt } from "../reading.ts";
import { inside } from "../span.ts";
import type { Span } from "../span.ts";
import { partiesIn } from "./party-lists.ts";

const labels: readonly (readonly [Role, RegExp])[] = [
  ["co-chair", /^(?:co-?chairs?|co-?chaired by|co-?presidents?|co-?presidence)$/],
  ["chair", /^(?:chairs?|chaired by|presidence)$/],
  ["host", /^(?:hosts?|hosted by|hote)$/],
  ["organiser", /^(?:organi[sz]ers?|organisateurs?|organi[sz]ation|organised by|organisee? par)$/],
  ["support", /^(?:support|soutien)$/],
  ["funder", /^(?:funding|funded by|financement)$/],
];

export const roleLabelRule: Rule = {
  id: "roles/label",
  reason: "Who stands behind “Co-chairs:”, “Hôte :” and their like on a line of its own.",
  find: (reading) =>
    reading.sentences.flatMap((sentence): Finding[] => {
      const role = labels.find(([, pattern]) => pattern.test(sentence.block.label ?? ""))?.[0];
      const event = reading.currentAt.get(sentence);
      if (role === undefined || event === undefined) return [];
      const words = reading.source.folded
        .slice(sentence.start, sentence.end)
        .replace(/[\s.;]+$/, "");
      const region = { start: sentence.start, end: sentence.start + words.length };
      const parties = partiesIn(reading, region);
      // Two who chair are co-chairs.
      const isShared = role === "chair" && parties.length > 1;
      return parties.map(({ party, start, end }) => ({
        event,
        field: "roles",
        value: { role: isShared ? "co-chair" : role, party },
        spans: [{ start, end }],
      }));
    }),
};

const chairOf = {
  en: /\b(?:under|last\s+activity\s+of|first\s+activity\s+of|marks?\s+the\s+end\s+of|ends|concludes?|closes?|close\s+of|end\s+of|during)\s+(?:the\s+)?$/i,
  fr: /\b(?:sous\s+(?:la\s+)?presidence|derniere\s+activite\s+de\s+la\s+presidence|fin\s+de\s+la\s+presidence|clot(?:ure|ura)\s+la\s+presidence|s'acheve\s+la\s+presidence)\s+$/i,
};
const political = new Set([
  "senior-officials-meeting",
  "ministerial-conference",
  "steering-committee",
]);

export const chairmanshipRule: Rule = {
  id: "roles/chairmanship",
  reason:
    "A political meeting under somebody’s Chairmanship of the Process, or with which it ends, is chaired by them.",
  find: (reading) =>
    reading.parties.flatMap(({ form, party, start, end }): Finding[] => {
      const { folded } = reading.source;
      const isEnglish =
        form === "adjective" &&
        /^\s+(?:Co-)?(?:Chairmanship|chairmanship|Presidency|Chair)\b/.test(
          folded.slice(end, end + 16),
        );
      if (form !== "adjective" || (reading.locale === "en" && !isEnglish)) return [];
      const isEnding =
        /^\s+(?:Chairmanship|Presidency|chairmanship)\s+(?:ends|concludes|closes|comes\s+to\s+an\s+end)\b/.test(
          folded.slice(end, end + 40),
        );
      if (!isEnding && !chairOf[reading.locale].test(folded.slice(Math.max(0, start - 60), start)))
        return [];
      const sentence = sentenceAt(reading, { start, end });
      if (
        sentence === undefined ||
        sentence.block.kind === "item" ||
        sentence.block.kind === "heading"
      )
        return [];
      const events = ownersOf(reading, { start, end }, false).filter(
        ({ kind }) => kind !== undefined && political.has(kind),
      );
      return events.slice(0, 1).map((event) => ({
        event,
        field: "roles",
        value: { role: "chair", party },
        spans: [{ start, end }],
      }));
    }),
};

export const chairAsRule: Rule = {
  id: "roles/as-chair",
  reason:
    "“As Chair of …, France is set to host”: who acts in a meeting as the Chair of its dialogue chairs it.",
  find: (reading) =>
    [
      ...reading.source.folded.matchAll(
        /\b(?:As|En\s+tant\s+que|En\s+sa\s+qualite\s+de)\s+(?:the\s+)?(?:current\s+)?(?:\d{4}(?:-\d{2,4})?\s+)?(?:Chair|[Pp]residente?)\b[^,.;]{0,90},\s+(?:the\s+|la\s+|le\s+|l')?/gu,
      ),
    ].flatMap((match): Finding[] => {
      const end = match.index + match[0].length;
      const party = reading.parties.find((one) => one.start === end && one.form === "name");
      const sentence = sentenceAt(reading, { start: end, end });
      const event = sentence?.mentions
        .map((mention) => reading.eventOf.get(mention))
        .find((one) => one !== undefined);
      if (party === undefined || event === undefined) return [];
      return [
        {
          event,
          field: "roles",
          value: { role: "chair", party: party.party },
          spans: [{ start: match.index, end: party.end }],
        },
      ];
    }),
};

const giver = "(?:(?<from>from\\s+(?:the\\s+)?\\p{Lu}[^.;,]{2,40}?)\\s+)?";
const frenchGiver = "(?:(?<from>(?:du|de\\s+la|de\\s+l'|des|de|d')\\s*\\p{Lu}[^.;,]{2,40}?)\\s+)?";
const ofDialogue = "(?:of\\s+the\\s+(?:Rabat\\s+)?(?:Process|Dialogue)\\s+)?";
const handovers = {
  en: new RegExp(
    `\\b[Hh]and-?over\\s+of\\s+the\\s+(?:Rabat\\s+Process\\s+)?Chair(?:manship)?\\s+${ofDialogue}${giver}to\\s+(?=(?:the\\s+)?\\p{Lu})|` +
      `\\b[Hh]and(?:s|ed|ing)?\\s+over\\s+the\\s+Chair(?:manship)?\\s+${ofDialogue}to\\s+(?=(?:the\\s+)?\\p{Lu})`,
    "gu",
  ),
  fr: new RegExp(
    `\\b[Pp]assation\\s+(?:officielle\\s+)?de\\s+(?:la\\s+)?presidence\\s+(?:du\\s+(?:Processus\\s+de\\s+Rabat|Dialogue)\\s+)?` +
      `${frenchGiver}(?:au|aux|a\\s+la|a\\s+l'|a)\\s*(?=\\p{Lu})`,
    "gu",
  ),
};

export const handoverRule: Rule = {
  id: "handover/words",
  reason:
    "“Handover of the Chairmanship from Spain to Portugal” names who gives it up and who takes over.",
  find: (reading) =>
    [...reading.source.folded.matchAll(handovers[reading.locale])].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const named = reading.parties.filter(({ form }) => form === "name");
      const heir = named.find(({ start }) => start >= span.end && start - span.end < 5);
      const from = match.groups?.["from"] === undefined ? undefined : inside(named, span)[0];
      const [event] = ownersOfHandover(reading, span);
      if (heir === undefined || event === undefined) return [];
      const to: Finding = {
        event,
        field: "handover.to",
        value: heir.party,
        spans: [{ start: span.start, end: heir.end }],
      };
      if (from === undefined) return [to];
      return [
        {
          event,
          field: "handover.from",
          value: from.party,
          spans: [{ start: from.start, end: from.end }],
        },
        to,
      ];
    }),
};

function ownersOfHandover(reading: Reading, span: Span): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, span);
  if (sentence?.block.kind !== "item") return ownersOf(reading, span, false);
  const current = reading.currentAt.get(sentence);
  return current === undefined ? [] : [current];
}
