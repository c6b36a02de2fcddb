import { addDays, type BilingualName, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { type Certainty, certaintyOf, doubtedShare, lessSure } from "./certainty.ts";
import type { Feast } from "./data/feasts.ts";
import type { Source } from "./data/laws/law.ts";
import { type HolidayRule, holidayRules, type SubstituteRule } from "./holiday-rules.ts";
import { type Occurrence, occurrencesOf } from "./occurrences.ts";
import type { ParticipantCode } from "./participant-code.ts";
import { substituteDay, substituteRuleFor } from "./substitute-days.ts";
import { weekRule } from "./working-time.ts";

/** A public holiday of a country or a closure of an organisation, or several days in a row that belong together. */
export interface Holiday {
  readonly code: ParticipantCode;
  readonly name: BilingualName;
  /** Its first and last day; the likeliest ones where there is a doubt. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Each day that is or may be off. */
  readonly days: readonly DayOff[];
  /** A day off in place of a holiday on a rest day, or to which a holiday is moved. */
  readonly isSubstitute: boolean;
  /** The feast of the Islamic calendar that it belongs to. */
  readonly feast?: Feast;
  /** The act or report that it rests on; none where it is unverified, or known from an override. */
  readonly act?: Source;
  /** Where it comes from, in words: the act with its number, article, day of reading and address; the years of the moon. */
  readonly source: string;
}

export interface DayOff {
  readonly date: PlainDate;
  /** The chance that offices are closed: 0 to 1, in thousandths. */
  readonly chance: number;
  readonly certainty: Certainty;
  /** When offices close, where they are open before: `12:00`. */
  readonly closesAt?: string;
}

/**
 * The holidays that begin in a year and what is off in their place, which may lie in the days around it.
 *
 * @param isAsked leaves out what begins on other days, which would take as long again
 */
export function holidaysOfYear(
  code: ParticipantCode,
  year: number,
  isAsked: (date: PlainDate) => boolean,
): Holiday[] {
  return computeYear(code, holidayRules(code), year, isAsked);
}

/** What the rules of a country make of a year. */
export function computeYear(
  code: ParticipantCode,
  rules: readonly HolidayRule[],
  year: number,
  isAsked: (date: PlainDate) => boolean = () => true,
): Holiday[] {
  // ECOWAS follows Nigeria; the EU has no feast that the moon decides.
  const country = code === "ECOWAS" ? "NG" : code === "EU" ? "BE" : code;
  const occurrences = rules
    .flatMap((rule) => occurrencesOf(country, rule, askedDates(rule, year, isAsked)))
    .toSorted(civilFirst);
  const civilDays = occurrences
    .filter(({ rule }) => rule.feast === undefined)
    .flatMap(likeliestDays);
  const calendar = { code, taken: new Set(civilDays) };
  return occurrences.flatMap((occurrence) => holidaysOf(occurrence, calendar));
}

/** The first days of a rule that are asked for, or whose other day is, where they are disputed. */
function askedDates(
  { datesIn, otherDatesIn }: HolidayRule,
  year: number,
  isAsked: (date: PlainDate) => boolean,
): readonly PlainDate[] {
  return otherDatesIn?.(year).some(isAsked) ? datesIn(year) : datesIn(year).filter(isAsked);
}

/** Civil days before the moon's, and the earlier one first: this is the order in which they are made up for. */
function civilFirst(one: Occurrence, other: Occurrence): number {
  const byKind = Number(one.rule.feast !== undefined) - Number(other.rule.feast !== undefined);
  return byKind || ((one.starts[0]?.first ?? "") < (other.starts[0]?.first ?? "") ? -1 : 1);
}

function likeliestDays({ rule, starts: [likeliest] }: Occurrence): PlainDate[] {
  return likeliest === undefined ? [] : daysFrom(likeliest.first, rule.length);
}

function daysFrom(first: PlainDate, length: number): PlainDate[] {
  return length === 1 ? [first] : Array.from({ length }, (_, index) => addDays(first, index));
}

/** Where substitutes are looked for. */
interface Calendar {
  readonly code: ParticipantCode;
  /** The civil holidays of the year, and the days already off in their place. */
  readonly taken: Set<PlainDate>;
}

/** A day that one beginning of a holiday makes a day off, with its share of the chance in thousandths. */
interface Outcome {
  readonly date: PlainDate;
  readonly weight: number;
  readonly certainty: Certainty;
  /** By what it is off in place of another day. */
  readonly by?: SubstituteRule;
}

/** A holiday that nothing is off in place of and about whose day there is no doubt, as most are. */
function plainHoliday(
  { rule, source, certaintyOn }: Occurrence,
  first: PlainDate,
  code: Calendar["code"],
): Holiday {
  const { name, basis, closesAt, length } = rule;
  const days = daysFrom(first, length).map((date): DayOff => {
    const day = { date, chance: 1, certainty: certaintyOn(date) };
    return closesAt ? { ...day, closesAt } : day;
  });
  const last = length === 1 ? first : addDays(first, length - 1);
  const facts = { code, name, first, last, days, isSubstitute: false, source };
  return basis.act ? { ...facts, act: basis.act } : facts;
}

/** A holiday, and what is off in its place. */
function holidaysOf(occurrence: Occurrence, calendar: Calendar): Holiday[] {
  const { rule, source } = occurrence;
  const [only, ...others] = occurrence.starts;
  if (
    only?.weight === 1000 &&
    others.length === 0 &&
    rule.substitutes.length === 0 &&
    !rule.feast
  ) {
    return [plainHoliday(occurrence, only.first, calendar.code)];
  }
  const { name, feast, basis, closesAt } = rule;
  const outcomes = occurrence.starts.flatMap(({ first, weight }) =>
    outcomesOf(occurrence, weight, daysFrom(first, rule.length), calendar),
  );
  if (feast === undefined) for (const { date } of outcomes) calendar.taken.add(date);
  const facts = { code: calendar.code, name, ...(feast && { feast: feast.of }) };
  const own = outcomes.filter(({ by }) => by === undefined);
  const inPlace = outcomes.filter(({ by }) => by !== undefined);
  const by = inPlace[0]?.by;
  const ownDays = collect(own, closesAt);
  const likeliest = likeliestDays(occurrence).filter((day) =>
    ownDays.some(({ date }) => date === day),
  );
  const actOf = ({ act }: { readonly act?: Source }): { readonly act?: Source } =>
    act ? { act } : {};
  return [
    ...holiday({ ...facts, ...actOf(basis), source, isSubstitute: false }, ownDays, likeliest),
    ...(by
      ? holiday(
          { ...facts, ...actOf(by.basis), source: by.basis.source, isSubstitute: true },
          collect(inPlace, closesAt),
          inPlace.slice(0, 1).map(({ date }) => date),
        )
      : []),
  ];
}

function holiday(
  facts: Omit<Holiday, "first" | "last" | "days">,
  days: readonly DayOff[],
  likeliest: readonly PlainDate[],
): Holiday[] {
  const [first, last] = [likeliest[0] ?? days[0]?.date, likeliest.at(-1) ?? days.at(-1)?.date];
  return first === undefined || last === undefined ? [] : [{ ...facts, first, last, days }];
}

/** What one beginning of a holiday makes days off: its own days, except if they are moved, and those in their place. */
function outcomesOf(
  { rule, certaintyOn }: Occurrence,
  weight: number,
  days: readonly PlainDate[],
  { code, taken }: Calendar,
): Outcome[] {
  if (rule.substitutes.length === 0)
    return days.map((date) => ({ date, weight, certainty: certaintyOn(date) }));
  const used = new Set(days);
  const isTaken = (date: PlainDate): boolean =>
    taken.has(date) || used.has(date) || weekRule(code, date).restDays.includes(dayOfWeek(date));
  return days.flatMap((date): Outcome[] => {
    const own = { date, weight, certainty: certaintyOn(date) };
    const by = substituteRuleFor(rule.substitutes, date);
    if (by === undefined) return [own];
    const to = substituteDay(by.to, date, isTaken);
    used.add(to);
    const share = by.basis.doubt === undefined ? 1 : doubtedShare;
    const certainty = lessSure(certaintyOn(to), certaintyOf(by.basis, to));
    const inPlace = { date: to, weight: weight * share, certainty, by };
    if (!by.moves) return [own, inPlace];
    return share === 1
      ? [inPlace]
      : [
          { ...own, weight: weight * (1 - share), certainty: by.basis.doubt ?? own.certainty },
          inPlace,
        ];
  });
}

/** The days off of several outcomes, each once, with the chances of all. */
function collect(outcomes: readonly Outcome[], closesAt: string | undefined): DayOff[] {
  const byDate = new Map<PlainDate, { weight: number; certainty: Certainty }>();
  for (const { date, weight, certainty } of outcomes) {
    const known = byDate.get(date);
    byDate.set(date, {
      weight: (known?.weight ?? 0) + weight,
      certainty: known ? lessSure(known.certainty, certainty) : certainty,
    });
  }
  return [...byDate]
    .map(([date, { weight, certainty }]) => ({
      date,
      chance: Math.min(Math.round(weight), 1000) / 1000,
      certainty,
      ...(closesAt && { closesAt }),
    }))
    .filter(({ chance }) => chance > 0)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
