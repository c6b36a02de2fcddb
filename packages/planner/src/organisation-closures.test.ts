import type { PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { holidaysBetween } from "./index.ts";

describe("the partner organisations", () => {
  it("close as the Commission decided for 2023, and with Nigeria", () => {
    const closed = (code: "EU" | "ECOWAS", date: PlainDate): boolean =>
      holidaysBetween(code, date, date).length > 0;
    // Commission Decision of 25 May 2021, OJ 2021/C 201 I/02.
    const ofDecision =
      "01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 07-21 08-15 11-01 11-02 12-25 12-29";
    for (const day of ofDecision.split(" "))
      expect(closed("EU", `2023-${day}` as PlainDate)).toBe(true);
    expect(closed("EU", "2023-11-11")).toBe(false);
    expect(
      ["2027-05-28", "2027-10-01", "2027-12-28"].map((day) => closed("ECOWAS", day as PlainDate)),
    ).toEqual([true, true, true]);
  });
});
