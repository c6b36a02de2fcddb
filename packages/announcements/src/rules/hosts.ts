import type { Role } from "@rabat-process/events";
import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { subjectsOf } from "../reading.ts";

const nouns: readonly (readonly [Role, RegExp, RegExp])[] = [
  ["host", /^\s+hosts?\b(?!\s+(?:country|communit))/i, /\bhotes?\s+$/i],
  ["co-chair", /^\s+co-?chairs?\b/i, /\bco-?presidente?s?\s+$/i],
  ["organiser", /^\s+(?:co-?)?organi[sz]ers?\b/i, /\b(?:co-?)?organisat(?:eurs?|rices?)\s+$/i],
];

export const adjectiveRule: Rule = {
  id: "roles/our-hosts",
  reason: "“Our Lithuanian hosts” and “nos hôtes lituaniens” are the country of the adjective.",
  find: (reading) =>
    reading.parties.flatMap(({ form, party, start, end }): readonly Finding[] => {
      if (form !== "adjective") return [];
      const { folded } = reading.source;
      const role = nouns.find(([, behind, before]) =>
        reading.locale === "en"
          ? behind.test(folded.slice(end, end + 20)) &&
            /\b(?:our|the|by)\s+$/i.test(folded.slice(start - 5, start))
          : before.test(folded.slice(Math.max(0, start - 24), start)),
      )?.[0];
      if (role === undefined) return [];
      return subjectsOf(reading, { start, end }, false).map((event) => ({
        event,
        field: "roles",
        value: { role, party },
        spans: [{ start, end }],
      }));
    }),
};
