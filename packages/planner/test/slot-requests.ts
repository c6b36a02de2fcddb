import { addDays, countries, type Instant } from "@rabat-process/timezones";
import { constantFrom, integer, record, uniqueArray } from "fast-check";
import type { Slot, SlotRequest } from "../src/index.ts";

/** The codes of all countries. */
export const codes = countries.map(({ code }) => code);

/** Meetings of some countries, of any length and grid, on some days of the covered years. */
export const requests = record({
  participants: uniqueArray(
    record({
      code: constantFrom(...codes),
      weight: integer({ min: 0, max: 3 }),
      isRequired: constantFrom(true, false),
    }),
    { minLength: 1, maxLength: 12, selector: ({ code }) => code },
  ),
  durationMinutes: constantFrom(30, 45, 90, 180, 480),
  days: constantFrom(1, 1, 2, 3),
  stepMinutes: constantFrom(15, 30, 60, 180),
  timeZone: constantFrom(
    "Europe/Brussels",
    "Africa/Douala",
    "Atlantic/Cape_Verde",
    "Europe/Lisbon",
    "Asia/Kathmandu",
  ),
  start: integer({ min: 0, max: 15 * 365 }),
  length: integer({ min: 0, max: 6 }),
}).map(({ start, length, ...needs }): SlotRequest => {
  const first = addDays("2020-01-01", start);
  return { ...needs, window: { first, last: addDays(first, length) }, locale: "en" };
});

/** Times around the days of a request, of all or of some of its participants. */
export function busyTimes(request: SlotRequest) {
  const { window, participants } = request;
  return record({
    day: integer({ min: -1, max: 8 }),
    minute: integer({ min: 0, max: 1439 }),
    minutes: integer({ min: 1, max: 3000 }),
    who: uniqueArray(constantFrom(...participants.map(({ code }) => code)), { maxLength: 4 }),
  }).map(({ day, minute, minutes, who }) => {
    const midnight = Date.parse(`${addDays(window.first, day)}T00:00:00Z`);
    const [from, until] = [minute, minute + minutes].map(
      (one) => `${new Date(midnight + one * 60_000).toISOString().slice(0, 19)}Z` as Instant,
    );
    if (from === undefined || until === undefined) throw new Error("two instants have two");
    return { from, until, ...(who.length > 0 && { codes: who }) };
  });
}

/** Refused, away, worst-off, sum: compared in this order. */
export function isNotBetter(one: Slot, other: Slot): boolean {
  const [a, b] = [one, other].map(({ isRefused, absent, worst, total }) => [
    Number(isRefused),
    absent,
    worst,
    total,
  ]);
  const place = a?.findIndex((value, index) => value !== b?.[index]) ?? -1;
  return place < 0 || (a?.[place] ?? 0) > (b?.[place] ?? 0);
}
