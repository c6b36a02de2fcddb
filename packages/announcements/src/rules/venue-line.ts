import { houses } from "../data/houses.ts";
import { isDetails } from "../entries.ts";
import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import { placesOfEvents } from "./places-of-events.ts";

const house = new RegExp(`(?<!\\p{L})(?:${houses.en}|${houses.fr})(?!\\p{L})`, "u");

export const venueLineRule: Rule = {
  id: "venue/line",
  reason:
    "A house at the beginning of a line of its own, beside the line that says when: “Hôtel Radisson Blu, salle Tibesti”.",
  find: (reading) =>
    reading.sentences.flatMap((sentence): Finding[] => {
      const above = reading.sentences[sentence.position - 1];
      const event = reading.currentAt.get(sentence);
      if (event === undefined || sentence.block.kind !== "heading" || sentence.mentions.length > 0)
        return [];
      const isBelow =
        !sentence.block.opens && above?.block.kind === "heading" && isDetails(reading, above);
      const hasPlace = placesOfEvents(reading).some(
        ({ place, events }) =>
          events.includes(event) && place.start > sentence.start && place.end <= sentence.end,
      );
      const words = reading.source.folded.slice(sentence.start, sentence.end);
      const name = /^[^,;:(|]{4,80}/u.exec(words)?.[0].replace(/\s+(?:-.*)?$/u, "") ?? "";
      if (!(isBelow || hasPlace) || !house.test(name) || !/\s/.test(name)) return [];
      const span = { start: sentence.start, end: sentence.start + name.length };
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
