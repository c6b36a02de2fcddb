import { dayOfWeek } from "@rabat-process/timezones";
import { expect, it } from "vitest";
import { orthodoxEaster, westernEaster } from "./easter.ts";

it.each([
  [2020, "2020-04-12", "2020-04-19"],
  [2024, "2024-03-31", "2024-05-05"],
  [2025, "2025-04-20", "2025-04-20"],
  [2026, "2026-04-05", "2026-04-12"],
  [2027, "2027-03-28", "2027-05-02"],
  [2038, "2038-04-25", "2038-04-25"],
] as const)("finds both Easters of %i", (year, western, orthodox) => {
  expect([westernEaster(year), orthodoxEaster(year)]).toEqual([western, orthodox]);
});

it("is always a Sunday from 22 March to 25 April", () => {
  for (let year = 1970; year <= 2099; year++) {
    const western = westernEaster(year);
    expect(dayOfWeek(western)).toBe(7);
    expect(western >= `${year}-03-22` && western <= `${year}-04-25`).toBe(true);
    expect(dayOfWeek(orthodoxEaster(year))).toBe(7);
  }
});
