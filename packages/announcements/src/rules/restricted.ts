import type { Finding } from "../facts.ts";
import type { Rule } from "../reading.ts";
import { ownersOf } from "../reading.ts";

const restricted =
  /\b(?:(?:open\s+)?(?:only\s+)?(?:to|for)\s+(?:its\s+|the\s+)?members\s+(?:of\s+the\s+(?:Steering\s+|Drafting\s+)?Committee\s+)?only|members[- ]only|(?:restricted|reserved|limited|open\s+only|closed\s+to\s+all\s+but)\s+(?:to|for)?\s*(?:its\s+|the\s+)?members|closed[- ]door|behind\s+closed\s+doors|(?:a|en)\s+huis\s+clos|participation\s+restreinte|reservee?s?\s+(?:aux|a\s+ses)\s+(?:seuls\s+)?membres|entre\s+membres|(?:en\s+)?format\s+restreint)(?!\p{L})/giu;

export const restrictedRule: Rule = {
  id: "restricted/words",
  reason: "“For its members only”, “à huis clos”: not for everybody who is interested.",
  find: (reading) =>
    [...reading.source.folded.matchAll(restricted)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isOfMembers = /\b(?:members|membres)\b/i.test(match[0]);
      return ownersOf(reading, span, false).flatMap((event): Finding[] => [
        { event, field: "restricted", value: true, spans: [span] },
        ...(isOfMembers
          ? [{ event, field: "participation.mode", value: "internal", spans: [span] } as const]
          : []),
      ]);
    }),
};
