import type { AnalysedSentence } from "./analysis.ts";
import type { FoundEvent } from "./found-event.ts";
import { perReading } from "./per-reading.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";

/** A line of a table of hours: "9 h 15 – 10 h 30    Séance 1 : bilan", "14:00 Coffee break". */
export interface TimetableRow {
  readonly line: AnalysedSentence;
  readonly hours: Span;
  readonly from: `${number}:${number}`;
  readonly to?: `${number}:${number}`;
  readonly title: Span;
}

const clock = "([01]?\\d|2[0-3])\\s?(?:[:.]\\s?([0-5]\\d)|h\\s?([0-5]\\d)?(?!\\p{L}))";
const row = new RegExp(
  `^\\(?${clock}(?:\\s*(?:-|to|a)\\s*${clock})?\\)?\\s*(?:[-:|]\\s*|\\s)(?=\\S)`,
  "u",
);

/** All tables of a text, each with its event; a line alone is none. */
export const timetablesOf = perReading(
  (reading): readonly { readonly event: FoundEvent; readonly rows: readonly TimetableRow[] }[] => {
    const tables: { event: FoundEvent; rows: TimetableRow[] }[] = [];
    let last: AnalysedSentence | undefined;
    for (const line of reading.sentences) {
      const found = readRow(reading, line);
      const event = reading.currentAt.get(line);
      if (found === undefined || event === undefined) continue;
      const table = tables.at(-1);
      const isNext = last !== undefined && line.position - last.position <= 2;
      if (table?.event === event && isNext) table.rows.push(found);
      else tables.push({ event, rows: [found] });
      last = line;
    }
    return tables.filter(({ rows }) => rows.length > 1);
  },
);

function readRow(
  { source: { folded } }: Reading,
  line: AnalysedSentence,
): TimetableRow | undefined {
  if (line.index > 0) return undefined;
  const match = row.exec(folded.slice(line.start, line.end));
  if (match === null) return undefined;
  const [words, hour, minute, short, endHour, endMinute, endShort] = match;
  const end = line.start + words.length;
  const from = toText(hour, minute ?? short);
  return {
    line,
    hours: { start: line.start, end: line.start + words.replace(/[\s|:-]+$/, "").length },
    from,
    ...(endHour !== undefined && { to: toText(endHour, endMinute ?? endShort) }),
    title: { start: end, end: end + folded.slice(end, line.end).replace(/[\s.;,]+$/, "").length },
  };
}

function toText(hour = "", minute = "00"): `${number}:${number}` {
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}` as `${number}:${number}`;
}
