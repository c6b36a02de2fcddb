import {
  countries,
  offsetMinutesAt,
  timeZoneIds,
  transitionsBetween,
} from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { type BusyTime, findSlots, type Guest, planSeries, type SlotRequest } from "./index.ts";

const request: SlotRequest = {
  participants: [{ code: "CM" }],
  durationMinutes: 60,
  window: { first: "2027-05-25", last: "2027-05-25" },
  timeZone: "Europe/Brussels",
  locale: "en",
};

/** Where it is as late as in Brussels and an hour more. */
const union: Guest = {
  code: "AU",
  name: { en: "African Union", fr: "Union africaine" },
  timeZone: "Africa/Addis_Ababa",
};

function lines(changes: Partial<SlotRequest>, start = "2027-05-25T10:00" as const): string[] {
  const search = findSlots({ ...request, ...changes });
  return search
    .explain(search.slotAt(start))
    .lines.map(({ text }) => text.replaceAll("\u00a0", " "));
}

describe("guests", () => {
  it.each<[Guest, text: string]>([
    [union, "African Union, 11:00–12:00"],
    [{ ...union, name: { en: "AU", fr: "UA" } }, "AU, 11:00–12:00"],
    [{ code: "Addis", timeZone: "Africa/Addis_Ababa" }, "Addis, 11:00–12:00"],
    [
      { ...union, hours: { from: "08:00", to: "11:30" } },
      "African Union, 11:00–12:00: outside office hours (08:00–11:30)",
    ],
    [{ ...union, restDays: [2, 3] }, "African Union, 11:00–12:00: weekly rest day"],
    [{ code: "Ottawa", timeZone: "America/Toronto" }, "Ottawa, 04:00–05:00: night"],
    [{ code: "Kathmandu", timeZone: "Asia/Kathmandu" }, "Kathmandu, 13:45–14:45"],
    [{ code: "Chatham", timeZone: "Pacific/Chatham" }, "Chatham, 20:45–21:45: night"],
  ])("%j: %s", (guest, text) => {
    expect(lines({ participants: [guest] })).toEqual([text]);
  });

  it("are weighed and required like delegations", () => {
    const participants = [{ ...union, restDays: [2], isRequired: true, weight: 3 }];
    const search = findSlots({ ...request, participants });
    const slot = search.slotAt("2027-05-25T10:00");
    expect(slot).toMatchObject({ isRefused: true, absent: 3 });
    expect(search.whyNot(slot)).toEqual([
      "African Union is required and cannot come: weekly rest day.",
    ]);
  });

  it("keep the hours of the host who meet there, and their own days of rest", () => {
    const there = { host: "BE" as const };
    const early = { ...union, hours: { from: "14:00", to: "16:00" } };
    expect(lines({ ...there, participants: [early] })).toEqual(["African Union, 10:00–11:00"]);
    expect(lines({ ...there, participants: [{ ...early, restDays: [2] }] })).toEqual([
      "African Union, 10:00–11:00: weekly rest day",
    ]);
  });

  it("have no holidays that are known, which the summary says", () => {
    const participants = [{ code: "CM" as const }, union, { code: "IOM" as const }];
    const search = findSlots({ ...request, participants });
    const slot = search.slotAt("2027-05-25T11:00");
    expect(search.explain(slot).summary).toBe(
      "Everybody can come, within office hours. Holidays are not known: African Union and IOM.",
    );
    const french = findSlots({ ...request, participants, locale: "fr" });
    expect(french.explain(slot).summary.replaceAll("\u00a0", " ")).toBe(
      "Tout le monde peut venir, aux heures de bureau. Jours fériés non connus : OIM et Union africaine.",
    );
    expect(search.explain(slot).lines.map(({ areHolidaysKnown }) => areHolidaysKnown)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("are busy by their codes", () => {
    const busy: BusyTime[] = [
      { from: "2027-05-25T08:00:00Z", until: "2027-05-27T08:00:00Z", codes: ["AU"] },
    ];
    expect(lines({ participants: [union], busy })).toEqual([
      "African Union, 11:00–12:00: busy (Tuesday 25 May 2027, 11:00 – Thursday 27 May 2027, 11:00)",
    ]);
  });

  it("stand in the ledger of a series", () => {
    const windows = [
      { first: "2027-05-25", last: "2027-05-25" },
      { first: "2027-06-01", last: "2027-06-01" },
    ] as const;
    const { window: _, ...needs } = { ...request, durationMinutes: 480 };
    const plan = planSeries({ ...needs, participants: [{ code: "CV" }, union], windows });
    expect(plan.ok && plan.fair.ledger.map(({ code }) => code)).toEqual(["CV", "AU"]);
    expect(plan.ok && plan.fair.most).toBeGreaterThan(0);
  });
});

describe("the permanent observers", () => {
  it.each([
    ["IOM", "IOM, 10:00–11:00"],
    ["UNHCR", "UNHCR, 10:00–11:00"],
    ["ICRC", "ICRC, 10:00–11:00"],
    ["UNODC", "UNODC, 10:00–11:00"],
  ] as const)("have the clock of Geneva or Vienna: %s", (code, text) => {
    expect(lines({ participants: [{ code }] })).toEqual([text]);
  });
});

it("lists stand in the alphabetical order of the language", () => {
  const participants = (["ES", "EE", "DE", "CH", "CI", "DZ", "GA"] as const).map((code) => ({
    code,
  }));
  const of = (locale: "en" | "fr"): string[] => {
    const search = findSlots({ ...request, participants, locale });
    return search.explain(search.slotAt("2027-05-25T10:00")).lines.map(({ name }) => name);
  };
  expect(of("en")).toEqual([
    "Algeria",
    "Côte d’Ivoire",
    "Estonia",
    "Gabon",
    "Germany",
    "Spain",
    "Switzerland",
  ]);
  expect(of("fr")).toEqual([
    "Algérie",
    "Allemagne",
    "Côte d’Ivoire",
    "Espagne",
    "Estonie",
    "Gabon",
    "Suisse",
  ]);
  const search = findSlots({ ...request, participants: countries.map(({ code }) => ({ code })) });
  expect(search.explain(search.slotAt("2027-05-25T20:00")).summary).toMatch(
    /^Cannot come: Bulgaria, Cyprus, Estonia, Finland, Greece, Latvia, Lithuania and Romania – night;/,
  );
});

it("every clock of the covered years is whole quarters of an hour from UTC", () => {
  const odd = timeZoneIds.filter((zone) => {
    const changes = transitionsBetween("2019-12-01T00:00:00Z", "2036-02-01T00:00:00Z", zone);
    const offsets = changes.map(({ offsetMinutesAfter }) => offsetMinutesAfter);
    return [offsetMinutesAt("2019-12-01T00:00:00Z", zone), ...offsets].some(
      (one) => one % 15 !== 0,
    );
  });
  expect(odd).toEqual([]);
});
