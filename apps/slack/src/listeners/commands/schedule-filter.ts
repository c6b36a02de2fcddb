import type { ScheduleFilter } from "@rabat-process/events";
import { CalendarEvent, delegationCodes, delegationName, kindName } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { addDays, formatMonth, isPlainDate } from "@rabat-process/timezones";
import { plain } from "./words.ts";

/** What somebody wants to see of the schedule: a filter, and whether the past belongs to it. */
export type ScheduleWish =
  | { readonly ok: true; readonly all: boolean; readonly filter: ScheduleFilter }
  | { readonly ok: false; readonly word: string };

/**
 * Reads `all`, `2027-06`, `june`, `2027-01-01..2027-03-31`, `theme 5`, a delegation by code or name, or a kind of
 * meeting by its name, in English or French; several of them hold together.
 */
export function readScheduleWish(argument: string, today: PlainDate): ScheduleWish {
  let rest = plain(argument).trim();
  let filter: ScheduleFilter = {};
  let all = false;
  while (rest !== "") {
    const read = readAll(rest) ?? readTheme(rest) ?? readPeriod(rest, today) ?? readName(rest);
    if (read === undefined) return { ok: false, word: rest };
    all ||= read.all === true;
    filter = { ...filter, ...read.filter };
    rest = rest.slice(read.length).trim();
  }
  return { ok: true, all, filter };
}

interface Part {
  readonly length: number;
  readonly all?: boolean;
  readonly filter?: ScheduleFilter;
}

function readAll(text: string): Part | undefined {
  const word = /^(all|tout)\b/.exec(text)?.[0];
  return word === undefined ? undefined : { length: word.length, all: true };
}

function readTheme(text: string): Part | undefined {
  const found = /^theme ?([1-5])\b/.exec(text);
  if (found === null) return undefined;
  return { length: found[0].length, filter: { theme: Number(found[1]) as 1 | 2 | 3 | 4 | 5 } };
}

function readPeriod(text: string, today: PlainDate): Part | undefined {
  const [range, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\b/.exec(text) ?? [];
  if (range !== undefined && isPlainDate(from) && isPlainDate(to))
    return { length: range.length, all: true, filter: { from, to } };
  const month = /^(\d{4})-(\d\d)(?!\d|-)/.exec(text);
  if (month !== null) return ofMonth(month[0].length, `${month[1] ?? ""}-${month[2] ?? ""}`);
  const index = months.findIndex((names) =>
    names.some((name) => new RegExp(`^${name}\\b`).test(text)),
  );
  if (index < 0) return undefined;
  const word = months[index]?.find((name) => text.startsWith(name)) ?? "";
  const year = /^ (\d{4})\b/.exec(text.slice(word.length));
  // A month without a year is the next one of that name, this month included.
  const thisYear = Number(today.slice(0, 4));
  const next = index + 1 < Number(today.slice(5, 7)) ? thisYear + 1 : thisYear;
  return ofMonth(
    word.length + (year?.[0].length ?? 0),
    `${year?.[1] ?? next}-${String(index + 1).padStart(2, "0")}`,
  );
}

const months = Array.from({ length: 12 }, (_, index) =>
  (["en", "fr"] as const).map((locale) => plain(formatMonth(index + 1, locale))),
);

function ofMonth(length: number, month: string): Part | undefined {
  const from = `${month}-01`;
  if (!isPlainDate(from)) return undefined;
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01` as PlainDate, -1);
  return { length, all: true, filter: { from, to } };
}

/** The longest name of a delegation or a kind with which the text begins. */
function readName(text: string): Part | undefined {
  const fits = names.filter(({ name }) => text === name || text.startsWith(`${name} `));
  const [best] = fits.toSorted((a, b) => b.name.length - a.name.length);
  return best === undefined ? undefined : { length: best.name.length, filter: best.filter };
}

const names: readonly { readonly name: string; readonly filter: ScheduleFilter }[] = [
  ...delegationCodes.flatMap((delegation) =>
    [delegation, delegationName(delegation, "en"), delegationName(delegation, "fr")].map(
      (name) => ({
        name: plain(name),
        filter: { delegation },
      }),
    ),
  ),
  ...CalendarEvent.shape.kind.options.flatMap((kind) =>
    [kind, kindName(kind, "en"), kindName(kind, "fr")].map((name) => ({
      name: plain(name),
      filter: { kind },
    })),
  ),
];
