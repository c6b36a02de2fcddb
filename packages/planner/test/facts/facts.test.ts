import { countries } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { laws } from "../../src/data/laws/index.ts";
import { holidaysBetween } from "../../src/index.ts";
import { likeliest } from "../likelihood.ts";
import { facts } from "./index.ts";

const cases = countries.flatMap(({ code }) =>
  (facts[code] ?? []).map(([date, seen, address]) => ({ code, date, seen, address })),
);

describe("days as others saw them", () => {
  it.each(cases)("$code $date $seen", ({ code, date, seen }) => {
    expect([seen, "either"]).toContain(likeliest(holidaysBetween(code, date, date), date));
  });

  it("are at least 250", () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });

  it("come from somebody else than the source of the day", () => {
    const own = cases.filter(({ code, date, seen, address }) => {
      const used = holidaysBetween(code, date, date).map(({ act }) => act?.address);
      const announced = (laws[code].announced ?? []).flatMap(([, first, from]) =>
        first === date ? [from] : [],
      );
      return seen !== "worked" && [...used, ...announced].includes(address);
    });
    expect(own).toEqual([]);
  });

  it("name each day once", () => {
    const days = cases.map(({ code, date }) => `${code} ${date}`);
    expect(days.filter((day, index) => days.indexOf(day) !== index)).toEqual([]);
  });
});
