import { addDays, countries, isPlainDate, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { islamicDays } from "../../islamic-dates.ts";
import { feastOfDay, feasts } from "../feasts.ts";
import { organisationClosures } from "../organisation-closures.ts";
import { laws } from "./index.ts";
import type { HolidayLaw, Source } from "./law.ts";

const records: readonly (readonly [string, HolidayLaw])[] = [
  ...countries.map(({ code }) => [code, laws[code]] as const),
  ["EU", organisationClosures.EU],
];

/** All that a record says of when something is, as rules, disputes and weekends write it. */
function timesOf({ days, weekends = [] }: HolidayLaw): string[] {
  return [
    ...days.flatMap(({ on, dispute }) => [on, ...(dispute?.on ? [dispute.on] : [])]),
    ...weekends.flatMap(({ only = [], not = [] }) => [...only, ...not]),
  ];
}

/** Whether a day exists: `05-20`, `FR>=04-08`, `2026-01-02 2026-08-21`; days from Easter always do. */
function exists(time: string): boolean {
  if (/^(easter|orthodox)[+-]\d{1,2}$/.test(time)) return true;
  if (time.startsWith("hijri ")) return feastOfDay[time.slice("hijri ".length)] !== undefined;
  const days = time.replace(/^(MO|TU|WE|TH|FR|SA|SU)>=(?=\d\d-\d\d$)/, "").split(" ");
  return days.every((day) => isPlainDate(day.length === "MM-DD".length ? `2024-${day}` : day));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

describe.each(records)("the record of %s", (_, law) => {
  const sources: readonly Source[] = Object.values(law.sources);

  it("names days that exist and feasts that are known", () => {
    expect(timesOf(law).filter((time) => !exists(time))).toEqual([]);
  });

  it("has weekends for holidays of its own only", () => {
    const own = law.days.map(({ on }) => on);
    const named = (law.weekends ?? []).flatMap(({ only = [], not = [] }) => [...only, ...not]);
    expect(named.filter((time) => !own.includes(time))).toEqual([]);
  });

  it("says of each source where, when and in which words it was read", () => {
    for (const { title, date, readOn, address, quote, later } of sources) {
      // Some acts are older than 1970, where plain dates begin.
      expect([isPlainDate(date.replace(/^19[0-6]/, "197")), isPlainDate(readOn)]).toEqual([
        true,
        true,
      ]);
      expect(date <= readOn).toBe(true);
      expect(URL.canParse(address)).toBe(true);
      expect(wordsIn(quote)).toBeLessThanOrEqual(20);
      expect([quote.trim(), title.trim(), later.trim()]).toEqual([quote, title, later]);
      expect(Math.min(quote.length, title.length, later.length)).toBeGreaterThan(0);
    }
  });

  it("uses each of its sources", () => {
    const used = [...law.days, ...(law.weekends ?? [])].flatMap((rule) => [
      rule.by,
      rule.endedBy,
      "dispute" in rule ? rule.dispute.by : undefined,
    ]);
    expect(Object.keys(law.sources).filter((key) => !used.includes(key))).toEqual([]);
  });

  it("says what ended a rule", () => {
    const rules = [...law.days, ...(law.weekends ?? [])];
    expect(
      rules.filter(({ until, endedBy }) => (until === undefined) !== (endedBy === undefined)),
    ).toEqual([]);
  });

  it("names its days in English and French", () => {
    for (const { name } of law.days) {
      if (name === undefined) continue;
      expect(`${name.en}${name.fr}`).not.toMatch(/['"]|^\s|\s$/);
      expect(name.en).toMatch(/^\p{Script=Latin}/u);
      expect(name.fr).toMatch(/^[\p{Script=Latin}\d ,.’()–-]+$/u);
    }
  });

  it("has announced feasts that lie at most a day from the calendar, each year once, in their order", () => {
    const announced = law.announced ?? [];
    for (const [feast, first, address] of announced) {
      const near = [-1, 0, 1].map((days) => addDays(first, days));
      const { first: monthDay } = feasts[feast];
      expect(
        near.filter((date) => islamicDays(Number(date.slice(0, 4)), monthDay).includes(date)),
      ).toHaveLength(1);
      expect(URL.canParse(address)).toBe(true);
    }
    const dates: readonly PlainDate[] = announced.map(([, first]) => first);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(announced.map(([feast, first]) => `${feast} ${first}`)).size).toBe(
      announced.length,
    );
  });
});

it("there is one for each of the 57 countries", () => {
  expect(Object.keys(laws).toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
});
