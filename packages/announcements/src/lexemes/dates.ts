import type { Span } from "../span.ts";
import { overlap } from "../span.ts";
import { month, monthNumber, part, partOf, quarterNumber, quarterOrdinal, season, seasonOf, weekday, weekdayNumber, year } from "./calendar-words.ts";

/** A day as printed: the year may be missing. */
export interface PrintedDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** 1 to 7, where a day of the week stands before it. */
  readonly weekday?: number;
}

export type DateValue =
  | { readonly kind: "days"; readonly first: PrintedDay; readonly last: PrintedDay; readonly listed: readonly PrintedDay[]; readonly isRange: boolean }
  /** 05/06/2024, which is a day of May or of June. */
  | { readonly kind: "ambiguous"; readonly options: readonly PrintedDay[] }
  | { readonly kind: "month"; readonly month: number; readonly year?: number; readonly part?: "early" | "middle" | "late" }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4; readonly year: number }
  | { readonly kind: "season"; readonly season: "spring" | "summer" | "autumn" | "winter"; readonly year: number }
  | { readonly kind: "year"; readonly year: number; readonly part?: "early" | "middle" | "late" }
  /** Half a year: no date of an event, but it tells the year of others. */
  | { readonly kind: "half"; readonly year: number }
  /** From a year or a month to another: a term or the life of a plan. */
  | { readonly kind: "term" }
  /** Words in the place of a date, and days of the week alone. */
  | { readonly kind: "open" };

export interface DateLexeme extends Span {
  readonly value: DateValue;
}

const day = `(?:${weekday},?\\s+(?:the\\s+|le\\s+)?)?(?<![\\d.,:/])(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th|er)\\b)?(?![\\d:%/]|[.,]\\d|h\\d|\\s?h\\b)`;
const joiner = `\\s*(?:,\\s*(?:and|et)\\b|,|-|&|\\/|\\band\\b|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bet\\b|\\bau\\b|\\ba\\b|\\bjusqu'au\\b)\\s*(?:(?:on|le|les|the)\\s+)?`;
const days = `${day}(?:${joiner}${day}){0,4}`;
const prefix = `(?:(?:from|between|du|les|le|entre\\s+le|des)\\s+(?:the\\s+)?)?`;
const dayFirst = `${days}\\s*(?:of\\s+|de\\s+)?${month}(?:,?\\s+(?:of\\s+|de\\s+)?${year})?`;
const monthFirst = `(?:${weekday},?\\s+)?${month}\\s+${day}(?:${joiner}(?:${month}\\s+)?${day}){0,3}(?:,?\\s+${year})?`;

interface Shape {
  readonly pattern: RegExp;
  readonly read: (words: string) => DateValue | undefined;
}

const shapes: readonly Shape[] = [
  { pattern: new RegExp(`${prefix}${dayFirst}(?:${joiner}${dayFirst})?`, "giu"), read: readDays },
  { pattern: new RegExp(`(?:from\\s+|between\\s+)?${monthFirst}(?:${joiner}${monthFirst})?`, "giu"), read: readDays },
  { pattern: /(?<![\d./-])\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d)?\s*(?:-|to|until|au|a|bis)\s*\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)/gu, read: readNumericRange },
  { pattern: /(?<![\d./-])(?:(\d{1,2})\s?-\s?)?(\d{1,2})([./])(\d{1,2})\3((?:19|20)\d\d)(?!\d|[./]\d)/gu, read: readNumeric },
  { pattern: /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\d-])/gu, read: readIso },
  { pattern: new RegExp(`${month}\\s+(?:of\\s+|de\\s+)?${year}\\s*(?:-|to|until|and|et|a)\\s*${month}\\s+${year}|${month}\\s*(?:-|\\bto\\b|\\bet\\b|\\band\\b|\\ba\\b)\\s*${month}(?:\\s+${year})?`, "giu"), read: () => ({ kind: "term" }) },
  { pattern: new RegExp(`(?:(?:the\\s+)?(${part})(?:\\s+|(?<=-)|(?=[A-Z]))(?:of\\s+|de\\s+|du\\s+mois\\s+de\\s+)?)?(${month})(?:,?\\s+(?:of\\s+|de\\s+)?(${year}))?`, "giu"), read: readMonth },
  { pattern: new RegExp(`(?:the\\s+|au\\s+|du\\s+|le\\s+)?(${quarterOrdinal})\\s+(?:quarter|trimester|trimestre)(?:\\s+(?:of\\s+|de\\s+(?:l'annee\\s+)?)?(${year}))|(?<!\\p{L})(?:Q|T)([1-4])\\s+(?:of\\s+)?(${year})`, "giu"), read: readQuarter },
  { pattern: new RegExp(`(?:first|second|1st|2nd|premier|second|deuxieme|1er|2e|2eme)\\s+(?:half|semester|semestre)\\s+(?:of\\s+|de\\s+(?:l'annee\\s+)?)?(${year})|(?:first|second)\\s+half\\s+of\\s+the\\s+year\\s+(${year})`, "giu"), read: (words) => ({ kind: "half", year: yearIn(words) ?? 0 }) },
  { pattern: new RegExp(`(?<!\\p{L})(${season})\\s+(?:of\\s+|de\\s+)?(${year})`, "giu"), read: readSeason },
  { pattern: /(?:19|20)\d\d\s*(?:-|\/|\bto\b|\band\b|\bet\b|\ba\b)\s*(?:(?:19|20)\d\d|\d\d(?!\d))/giu, read: () => ({ kind: "term" }) },
  { pattern: new RegExp(`(?:(?<!\\p{L})(${part})(?:\\s+|(?<=-))(?:of\\s+|de\\s+)?)?(?<![\\d.,/-])(${year})(?!\\p{L}|,\\d{3})`, "giu"), read: readYear },
  { pattern: /\b(?:at|on)\s+a\s+(?:later|future)\s+(?:date|stage|time)\b|\bat\s+a\s+date\s+(?:that\s+is\s+)?(?:still\s+)?(?:yet\s+)?to\s+be\s+(?:determined|announced|confirmed|decided|set|agreed|communicated|defined)\b|\bwhen(?:\/if)?\s+(?:the\s+)?(?:\w+\s+)?(?:conditions|circumstances|situation)\s+(?:permits?|allows?)(?:\s+it)?\b|\bas\s+soon\s+as\s+(?:the\s+)?(?:\w+\s+)?(?:conditions|circumstances|situation)\s+(?:permits?|allows?)(?:\s+it)?\b|\b(?:the\s+)?dates?\s+(?:is\s+|are\s+|remains?\s+)?(?:still\s+)?(?:to\s+be\s+(?:determined|announced|confirmed|decided|set|agreed|communicated)|tbc|tbd)\b|\ba\s+une\s+date\s+(?:ulterieure|qui\s+(?:sera|reste)\s+[\p{L} ]{4,40}|a\s+(?:determiner|confirmer|fixer|definir|preciser))|\b(?:si\s+et\s+)?(?:des|lorsque)\s+que\s+les\s+conditions\s+(?:sanitaires\s+)?le\s+permettr(?:ont|aient)|\b(?:des|lorsque|quand)\s+(?:que\s+)?(?:les\s+conditions|la\s+situation)\s+(?:sanitaires?\s+)?le\s+permettr(?:ont|a)\b|\bulterieurement\b|\bin\s+the\s+coming\s+(?:weeks|months)\b|\blater\s+this\s+year\b|\bdans\s+les\s+(?:prochains?|prochaines?)\s+(?:mois|semaines)\b|\ba\s+date\s+ulterieure\b/giu, read: () => ({ kind: "open" }) },
  { pattern: new RegExp(`(?:on\\s+|les?\\s+|ce\\s+|next\\s+|this\\s+)?${weekday}(?:(?:\\s*(?:,|-|and|et|&)\\s*(?:le\\s+)?)${weekday})*(?:\\s+(?:and|et)\\s+${weekday})?(?!\\s*,?\\s*(?:the\\s+|le\\s+)?\\d)(?:\\s+(?:prochains?|next))?`, "gu"), read: () => ({ kind: "open" }) },
];

/** All dates of a text, the longest at each place, in their order. */
export function findDates(folded: string): readonly DateLexeme[] {
  const found: DateLexeme[] = [];
  for (const { pattern, read } of shapes) {
    for (const match of folded.matchAll(pattern)) {
      const words = match[0].trimEnd();
      const span = { start: match.index, end: match.index + words.length };
      if (found.some((one) => overlap(one, span))) continue;
      const value = read(words);
      if (value !== undefined) found.push({ ...span, value });
    }
  }
  return found.sort((one, other) => one.start - other.start).flatMap(splitLists);
}

const oneDay = new RegExp(`(?:(${weekday}),?\\s+(?:the\\s+|le\\s+)?)?\\b(3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th|er)\\b)?(?!\\d)`, "iu");
const token = new RegExp(`(?<month>${month})|(?<year>(?:19[89]|20[0-9])\\d)(?!\\d)|(?<days>${oneDay.source})|(?<range>-|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bau\\b|\\ba\\b|jusqu'au)`, "giu");

/** Reads days with their months and years, in either order; a month or year serves all days before it that have none. */
function readDays(words: string): DateValue | undefined {
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
  const complete = list.flatMap((one) => (one.month === undefined ? [] : [{ ...one, month: one.month }]));
  const [first] = complete;
  const last = complete.at(-1);
  if (first === undefined || last === undefined || complete.length !== list.length) return undefined;
  // "30 December to 2 January 2025" begins in the year before.
  if (first.year !== undefined && first.year === last.year && first.month > last.month) first.year -= 1;
  if (complete.some((one) => !exists(one))) return undefined;
  return { kind: "days", first, last, listed: complete, isRange };
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day is in the calendar, of a leap year where the year is open. */
export function exists({ day: number, month: of, year: in_ }: PrintedDay): boolean {
  if (number < 1 || number > (lengths[of - 1] ?? 0)) return false;
  return of !== 2 || number < 29 || in_ === undefined || (in_ % 4 === 0 && (in_ % 100 !== 0 || in_ % 400 === 0));
}

/** "29 September and 27 October" are two dates; "30 November and 1 December" are two days of one. */
function splitLists(lexeme: DateLexeme): readonly DateLexeme[] {
  const { value } = lexeme;
  if (value.kind !== "days" || value.isRange || value.listed.length < 2) return [lexeme];
  const follows = value.listed.every((one, index) => {
    const before = value.listed[index - 1];
    return before === undefined || isNextDay(before, one);
  });
  if (follows) return [lexeme];
  return value.listed.map((one) => ({ ...lexeme, value: { ...value, first: one, last: one, listed: [one] } }));
}

function isNextDay(before: PrintedDay, after: PrintedDay): boolean {
  if (before.month === after.month) return after.day === before.day + 1;
  return after.day === 1 && after.month === (before.month % 12) + 1 && before.day >= (before.month === 2 ? 28 : (lengths[before.month - 1] ?? 31));
}

function yearIn(words: string): number | undefined {
  const found = new RegExp(year, "u").exec(words)?.[0];
  return found === undefined ? undefined : Number(found);
}

function readNumeric(words: string): DateValue | undefined {
  const [, from, a = "", sign, b = "", in_ = ""] = /^(?:(\d{1,2})\s?-\s?)?(\d{1,2})([./])(\d{1,2})\3(\d{4})$/u.exec(words) ?? [];
  const asDay = (number: string, of: string) => ({ day: Number(number), month: Number(of), year: Number(in_) });
  const european = exists(asDay(a, b)) ? asDay(a, b) : undefined;
  const american = sign === "/" && from === undefined && exists(asDay(b, a)) ? asDay(b, a) : undefined;
  if (european === undefined || (american !== undefined && a !== b)) {
    const options = [european, american].filter((one) => one !== undefined);
    return options.length === 0 ? undefined : { kind: "ambiguous", options };
  }
  const first = from === undefined ? european : asDay(from, b);
  return { kind: "days", first, last: european, listed: from === undefined ? [first] : [first, european], isRange: from !== undefined };
}

/** 25.04.2023 - 26.04.2023, 25.04. - 26.04.2023 */
function readNumericRange(words: string): DateValue | undefined {
  const [a, b, c] = [...words.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})?/g)].map(([, number, of, in_]) => [Number(number), Number(of), Number(in_)] as const);
  if (a === undefined || b === undefined || c !== undefined) return undefined;
  const first = { day: a[0], month: a[1], year: Number.isNaN(a[2]) ? b[2] : a[2] };
  const last = { day: b[0], month: b[1], year: b[2] };
  return exists(first) && exists(last) ? { kind: "days", first, last, listed: [first, last], isRange: true } : undefined;
}

function readIso(words: string): DateValue | undefined {
  const [in_, of, number] = words.split("-").map(Number);
  const found = { day: number ?? 0, month: of ?? 0, year: in_ ?? 0 };
  return exists(found) ? { kind: "days", first: found, last: found, listed: [found], isRange: false } : undefined;
}

function readMonth(words: string): DateValue | undefined {
  const match = new RegExp(`^(?:the\\s+)?(${part})?(?:\\s+|-)?(?:of\\s+|de\\s+|du\\s+mois\\s+de\\s+)?(${month})(?:,?\\s+(?:of\\s+|de\\s+)?(${year}))?$`, "iu").exec(words);
  if (match === null || /^(?:may|march|mar|jun|jul)$/.test(match[2] ?? "")) return undefined;
  const number = monthNumber(match[2] ?? "");
  const of = partOf(match[1] ?? "");
  return { kind: "month", month: number, ...(match[3] !== undefined && { year: Number(match[3]) }), ...(of !== undefined && { part: of }) };
}

function readQuarter(words: string): DateValue | undefined {
  const in_ = yearIn(words);
  const ordinal = new RegExp(quarterOrdinal, "iu").exec(words.replace(/^(?:the|au|du|le)\s+/i, ""))?.[0];
  const short = /^[QT]([1-4])/i.exec(words)?.[1];
  const number = short === undefined ? quarterNumber(ordinal ?? "") : Number(short);
  if (in_ === undefined || (number !== 1 && number !== 2 && number !== 3 && number !== 4)) return undefined;
  return { kind: "quarter", quarter: number, year: in_ };
}

function readSeason(words: string): DateValue | undefined {
  const found = seasonOf(new RegExp(season, "iu").exec(words)?.[0] ?? "");
  const in_ = yearIn(words);
  return found === undefined || in_ === undefined ? undefined : { kind: "season", season: found, year: in_ };
}

function readYear(words: string): DateValue | undefined {
  const match = new RegExp(`^(${part})?(?:\\s+|-)?(?:of\\s+|de\\s+)?(${year})$`, "iu").exec(words);
  if (match === null) return undefined;
  const of = partOf(match[1] ?? "");
  return { kind: "year", year: Number(match[2]), ...(of !== undefined && { part: of }) };
}
