import { clauseAt } from "../analysis.ts";
import { houses } from "../data/houses.ts";
import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { isToldInPluperfect, ownersOf, sentenceAt, wordsAt } from "../reading.ts";

const named = "\\p{Lu}[\\p{L}'&-]*";
const small =
  "(?:de|du|des|la|le|les|of|the|do|da|dos|el|and|et|d'|l'|international|internationale|culturel|culturelle|municipal|national|nationale|royal)(?!\\p{L})";
/** A house by its proper name: its own word first, last or alone with others ("Rooms Hotel", "Palais des Nations"). */
const buildings = {
  en: new RegExp(
    `\\b(?:at|in|come\\s+to)\\s+(?:the\\s+)?((?:(?:${named}|\\d+|${small})\\s+){0,5}?(?:${houses.en})(?:\\s+(?:(?:${small}\\s+)*${named}))*)`,
    "gu",
  ),
  fr: new RegExp(
    `(?:\\b(?:au|aux|dans\\s+les\\s+locaux\\s+de|a)\\s+(?:la\\s+|l')?|\\ba\\s+l')((?:${houses.fr})(?:\\s+\\d{1,2}(?=\\s+\\p{Lu})|\\s+(?:conferences|congres|conventions|commerce|metiers|sciences|arts|culture|agriculture)(?!\\p{L})|\\s+${small}|\\s*(?<=')${named}|\\s+(?:[dl]')?${named})+)`,
    "gu",
  ),
};

export const venueRule: Rule = {
  id: "venue/name",
  reason:
    "A house by its proper name behind “at” in the clause that says where the event takes place, or behind “Venue:”.",
  find: (reading) =>
    [...reading.source.folded.matchAll(buildings[reading.locale])].flatMap((match): Finding[] => {
      const name = (match[1] ?? "").replace(
        /(?:\s+(?:de|du|des|la|le|les|of|the|and|et|d'|l'))+$/u,
        "",
      );
      const start = match.index + match[0].indexOf(match[1] ?? "");
      const span = { start, end: start + name.length };
      const sentence = sentenceAt(reading, span);
      if (sentence === undefined || !/\s/.test(name)) return [];
      const clause = clauseAt(sentence, span) ?? sentence;
      const isTaking = sentence.predicates.some(
        (one) =>
          one.start >= clause.start &&
          one.end <= clause.end &&
          !one.isWeak &&
          (one.tense !== "pluperfect" || isToldInPluperfect(reading, sentence)),
      );
      if (
        !isTaking &&
        !reading.details.has(sentence) &&
        sentence.block.kind === "paragraph" &&
        !sentence.isLine
      )
        return [];
      return ownersOf(reading, span).map((event) => ({
        event,
        field: "venue.name",
        value: { [reading.locale]: wordsAt(reading, span) },
        spans: [span],
      }));
    }),
};

const apposed = {
  en: /\b(?:[Tt]he|[Oo]ur)\s+(?:meeting\s+)?venue(?:,|\s+(?:is|will\s+be))\s+(?:the\s+)?(\p{Lu}[^,.;:()]{3,80}?)(?=[,.;]|\s+(?:is|will|are)\s)/gu,
  fr: /\b(?:[Ll]e\s+lieu(?:\s+de\s+la\s+reunion)?)(?:,|\s+(?:est|sera|reste|demeure))\s+(?:le\s+|la\s+|l')?(\p{Lu}[^,.;:()]{3,80}?)(?=[,.;]|\s+(?:est|sera|se)\s)/gu,
};

export const venueAppositionRule: Rule = {
  id: "venue/apposition",
  reason:
    "“The venue, the Centro Cultural de Belém,” is the name of the house of the event that the text is about.",
  find: (reading) =>
    [...reading.source.folded.matchAll(apposed[reading.locale])].flatMap((match): Finding[] => {
      const name = match[1] ?? "";
      const start = match.index + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      return ownersOf(reading, span, false).map((event) => ({
        event,
        field: "venue.name",
        value: { [reading.locale]: wordsAt(reading, span) },
        spans: [span],
      }));
    }),
};

export const venueLabelRule: Rule = {
  id: "venue/label",
  reason: "What stands behind “Venue:” before the city is the name of the house.",
  find: (reading) =>
    reading.sentences.flatMap((sentence): Finding[] => {
      if (
        sentence.block.kind !== "label" ||
        !/^(?:venue|lieu|location|where|place)$/.test(sentence.block.label ?? "") ||
        sentence.index > 0
      )
        return [];
      const event = reading.currentAt.get(sentence);
      const city = reading.places.find(
        ({ start, end }) => start >= sentence.start && end <= sentence.end,
      );
      // "Lieu : Tunis, Hôtel Majestic" has the city first.
      const isFirst = city?.start === sentence.start;
      const from = isFirst
        ? city.end + (/^[\s,(-]*/.exec(reading.source.folded.slice(city.end))?.[0].length ?? 0)
        : sentence.start;
      const limit = isFirst ? sentence.end : (city?.start ?? sentence.end);
      const lead = /^(?:(?:At|In)\s+the\s+|Au\s+|A\s+la\s+|A\s+l')/.exec(
        reading.source.folded.slice(from, limit),
      );
      const begin = from + (lead?.[0].length ?? 0);
      const words = reading.source.folded.slice(begin, limit).replace(/[\s,;.(-]+$/u, "");
      const span = { start: begin, end: begin + words.length };
      if (
        event === undefined ||
        words.length < 4 ||
        words.length > 120 ||
        /\b(?:online|zoom|teams|webex|en ligne|tbc|tbd|virtual|virtuel)\b/i.test(words)
      )
        return [];
      if (reading.parties.some(({ start, end }) => start === span.start && end === span.end))
        return [];
      return [
        {
          event,
          field: "venue.name",
          value: { [reading.locale]: wordsAt(reading, span) },
          spans: [span],
        },
      ];
    }),
};
