import type { TimeZoneId } from "@rabat-process/timezones";
import { fromWindowsZone, timeZoneIds } from "@rabat-process/timezones";

/**
 * The zone of tzdb that a TZID means, as programs write it: `europe/brussels`,
 * `/freeassociation.sourceforge.net/Europe/Brussels`, `romance standard time`, `tzone://Microsoft/Utc`,
 * `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`. Undefined where no name of those is in it: an abbreviation such as
 * CET names no place.
 */
export function findTimeZone(name: string): TimeZoneId | undefined {
  const trimmed = name.trim();
  if (!known.has(trimmed)) {
    // A file has few names, but a hostile one may have many.
    if (known.size >= maxKnown) known.clear();
    known.set(trimmed, search(trimmed));
  }
  return known.get(trimmed);
}

const known = new Map<string, TimeZoneId | undefined>();
const maxKnown = 1000;

function search(name: string): TimeZoneId | undefined {
  return findId(name) ?? findAtEnd(name) ?? findWindowsZone(name) ?? findByPlaces(name);
}

const byLowerCase = new Map(timeZoneIds.map((id) => [id.toLowerCase(), id]));

function findId(name: string): TimeZoneId | undefined {
  return utcNames.has(name.toLowerCase()) ? "Etc/UTC" : byLowerCase.get(name.toLowerCase());
}

const utcNames: ReadonlySet<string> = new Set([
  "utc",
  "z",
  "tzone://microsoft/utc",
  "coordinated universal time",
]);

/** Of a globally unique name, which begins with a slash (RFC 5545 §3.8.3.1), the end that tzdb knows. */
function findAtEnd(name: string): TimeZoneId | undefined {
  const parts = name.split("/");
  for (const length of [3, 2]) {
    const id =
      parts.length > length
        ? byLowerCase.get(parts.slice(-length).join("/").toLowerCase())
        : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Words that Windows writes in capitals. */
const capitals: ReadonlySet<string> = new Set([
  "aus",
  "fle",
  "gmt",
  "gtb",
  "sa",
  "se",
  "us",
  "usa",
  "utc",
]);

function findWindowsZone(name: string): TimeZoneId | undefined {
  if (!/standard time|^utc[+-]|time zone \d/i.test(name)) return undefined;
  const capitalised = name
    .toLowerCase()
    .replaceAll(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase());
  const withCapitals = capitalised.replaceAll(/[A-Z][a-z]+/g, (word) =>
    capitals.has(word.toLowerCase()) ? word.toUpperCase() : word,
  );
  for (const candidate of new Set([name, withCapitals, capitalised])) {
    try {
      return fromWindowsZone(candidate);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** What Outlook shows of a zone whose name has no city of tzdb. */
const shownNames: Readonly<Record<string, TimeZoneId>> = {
  "eastern time (us & canada)": "America/New_York",
  "central time (us & canada)": "America/Chicago",
  "mountain time (us & canada)": "America/Denver",
  "pacific time (us & canada)": "America/Los_Angeles",
  "atlantic time (canada)": "America/Halifax",
  "west central africa": "Africa/Lagos",
  "cabo verde is.": "Atlantic/Cape_Verde",
  "cape verde is.": "Atlantic/Cape_Verde",
  "abu dhabi": "Asia/Dubai",
  beijing: "Asia/Shanghai",
  "new delhi": "Asia/Kolkata",
  mumbai: "Asia/Kolkata",
  osaka: "Asia/Tokyo",
  hanoi: "Asia/Bangkok",
  pretoria: "Africa/Johannesburg",
  "st. petersburg": "Europe/Moscow",
  "greenwich mean time": "Europe/London",
};

/** By the last part of an id; the first of those that share it, in the order of tzdb. */
const byCity = new Map(
  timeZoneIds
    .filter((id) => id.includes("/") && !id.startsWith("Etc/"))
    .map((id) => [(id.split("/").at(-1) ?? "").replaceAll("_", " ").toLowerCase(), id] as const)
    .toReversed(),
);

/** The first place of a list that is known, such as Outlook shows behind an offset. */
function findByPlaces(name: string): TimeZoneId | undefined {
  const shown = /^\((?:UTC|GMT)\s*(?:[+-]\d\d?[:.]\d\d)?\)\s*(?<places>.+)$/i.exec(name)?.groups?.[
    "places"
  ];
  if (shown === undefined && !name.includes(",")) return undefined;
  const places = (shown ?? name).toLowerCase().replace(/\s*-\s*(?:dst|summer time)$/, "");
  for (const place of [places, ...places.split(",")].map((each) => each.trim())) {
    const id = utcNames.has(place) ? "Etc/UTC" : (shownNames[place] ?? byCity.get(place));
    if (id !== undefined) return id;
  }
  return undefined;
}
