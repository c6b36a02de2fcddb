/**
 * Ranks a whole year of half hours for 57 countries, in fresh processes and in one that has done it before, with each
 * option alone, beside a loop over luxon that asks the same of each slot and country, and writes the table into README.md:
 *
 *     pnpm bench
 */
import { execFileSync } from "node:child_process";
import { median, table, writeTables } from "@rabat-process/bench";
import { holidaysBetween, workingDay } from "../src/index.ts";
import { countries, type PlainDate } from "@rabat-process/timezones";
import { DateTime } from "luxon";
import { type Measured, options, processorTime, rankOnce, request } from "./year.ts";

const rounds = 7;
const warmRounds = 21;
const year = new URL("year.ts", import.meta.url).pathname;

/** A process that has done nothing before: what somebody waits for after the first question. */
function measureCold(): Measured {
  const output = execFileSync(process.execPath, ["--expose-gc", year], { encoding: "utf8" });
  return JSON.parse(output) as Measured;
}

/** The medians of the bare request and of each option, in turns: what slows the machine down slows all of them down. */
function measureWarm(): readonly number[] {
  const all = [{}, ...Object.values(options)];
  const times = all.map((): number[] => []);
  for (let round = -5; round < warmRounds; round++) {
    all.forEach((changes, index) => {
      const { milliseconds } = rankOnce(changes);
      if (round >= 0) times[index]?.push(milliseconds);
    });
  }
  return times.map(median);
}

/** What somebody would write without this package: local time by luxon, then weekend, holiday and hours, then a sort. */
function rankWithLuxon(): number {
  const { first, last } = request.window;
  const rules = countries.map(({ code, timeZone }) => ({
    timeZone,
    holidays: new Set<string>(
      holidaysBetween(code, first, last).flatMap(({ days }) => days.map(({ date }) => date)),
    ),
    restDays: new Set(
      [
        "2027-05-10",
        "2027-05-11",
        "2027-05-12",
        "2027-05-13",
        "2027-05-14",
        "2027-05-15",
        "2027-05-16",
      ].flatMap((date, index) =>
        workingDay(code, date as PlainDate).isRestDay ? [index + 1] : [],
      ),
    ),
  }));
  const begin = processorTime();
  const start = DateTime.fromISO(`${first}T00:00`, { zone: request.timeZone });
  const slots = Array.from({ length: 17_520 }, (_, index) => {
    const instant = start.plus({ minutes: index * 30 });
    let [away, hours] = [0, 0];
    for (const { timeZone, holidays, restDays } of rules) {
      const local = instant.setZone(timeZone);
      if (restDays.has(local.weekday) || holidays.has(local.toISODate() ?? "")) away++;
      else if (local.hour < 9 || local.hour >= 15) hours++;
    }
    return { index, away, hours };
  });
  slots.sort(
    (one, other) => one.away - other.away || one.hours - other.hours || one.index - other.index,
  );
  return processorTime() - begin;
}

const cold = Array.from({ length: rounds }, measureCold);
const coldTime = median(cold.map(({ milliseconds }) => milliseconds));
const memory = median(cold.map(({ megabytes }) => megabytes));
const [warmTime = Number.NaN, ...optionTimes] = measureWarm();
const luxonTime = rankWithLuxon();
const row = (name: string, time: number): string[] => [
  name,
  `${time.toFixed(0)} ms`,
  (time / warmTime).toFixed(1),
];
writeTables(
  new URL("../README.md", import.meta.url),
  `Processor time, median of ${warmRounds} rounds in turns, of ${rounds} first calls; the loop over luxon once. A ranking keeps ${memory.toFixed(1)} MB.`,
  [
    table(
      ["17,520 slots of 2027, 57 countries", "median", "times ours, warm"],
      [
        row("`findSlots`, in a process that has done it before", warmTime),
        ...Object.keys(options).map((name, index) =>
          row(`… with ${name}`, optionTimes[index] ?? Number.NaN),
        ),
        row("`findSlots`, first call of a process", coldTime),
        row("a loop over luxon", luxonTime),
      ],
    ),
  ],
);
