import type { AgendaItem } from "@rabat-process/events";
import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import { timetablesOf } from "../timetable.ts";

/** What each line of a table is; people who arrive, greet, eat or close are no part of the agenda. */
const kinds: readonly (readonly [AgendaItem["kind"], RegExp])[] = [
  ["screening", /^(?:(?:film|video)\s+screening|screening|projection)(?!\p{L})/iu],
  [
    "panel",
    /^(?:panel|round\s?table|table\s+ronde|panel\s+discussion|high-level\s+panel)(?!\p{L})/iu,
  ],
  [
    "session",
    /^(?:(?:\p{L}+\s+)?(?:working\s+|plenary\s+|thematic\s+)?(?:sessions?|seances?|plenary|pleniere|workshops?|ateliers?)|group\s+work|working\s+groups?|travaux\s+(?:de|en)\s+groupes?|groupes?\s+de\s+travail|exercices?|exercise|case\s+stud(?:y|ies)|etudes?\s+de\s+cas)(?!\p{L})/iu,
  ],
];
const noPart =
  /^(?:opening|closing|welcome|registration|arrival|ouverture|cloture|accueil|enregistrement|arrivee|inscription|mot)/i;
const numberAhead =
  /^(?:(?:\p{L}+\s+)?(?:session|seance|panel|table\s+ronde|round\s?table)\s*(?:n°\s*)?(?:\d{1,2}|[IVX]{1,4})?)\s*[:.-]\s*/iu;

export const timetableRule: Rule = {
  id: "agenda/timetable",
  reason:
    "The lines of a table of hours that say what part they are: “10:30 Panel: Routes”, “9 h 15 Séance 1 : bilan”.",
  find: (reading) =>
    timetablesOf(reading).flatMap(({ event, rows }) =>
      rows.flatMap(({ title, hours }): Finding[] => {
        const words = reading.source.folded.slice(title.start, title.end);
        const kind = kinds.find(([, pattern]) => pattern.test(words))?.[0];
        if (kind === undefined || noPart.test(words)) return [];
        const lead = numberAhead.exec(words)?.[0].length ?? 0;
        const named = lead === words.length ? title : { start: title.start + lead, end: title.end };
        const summary = { [reading.locale]: wordsAt(reading, named).slice(0, 300) };
        return [
          {
            event,
            field: "agenda",
            value: { kind, summary },
            spans: [{ start: hours.start, end: title.end }],
          },
        ];
      }),
    ),
};
