import { isTimeZoneId } from "@rabat-process/timezones";
import type { Span } from "../span.ts";
import { findParties, zoneOfCountry } from "./parties.ts";
import { zoneOfCity } from "./places.ts";

/** What a clock shows: `09:30`. */
type ClockTime = `${number}:${number}`;

/** Hours as printed: `HH:MM`, with the zone where words name one. */
export interface HoursLexeme extends Span {
  readonly from: ClockTime;
  /** Undefined where only a beginning is printed. */
  readonly to?: ClockTime;
  /** IANA, from "Brussels time", "heure de Rabat", "(CEST)" or "UTC". */
  readonly timeZone?: string;
  /** The abbreviation as printed, since it says whether it is summer: `CEST`. */
  readonly abbreviation?: string;
  /** "CET/GMT" and the like: two clocks for one hour, so neither. */
  readonly isUnclear?: boolean;
  /** "local time": by the clock of the place. */
  readonly isLocal?: boolean;
}

const clock =
  "(?:([01]?\\d|2[0-4])(?:\\s?[:.h]\\s?([0-5]\\d)|\\s?h(?:eures?|rs?|\\b))?(?:\\s?([ap])\\.?\\s?m\\b\\.?)?|(noon|midday|midi)|(?:12\\s+(?:noon)))";
const range = new RegExp(
  `(?<![\\d.,:/])(?:from\\s+|de\\s+|between\\s+|at\\s+|a\\s+)?${clock}\\s*(?:-|to|until|till|and|a|et|/)\\s*${clock}(?![\\d:%])`,
  "giu",
);
const single = new RegExp(
  `(?<![\\d.,:/])(?:at|from|a\\s+partir\\s+de|des|a|starting\\s+at)\\s+${clock}(?![\\d:%])`,
  "giu",
);

/** Zones that an abbreviation can mean in this region; the convention of the Process for Central Europe is Brussels. */
const abbreviations: Readonly<Record<string, string>> = {
  CET: "Europe/Brussels",
  CEST: "Europe/Brussels",
  WET: "Europe/Lisbon",
  WEST: "Europe/Lisbon",
  EAT: "Africa/Nairobi",
  WAT: "Africa/Lagos",
  BST: "Europe/London",
  GMT: "Etc/UTC",
  UTC: "Etc/UTC",
  TU: "Etc/UTC",
};
const behind =
  /^\s*(?:,\s*)?\(?\s*(?:(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d\d)?|([A-Z]{2,4})(?:\/([A-Z]{2,4}))?\b|(?:(\p{Lu}[\p{L}' -]{1,30}?)(?:'s)?\s+(?:local\s+)?time|heure\s+(?:locale\s+)?(?:de\s+|d')(?:la\s+)?(\p{Lu}[\p{L}' -]{1,30}?))(?=\s*[),.;]|\s*$|\s))\s*\)?/u;

/** All hours in a stretch of a text, in their order: ranges, then beginnings that belong to none. */
export function findHours(folded: string, { start: from, end: to }: Span): readonly HoursLexeme[] {
  const words = folded.slice(from, to);
  const found: HoursLexeme[] = [];
  for (const [pattern, hasEnd] of [
    [range, true],
    [single, false],
  ] as const) {
    for (const match of words.matchAll(pattern)) {
      const start = from + match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const hours = hasEnd ? readRange(match) : readStart(match);
      if (hours !== undefined) found.push({ start, ...hours, ...zoneBehind(folded, end) });
    }
  }
  return found;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "a" | "p";
  /** Whether its writing says that it is an hour: "14:00", "9 am", "14 h"; a bare number does not. */
  readonly isPlain: boolean;
}

function readClock(
  [hour, minute, half, noon]: readonly (string | undefined)[],
  words: string,
): Clock | undefined {
  if (noon !== undefined) return { hour: 12, minute: 0, isPlain: true };
  if (hour === undefined)
    return /noon/i.test(words) ? { hour: 12, minute: 0, isPlain: true } : undefined;
  const side = half?.toLowerCase();
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    ...((side === "a" || side === "p") && { half: side }),
    isPlain: minute !== undefined || half !== undefined || /h/i.test(words),
  };
}

/** "10.30-12.00pm" ends at noon and began in the morning: the half of the end serves the start where that comes before it. */
function readRange(match: RegExpMatchArray): { from: ClockTime; to: ClockTime } | undefined {
  const start = readClock(match.slice(1, 5), match[0]);
  const end = readClock(match.slice(5, 9), match[0]);
  if (start === undefined || end === undefined || !(start.isPlain || end.isPlain)) return undefined;
  const last = toMinutes(end, end.half);
  const candidates =
    start.half === undefined
      ? [toMinutes(start, end.half), toMinutes(start, undefined)]
      : [toMinutes(start, start.half)];
  const first = candidates.find((one) => one !== undefined && last !== undefined && one < last);
  if (first === undefined || last === undefined) return undefined;
  return { from: toText(first), to: toText(last) };
}

function readStart(match: RegExpMatchArray): { from: ClockTime } | undefined {
  const start = readClock(match.slice(1, 5), match[0]);
  const minutes = start?.isPlain === true ? toMinutes(start, start.half) : undefined;
  return minutes === undefined ? undefined : { from: toText(minutes) };
}

/** Minutes since midnight; undefined for 13 pm and the like. */
function toMinutes({ hour, minute }: Clock, half: "a" | "p" | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour * 60 + minute : undefined;
  if (hour > 12) return half === "p" && hour < 24 ? hour * 60 + minute : undefined;
  return ((hour % 12) + (half === "p" ? 12 : 0)) * 60 + minute;
}

function toText(minutes: number): ClockTime {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${hour ?? ""}:${minute ?? ""}` as ClockTime;
}

export interface Zone {
  readonly end: number;
  readonly timeZone?: string;
  readonly abbreviation?: string;
  readonly isUnclear?: boolean;
  readonly isLocal?: boolean;
}

/** The zone that words behind some hours name, or behind "all times are in". */
export function zoneBehind(folded: string, end: number): Zone {
  const local = /^\s*,?\s*\(?(?:local\s+time|heure\s+locale)\b(?!\s+(?:de|d'))\)?/i.exec(
    folded.slice(end, end + 24),
  );
  if (local !== null) return { end: end + local[0].length, isLocal: true };
  const match = behind.exec(folded.slice(end, end + 60));
  if (match === null) return { end };
  const [words, abbreviation, second, english, french] = match;
  const stop = end + words.trimEnd().length;
  if (second !== undefined) return { end: stop, isUnclear: true };
  if (abbreviation !== undefined) {
    const timeZone = abbreviations[abbreviation];
    return timeZone === undefined ? { end } : { end: stop, timeZone, abbreviation };
  }
  const place = english ?? french;
  if (place === undefined) return /[+-]/.test(words) ? { end: stop, isUnclear: true } : { end };
  const timeZone = zoneOfCity(place) ?? zoneOfParty(place);
  return timeZone !== undefined && isTimeZoneId(timeZone) ? { end: stop, timeZone } : { end: stop };
}

function zoneOfParty(place: string): string | undefined {
  const country = findParties(place).find(({ form }) => form === "name")?.country;
  return country && zoneOfCountry(country);
}
