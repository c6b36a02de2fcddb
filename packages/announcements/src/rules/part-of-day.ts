import type { DateLexeme } from "../lexemes/dates.ts";
import type { Reading } from "../reading.ts";

const parts = [
  [
    "morning",
    /\b(?:on\s+|in\s+)?the\s+morning\s+of\s+(?:the\s+)?$|\b(?:le|la|au)\s+(?:matin|matinee)\s+du\s*$|\bdans\s+la\s+matinee\s+du\s*$/i,
    /^,?\s+(?:in\s+the\s+morning|au\s+matin|le\s+matin|dans\s+la\s+matinee|\(?morning\)?|\(?matin\)?)\b/i,
  ],
  [
    "afternoon",
    /\b(?:on\s+|in\s+)?the\s+afternoon\s+of\s+(?:the\s+)?$|\b(?:dans\s+)?l'apres-midi\s+du\s*$/i,
    /^,?\s+(?:in\s+the\s+afternoon|(?:dans\s+)?l'apres-midi|\(?afternoon\)?|\(?apres-midi\)?)\b/i,
  ],
  [
    "evening",
    /\b(?:on\s+|in\s+)?the\s+evening\s+of\s+(?:the\s+)?$|\b(?:la\s+|en\s+)?(?:soiree|soir)\s+du\s*$/i,
    /^,?\s+(?:in\s+the\s+evening|en\s+soiree|au\s+soir|le\s+soir|\(?evening\)?)\b/i,
  ],
] as const;

/** "on the morning of 29 January", "le 29 janvier au matin". */
export function partOfDay({ source: { folded } }: Reading, date: DateLexeme) {
  // "du" and "le" belong to the date as it was found.
  const inner = /^(?:du|le|les|the)\s+/i.exec(folded.slice(date.start, date.end))?.[0] ?? "";
  const before = folded.slice(Math.max(0, date.start - 34), date.start + inner.length);
  const after = folded.slice(date.end, date.end + 24);
  for (const [value, ahead, behind] of parts) {
    const match = ahead.exec(before);
    if (match !== null)
      return {
        value,
        span: { start: date.start + inner.length - (before.length - match.index), end: date.end },
      };
    const next = behind.exec(after);
    if (next !== null)
      return { value, span: { start: date.start, end: date.end + next[0].length } };
  }
  return undefined;
}
