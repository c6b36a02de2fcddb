import {
  month,
  monthNumber,
  part,
  partOf,
  quarterNumber,
  quarterOrdinal,
  season,
  seasonOf,
  weekday,
  weekdayNumber,
  year,
} from "./calendar-words.ts";

/** A day as printed: the year may be missing. */
export interface PrintedDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** 1 to 7, where a day of the week stands before it. */
  readonly weekday?: number;
}

export type DateValue =
  | {
      readonly kind: "days";
      readonly first: PrintedDay;
      readonly last: PrintedDay;
      readonly listed: readonly PrintedDay[];
      readonly isRange: boolean;
    }
  /** 05/06/2024, which is a day of May or of June. */
  | { readonly kind: "ambiguous"; readonly options: readonly PrintedDay[] }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly year?: number;
      readonly part?: "early" | "middle" | "late";
    }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4; readonly year: number }
  | {
      readonly kind: "season";
      readonly season: "spring" | "summer" | "autumn" | "winter";
      readonly year: number;
    }
  | { readonly kind: "year"; readonly year: number; readonly part?: "early" | "middle" | "late" }
  /** Half a year, which tells the year of other dates too. */
  | { readonly kind: "half"; readonly half: 1 | 2; readonly year: number }
  /** From a year or a month to another: a term or the life of a plan. */
  | { readonly kind: "term" }
  /** Words in the place of a date, and days of the week alone. */
  | { readonly kind: "open" };

const oneDay = new RegExp(
  `(?:(${weekday}),?\\s+(?:the\\s+|le\\s+)?)?\\b(3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th|er)\\b)?(?!\\d)`,
  "iu",
);
const token = new RegExp(
  `(?<month>${month})|(?<year>(?:19[89]|20[0-9])\\d)(?!\\d)|(?<days>${oneDay.source})|(?<range>-|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bau\\b|\\ba\\b|jusqu'au)`,
  "giu",
);

/** Reads days with their months and years, in either order; a month or year serves all days before it that have none. */
export function readDays(words: string): DateValue | undefined {
  const list: { day: number; month?: number; year?: number; weekday?: number }[] = [];
  let isRange = /^(?:between|entre|from|du)\s/i.test(words);
  let leading: number | undefined;
  for (const { groups = {} } of words.matchAll(token)) {
    if (groups["month"] !== undefined) {
      const number = monthNumber(groups["month"]);
      const open = list.filter((one) => one.month === undefined);
      for (const one of open) one.month = number;
      leading = open.length === 0 ? number : undefined;
    } else if (groups["year"] !== undefined) {
      for (const one of list) one.year ??= Number(groups["year"]);
    } else if (groups["days"] !== undefined) {
      const [, name, number] = oneDay.exec(groups["days"]) ?? [];
      list.push({
        day: Number(number),
        ...(leading !== undefined && { month: leading }),
        ...(name !== undefined && { weekday: weekdayNumber(name) }),
      });
    } else if (list.length > 0) isRange = true;
  }
  const complete = list.flatMap((one) =>
    one.month === undefined ? [] : [{ ...one, month: one.month }],
  );
  const [first] = complete;
  const last = complete.at(-1);
  if (first === undefined || last === undefined || complete.length !== list.length)
    return undefined;
  // "30 December to 2 January 2025" begins in the year before.
  if (first.year !== undefined && first.year === last.year && first.month > last.month)
    first.year -= 1;
  // A day that the calendar does not have is no date, and its month is none either.
  if (complete.some((one) => !exists(one))) return { kind: "term" };
  return { kind: "days", first, last, listed: complete, isRange };
}

/** The longest that each month can be. */
export const monthLengths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day is in the calendar, of a leap year where the year is open. */
function exists({ day: number, month: of, year: in_ }: PrintedDay): boolean {
  if (number < 1 || number > (monthLengths[of - 1] ?? 0)) return false;
  return (
    of !== 2 ||
    number < 29 ||
    in_ === undefined ||
    (in_ % 4 === 0 && (in_ % 100 !== 0 || in_ % 400 === 0))
  );
}

export function yearIn(words: string): number | undefined {
  const found = new RegExp(year, "u").exec(words)?.[0];
  return found === undefined ? undefined : Number(found);
}

export function readNumeric(words: string): DateValue | undefined {
  const [, from, a = "", sign, b = "", in_ = ""] =
    /^(?:(\d{1,2})\s?-\s?)?(\d{1,2})([./])(\d{1,2})\3(\d{4})$/u.exec(words) ?? [];
  const asDay = (number: string, of: string) => ({
    day: Number(number),
    month: Number(of),
    year: Number(in_),
  });
  const european = exists(asDay(a, b)) ? asDay(a, b) : undefined;
  const american =
    sign === "/" && from === undefined && exists(asDay(b, a)) ? asDay(b, a) : undefined;
  if (european === undefined || (american !== undefined && a !== b)) {
    const options = [european, american].filter((one) => one !== undefined);
    return options.length === 0 ? undefined : { kind: "ambiguous", options };
  }
  const first = from === undefined ? european : asDay(from, b);
  return {
    kind: "days",
    first,
    last: european,
    listed: from === undefined ? [first] : [first, european],
    isRange: from !== undefined,
  };
}

/** 25.04.2023 - 26.04.2023, 25.04. - 26.04.2023 */
export function readNumericRange(words: string): DateValue | undefined {
  const [a, b, c] = [...words.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})?/g)].map(
    ([, number, of, in_]) => [Number(number), Number(of), Number(in_)] as const,
  );
  if (a === undefined || b === undefined || c !== undefined) return undefined;
  const first = { day: a[0], month: a[1], year: Number.isNaN(a[2]) ? b[2] : a[2] };
  const last = { day: b[0], month: b[1], year: b[2] };
  return exists(first) && exists(last)
    ? { kind: "days", first, last, listed: [first, last], isRange: true }
    : undefined;
}

export function readIso(words: string): DateValue | undefined {
  const [in_, of, number] = words.split("-").map(Number);
  const found = { day: number ?? 0, month: of ?? 0, year: in_ ?? 0 };
  return exists(found)
    ? { kind: "days", first: found, last: found, listed: [found], isRange: false }
    : undefined;
}

export function readMonth(words: string): DateValue | undefined {
  const match = new RegExp(
    `^(?:the\\s+)?(${part})?(?:\\s+|-)?(?:of\\s+|de\\s+|du\\s+mois\\s+de\\s+)?(${month})(?:,?\\s+(?:of\\s+|de\\s+)?(${year}))?$`,
    "iu",
  ).exec(words);
  if (match === null || /^(?:may|march|mar|jun|jul|sept)$/.test(match[2] ?? "")) return undefined;
  const number = monthNumber(match[2] ?? "");
  const of = partOf(match[1] ?? "");
  return {
    kind: "month",
    month: number,
    ...(match[3] !== undefined && { year: Number(match[3]) }),
    ...(of !== undefined && { part: of }),
  };
}

export function readQuarter(words: string): DateValue | undefined {
  const in_ = yearIn(words);
  const ordinal = new RegExp(quarterOrdinal, "iu").exec(
    words.replace(/^(?:the|au|du|le)\s+/i, ""),
  )?.[0];
  const short = /^[QT]([1-4])/i.exec(words)?.[1];
  const number = short === undefined ? quarterNumber(ordinal ?? "") : Number(short);
  if (in_ === undefined || (number !== 1 && number !== 2 && number !== 3 && number !== 4))
    return undefined;
  return { kind: "quarter", quarter: number, year: in_ };
}

export function readSeason(words: string): DateValue | undefined {
  const found = seasonOf(new RegExp(season, "iu").exec(words)?.[0] ?? "");
  const in_ = yearIn(words);
  return found === undefined || in_ === undefined
    ? undefined
    : { kind: "season", season: found, year: in_ };
}

export function readYear(words: string): DateValue | undefined {
  const match = new RegExp(`^(${part})?(?:\\s+|-)?(?:of\\s+|de\\s+)?(${year})$`, "iu").exec(words);
  if (match === null) return undefined;
  const of = partOf(match[1] ?? "");
  return { kind: "year", year: Number(match[2]), ...(of !== undefined && { part: of }) };
}
