import { findSlots } from "@rabat-process/planner";
import { describe, expect, it } from "vitest";
import { participantsOf, type SlotsClauses } from "./slots-clauses.ts";
import type { SlotsFrame } from "./slots-frame.ts";
import { readSlotsWish } from "./slots-wish.ts";

const days = { first: "2027-05-17", last: "2027-05-21" } as const;
const plain: SlotsFrame & SlotsClauses = {
  ...days,
  ...{ minutes: 120, timeZone: "Europe/Brussels", required: [], stepMinutes: 30 },
  ...{ excludedDays: [], excludedWeekdays: [], busy: [], guests: [] },
};
const nineToFive = { earliest: "09:00", latest: "17:00" };
const cairo = {
  code: "Africa/Cairo",
  name: { en: "Cairo", fr: "Cairo" },
  timeZone: "Africa/Cairo",
};
const morning = { from: "2027-05-18T08:00:00Z", until: "2027-05-18T10:00:00Z" } as const;

function read(typed: string) {
  return readSlotsWish(typed, "2026-11-30");
}

describe("a search for slots, in words", () => {
  it.each<[typed: string, wish: Partial<SlotsFrame & SlotsClauses>]>([
    ["2027-W20", {}],
    ["2027-W20 45m", { minutes: 45 }],
    ["2027-W20 1h15 Africa/Douala", { minutes: 75, timeZone: "Africa/Douala" }],
    ["2027-05-17..2027-05-21 CM, BE", { required: ["CM", "BE"] }],
    ["2027-W20 OIM Cameroun", { required: ["IOM", "CM"] }],
    ["2027-W20 9:00-17:00", nineToFive],
    ["9h-17h 2027-W20", nineToFive],
    ["2027-W20 from 9:00 to 17:00", nineToFive],
    ["2027-W20 de 9 h à 17 h Belgique", { ...nineToFive, required: ["BE"] }],
    ["2027-W20 entre 9 h et 17 h", nineToFive],
    ["2027-W20 3h 9h30–16h45", { minutes: 180, earliest: "09:30", latest: "16:45" }],
    ["2027-W20 except Fridays", { excludedWeekdays: [5] }],
    ["2027-W20, except Fridays, every 15 min", { excludedWeekdays: [5], stepMinutes: 15 }],
    ["2027-W20 except Fridays, 20 May", { excludedWeekdays: [5], excludedDays: ["2027-05-20"] }],
    [
      "2027-W20 sauf les vendredis et le 20 mai",
      { excludedWeekdays: [5], excludedDays: ["2027-05-20"] },
    ],
    ["2027-W20 except 2027-05-18 and 19 May", { excludedDays: ["2027-05-18", "2027-05-19"] }],
    ["2027-W20 sauf les 18 et 19 mai", { excludedDays: ["2027-05-18", "2027-05-19"] }],
    [
      "2027-W20 except the 17th, 18 and 21 May",
      { excludedDays: ["2027-05-17", "2027-05-18", "2027-05-21"] },
    ],
    ["2027-W20 busy 18 May 10:00-12:00", { busy: [morning] }],
    ["2027-W20 occupé 18 mai 10h-12h", { busy: [morning] }],
    [
      "2027-W20 busy Cameroon 18 May 10:00-12:00",
      { busy: [{ ...morning, codes: ["CM"] }], guests: [{ code: "CM" }] },
    ],
    [
      "2027-W20 Africa/Douala busy 18 May",
      {
        timeZone: "Africa/Douala",
        busy: [{ from: "2027-05-17T23:00:00Z", until: "2027-05-18T23:00:00Z" }],
      },
    ],
    ["2027-W20 with IOM and UNHCR", { guests: [{ code: "IOM" }, { code: "UNHCR" }] }],
    ["2027-W20 avec OIM, HCR", { guests: [{ code: "IOM" }, { code: "UNHCR" }] }],
    ["2027-W20 with Africa/Cairo", { guests: [cairo] }],
    [
      "2027-W20 with Africa/Cairo 9:00-15:00",
      { guests: [{ ...cairo, hours: { from: "09:00", to: "15:00" } }] },
    ],
    ["2027-W20 every 15 min", { stepMinutes: 15 }],
    ["2027-W20 toutes les 15 minutes", { stepMinutes: 15 }],
    [
      "2027-W20 3h CM 9:00-17:00 except Fridays busy CM 18 May 10:00-12:00 busy 19 May with IOM every 15 min",
      {
        ...{ minutes: 180, required: ["CM"], ...nineToFive, stepMinutes: 15 },
        excludedWeekdays: [5],
        busy: [
          { ...morning, codes: ["CM"] },
          { from: "2027-05-18T22:00:00Z", until: "2027-05-19T22:00:00Z" },
        ],
        guests: [{ code: "CM" }, { code: "IOM" }],
      },
    ],
  ])("%s", (typed, wish) => {
    const found = read(typed);
    expect(found).toEqual({ ...plain, ...wish });
    if ("misread" in found) throw new Error(found.misread);
    // What was read, the planner takes.
    const search = findSlots({
      ...{ window: days, timeZone: found.timeZone, locale: "en", busy: found.busy },
      ...{ durationMinutes: found.minutes, stepMinutes: found.stepMinutes },
      participants: participantsOf(found),
    });
    expect(search.count).toBe((5 * 24 * 60) / found.stepMinutes);
  });

  it.each([
    ["", ""],
    ["2027-W20 50m", "50 min"],
    ["2027-W20 3h 9:00-11:00", "09:00-11:00"],
    ["2027-W20 17:00-9:00", "17:00-9:00"],
    ["2027-W20 9:10-17:00", "9:10-17:00"],
    ["2027-W20 Atlantis", "Atlantis"],
    ["2027-W20 except Christmas", "except Christmas"],
    ["2027-W20, except Christmas, every 15 min", "except Christmas"],
    ["2027-W20 except 1 June", "except 1 June"],
    ["2027-W20 sauf le 18, les vendredis", "sauf le 18, les vendredis"],
    ["2027-W20 except Fridays, Someday", "except Fridays, Someday"],
    ["2027-W20 busy Atlantis 18 May", "busy Atlantis 18 May"],
    ["2027-W20 busy Cameroon", "busy Cameroon"],
    ["2027-W20 with Cairo", "with Cairo"],
    ["2027-W20 with Africa/Cairo 6:00-12:00", "with Africa/Cairo 6:00-12:00"],
    ["2027-W20 every 20 min", "every 20 min"],
  ])("%s is not understood: “%s”", (typed, misread) => {
    expect(read(typed)).toEqual({ misread });
  });
});
