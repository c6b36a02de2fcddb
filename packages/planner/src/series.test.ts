import { countries, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { findSlots, ledgerOf, planSeries, type SeriesRequest } from "./index.ts";

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, "0"));
const windows = months.map((month) => ({
  first: `2027-${month}-01` as PlainDate,
  last: `2027-${month}-21` as PlainDate,
}));

const series: SeriesRequest = {
  participants: countries.map(({ code }) => ({ code })),
  windows,
  durationMinutes: 240,
  timeZone: "Europe/Brussels",
  locale: "en",
};

function planned(request: SeriesRequest): Extract<ReturnType<typeof planSeries>, { ok: true }> {
  const plan = planSeries(request);
  if (!plan.ok) throw new Error(`refused: ${plan.reason}`);
  return plan;
}

describe("a fair series", () => {
  it("of twelve meetings of four hours burdens nobody by two thirds of what the best single slots do", () => {
    const { slots, fair, best, summary } = planned(series);
    expect(slots).toHaveLength(12);
    expect(fair.most).toBeLessThanOrEqual((best.most * 2) / 3);
    expect(summary).toMatch(
      /^Over 12 meetings the most burdened delegation bears \d+; with the best slot each time/,
    );
  });

  it("costs no attendance: as few are away as at the best slot of each window", () => {
    const { slots } = planned(series);
    const { windows: _, ...needs } = series;
    slots.forEach(({ absent }, index) => {
      const window = windows[index];
      if (window === undefined) throw new Error("more slots than windows");
      expect(absent).toBe(findSlots({ ...needs, window }).best(1)[0]?.absent);
    });
  });

  it("halves what falls on either of two who cannot both be spared", () => {
    // Six hours that Cabo Verde and Finland, four hours apart in summer, do not have in common.
    const july = { first: "2027-08-02", last: "2027-08-05" } as const;
    const request: SeriesRequest = {
      ...series,
      participants: [{ code: "CV" }, { code: "FI" }],
      windows: [july, july, july, july],
      durationMinutes: 360,
    };
    const { fair, best } = planned(request);
    expect(fair.ratio).toBeLessThanOrEqual(1.5);
    expect(fair.most).toBeLessThanOrEqual(best.most);
  });

  it("makes up for what was borne before", () => {
    const window = { first: "2027-08-02", last: "2027-08-05" } as const;
    const when = {
      precision: "time",
      start: "2027-07-06T08:00",
      end: "2027-07-06T14:00",
      timeZone: "Europe/Brussels",
    } as const;
    const request: SeriesRequest = {
      ...series,
      participants: [{ code: "CV" }, { code: "FI" }],
      windows: [window],
      durationMinutes: 360,
    };
    const [cv, fi] = ledgerOf(["CV", "FI"], [{ when }]);
    expect([cv?.burden, fi?.burden]).toEqual([100, 0]);
    const hour = (plan: { slots: readonly { start: string }[] }): string =>
      plan.slots[0]?.start.slice(11) ?? "";
    expect(hour(planned({ ...request, held: [{ when }] })) > hour(planned(request))).toBe(true);
  });

  it("is the same in whatever order the participants stand", () => {
    const reversed = { ...series, participants: series.participants.toReversed() };
    expect(planSeries(reversed)).toEqual(planSeries(series));
  });

  it("says which window has no slot", () => {
    const weekend = { first: "2027-05-08", last: "2027-05-09" } as const;
    const participants = [{ code: "CM" as const, isRequired: true }];
    expect(planSeries({ ...series, participants, windows: [weekend] })).toEqual({
      ok: false,
      reason: "all-slots-refused",
      window: weekend,
    });
  });
});

describe("a ledger", () => {
  it("counts an absence as 100 and a meeting without hours by absences alone", () => {
    const when = { precision: "day", first: "2027-05-14", last: "2027-05-14" } as const;
    expect(ledgerOf(["DZ", "FR"], [{ when }])).toEqual([
      { code: "DZ", burden: 100 },
      { code: "FR", burden: 0 },
    ]);
  });

  it("holds the clock of the host for those who met in person", () => {
    const when = {
      precision: "time",
      start: "2027-05-11T09:00",
      end: "2027-05-11T17:00",
      timeZone: "Africa/Douala",
    } as const;
    expect(ledgerOf(["CV"], [{ when, host: "CM" }, { when }])).toEqual([
      { code: "CV", burden: 0 + 55 },
    ]);
  });
});
