import * as recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import { detectLanguage } from "../src/language.ts";
import { findNouns } from "../src/lexemes/kinds.ts";

/** What a reader finds first: the days of a text, with their words, or nothing. */
interface FirstDate {
  readonly first: string;
  readonly last: string;
  readonly words: string;
  readonly start: number;
}

function withChrono(text: string): FirstDate | undefined {
  const [found] = chrono[detectLanguage(text)]
    .parse(text)
    .filter(({ start }) => start.isCertain("day"));
  if (found === undefined) return undefined;
  const day = (at: chrono.ParsedComponents) =>
    [at.get("year"), at.get("month"), at.get("day")]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  return {
    first: day(found.start),
    last: day(found.end ?? found.start),
    words: found.text,
    start: found.index,
  };
}

/** Recognizers-Text gives a timex: `2021-01-21`, or `(2024-01-23,2024-01-26,P3D)` with the day behind the last. */
function withRecognizers(text: string): FirstDate | undefined {
  const culture = { en: recognizers.Culture.English, fr: recognizers.Culture.French }[
    detectLanguage(text)
  ];
  for (const { text: words, start, resolution } of recognizers.recognizeDateTime(text, culture)) {
    const values: unknown = (resolution as { values?: unknown } | undefined)?.values;
    const [value] = Array.isArray(values) ? (values as { timex?: string }[]) : [];
    const days = /^\(?(\d{4}-\d\d-\d\d)(?:,(\d{4}-\d\d-\d\d))?/.exec(value?.timex ?? "");
    // Its "2016-11-31" is no day.
    if (days?.[1] === undefined || (days[2] !== undefined && Number.isNaN(Date.parse(days[2]))))
      continue;
    const last = days[2] === undefined ? days[1] : dayBefore(days[2]);
    return { first: days[1], last, words, start };
  }
  return undefined;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** One event a text, as such libraries are used: their first date, and the first noun for a meeting. */
function naiveReader(firstDate: (text: string) => FirstDate | undefined) {
  return (text: string) => {
    const language = detectLanguage(text);
    const date = firstDate(text);
    const noun = findNouns(text, language).find(({ kind }) => kind !== undefined);
    const draft = {
      ...(noun !== undefined && { kind: noun.kind }),
      ...(date !== undefined && {
        when: {
          precision: "day",
          first: date.first,
          last: date.last,
          printed: { [language]: date.words },
        },
      }),
    };
    const at = (field: string, start: number, end: number) => ({
      field,
      span: { start, end },
      rule: "naive",
    });
    const evidence = [
      ...(noun === undefined ? [] : [at("kind", noun.start, noun.end)]),
      ...(date === undefined ? [] : [at("when", date.start, date.start + date.words.length)]),
    ];
    return {
      language,
      events: evidence.length === 0 ? [] : [{ draft, evidence }],
      questions: [],
      unread: [],
    };
  };
}

/** Readers by libraries for dates, beside which ours is measured. */
export const naiveReaders = {
  "chrono-node": naiveReader(withChrono),
  "@microsoft/recognizers-text": naiveReader(withRecognizers),
} as const;
