import type { TimeZoneId } from "@rabat-process/timezones";
import { addDays, dayOfWeek, isPlainDate } from "@rabat-process/timezones";
import type { ICalendarComponent } from "../parse.ts";
import { propertiesOf } from "../parse.ts";
import { unescapeText } from "../text.ts";
import { readRecur } from "./recur.ts";
import { checkUtcOffset } from "./scalar.ts";
import { readTime } from "./time.ts";
import { findTimeZone } from "./zone-name.ts";

/** A VTIMEZONE of a file (RFC 5545 §3.6.5). */
export interface FileZone {
  readonly component: ICalendarComponent;
  readonly tzid: string;
  /** The zone of tzdb that it is meant to be, by its TZID or X-LIC-LOCATION. */
  readonly timeZone: TimeZoneId | undefined;
  readonly observances: readonly FileObservance[];
}

interface FileObservance {
  /** `20270328T020000`, by the clock that ends. */
  readonly start: string;
  readonly offsetSecondsFrom: number;
  readonly offsetSecondsTo: number;
  readonly rule: YearlyRule | undefined;
  /** Further onsets, as `start`, in their order. */
  readonly further: readonly string[];
}

/** A day of every year. */
interface YearlyRule {
  readonly month: number;
  /** The first to fifth, or from the end, such weekday; undefined where days of the month say which. */
  readonly ordinal: number | undefined;
  /** 1 is Monday; undefined for any. */
  readonly weekday: number | undefined;
  /** Days of the month of which the first one that is such a weekday counts. */
  readonly days: readonly number[];
  /** `20270328T010000` in UTC, or undefined where there is no end. */
  readonly until: string | undefined;
  /** The onset of each year for which it was computed. */
  readonly onsets: Map<number, string | undefined>;
}

/** What a TZID is compared by: a parameter is no TEXT, a value is, and some programs escape both. */
export function zoneKey(tzid: string): string {
  return unescapeText(tzid).trim();
}

/** The zones that a calendar defines, by {@link zoneKey}. Observances that cannot be read are left out. */
export function readZones(calendar: ICalendarComponent): ReadonlyMap<string, FileZone> {
  const zones = new Map<string, FileZone>();
  for (const component of calendar.components) {
    if (component.name !== "VTIMEZONE") continue;
    const tzid = zoneKey(propertiesOf(component, "TZID")[0]?.value ?? "");
    const location = propertiesOf(component, "X-LIC-LOCATION")[0]?.value ?? "";
    if (zones.has(tzid)) continue;
    zones.set(tzid, {
      component,
      tzid,
      timeZone: findTimeZone(tzid) ?? findTimeZone(location),
      observances: component.components.flatMap((each) => readObservance(each) ?? []),
    });
  }
  return zones;
}

function readObservance(component: ICalendarComponent): FileObservance | undefined {
  const valueOf = (name: string) => propertiesOf(component, name)[0]?.value.trim() ?? "";
  const start = readTime(valueOf("DTSTART"));
  const [from, to] = [readOffset(valueOf("TZOFFSETFROM")), readOffset(valueOf("TZOFFSETTO"))];
  if (typeof start === "string" || start.type === "DATE" || to === undefined) return undefined;
  const further = propertiesOf(component, "RDATE")
    .flatMap(({ value }) => value.split(","))
    .map((each) => readTime(each.trim()))
    .flatMap((time) => (typeof time === "string" ? [] : [time.digits]));
  return {
    start: start.digits,
    offsetSecondsFrom: from ?? to,
    offsetSecondsTo: to,
    rule: readYearlyRule(valueOf("RRULE"), start.digits),
    further: further.toSorted(),
  };
}

/** Seconds ahead of UTC. */
function readOffset(text: string): number | undefined {
  if (checkUtcOffset(text) !== undefined && text !== "-0000") return undefined;
  const [hours, minutes, seconds] = [text.slice(1, 3), text.slice(3, 5), text.slice(5, 7)].map(
    Number,
  );
  return (
    (text.startsWith("-") ? -1 : 1) * ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0))
  );
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function readYearlyRule(text: string, start: string): YearlyRule | undefined {
  const { parts, until, problems } = readRecur(text);
  if (problems.length > 0 || parts.get("FREQ")?.toUpperCase() !== "YEARLY") return undefined;
  const [, ordinal, weekday] = /^([+-]?\d+)?([A-Z]{2})$/i.exec(parts.get("BYDAY") ?? "") ?? [];
  const days = parts.get("BYMONTHDAY")?.split(",").map(Number) ?? [];
  return {
    month: Number(parts.get("BYMONTH") ?? start.slice(4, 6)),
    ordinal: ordinal === undefined ? undefined : Number(ordinal),
    weekday: weekday === undefined ? undefined : weekdays.indexOf(weekday.toUpperCase()) + 1,
    days: days.length === 0 && ordinal === undefined ? [Number(start.slice(6, 8))] : days,
    until: until?.digits,
    onsets: new Map(),
  };
}

/**
 * How many seconds ahead of UTC the clocks of a zone are by its definition alone, when they show `20270620T100000`.
 * Undefined before its first onset, of which it says nothing.
 */
export function offsetSecondsAt({ observances }: FileZone, wallTime: string): number | undefined {
  let latest = "";
  let offset: number | undefined;
  for (const observance of observances) {
    const onset = latestOnset(observance, wallTime);
    if (onset === undefined || onset < latest) continue;
    latest = onset;
    offset = observance.offsetSecondsTo;
  }
  return offset;
}

/** The last onset that is not later than a wall time. */
function latestOnset(observance: FileObservance, wallTime: string): string | undefined {
  const { start, rule, further } = observance;
  if (wallTime < start) return undefined;
  const listed = further.findLast((onset) => onset <= wallTime) ?? start;
  if (rule === undefined) return listed;
  const { until } = rule;
  // An end in UTC differs from the clock by hours, an onset from the next by months.
  const last = until !== undefined && until < wallTime ? `${until.slice(0, 8)}T999999` : wallTime;
  for (const year of [Number(last.slice(0, 4)), Number(last.slice(0, 4)) - 1]) {
    const onset = onsetIn(rule, year, start.slice(8));
    if (onset !== undefined && onset <= last && onset >= start)
      return onset > listed ? onset : listed;
  }
  return listed;
}

function onsetIn(rule: YearlyRule, year: number, time: string): string | undefined {
  if (!rule.onsets.has(year)) rule.onsets.set(year, computeOnset(rule, year, time));
  return rule.onsets.get(year);
}

function computeOnset(
  { month, ordinal, weekday, days }: YearlyRule,
  year: number,
  time: string,
): string | undefined {
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  if (!isPlainDate(first)) return undefined;
  const inMonth = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter(
    (day) =>
      day.slice(0, 7) === first.slice(0, 7) &&
      (weekday === undefined || dayOfWeek(day) === weekday),
  );
  const day =
    ordinal === undefined
      ? inMonth.find((each) => days.includes(Number(each.slice(8))))
      : inMonth.at(ordinal > 0 ? ordinal - 1 : ordinal);
  return day === undefined ? undefined : `${day.replaceAll("-", "")}${time}`;
}
