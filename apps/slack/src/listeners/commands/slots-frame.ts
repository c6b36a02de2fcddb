import type { DelegationCode } from "@rabat-process/events";
import { coveredYears } from "@rabat-process/planner";
import type { PlainDate } from "@rabat-process/timezones";
import { addDays, dayOfWeek, daysBetween, isTimeZoneId } from "@rabat-process/timezones";
import type { Period } from "@rabat-process/core/finding/period";
import { takePeriod } from "@rabat-process/core/finding/take-period";
import { findRun } from "@rabat-process/core/finding/usual-names";
import { findDelegation } from "@rabat-process/core/people/find-delegation";
import { minutesBetween, takeHours } from "./slots-hours.ts";

/** A search over more days is answered by its own command for each part of it. */
const mostDays = 62;

/** What of a search is known before its clauses are read. */
export interface SlotsFrame extends Period {
  readonly minutes: number;
  readonly timeZone: string;
  /** Those without whom there is no meeting. */
  readonly required: readonly DelegationCode[];
  readonly earliest?: string;
  readonly latest?: string;
}

/** What could not be read of what was typed; empty where days are missing. */
export interface Misread {
  readonly misread: string;
}

/**
 * Reads days as `takePeriod` does (`2027-W20`, `next week`, `mai 2027`), `3h`, `2h30` or `90m`, hours (`9:00-17:00`), a time
 * zone, and those who must be there by code or name: in any order. Without them: two hours, on the clock of Brussels.
 */
export function readFrame(typed: string, today: PlainDate): SlotsFrame | Misread {
  let minutes = 120;
  let timeZone = "Europe/Brussels";
  const others: string[] = [];
  const { hours, rest: words } = takeHours(typed);
  for (const word of words.split(/[\s,]+/).filter((part) => part !== "")) {
    const duration = /^(?:(\d{1,2})h)?(?:(?<=h)(\d{1,2})|(\d{1,3})m(?:in)?)?$/i.exec(word);
    if (duration !== null) minutes = minutesOf(duration);
    else if (isTimeZoneId(word)) timeZone = word;
    else others.push(word);
  }
  const { periods, rest } = takePeriod(others.join(" ").replaceAll("_", " "), today);
  const days = periods.map(workingDays).find(isSearched);
  const required = readDelegations(rest);
  if (typeof required === "string") return { misread: required };
  if (days === undefined) return { misread: periods.length === 0 ? "" : others.join(" ") };
  if (minutes < 15 || minutes > 720 || minutes % 15 !== 0) return { misread: `${minutes} min` };
  if (hours !== undefined && minutesBetween(hours) < minutes)
    return { misread: `${hours.from}-${hours.to}` };
  const limits = hours && { earliest: hours.from, latest: hours.to };
  return { ...days, minutes, timeZone, required, ...limits };
}

function minutesOf([, hours = "0", more = "0", alone = "0"]: RegExpExecArray): number {
  return Number(hours) * 60 + Number(more) + Number(alone);
}

/** Of a whole week Monday to Friday. */
function workingDays({ first, last }: Period): Period {
  const isWeek = dayOfWeek(first) === 1 && daysBetween(first, last) === 6;
  return { first, last: isWeek ? addDays(last, -2) : last };
}

function isSearched({ first, last }: Period): boolean {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const known = from >= coveredYears.first && to <= coveredYears.last;
  return known && daysBetween(first, last) < mostDays;
}

/** Names one after the other; the first word that is in none of them, where there is one. */
export function readDelegations(typed: string): readonly DelegationCode[] | string {
  const run = typed === "" ? undefined : findRun(typed, findDelegation);
  if (run === undefined) return typed === "" ? [] : (typed.split(" ")[0] ?? "");
  const before = readDelegations(run.before.join(" "));
  if (typeof before === "string") return before;
  const after = readDelegations(run.after.join(" "));
  return typeof after === "string" ? after : [...before, run.name, ...after];
}
