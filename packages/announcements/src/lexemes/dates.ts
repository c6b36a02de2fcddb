import type { Span } from "../span.ts";
import { month, part, quarterOrdinal, season, weekday, year } from "./calendar-words.ts";
import {
  monthLengths,
  readDays,
  readIso,
  readMonth,
  readNumeric,
  readNumericRange,
  readQuarter,
  readSeason,
  readYear,
  yearIn,
} from "./date-readers.ts";
import type { DateValue, PrintedDay } from "./date-readers.ts";

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
  {
    pattern: new RegExp(
      `(?:the\\s+)?week\\s+(?:of|beginning|commencing|starting)\\s+(?:the\\s+)?${dayFirst}|(?:la\\s+)?semaine\\s+du\\s+${dayFirst}`,
      "giu",
    ),
    // "the week of 12 to 16 June" has its days.
    read: (words) => {
      const value = readDays(words.replace(/^.*?(?=\d)/u, ""));
      return value?.kind === "days" && value.listed.length > 1 ? value : { kind: "open" };
    },
  },
  { pattern: new RegExp(`${prefix}${dayFirst}(?:${joiner}${dayFirst})?`, "giu"), read: readDays },
  {
    pattern: new RegExp(`(?:from\\s+|between\\s+)?${monthFirst}(?:${joiner}${monthFirst})?`, "giu"),
    read: readDays,
  },
  {
    pattern:
      /(?<![\d./-])\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d)?\s*(?:-|to|until|au|a|bis)\s*\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)/gu,
    read: readNumericRange,
  },
  {
    pattern:
      /(?<![\d./-])(?:(\d{1,2})\s?-\s?)?(\d{1,2})([./])(\d{1,2})\3((?:19|20)\d\d)(?!\d|[./]\d)/gu,
    read: readNumeric,
  },
  {
    pattern: /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\d-])/gu,
    read: readIso,
  },
  {
    pattern: new RegExp(
      `${month}\\s+(?:of\\s+|de\\s+)?${year}\\s*(?:-|to|until|and|et|a)\\s*${month}\\s+${year}|${month}\\s*(?:-|\\bto\\b|\\bet\\b|\\band\\b|\\ba\\b)\\s*${month}(?:\\s+${year})?`,
      "giu",
    ),
    read: () => ({ kind: "term" }),
  },
  {
    pattern: new RegExp(
      `(?:(?:the\\s+)?(${part})(?:\\s+|(?<=-)|(?=[A-Z]))(?:of\\s+|de\\s+|du\\s+mois\\s+de\\s+)?)?(${month})(?:,?\\s+(?:of\\s+|de\\s+)?(${year}))?`,
      "giu",
    ),
    read: readMonth,
  },
  {
    pattern: new RegExp(
      `(?:the\\s+|au\\s+|du\\s+|le\\s+)?(${quarterOrdinal})\\s+(?:quarter|trimester|trimestre)(?:\\s+(?:of\\s+|de\\s+(?:l'annee\\s+)?)?(${year}))|(?<!\\p{L})(?:Q|T)([1-4])\\s+(?:of\\s+)?(${year})`,
      "giu",
    ),
    read: readQuarter,
  },
  {
    pattern: new RegExp(
      `(?:the\\s+|au\\s+|du\\s+|le\\s+)?(?:first|second|1st|2nd|premier|second|deuxieme|1er|2e|2eme)\\s+(?:half|semester|semestre)\\s+(?:of\\s+|de\\s+(?:l'annee\\s+)?)?(${year})|(?:first|second)\\s+half\\s+of\\s+the\\s+year\\s+(${year})`,
      "giu",
    ),
    read: (words) => ({
      kind: "half",
      half: /first|1st|premier|1er/i.test(words) ? 1 : 2,
      year: yearIn(words) ?? 0,
    }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${season})\\s+(?:of\\s+|de\\s+)?(${year})`, "giu"),
    read: readSeason,
  },
  {
    pattern:
      /(?:19|20)\d\d\s*(?:-|\/|\bto\b|\band\b|\bet\b|\ba\b)\s*(?:(?:19|20)\d\d|\d\d(?!\d))/giu,
    read: () => ({ kind: "term" }),
  },
  {
    pattern: new RegExp(
      `(?:(?<!\\p{L})(${part})(?:\\s+|(?<=-))(?:of\\s+|de\\s+)?)?(?<![\\d.,/-])(${year})(?!\\p{L}|,\\d{3})`,
      "giu",
    ),
    read: readYear,
  },
  {
    pattern:
      /\b(?:at|on)\s+a\s+(?:later|future)\s+(?:date|stage|time)\b|\bat\s+a\s+date\s+(?:that\s+is\s+)?(?:still\s+)?(?:yet\s+)?to\s+be\s+(?:determined|announced|confirmed|decided|set|agreed|communicated|defined)\b|\bwhen(?:\/if)?\s+(?:the\s+)?(?:\w+\s+)?(?:conditions|circumstances|situation)\s+(?:permits?|allows?)(?:\s+it)?\b|\bas\s+soon\s+as\s+(?:the\s+)?(?:\w+\s+)?(?:conditions|circumstances|situation)\s+(?:permits?|allows?)(?:\s+it)?\b|\b(?:the\s+)?dates?\s+(?:is\s+|are\s+|remains?\s+)?(?:still\s+)?(?:to\s+be\s+(?:determined|announced|confirmed|decided|set|agreed|communicated)|tbc|tbd)\b|\ba\s+une\s+date\s+(?:ulterieure|qui\s+(?:sera|reste)\s+[\p{L} ]{4,40}|a\s+(?:determiner|confirmer|fixer|definir|preciser))|\b(?:si\s+et\s+)?(?:des|lorsque)\s+que\s+les\s+conditions\s+(?:sanitaires\s+)?le\s+permettr(?:ont|aient)|\b(?:des|lorsque|quand)\s+(?:que\s+)?(?:les\s+conditions|la\s+situation)\s+(?:sanitaires?\s+)?le\s+permettr(?:ont|a)\b|\bulterieurement\b|\bin\s+the\s+coming\s+(?:weeks|months)\b|\blater\s+this\s+year\b|\bdans\s+les\s+(?:prochains?|prochaines?)\s+(?:mois|semaines)\b|\ba\s+date\s+ulterieure\b|\buntil\s+further\s+notice\b|\bjusqu'a\s+nouvel\s+ordre\b|\bsine\s+die\b/giu,
    read: () => ({ kind: "open" }),
  },
  {
    pattern: new RegExp(
      `(?:on\\s+|les?\\s+|ce\\s+|next\\s+|this\\s+)?${weekday}(?:(?:\\s*(?:,|-|and|et|&)\\s*(?:le\\s+)?)${weekday})*(?:\\s+(?:and|et)\\s+${weekday})?(?!\\s*,?\\s*(?:the\\s+|le\\s+)?\\d)(?:\\s+(?:prochains?|next))?`,
      "gu",
    ),
    read: () => ({ kind: "open" }),
  },
];

/** All dates of a text, the longest at each place, in their order. */
export function findDates(folded: string): readonly DateLexeme[] {
  const found: DateLexeme[] = [];
  const taken = new Uint8Array(folded.length);
  const text = withoutHouses(folded);
  for (const { pattern, read } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trimEnd();
      const span = { start: match.index, end: match.index + words.length };
      if (taken.subarray(span.start, span.end).includes(1) || isName(folded, match.index)) continue;
      const value = read(words);
      if (value === undefined) continue;
      found.push({ ...span, value });
      taken.fill(1, span.start, span.end);
    }
  }
  return found
    .sort((one, other) => one.start - other.start)
    .flatMap((one) => splitMonths(folded, one))
    .flatMap((one) => splitMove(folded, one))
    .flatMap(splitLists);
}

const moving =
  /\b(?:moves?|moved|shift(?:s|ed)?|postponed|rescheduled|brought\s+forward|put\s+back|glisse(?:nt)?|passe(?:nt)?|reportee?s?|decalee?s?|deplacee?s?|avancee?s?|repoussee?s?)\s+$/i;

/** "moved from March to June 2027": two months, the first of which did not hold. */
function splitMonths(folded: string, lexeme: DateLexeme): readonly DateLexeme[] {
  const words = folded.slice(lexeme.start, lexeme.end);
  const [, first = "", between = "", second = ""] =
    /^(\p{L}+)(\s+(?:to|a)\s+)(\p{L}+\s+\d{4})$/u.exec(words) ?? [];
  const isMoved = /\b(?:from|de|d')\s*$/i.test(folded.slice(0, lexeme.start))
    ? moving.test(folded.slice(Math.max(0, lexeme.start - 30), lexeme.start).replace(/\S+\s*$/, ""))
    : false;
  const later = readMonth(second);
  const earlier = later?.kind === "month" ? readMonth(`${first} ${later.year ?? ""}`) : undefined;
  if (lexeme.value.kind !== "term" || !isMoved || later === undefined || earlier === undefined)
    return [lexeme];
  const middle = lexeme.start + first.length;
  return [
    { start: lexeme.start, end: middle, value: earlier },
    { start: middle + between.length, end: lexeme.end, value: later },
  ];
}

/** "moved from 14-15 March to 25-26 April 2028": two dates, the first of which did not hold. */
function splitMove(folded: string, lexeme: DateLexeme): readonly DateLexeme[] {
  const words = folded.slice(lexeme.start, lexeme.end);
  const [lead] = /^(?:from|du|des)\s+(?:the\s+)?/i.exec(words) ?? [];
  const middle = /\s+(?:to|au|aux)\s+(?:the\s+)?(?=\d)/i.exec(words);
  if (
    lead === undefined ||
    middle === null ||
    !moving.test(folded.slice(Math.max(0, lexeme.start - 24), lexeme.start))
  )
    return [lexeme];
  const later = words.slice(middle.index + middle[0].length);
  const end = new RegExp(`${month}.*$`, "u").exec(later)?.[0] ?? "";
  const [first, second] = [
    readDays(words.slice(lead.length, middle.index)) ??
      readDays(`${words.slice(lead.length, middle.index)} ${end}`),
    readDays(later),
  ];
  if (first?.kind !== "days" || second?.kind !== "days") return [lexeme];
  // "reportée du 20 au 22 avril": moved to those days, as far as anybody can tell.
  const isTwo = first.listed.length > 1 || first.first.month !== second.first.month;
  if (
    !isTwo &&
    /\b(?:reporte|decale|deplace|repousse|avance)e?s?\s+$/i.test(folded.slice(0, lexeme.start))
  )
    return [lexeme];
  const year = second.last.year ?? second.first.year;
  const dated = (one: PrintedDay): PrintedDay =>
    year === undefined ? one : { ...one, year: one.year ?? year };
  const from = { ...first, first: dated(first.first), last: dated(first.last) };
  return [
    { start: lexeme.start + lead.length, end: lexeme.start + middle.index, value: from },
    { start: lexeme.start + middle.index + middle[0].length, end: lexeme.end, value: second },
  ];
}

const house =
  "hotel|(?<!\\b(?:take|takes|taking|took)\\s)place|avenue|rue|boulevard|stade|salle|pont|quai|square|street|palais";
const namedAfterDay = new RegExp(
  `(?<=\\b(?:${house})\\s+(?:du\\s+)?)\\d{1,2}(?:er)?\\s+${month}`,
  "giu",
);

/** "the Hôtel 2 Février", "place du 4 Septembre": what is named after a day is blank, and no date can begin with it. */
function withoutHouses(folded: string): string {
  return folded.replace(namedAfterDay, (name) => " ".repeat(name.length - 1) + ".");
}

/** "the 2027 International Dialogue on Migration", "#8mars": a year or a day in a name. */
function isName(folded: string, start: number): boolean {
  return (
    folded.charAt(start - 1) === "#" ||
    (/\b(?:the|our|this)\s+$/i.test(folded.slice(Math.max(0, start - 6), start)) &&
      /^\d{4}\s+\p{L}{3}/u.test(folded.slice(start, start + 9)))
  );
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
  return value.listed.map((one) => ({
    ...lexeme,
    value: { ...value, first: one, last: one, listed: [one] },
  }));
}

function isNextDay(before: PrintedDay, after: PrintedDay): boolean {
  if (before.month === after.month) return after.day === before.day + 1;
  return (
    after.day === 1 &&
    after.month === (before.month % 12) + 1 &&
    before.day >= (before.month === 2 ? 28 : (monthLengths[before.month - 1] ?? 31))
  );
}
