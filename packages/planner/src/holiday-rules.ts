import type { BilingualName } from "@rabat-process/timezones";
import { type Basis, basisOf } from "./certainty.ts";
import { type Feast, feastOfDay, feasts } from "./data/feasts.ts";
import { laws } from "./data/laws/index.ts";
import type {
  CivilDay,
  DayRule,
  HolidayLaw,
  IslamicDay,
  WeekendRule,
  Years,
} from "./data/laws/law.ts";
import { organisationClosures } from "./data/organisation-closures.ts";
import { type DatesIn, datesOf } from "./law-dates.ts";
import type { ParticipantCode } from "./participant-code.ts";

/** A holiday as a record of law has it, ready to be asked for a year. */
export interface HolidayRule {
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
  /** What becomes of it on certain days of the week. */
  readonly substitutes: readonly SubstituteRule[];
}

/** What becomes of a holiday on certain days of the week. */
export interface SubstituteRule extends Years, Pick<WeekendRule, "weekdays" | "to" | "moves"> {
  readonly basis: Basis;
}

const known = new Map<ParticipantCode, readonly HolidayRule[]>();

/** The rules of a country or organisation, read from its record. */
export function holidayRules(code: ParticipantCode): readonly HolidayRule[] {
  const rules = known.get(code) ?? readRules(lawOf(code));
  known.set(code, rules);
  return rules;
}

/** The record of a country or organisation. */
function lawOf(code: ParticipantCode): HolidayLaw {
  return code === "EU" || code === "ECOWAS" ? organisationClosures[code] : laws[code];
}

/** The rules of a record. */
export function readRules(law: HolidayLaw): readonly HolidayRule[] {
  const weekends = (law.weekends ?? []).map((rule) => ({
    rule,
    read: { ...rule, basis: basisOf(law, rule) },
  }));
  return law.days.map((rule) => ({
    ...readHoliday(law, rule),
    substitutes: weekends
      .filter((weekend) => isMadeUpFor(rule.on, weekend.rule))
      .map(({ read }) => read),
  }));
}

/** Feasts and days of every year are, those of Easter and of one year only if they are named. */
function isMadeUpFor(on: CivilDay | IslamicDay, { only, not = [] }: WeekendRule): boolean {
  return only?.includes(on) ?? (!not.includes(on) && !/^(easter|orthodox|\d{4}-)/.test(on));
}

function readHoliday(law: HolidayLaw, rule: DayRule): Omit<HolidayRule, "substitutes"> {
  const { on, length = 1, closesAt, dispute } = rule;
  const feast = feastOf(on);
  const name = rule.name ?? (feast && feasts[feast.of].name);
  if (name === undefined) {
    throw new RangeError(
      `No feast is known for "${on}": add it to data/feasts.ts, or give the rule a name.`,
    );
  }
  return {
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
