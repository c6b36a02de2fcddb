import { readWhen } from "@rabat-process/announcements";
import type { PlainDate } from "@rabat-process/timezones";
import type { Period } from "./period.ts";
import { firstOfAll, lastOfAll, overlaps, periodOf, weekAround } from "./period.ts";
import { periodWords } from "./period-words.ts";
import { beginningOf, fold, tidy } from "./typed-words.ts";

/** The days that some words name, and what else the words say. */
export interface Dated {
  /** What the days can be, the likeliest first; empty where no days are named. */
  readonly periods: readonly Period[];
  readonly rest: string;
}

/** Words with days in them, by where they stand. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly periods: readonly Period[];
}

/**
 * Takes the days out of what somebody typed: `workshop 16 June` is the workshop, and 16 June. All that an announcement can
 * say, and what counts from today: `next week`, `ce mois-ci`, `2027-W24`, `after June`.
 */
export function takePeriod(typed: string, today: PlainDate): Dated {
  const text = tidy(beginningOf(typed));
  const found = ofWeek(text, today) ?? findSpan(text, today) ?? findOne(text, today);
  if (found === undefined) return { periods: [], rest: text };
  const { start, end, periods } = openEnded(text, found);
  return {
    periods,
    rest: `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, " ").trim(),
  };
}

/** Months with a small letter may be verbs in an announcement, and days of the week need a capital in English. */
const names =
  /(?<!\b(?:i|we|you|they|he|she|it) )\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi;

function findOne(text: string, today: PlainDate): Found | undefined {
  const folded = fold(text);
  for (const { pattern, read } of periodWords) {
    const match = pattern.exec(folded);
    const periods = match === null ? undefined : read(match, today);
    if (match !== null && periods !== undefined && periods.length > 0)
      return { start: match.index, end: match.index + match[0].length, periods };
  }
  const named = text.replaceAll(
    names,
    (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
  );
  for (const { span, candidates } of readWhen(named, { near: today })) {
    const periods = candidates.flatMap((candidate) => periodOf(candidate) ?? []);
    if (periods.length > 0) return { ...span, periods };
  }
  return undefined;
}

/** "The week of 7 June" is that week. */
function ofWeek(text: string, today: PlainDate): Found | undefined {
  const lead = /\b(?:the )?week (?:of|beginning|starting|commencing) |\b(?:la )?semaine du /.exec(
    fold(text),
  );
  if (lead === null) return undefined;
  const start = lead.index + lead[0].length;
  const found = findOne(text.slice(start), today);
  if (found === undefined || found.start > 3) return undefined;
  return {
    start: lead.index,
    end: start + found.end,
    periods: found.periods.map(({ first }) => weekAround(first)),
  };
}

const spanForms: readonly RegExp[] = [
  /(?<lead>\b(?:between|entre) )(?<from>[^-].*?)(?<joiner> (?:and|et) )(?<to>.+)/,
  /(?<lead>\b(?:from|de|du|d') ?)?(?<from>\S.*?)(?<joiner> (?:to|until|till|through|a|au|jusqu'(?:a|au|en)) |\s?\.\.\s?| - |(?<=\p{L})-(?=\p{L}))(?<to>.+)/u,
];

/** "From June to September", "entre juin et octobre 2027": from the first day of one to the last of the other. */
function findSpan(text: string, today: PlainDate): Found | undefined {
  const folded = fold(text);
  for (const form of spanForms) {
    const match = form.exec(folded);
    const { lead = "", from = "", joiner = "", to = "" } = match?.groups ?? {};
    if (match === null) continue;
    const middle = match.index + lead.length + from.length;
    const rest = middle + joiner.length;
    const left = text.slice(match.index + lead.length, middle);
    const later = findOne(text.slice(rest, rest + to.length), today);
    if (later?.start !== 0) continue;
    const year = later.periods[0]?.last.slice(0, 4) ?? "";
    const earlier = [`${left} ${year}`, left].flatMap((words) => findOne(words, today) ?? []);
    const [begin] = earlier.filter(({ start, end }) => start < left.length && end >= left.length);
    const [first, last] = [begin?.periods[0]?.first, later.periods[0]?.last];
    // One date in a text such as "12-13 May" is read as a whole.
    if (begin === undefined || first === undefined || last === undefined || last < first) continue;
    return {
      start: match.index + (begin.start === 0 ? 0 : lead.length + begin.start),
      end: rest + later.end,
      periods: [{ first, last }],
    };
  }
  return undefined;
}

const since = /\b(?:after|since|from|depuis|apres|a partir (?:de |du |d')|des)\s*$/;
const until = /\b(?:before|until|till|up to|by|avant|jusqu'(?:au|a|en))\s*$/;

/** "After June" has no end, "before June" no beginning. */
function openEnded(text: string, { start, end, periods }: Found): Found {
  const lead = fold(text.slice(0, start));
  const [isSince, isUntil] = [since.exec(lead), until.exec(lead)];
  const words = isSince ?? isUntil;
  if (words === null) return { start, end, periods };
  return {
    start: words.index,
    end,
    periods: periods.map(({ first, last }) =>
      isSince === null ? { first: firstOfAll, last } : { first, last: lastOfAll },
    ),
  };
}

/** Whether something with a date may be within one of some periods. */
export function isWithin(own: Period | undefined, periods: readonly Period[]): boolean {
  return own !== undefined && periods.some((period) => overlaps(own, period));
}
