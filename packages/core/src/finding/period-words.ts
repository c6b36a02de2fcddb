import type { PlainDate } from "@rabat-process/timezones";
import { addDays, daysBetween, isPlainDate } from "@rabat-process/timezones";
import type { Period } from "./period.ts";
import { monthsFrom, weekAround, weekOfYear } from "./period.ts";

/** Words for days that an announcement does not use, since they count from the day on which they are said. */
export interface PeriodWords {
  /** Found in words without accents and capitals. */
  readonly pattern: RegExp;
  /** What they mean on a day, the likeliest first; undefined where they mean none. */
  readonly read: (
    match: readonly (string | undefined)[],
    today: PlainDate,
  ) => readonly Period[] | undefined;
}

const numbers: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, couple: 2, few: 3 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 },
};
const number = `\\d{1,2}|${Object.keys(numbers).join("|")}`;
const unit = "days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|annees?";
const before = /^(?:last|past|previous|derni|passe|preced)/;
const after = /^(?:next|coming|following|prochain|suivant)/;

const day = (date: PlainDate): Period[] => [{ first: date, last: date }];
const yearOf = (date: PlainDate) => Number(date.slice(0, 4));
const monthOf = (date: PlainDate) => Number(date.slice(5, 7));

/** The week, month, quarter or year around a day, or one before or after it. */
function around(today: PlainDate, of: string, shift: number): Period {
  const [year, month] = [yearOf(today), monthOf(today)];
  if (/^(?:week|semaine)/.test(of)) return weekAround(addDays(today, 7 * shift));
  if (/^(?:month|mois)/.test(of)) return monthsFrom(year, month + shift);
  if (/^(?:quarter|trimestre)/.test(of))
    return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift, 3);
  return monthsFrom(year + shift, 1, 12);
}

function shiftOf(words: string): number {
  return before.test(words) ? -1 : after.test(words) ? 1 : 0;
}

function later(today: PlainDate, count: string, of: string): PlainDate {
  const times = numbers[count] ?? Number(count);
  const days = of.startsWith("d") || of.startsWith("j") ? 1 : /^(?:w|s)/.test(of) ? 7 : 31;
  return addDays(today, times * (/^(?:y|an)/.test(of) ? 366 : days));
}

const seasons: readonly (readonly [RegExp, number])[] = [
  [/spring|printemps/, 3],
  [/summer|ete/, 6],
  [/autumn|fall|automne/, 9],
  [/winter|hiver/, 12],
];

/** A part of the year that this year still has, or else that of the next one; then the one before. */
function near(today: PlainDate, month: number, count: number): readonly Period[] {
  const now = monthsFrom(yearOf(today), month, count);
  const next = monthsFrom(yearOf(today) + 1, month, count);
  return now.last >= today ? [now] : [next, now];
}

function exactDay(year: string, month: string, date: string): readonly Period[] | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isPlainDate(text) ? day(text) : undefined;
}

/** Day and month without a year: the next such day, then the last one. */
function dayOfYear(today: PlainDate, date: string, month: string): readonly Period[] | undefined {
  const years = [yearOf(today), yearOf(today) + 1, yearOf(today) - 1];
  const found = years.flatMap((year) => exactDay(String(year), month, date) ?? []);
  const toCome = found.filter(({ last }) => last >= today);
  return found.length === 0 ? undefined : [...toCome.slice(0, 1), ...found.slice(-1)];
}

export const periodWords: readonly PeriodWords[] = [
  {
    pattern: /\b(20\d\d|199\d)-(\d\d)-(\d\d)\.\.(20\d\d|199\d)-(\d\d)-(\d\d)\b/,
    read: ([, y = "", m = "", d = "", y2 = "", m2 = "", d2 = ""]) => {
      const [from] = exactDay(y, m, d) ?? [];
      const [to] = exactDay(y2, m2, d2) ?? [];
      return from && to && from.first <= to.last ? [{ ...from, last: to.last }] : undefined;
    },
  },
  {
    pattern: /\b(20\d\d|199\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/,
    read: ([, year = "", month = "", date = ""]) => exactDay(year, month, date),
  },
  {
    pattern: /\b(\d{1,2})-(\d{1,2})-(20\d\d|199\d)\b/,
    read: ([, date = "", month = "", year = ""]) => exactDay(year, month, date),
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})\b\.?(?![/.\d])/,
    read: ([, date = "", month = ""], today) => dayOfYear(today, date, month),
  },
  {
    pattern: /\b(20\d\d)-?w(?:eek)? ?(\d{1,2})\b/,
    read: ([, year, week]) => {
      const found = weekOfYear(Number(year), Number(week));
      return found && [found];
    },
  },
  {
    pattern:
      /\b(?:week|wk|semaine|w(?=\d)|sem\.?)\s*(?:no\.?|n[o°]\.?)?\s?(\d{1,2})\b(?!(?:st|nd|rd|th|er)\b)(?:,? (?:of |de )?(20\d\d))?(?!\s?[a-z]|[/.-]\d)/,
    read: ([, week, year], today) => {
      const years = year === undefined ? [0, 1, -1].map((n) => yearOf(today) + n) : [Number(year)];
      const found = years.flatMap((one) => weekOfYear(one, Number(week)) ?? []);
      return year === undefined ? found.filter(({ last }) => last >= today).slice(0, 1) : found;
    },
  },
  {
    pattern: /\b(20\d\d|199\d)-(0[1-9]|1[0-2])\b(?!-?\d)/,
    read: ([, year, month]) => [monthsFrom(Number(year), Number(month))],
  },
  {
    pattern: /(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d\d|199\d)\b/,
    read: ([, month, year]) => [monthsFrom(Number(year), Number(month))],
  },
  {
    pattern: /\bday after tomorrow\b|\bapres[- ]demain\b/,
    read: (_, today) => day(addDays(today, 2)),
  },
  { pattern: /\btoday\b|\baujourd'?hui\b/, read: (_, today) => day(today) },
  { pattern: /\btomorrow\b|\bdemain\b/, read: (_, today) => day(addDays(today, 1)) },
  { pattern: /\byesterday\b|\bhier\b/, read: (_, today) => day(addDays(today, -1)) },
  {
    pattern: new RegExp(
      `\\b(?:in the |within (?:the )?|over the |for the |dans les |les |d'ici )?(?:(next|coming|last|past) (${number}) (${unit})|(${number}) (prochain|dernier)e?s? (${unit}))\\b`,
    ),
    read: ([, way, count, of, count2, way2, of2], today) => {
      const [said, size, name] = [way ?? way2 ?? "", count ?? count2 ?? "", of ?? of2 ?? ""];
      const end = later(today, size, name);
      const days = daysBetween(today, end);
      return [
        before.test(said)
          ? { first: addDays(today, -days), last: today }
          : { first: today, last: end },
      ];
    },
  },
  {
    pattern: new RegExp(`\\b(?:in|within|dans|d'ici|sous) (${number}) (${unit})\\b`),
    read: ([, count = "", of = ""], today) => [{ first: today, last: later(today, count, of) }],
  },
  {
    pattern:
      /\b(?:in )?the (?:coming|next) (weeks|months)\b|\bles prochain(?:e)?s (semaines|mois)\b/,
    read: ([, en, fr], today) => [
      { first: today, last: addDays(today, /mois|months/.test(en ?? fr ?? "") ? 92 : 28) },
    ],
  },
  {
    pattern:
      /\b(?:later this year|(?:rest|end|remainder) of (?:the|this) year|(?:d'ici )?(?:a )?la fin de l'annee|fin d'annee)\b/,
    read: (_, today) => [{ ...around(today, "year", 0), first: today }],
  },
  {
    pattern:
      /\b(?:the |le |la |ce |cette |this |(next|coming|last|past|previous) )?(?:week ?-?end|fin de semaine)\b(?: (prochain|dernier|suivant|passe|precedent)e?\b)?/,
    read: ([, english, french], today) => {
      const week = around(today, "week", shiftOf(english ?? french ?? ""));
      return [{ ...week, first: addDays(week.first, 5) }];
    },
  },
  {
    pattern:
      /\b(this|current|next|coming|following|last|past|previous|ce|cet|cette) (week|month|quarter|year|semaine|mois|trimestre|annee)\b(?! (?:prochain|dernier|suivant|passe))/,
    read: ([, which = "", of = ""], today) => [around(today, of, shiftOf(which))],
  },
  {
    pattern:
      /\b(?:l'|la |le |au |du )?(semaine|mois|trimestre|annee|an) (prochain|suivant|dernier|derniere|passe|precedent|en cours)e?\b/,
    read: ([, of = "", which = ""], today) => [around(today, of, shiftOf(which))],
  },
  {
    pattern:
      /\b(?:this |next |in |the |cet? |cette |l'|en |au |a l')(spring|summer|autumn|fall|winter|printemps|ete|automne|hiver)(?: prochain)?\b(?! (?:of |de )?(?:19|20)\d\d)/,
    read: ([words = "", name = ""], today) => {
      const month = seasons.find(([names]) => names.test(name))?.[1];
      if (month === undefined) return undefined;
      const found = near(today, month, month === 12 ? 1 : 3);
      // "Next autumn" is not this one.
      const isNow = /next|prochain/.test(words) && (found[0]?.first ?? today) <= today;
      return isNow ? [monthsFrom(yearOf(today) + 1, month, month === 12 ? 1 : 3)] : found;
    },
  },
  {
    pattern: /\b[qt]([1-4])\b(?: (?:of )?(20\d\d))?/,
    read: ([, quarter, year], today) =>
      year === undefined
        ? near(today, Number(quarter) * 3 - 2, 3)
        : [monthsFrom(Number(year), Number(quarter) * 3 - 2, 3)],
  },
  {
    pattern:
      /\b(?:(?:the |le |au |du )?(first|1st|premier|1er|second|2nd|deuxieme|2e|2eme) (?:half|semester|semestre)|[hs]([12]))\b(?: (?:of )?(?:the year|de l'annee|(?:de )?(20\d\d)))?/,
    read: ([, name, digit, year], today) => {
      const month = /^(?:f|1|p)/.test(name ?? digit ?? "") ? 1 : 7;
      return year === undefined ? near(today, month, 6) : [monthsFrom(Number(year), month, 6)];
    },
  },
  {
    pattern:
      /\b(?:the |le |au |du )?(?:(first|1st|premier|1er)|(second|2nd|deuxieme|2e|2eme)|(third|3rd|troisieme|3e|3eme)|(fourth|4th|last|quatrieme|4e|4eme|dernier)) (?:quarter|trimestre)\b(?! (?:of |de )?(?:19|20)\d\d)/,
    read: (match, today) =>
      near(today, match.slice(1).findIndex((one) => one !== undefined) * 3 + 1, 3),
  },
];
