import type { PlainDate } from "@rabat-process/timezones";
import { addDays, isPlainDate, isPlainDateTime } from "@rabat-process/timezones";
import { RRuleTemporal } from "rrule-temporal";
import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";
import { propertiesOf } from "../read/parse.ts";
import { readRecur } from "../read/values/recur.ts";
import { toExtended } from "../read/values/time.ts";
import type { Clock, Clocks } from "./clock.ts";
import { instantAt, utc, wallTimeAt } from "./clock.ts";
import type { EventTime, Length, Moment } from "./event-time.ts";
import { lengthOfPeriod, readMoments } from "./event-time.ts";
import type { LossReason, Note } from "./loss.ts";

/** The days within which series are told; both belong to them. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What series are read with. */
export interface SeriesContext {
  readonly days: Days;
  readonly clocks: Clocks;
  readonly note: Note;
  readonly budget: Budget;
}

/** One time of a series. */
export interface Occurrence {
  /** By which an override names it: its start by the rule, such as `2027-06-20` or `2027-06-20T10:00`. */
  readonly key: string;
  readonly time: EventTime;
}

/** How much of the series of a file is still told: a small file must not become millions of events. */
export interface Budget {
  rules: number;
  times: number;
}

/** As many series as a person has in decades; a rule of which nothing comes takes some milliseconds. */
export function createBudget(times = 10_000): Budget {
  return { rules: Math.min(1000, times), times };
}

/** More than any calendar shows of one series. */
const maxOccurrences = 500;

/** Whether an event recurs. */
export function isSeries(event: ICalendarComponent): boolean {
  return event.properties.some(({ name }) => name === "RRULE" || name === "RDATE");
}

/**
 * The times of a series that begin within some days, in their order: DTSTART, those of RRULE and RDATE, without those
 * of EXDATE (RFC 5545 §3.8.5). All are found by what the clock of the series shows, so that a meeting at ten stays at
 * ten when the clocks change.
 */
export function expand(
  event: ICalendarComponent,
  time: EventTime,
  context: SeriesContext,
): readonly Occurrence[] {
  const { days, clocks, note, budget } = context;
  const found = new Map<string, Length | undefined>([[time.start, time.length]]);
  for (const property of propertiesOf(event, "RRULE")) {
    for (const key of expandRule(property, time, context)) found.set(key, time.length);
  }
  for (const property of propertiesOf(event, "RDATE")) {
    for (const { moment, text } of readMoments(property, clocks, note)) {
      const key = keyOf(moment, time);
      if (key === undefined) note(property, "unreadable");
      else found.set(key, lengthOfPeriod(moment, text) ?? time.length);
    }
  }
  const excluded = readExcluded(event, time, context);
  const keys = [...found.keys()].filter(
    (key) => isWithin(key, days) && !excluded.has(key) && !excluded.has(key.slice(0, 10)),
  );
  const told = keys.toSorted().slice(0, Math.min(maxOccurrences, budget.times));
  budget.times -= told.length;
  if (told.length < keys.length) note(propertiesOf(event, "RRULE")[0] ?? time.property, "too-many");
  return told.flatMap((key) => {
    const moved = moveTo(time, key, found.get(key));
    return moved === undefined ? [] : [{ key, time: moved }];
  });
}

/** The times of EXDATE. A bare day takes out all that begins on it: programs write so of series with hours, too. */
function readExcluded(
  event: ICalendarComponent,
  time: EventTime,
  { clocks, note }: SeriesContext,
): ReadonlySet<string> {
  const moments = propertiesOf(event, "EXDATE").flatMap((property) =>
    readMoments(property, clocks, note),
  );
  return new Set(moments.map(({ moment }) => keyOf(moment, time) ?? moment.start));
}

/** Whether a time begins within some days. */
export function isWithin(start: string, { from, to }: Days): boolean {
  const day = start.slice(0, 10);
  return day >= from && day <= to;
}

/** What a moment is called in a series: by its day, or by what the clock of the series shows. */
export function keyOf(moment: Moment, series: EventTime): string | undefined {
  if (moment.form !== series.form) return undefined;
  if (moment.form === "days" || series.form === "days") return moment.start;
  if (isSameClock(moment.clock, series.clock)) return moment.start;
  const instant = instantAt(moment.start, moment.clock);
  return instant === undefined ? undefined : wallTimeAt(instant, series.clock);
}

function isSameClock(a: Clock, b: Clock): boolean {
  if (a.form === "tzdb" && b.form === "tzdb") return a.timeZone === b.timeZone;
  if (a.form === "file" && b.form === "file") return a.zone === b.zone;
  return a.form === b.form;
}

function moveTo(time: EventTime, key: string, length: Length | undefined): EventTime | undefined {
  if (time.form === "days") return isPlainDate(key) ? { ...time, start: key, length } : undefined;
  return isPlainDateTime(key) ? { ...time, start: key, length } : undefined;
}

function expandRule(
  property: ICalendarProperty,
  time: EventTime,
  { days, note, budget }: SeriesContext,
): readonly string[] {
  const { parts, until, problems } = readRecur(property.value.trim());
  if (problems.length > 0 || !isGregorian(parts)) note(property, "unreadable");
  else if (isTooOften(parts)) note(property, "too-often");
  else if (budget.rules-- <= 0) note(property, "too-many");
  else {
    const others = [...parts]
      .filter(([name]) => name !== "UNTIL")
      .map(([name, value]) => `${name}=${value}`);
    const end =
      until === undefined ? [] : [`UNTIL=${untilByClock(toExtended(until), until.isUtc, time)}`];
    const times = runRule(time.start, [...others, ...end].join(";"), days);
    note(property, typeof times === "string" ? times : "expanded");
    return typeof times === "string" ? [] : times;
  }
  return [];
}

/** Other calendars (RFC 7529) depend on what the runtime knows of them. */
function isGregorian(parts: ReadonlyMap<string, string>): boolean {
  return (parts.get("RSCALE") ?? "GREGORIAN").toUpperCase() === "GREGORIAN";
}

/** More than once a day, which no meeting is. */
function isTooOften(parts: ReadonlyMap<string, string>): boolean {
  const times = ["BYHOUR", "BYMINUTE", "BYSECOND"].map((name) => parts.get(name) ?? "");
  return (
    /^(?:HOUR|MINUTE|SECOND)LY$/i.test(parts.get("FREQ") ?? "") || times.join("").includes(",")
  );
}

/** The end of a rule by the clock of the series, as if that were UTC: an end in UTC counts by its instant. */
function untilByClock(until: string, isUtc: boolean, time: EventTime): string {
  if (isPlainDate(until)) return `${digitsOf(until)}T235959Z`;
  const isOtherClock = isUtc && time.form === "hours" && isPlainDateTime(until);
  const instant = isOtherClock ? instantAt(until, utc) : undefined;
  const shown = instant && time.form === "hours" ? wallTimeAt(instant, time.clock) : undefined;
  return `${digitsOf(shown ?? until)}Z`;
}

/** `20270620T100000`. */
function digitsOf(extended: string): string {
  const digits = extended.replaceAll(/[-:]/g, "");
  return digits.length === "20270620T1000".length ? `${digits}00` : digits;
}

/** Steps from the first time of a rule with a COUNT, of which each has to be taken. */
const maxSteps = 4000;

/**
 * The times of a rule, or why there are none. A rule is the same whatever the clock: UTC, which has no changes, stands
 * for it.
 */
function runRule(start: string, rule: string, { from, to }: Days): readonly string[] | LossReason {
  const isDay = isPlainDate(start);
  const first = `${digitsOf(start)}${isDay ? "T000000" : ""}Z`;
  const rruleString = `DTSTART:${first}\nRRULE:${rule.toUpperCase()}`;
  try {
    return new RRuleTemporal({ rruleString, maxIterations: maxSteps })
      .between(new Date(`${from}T00:00:00Z`), new Date(`${addDays(to, 1)}T00:00:00Z`), true)
      .map((each) => {
        const text = each.toPlainDateTime().toString({ smallestUnit: "second" });
        return isDay ? text.slice(0, 10) : text.replace(/:00$/, "");
      });
  } catch (error) {
    // It counts its steps, and gives up.
    return error instanceof Error && error.message.startsWith("Maximum")
      ? "too-many"
      : "unreadable";
  }
}
