import { addDays, addMinutes, countries, timeZoneIds } from "@rabat-process/timezones";
import { findSlots, type SlotRequest } from "../src/index.ts";

export const request: SlotRequest = {
  participants: countries.map(({ code }) => ({ code })),
  durationMinutes: 120,
  window: { first: "2027-01-01", last: "2027-12-31" },
  timeZone: "Europe/Brussels",
  locale: "en",
};

const year = Array.from({ length: 365 }, (_, day) => addDays("2027-01-01", day));

/** Each option alone, as much of it as anybody would ask for. */
export const options: Readonly<Record<string, Partial<SlotRequest>>> = {
  "steps of 15 minutes": { stepMinutes: 15 },
  "from 09:00 to 17:00": { earliest: "09:00", latest: "17:00" },
  "52 days and 2 weekdays excluded": {
    excludedDays: year.filter((_, day) => day % 7 === 0),
    excludedWeekdays: [6, 7],
  },
  "1,000 busy times of one delegation each": {
    busy: Array.from({ length: 1000 }, (_, index) => {
      const from = addMinutes("2027-01-01T07:00:00Z", index * 525);
      const code = countries[index % countries.length]?.code ?? "MA";
      return { from, until: addMinutes(from, 90), codes: [code] };
    }),
  },
  "10 guests from elsewhere": {
    participants: [
      ...request.participants,
      ...timeZoneIds
        .filter((zone) => zone.startsWith("America/"))
        .slice(0, 10)
        .map((timeZone) => ({ code: timeZone, timeZone })),
    ],
  },
};

export interface Measured {
  /** Of processor time: what else runs on the machine changes it little. */
  readonly milliseconds: number;
  /** What the answer holds on to, in memory of the heap and of arrays. */
  readonly megabytes: number;
}

/** What this process has had of all processors so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();

  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Ranks the year, and reads the best five. */
export function rankOnce(changes: Partial<SlotRequest> = {}): Measured {
  const before = memory();
  const begin = processorTime();
  const search = findSlots({ ...request, ...changes });
  const best = search.bestDays(5);
  const milliseconds = processorTime() - begin;
  const megabytes = (memory() - before) / 1e6;
  if (search.count !== (17_520 * 30) / (changes.stepMinutes ?? 30) || best.length !== 5)
    throw new Error("the ranking is not that of a year");
  return { milliseconds, megabytes };
}

// As a program of its own it is the first call of a process.
if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(rankOnce()));
