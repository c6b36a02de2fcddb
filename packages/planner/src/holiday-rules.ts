import type { BilingualName } from "@rabat-process/timezones";
import { type Basis, basisOf } from "./certainty.ts";
import { type Feast, feastOfDay, feasts } from "./data/feasts.ts";
import { laws } from "./data/laws/index.ts";
import type { CivilDay, DayRule, HolidayLaw, IslamicDay, WeekendRule, Years } from "./data/laws/law.ts";
import { organisationClosures } from "./data/organisation-closures.ts";
import { type DatesIn, datesOf } from "./law-dates.ts";
import type { ParticipantCode } from "./participant-code.ts";

/** A holiday as a record of law has it, ready to be asked for a year. */
export interface HolidayRule {
  readonly on: CivilDay | IslamicDay;
  readonly name: BilingualName;
  /** Days in a row. */
  readonly length: number;
  /** When offices close on a half day. */
  readonly closesAt?: string;
  readonly basis: Basis;
  /** Its first days; the likeliest ones where the moon decides. */
  readonly datesIn: DatesIn;
  /** Where another source of equal weight puts it; nothing where that source has no such day. */
  readonly otherDatesIn?: DatesIn;
  /** The feast that it belongs to, and how many days after its first day it begins. */
  readonly feast?: { readonly of: Feast; readonly daysAfter: number };
}

/** What becomes of holidays on certain days of the week. */
export interface SubstituteRule extends Years, Pick<WeekendRule, "weekdays" | "to" | "moves"> {
  readonly appliesTo: (rule: HolidayRule) => boolean;
  readonly basis: Basis;
}

export interface HolidayRules {
  readonly holidays: readonly HolidayRule[];
  readonly substitutes: readonly SubstituteRule[];
}

const known = new Map<ParticipantCode, HolidayRules>();

/** The rules of a country or organisation, read from its record. */
export function holidayRules(code: ParticipantCode): HolidayRules {
  const rules = known.get(code) ?? readRules(lawOf(code));
  known.set(code, rules);
  return rules;
}

/** The record of a country or organisation. */
export function lawOf(code: ParticipantCode): HolidayLaw {
  return code === "EU" || code === "ECOWAS" ? organisationClosures[code] : laws[code];
}

/** The rules of a record. */
export function readRules(law: HolidayLaw): HolidayRules {
  return {
    holidays: law.days.map((rule) => readHoliday(law, rule)),
    substitutes: (law.weekends ?? []).map((rule) => readSubstitute(law, rule)),
  };
}

function readHoliday(law: HolidayLaw, rule: DayRule): HolidayRule {
  const { on, length = 1, closesAt, dispute } = rule;
  const feast = feastOf(on);
  const name = rule.name ?? (feast && feasts[feast.of].name);
  if (name === undefined) {
    throw new RangeError(`No feast is known for "${on}": add it to data/feasts.ts, or give the rule a name.`);
  }
  return {
    on,
    name,
    length,
    ...(closesAt && { closesAt }),
    basis: basisOf(law, rule),
    datesIn: datesOf(on, rule),
    ...(dispute?.on && { otherDatesIn: datesOf(dispute.on, rule) }),
    ...(feast && { feast }),
  };
}

function feastOf(on: CivilDay | IslamicDay): HolidayRule["feast"] {
  if (!on.startsWith("hijri ")) return undefined;
  const day = on.slice("hijri ".length);
  const of = feastOfDay[day];
  return of && { of, daysAfter: Number(day.slice(3)) - Number(feasts[of].first.slice(3)) };
}

function readSubstitute(law: HolidayLaw, rule: WeekendRule): SubstituteRule {
  const { only, not = [] } = rule;
  const notMadeUpFor = /^(easter|orthodox|\d{4}-)/;
  return {
    ...rule,
    basis: basisOf(law, rule),
    appliesTo: ({ on }) => only?.includes(on) ?? (!not.includes(on) && !notMadeUpFor.test(on)),
  };
}
