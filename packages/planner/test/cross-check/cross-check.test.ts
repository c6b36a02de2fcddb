import { countries, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { holidaysBetween } from "../../src/index.ts";
import { type Disagreement, findDisagreements, theirDays } from "./compare.ts";
import { type Decision, decisions } from "./decisions.ts";

const disagreements = findDisagreements();

function decides({ code, holder, names }: Decision, found: Disagreement): boolean {
  return code === found.code && holder === found.holder && names.includes(found.name);
}

describe("where python-holidays has other holidays", () => {
  it("a decision is written down for each", () => {
    expect(disagreements.filter((found) => !decisions.some((decision) => decides(decision, found)))).toEqual(
      [],
    );
  });

  it("no decision has outlived its disagreement", () => {
    const idle = decisions.flatMap((decision) =>
      decision.names
        .filter((name) => !disagreements.some((found) => decides({ ...decision, names: [name] }, found)))
        .map((name) => `${decision.code} ${decision.holder} ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it("it agrees without exception on 25 of the 57 countries at least", () => {
    const disputed = new Set(disagreements.map(({ code }) => code));
    expect(countries.filter(({ code }) => !disputed.has(code)).length).toBeGreaterThanOrEqual(25);
  });
});

/** The days that they do not mark as estimated, so that somebody has entered what was announced. */
function announced(code: CountryCode, names: RegExp): PlainDate[] {
  return [...theirDays(code)].flatMap(([name, days]) => (names.test(name) ? days : []));
}

describe("announced days of the past lie in the stated interval", () => {
  const feasts = [
    ["Eid al-Fitr", /^(?!.*(estimated|observed|Eve|after)).*Eid al-Fitr(?! Holiday)/i],
    ["Eid al-Adha", /^(?!.*(estimated|observed|Eve|after|Arafa)).*Eid al-Adha(?! Holiday)/i],
  ] as const;
  const cases = countries.flatMap(({ code }) =>
    feasts.flatMap(([feast, names]) => announced(code, names).map((date) => ({ code, feast, date }))),
  );

  it("of which there are more than a hundred", () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)("$code $feast $date", ({ code, feast, date }) => {
    const found = holidaysBetween(code, date, date).filter(({ name }) => name.en === feast);
    expect(found.map(({ status }) => status)).toContain("estimated");
  });
});
