import { addDays, type CountryCode, daysBetween, type PlainDate } from "@rabat-process/timezones";
import { type Feast, feasts, type Shifts } from "./data/feasts.ts";
import { laws } from "./data/laws/index.ts";
import { datesOf } from "./law-dates.ts";

/** When a country begins a feast, as far as anybody can tell before it is announced. */
export interface MoonTable {
  readonly shifts: Shifts;
  /** The years whose first day of this feast that country is known to have announced. */
  readonly years: number;
  /** Whether these are enough for a table of its own. */
  readonly isOwn: boolean;
}

/** A country with fewer announced years of a feast has the table of its region. */
const leastYears = 4;

/** What a region's table counts for beside the years of a country: as much as so many years. */
const priorYears = 2;

/** The region of which none of the 14 partners that were counted is one. */
const maghreb: readonly CountryCode[] = ["DZ", "LY", "MA", "MR", "TN"];

/** Announcements lie at most so many days from the calendar. */
const furthest = 1;

/**
 * The shifts of a feast against Umm al-Qura in a country. From four announced years on they are counted, with the table
 * of the region added as if it were two years more, so that four years alike are not yet a certainty.
 */
export function moonTable(code: CountryCode, feast: Feast): MoonTable {
  const key = `${code} ${feast}`;
  const table = known.get(key) ?? countTable(code, feast);
  known.set(key, table);
  return table;
}

const known = new Map<string, MoonTable>();

function countTable(code: CountryCode, feast: Feast): MoonTable {
  const own = shiftsSeen(code, feast);
  const region = regionTable(code, feast);
  return own.length < leastYears
    ? { shifts: region, years: own.length, isOwn: false }
    : { shifts: counted(own, region), years: own.length, isOwn: true };
}

/** The first day of a feast as a country announced it, near a day of the calendar. */
export function announcedNear(
  code: CountryCode,
  feast: Feast,
  likeliest: PlainDate,
): PlainDate | undefined {
  return announcedDays(code, feast).find(
    (date) => Math.abs(daysBetween(likeliest, date)) <= furthest,
  );
}

/** The day of Arafat is that before Eid al-Adha, and announced with it. */
function announcedDays(code: CountryCode, feast: Feast): PlainDate[] {
  const announced = laws[code].announced ?? [];
  const daysOf = (wanted: Feast): PlainDate[] =>
    announced.filter(([name]) => name === wanted).map(([, date]) => date);
  return feast === "arafat"
    ? [...daysOf("arafat"), ...daysOf("eid-al-adha").map((date) => addDays(date, -1))]
    : daysOf(feast);
}

function regionTable(code: CountryCode, feast: Feast): Shifts {
  const { shifts } = feasts[feast];
  if (!maghreb.includes(code)) return shifts;
  // Who has a table of its own is a case of its own: Morocco says nothing of Libya.
  const seen = maghreb
    .map((neighbour) => shiftsSeen(neighbour, feast))
    .filter(({ length }) => length < leastYears)
    .flat();
  return seen.length < leastYears ? shifts : counted(seen, shifts);
}

/** How many days each announced first day lies after that of the calendar, one number a year. */
function shiftsSeen(code: CountryCode, feast: Feast): number[] {
  const dates = new Set(announcedDays(code, feast));
  return [...dates].flatMap((date) => {
    const near = [-furthest, 0, furthest].find((shift) => isFirstDay(addDays(date, -shift), feast));
    return near === undefined ? [] : [near];
  });
}

function isFirstDay(date: PlainDate, feast: Feast): boolean {
  return datesOf(`hijri ${feasts[feast].first}`, {})(Number(date.slice(0, 4))).includes(date);
}

function counted(seen: readonly number[], prior: Shifts): Shifts {
  const [before, , after] = prior.map((share, index) => {
    const count = seen.filter((shift) => shift === index - 1).length;
    return Math.round((count * 1000 + share * priorYears) / (seen.length + priorYears));
  });
  if (before === undefined || after === undefined)
    throw new RangeError("A table has three shifts.");
  return [before, 1000 - before - after, after];
}
