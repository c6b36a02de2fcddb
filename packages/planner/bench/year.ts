import { countries } from "@rabat-process/timezones";
import { findSlots, type SlotRequest } from "../src/index.ts";

export const request: SlotRequest = {
  participants: countries.map(({ code }) => ({ code })),
  durationMinutes: 120,
  window: { first: "2027-01-01", last: "2027-12-31" },
  timeZone: "Europe/Brussels",
  locale: "en",
};

export interface Measured {
  readonly milliseconds: number;
  /** What the answer holds on to, in memory of the heap and of arrays. */
  readonly megabytes: number;
}

function memory(): number {
  globalThis.gc?.();

  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Ranks the year, and reads the best five. */
export function rankOnce(): Measured {
  const before = memory();
  const begin = performance.now();
  const search = findSlots(request);
  const best = search.bestDays(5);
  const milliseconds = performance.now() - begin;
  const megabytes = (memory() - before) / 1e6;
  if (search.count !== 17_520 || best.length !== 5)
    throw new Error("the ranking is not that of a year");
  return { milliseconds, megabytes };
}

// As a program of its own it is the first call of a process.
if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(rankOnce()));
