import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { datesOfEvents, toDays, toInexact } from "./when.ts";

const reasons = {
  en: /\b(?:due\s+to(?!\s+(?:take|be)\b)|because\s+of|owing\s+to|as\s+a\s+result\s+of|on\s+account\s+of|in\s+light\s+of)\s+(?:the\s+)?/i,
  fr: /\b(?:en\s+raison\s+(?:de\s+la|du|des|de\s+l'|de|d')|a\s+cause\s+(?:de\s+la|du|des|de\s+l'|de|d')|du\s+fait\s+(?:de\s+la|du|des|de\s+l'|de|d')|suite\s+a\s+(?:la\s+|l')?|au\s+vu\s+(?:de\s+la|du))\s*/i,
};

export const formerDateRule: Rule = {
  id: "formerDates/planned",
  reason:
    "A date behind “initially planned for”, “was supposed to” or “devait avoir lieu” is one that did not hold.",
  find: (reading) =>
    datesOfEvents(reading).flatMap(({ date, events, isFormer, sentence }): Finding[] => {
      if (!isFormer || events[0] === undefined) return [];
      const printed = { [reading.locale]: wordsAt(reading, date) };
      const days = date.value.kind === "days" ? toDays(date.value, undefined) : undefined;
      const when =
        days === undefined
          ? toInexact(reading, date, undefined)
          : {
              precision: "day" as const,
              first: days.first as never,
              last: days.last as never,
              printed,
            };
      if (when === undefined) return [];
      const reason = reasonIn(reading, sentence);
      const value = {
        when,
        ...(reason !== undefined && { reason: { [reading.locale]: wordsAt(reading, reason) } }),
      };
      return [
        {
          event: events[0],
          field: "formerDates",
          value,
          spans: [date, ...(reason === undefined ? [] : [reason])],
        },
      ];
    }),
};

function reasonIn({ source: { folded }, locale }: Reading, sentence: Span): Span | undefined {
  const text = folded.slice(sentence.start, sentence.end);
  const match = reasons[locale].exec(text);
  if (match === null) return undefined;
  const start = sentence.start + match.index + match[0].length;
  const rest = /^[^.,;()]{3,120}?(?=[.,;()]|\s+(?:and|but|et|mais)\s|$)/u.exec(
    folded.slice(start, sentence.end),
  );
  return rest === null ? undefined : { start, end: start + rest[0].length };
}
