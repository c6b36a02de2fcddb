import type { PlainDate } from "@rabat-process/timezones";
import type { DayRule, HolidayLaw, Source, WeekendRule } from "./data/laws/law.ts";

/**
 * How sure it is that offices are closed on a day.
 *
 * - `certain`: the act was read, and the day lies at most 18 months after that; or the order of its year was read
 * - `reported`: somebody says what the act or the custom is, or the act was read too long before that day
 * - `estimated`: the moon decides
 * - `disputed`: sources of equal weight differ; where each names a day, both are shown
 * - `undecided`: an authority decides each year, and its order is not known
 * - `unverified`: nothing was found that says it
 *
 * Only the first two refuse a slot. It depends on the record and the day alone, not on when somebody asks.
 */
export type Certainty = "certain" | "reported" | Doubt;

/** What keeps a day from being refused. */
export type Doubt = "estimated" | "disputed" | "undecided" | "unverified";

const fromTheSurest: readonly Certainty[] = [
  "certain",
  "reported",
  "estimated",
  "disputed",
  "undecided",
  "unverified",
];

/** What a rule rests on, worked out once. */
export interface Basis {
  readonly act?: Source;
  readonly doubt?: Exclude<Doubt, "estimated">;
  /** `certain` up to this day; nothing where it never is, `9999-12-31` where it always is. */
  readonly certainUntil?: PlainDate;
  /** What leads a reader to the act: `Décret n° 2-04-426 du …, art. 1, read 2026-11-29, https://…`. */
  readonly source: string;
}

/** The months for which an act that was read is taken to be still in force. */
const monthsOfTrust = 18;

/**
 * What is left of the chance of a day about which there is a doubt other than the moon's: nobody has counted how often a
 * disputed or undecided day is kept, so that it is as likely as not.
 */
export const doubtedShare = 0.5;

/** Looks up what a rule rests on. */
export function basisOf(law: HolidayLaw, { by, isOrdered, ...rule }: DayRule | WeekendRule): Basis {
  const act = by && law.sources[by];
  const against = "dispute" in rule ? law.sources[rule.dispute.by] : undefined;
  const source = cite([act, against].filter((one) => !!one));
  if (against) return { ...(act && { act }), doubt: "disputed", source };
  if (!act) return { doubt: "unverified", source };
  if (isOrdered) return { act, doubt: "undecided", source };
  const certainUntil = trustedUntil(act);
  return certainUntil ? { act, certainUntil, source } : { act, source };
}

function trustedUntil(act: Source): PlainDate | undefined {
  if (!isRead(act) || act.class === "practice") return undefined;
  return act.class === "order" ? "9999-12-31" : monthsAfter(act.readOn, monthsOfTrust);
}

/** How sure a civil day is. */
export function certaintyOf({ doubt, certainUntil }: Basis, date: PlainDate): Certainty {
  return doubt ?? (certainUntil !== undefined && date <= certainUntil ? "certain" : "reported");
}

/** The less sure of two. */
export function lessSure(one: Certainty, other: Certainty): Certainty {
  return fromTheSurest.indexOf(one) > fromTheSurest.indexOf(other) ? one : other;
}

/** Whether a slot on such a day is refused. */
export function refuses(certainty: Certainty): certainty is Exclude<Certainty, Doubt> {
  return certainty === "certain" || certainty === "reported";
}

/** Whether the list of days or the article was read in a text of the act; else somebody reported it. */
export function isRead({ seen }: Source): boolean {
  return seen !== "report";
}

function cite(acts: readonly Source[]): string {
  return acts.length === 0
    ? "unverified: no act and no report was found"
    : acts.map(citeAct).join(" – against: ");
}

function citeAct(act: Source): string {
  const { title, article, readOn, address } = act;
  const reading = `${isRead(act) ? "read" : "reported, seen"} ${readOn}`;
  return [title, article, reading, address].filter((part) => part !== undefined).join(", ");
}

/** The same day of the month, or what would be it: good for comparing. */
function monthsAfter(date: PlainDate, months: number): PlainDate {
  const [year = "", month = "", day = ""] = date.split("-");
  const sum = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(sum / 12)}-${`${(sum % 12) + 1}`.padStart(2, "0")}-${day}` as PlainDate;
}
