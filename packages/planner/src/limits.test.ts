import type { PlainDateTime } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { findSlots, type SlotRequest } from "./index.ts";

/** Monday to Friday without a holiday of either. */
const request: SlotRequest = {
  participants: [{ code: "CM" }, { code: "FI" }],
  durationMinutes: 60,
  window: { first: "2027-05-24", last: "2027-05-28" },
  timeZone: "Europe/Brussels",
  locale: "en",
};

/** The slots that are offered, in their order in time. */
function offered(changes: Partial<SlotRequest>): string[] {
  const search = findSlots({ ...request, ...changes });
  return search
    .best(search.count)
    .map(({ start }) => start)
    .sort();
}

function hoursOf(starts: readonly string[]): string[] {
  return [...new Set(starts.map((start) => start.slice(11)))];
}

function daysOf(starts: readonly string[]): string[] {
  return [...new Set(starts.map((start) => start.slice(0, 10)))];
}

describe("the earliest and the latest hour", () => {
  it.each<[changes: Partial<SlotRequest>, first: string, last: string]>([
    [{}, "00:00", "23:30"],
    [{ earliest: "09:00" }, "09:00", "23:00"],
    [{ latest: "17:00" }, "00:00", "16:00"],
    [{ earliest: "09:00", latest: "17:00" }, "09:00", "16:00"],
    [{ earliest: "09:00", latest: "17:00", durationMinutes: 180 }, "09:00", "14:00"],
    [{ earliest: "10:00", latest: "12:00", durationMinutes: 120 }, "10:00", "10:00"],
    [{ earliest: "09:15", latest: "17:00" }, "09:30", "16:00"],
    [{ earliest: "09:15", latest: "17:00", stepMinutes: 15 }, "09:15", "16:00"],
    [
      { earliest: "09:00", latest: "17:00", durationMinutes: 45, stepMinutes: 15 },
      "09:00",
      "16:15",
    ],
    [{ earliest: "09:00", latest: "17:00", days: 2 }, "09:00", "16:00"],
    // The clock of the request, not of those who come: in Helsinki and Douala it is then 10 and 8 o'clock.
    [{ earliest: "09:00", latest: "12:00", timeZone: "Africa/Douala" }, "09:00", "11:00"],
    [{ earliest: "09:00", latest: "12:00", timeZone: "Asia/Kathmandu" }, "09:00", "11:00"],
  ])("%j: from %s to %s", (changes, first, last) => {
    const hours = hoursOf(offered(changes)).sort();
    expect([hours[0], hours.at(-1)]).toEqual([first, last]);
  });

  it("hold on the day of a clock change too", () => {
    const sunday = { first: "2027-03-28", last: "2027-03-28" } as const;
    const hours = offered({ window: sunday, earliest: "03:00", latest: "06:00" });
    expect(hours.map((start) => start.slice(11))).toEqual([
      "03:00",
      "03:30",
      "04:00",
      "04:30",
      "05:00",
    ]);
  });
});

describe("excluded days", () => {
  it.each<[changes: Partial<SlotRequest>, days: readonly string[]]>([
    [{ excludedDays: ["2027-05-25"] }, ["24", "26", "27", "28"]],
    [{ excludedDays: ["2027-05-25", "2027-06-01"] }, ["24", "26", "27", "28"]],
    [{ excludedWeekdays: [5] }, ["24", "25", "26", "27"]],
    [{ excludedWeekdays: [1, 2], excludedDays: ["2027-05-28"] }, ["26", "27"]],
    // The second day of a meeting counts as the first.
    [{ excludedDays: ["2027-05-26"], days: 2 }, ["24", "27", "28"]],
  ])("%j leave the days %j", (changes, days) => {
    const found = daysOf(offered({ earliest: "09:00", latest: "17:00", ...changes }));
    expect(found.map((day) => day.slice(8))).toEqual(days);
  });

  it("take what runs into them past midnight", () => {
    const starts = offered({ excludedDays: ["2027-05-25"], durationMinutes: 120 });
    expect(starts).toContain("2027-05-24T22:00");
    expect(starts).not.toContain("2027-05-24T22:30");
    expect(starts).toContain("2027-05-26T00:00");
  });
});

describe("busy times", () => {
  const from = "2027-05-25T08:00:00Z"; // 10:00 in Brussels
  const until = "2027-05-25T10:00:00Z";
  const day: Partial<SlotRequest> = { window: { first: "2027-05-25", last: "2027-05-25" } };

  it.each<[changes: Partial<SlotRequest>, around: readonly string[]]>([
    [{}, ["09:00", "12:00"]],
    [{ durationMinutes: 30 }, ["09:30", "12:00"]],
    [{ durationMinutes: 90 }, ["08:30", "12:00"]],
    [{ durationMinutes: 45, stepMinutes: 15 }, ["09:15", "12:00"]],
    // To the second: one more takes the next slot, one less none.
    [{ busy: [{ from, until: "2027-05-25T10:00:01Z" }] }, ["09:00", "12:30"]],
    [{ busy: [{ from: "2027-05-25T07:59:59Z", until }] }, ["08:30", "12:00"]],
    [{ busy: [{ from, until: "2027-05-25T09:59:59Z" }] }, ["09:00", "12:00"]],
    [{ busy: [{ from, until: "2027-05-25T08:05:00Z" }] }, ["09:00", "10:30"]],
  ])("of all refuse the slots that they meet: %j leaves %j around them", (changes, around) => {
    const hours = hoursOf(offered({ ...day, busy: [{ from, until }], ...changes }));
    const gap = hours.findIndex((hour) => hour >= "10:00");
    expect([hours[gap - 1], hours[gap]]).toEqual(around);
  });

  it("of some make them away then, whatever else they are", () => {
    const search = findSlots({ ...request, ...day, busy: [{ from, until, codes: ["CM"] }] });
    const absences = (["2027-05-25T09:00", "2027-05-25T09:30", "2027-05-25T12:00"] as const).map(
      (start) => search.slotAt(start).absent,
    );
    expect(absences).toEqual([0, 1, 0]);
    expect(search.explain(search.slotAt("2027-05-25T10:00")).summary).toBe(
      "Cannot come: Cameroon – busy (09:00–11:00).",
    );
  });

  it("of somebody required refuse", () => {
    const participants = [{ code: "CM", isRequired: true } as const, { code: "FI" } as const];
    const search = findSlots({
      ...{ ...request, ...day, participants },
      busy: [{ from, until, codes: ["FI", "CM"] }],
    });
    expect(search.whyNot(search.slotAt("2027-05-25T10:30"))).toEqual([
      "Cameroon is required and cannot come: busy (09:00–11:00).",
    ]);
  });

  it("count on each day of a meeting of several", () => {
    const starts = offered({
      days: 2,
      earliest: "10:00",
      latest: "11:00",
      busy: [{ from, until }],
    });
    expect(daysOf(starts)).toEqual(["2027-05-26", "2027-05-27", "2027-05-28"]);
  });

  it("spare no quorum", () => {
    const search = findSlots({
      ...{ ...request, ...day, quorum: { Africa: 1 } },
      busy: [{ from, until, codes: ["CM"] }],
    });
    expect(search.whyNot(search.slotAt("2027-05-25T10:00"))).toEqual([
      "Africa: 0 of 1 delegations are likely to come, 1 are needed.",
    ]);
  });
});

describe("quarters of an hour", () => {
  it("are slots when they are asked for, and durations whenever", () => {
    expect(findSlots({ ...request, stepMinutes: 15 }).count).toBe(5 * 96);
    expect(findSlots({ ...request, durationMinutes: 45 }).count).toBe(5 * 48);
    const search = findSlots({ ...request, durationMinutes: 45, stepMinutes: 15 });
    expect(search.slotAt("2027-05-25T10:15").when).toEqual({
      precision: "time",
      start: "2027-05-25T10:15",
      end: "2027-05-25T11:00",
      timeZone: "Europe/Brussels",
    });
  });

  it("touch what a half hour of theirs touches", () => {
    // Offices in Cameroon, where it is as late as in Brussels less one hour, open at 10:00 here.
    const search = findSlots({ ...request, durationMinutes: 30, stepMinutes: 15 });
    const worst = (["09:15", "09:30", "09:45", "10:00"] as const).map(
      (time) => search.slotAt(`2027-05-25T${time}`).worst,
    );
    expect(worst).toEqual([35, 25, 25, 0]);
  });

  it("are told on clocks that are three quarters off", () => {
    const search = findSlots({ ...request, timeZone: "Asia/Kathmandu" });
    const slot = search.slotAt("2027-05-25T12:00");
    const { lines } = search.explain(slot);
    expect(lines.map(({ text }) => text)).toEqual([
      "Cameroon, 07:15–08:15: outside office hours (09:00–17:00)",
      "Finland, 09:15–10:15",
    ]);
  });
});

describe("why not, where the request forbids it", () => {
  const limits: Partial<SlotRequest> = {
    earliest: "09:00",
    latest: "17:00",
    excludedWeekdays: [5],
    busy: [{ from: "2027-05-25T08:00:00Z", until: "2027-05-25T10:00:00Z" }],
  };

  it.each<[PlainDateTime, english: string, french: string]>([
    [
      "2027-05-25T08:30",
      "Part of it is before 09:00, the earliest hour.",
      "En partie avant 9 h, première heure possible.",
    ],
    [
      "2027-05-25T16:30",
      "Part of it is after 17:00, the latest hour.",
      "En partie après 17 h, dernière heure possible.",
    ],
    ["2027-05-28T10:00", "Friday 28 May 2027 is excluded.", "Jour exclu : vendredi 28 mai 2027."],
    [
      "2027-05-25T11:30",
      "A time is taken: Tuesday 25 May 2027, 10:00–12:00.",
      "Période déjà prise : mardi 25 mai 2027, de 10 h à 12 h.",
    ],
  ])("%s: %s", (start, english, french) => {
    const said = (["en", "fr"] as const).map((locale) => {
      const search = findSlots({ ...request, ...limits, locale });
      const slot = search.slotAt(start);
      expect(slot.isRefused).toBe(true);
      return search.whyNot(slot).map((text) => text.replaceAll("\u00a0", " "));
    });
    expect(said).toEqual([[english], [french]]);
  });
});
