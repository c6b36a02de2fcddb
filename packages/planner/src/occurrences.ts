import { addDays, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import { type Certainty, certaintyOf, doubtedShare } from "./certainty.ts";
import type { HolidayRule } from "./holiday-rules.ts";
import { announcedNear, moonTable } from "./moon.ts";

/** A holiday of one year, before it is made up for. */
export interface Occurrence {
  readonly rule: HolidayRule;
  /** The days on which it may begin, the likeliest first. */
  readonly starts: readonly Start[];
  /** How sure its days are, the moon counted in. */
  readonly certaintyOn: (date: PlainDate) => Certainty;
  readonly source: string;
}

/** A day on which a holiday may begin, and how likely that is, in thousandths. */
interface Start {
  readonly first: PlainDate;
  readonly weight: number;
}

/** The holidays of a rule that begin on some of its days. Those of a country follow its own moon. */
export function occurrencesOf(
  country: CountryCode,
  rule: HolidayRule,
  dates: readonly PlainDate[],
): Occurrence[] {
  return dates.map((date) => occurrenceOn(country, rule, date));
}

function occurrenceOn(country: CountryCode, rule: HolidayRule, date: PlainDate): Occurrence {
  const { basis, feast } = rule;
  const occurrence = (
    starts: readonly Start[],
    certaintyOn: Occurrence["certaintyOn"],
    moon = "",
  ): Occurrence => ({
    rule,
    starts:
      starts.length === 1 && !rule.basis.doubt
        ? starts
        : likeliestFirst(doubted(rule, date, starts)),
    certaintyOn,
    source: `${basis.source}${moon}`,
  });
  if (feast === undefined) {
    return occurrence([{ first: date, weight: 1000 }], (day) => certaintyOf(basis, day));
  }
  const announced = announcedNear(country, feast.of, addDays(date, -feast.daysAfter));
  if (announced !== undefined) {
    const starts = [{ first: addDays(announced, feast.daysAfter), weight: 1000 }];
    return occurrence(starts, () => basis.doubt ?? "reported", "; on the day that was announced");
  }
  const { shifts, years, isOwn } = moonTable(country, feast.of);
  const starts = shifts.map((weight, index) => ({ first: addDays(date, index - 1), weight }));
  const moon = `; the moon by ${isOwn ? "this country’s" : "the region’s"} years, ${years} announced here`;
  return occurrence(starts, () => basis.doubt ?? "estimated", moon);
}

function likeliestFirst(starts: readonly Start[]): Start[] {
  return starts.toSorted((one, other) => other.weight - one.weight);
}

/** With half the weight where there is a doubt other than the moon's; the other half goes to the other day, if any. */
function doubted(
  { basis, otherDatesIn }: HolidayRule,
  date: PlainDate,
  starts: readonly Start[],
): Start[] {
  if (basis.doubt === undefined) return [...starts];
  const others = otherDatesIn?.(Number(date.slice(0, 4))) ?? [];
  return [
    ...starts.map(({ first, weight }) => ({ first, weight: weight * doubtedShare })),
    ...others.map((first) => ({ first, weight: 1000 * (1 - doubtedShare) })),
  ];
}
