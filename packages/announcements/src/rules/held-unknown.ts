import { doubts } from "../doubts.ts";
import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { sentenceAt, subjectsOf } from "../reading.ts";

export const heldUnknownRule: Rule = {
  id: "heldUnknown/words",
  reason:
    "“It is not known whether it was held”, “on ignore s’il a eu lieu”: the text says that nobody can tell.",
  find: (reading) =>
    [...reading.source.folded.matchAll(doubts)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(reading, span);
      if (sentence === undefined) return [];
      return subjectsOf(reading, span, false).map((event) => ({
        event,
        field: "heldUnknown",
        value: true,
        spans: [span],
      }));
    }),
};
