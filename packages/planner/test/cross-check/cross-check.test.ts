import { countries, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { laws } from "../../src/data/laws/index.ts";
import { holidaysBetween } from "../../src/index.ts";
import { type Difference, findDifferences } from "./compare.ts";
import { type Decision, decisions } from "./decisions.ts";
import { announcedByPython } from "./libraries.ts";

const { theirs, ours } = findDifferences();

/** Feasts that a report of the country has on the day before or after. */
const announcedOtherwise = [
  "CI eid-al-fitr 2020-05-24",
  "CI eid-al-fitr 2021-05-13",
  "GN eid-al-adha 2022-07-10",
  "GW eid-al-adha 2024-06-16",
  "SN eid-al-fitr 2025-03-30",
];

function decides({ code, names }: Decision, found: Difference): boolean {
  return code === found.code && names.includes(found.name);
}

describe("where python-holidays and date-holidays have other holidays", () => {
  it("a decision is written down for each of theirs that we have not", () => {
    expect(
      theirs.filter((found) => !decisions.some((decision) => decides(decision, found))),
    ).toEqual([]);
  });

  it("no decision has outlived its difference", () => {
    const idle = decisions.flatMap((decision) =>
      decision.names
        .filter((name) => !theirs.some((found) => decides({ ...decision, names: [name] }, found)))
        .map((name) => `${decision.code} ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it("each decision names an act of the record, or announced feasts that are in it", () => {
    const nameless = decisions.filter(({ code, act }) =>
      act === "announced"
        ? (laws[code].announced ?? []).length === 0
        : !Object.hasOwn(laws[code].sources, act),
    );
    expect(nameless).toEqual([]);
  });

  it("each of ours that they have not rests on an act", () => {
    expect(ours.filter(({ holiday }) => holiday.act === undefined)).toEqual([]);
  });
});

describe("feasts of the past that python-holidays has confirmed", () => {
  const feasts = [
    ["eid-al-fitr", /^(?!.*(estimated|observed|Eve|after)).*Eid al-Fitr(?! Holiday)/i],
    ["eid-al-adha", /^(?!.*(estimated|observed|Eve|after|Arafa)).*Eid al-Adha(?! Holiday)/i],
  ] as const;
  const all = countries.flatMap(({ code }) =>
    feasts.flatMap(([feast, names]) =>
      announcedByPython(code, names).map((date) => ({ code, feast, date })),
    ),
  );
  const cases = all.filter(
    ({ code, feast, date }) => !announcedOtherwise.includes(`${code} ${feast} ${date}`),
  );

  it("are more than a hundred", () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it("differ in few from what was reported in the country itself", () => {
    expect(all.length - cases.length).toBe(announcedOtherwise.length);
  });

  it.each(cases)("$code $feast $date lies in our interval", ({ code, feast, date }) => {
    expect(feastsOn(code, date)).toContain(feast);
  });
});

function feastsOn(code: CountryCode, date: PlainDate): (string | undefined)[] {
  return holidaysBetween(code, date, date).map(({ feast }) => feast);
}
