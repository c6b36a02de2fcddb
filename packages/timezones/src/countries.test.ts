import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  countries,
  countriesInTimeZone,
  country,
  isCountryCode,
  isTimeZoneId,
  offsetMinutesAt,
  type CountryCode,
  type Instant,
} from "./index.ts";

describe("the countries of the Rabat Process", () => {
  test("are 28 in Africa, of which two observe, and 29 in Europe", () => {
    const africa = countries.filter(({ region }) => region === "Africa");
    expect(africa).toHaveLength(28);
    expect(countries).toHaveLength(57);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(57);
    const observers = countries.filter(({ role }) => role === "observer").map(({ code }) => code);
    expect(observers).toEqual(["DZ", "LY"]);
    expect(country("LY").firstCounted).toBe("2018-05-02");
  });

  test("have the Process's own names", () => {
    expect(country("CD").name).toEqual({
      en: "Democratic Republic of the Congo",
      fr: "République démocratique du Congo",
    });
    expect(country("CV").name.en).toBe("Cabo Verde");
    expect(country("CZ").name).toEqual({ en: "Czech Republic", fr: "République tchèque" });
  });

  test("have the capital of today", () => {
    expect(country("GQ").capital).toEqual({
      name: { en: "Ciudad de la Paz", fr: "Ciudad de la Paz" },
      since: "2026-01-03",
    });
    expect(country("CI").capital.name.en).toBe("Yamoussoukro");
  });

  test.each([
    ["MA", ["Africa/Casablanca"]],
    ["CM", ["Africa/Douala"]],
    ["NO", ["Europe/Oslo"]],
    ["BJ", ["Africa/Porto-Novo"]],
    ["CD", ["Africa/Kinshasa", "Africa/Lubumbashi"]],
    ["CY", ["Asia/Nicosia", "Asia/Famagusta"]],
    ["DE", ["Europe/Berlin", "Europe/Busingen"]],
    ["ES", ["Europe/Madrid", "Africa/Ceuta", "Atlantic/Canary"]],
    ["PT", ["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"]],
    ["FR", ["Europe/Paris"]],
  ] as const)("%s has the zones %j", (code, timeZones) => {
    expect(country(code).timeZones).toEqual(timeZones);
    expect(country(code).timeZone).toBe(timeZones[0]);
  });

  test("have 64 zones together, Western Sahara's not among them", () => {
    const zones = countries.flatMap(({ timeZones }) => timeZones);
    expect(zones).toHaveLength(64);
    expect(zones.every(isTimeZoneId)).toBe(true);
    expect(zones).not.toContain("Africa/El_Aaiun");
  });

  test.each([
    ["Africa/Douala", ["CM"]],
    ["Atlantic/Canary", ["ES"]],
    ["Europe/Brussels", ["BE"]],
    ["Europe/Kiev", []],
    ["America/New_York", []],
    ["Africa/El_Aaiun", []],
  ] as const)("%s is used in %j", (timeZone, codes) => {
    expect(countriesInTimeZone(timeZone).map(({ code }) => code)).toEqual(codes);
  });

  test("each have their zones, and no other country has them", () => {
    for (const { code, timeZones } of countries)
      for (const timeZone of timeZones)
        expect(countriesInTimeZone(timeZone).map((one) => one.code)).toEqual([code]);
    expect(() => countriesInTimeZone("CET")).toThrow("is an abbreviation, no place");
  });

  test("have codes of three letters, each its own, as Intl of no runtime tells them", () => {
    const codes = countries.map(({ alpha3 }) => alpha3);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(57);
    expect([country("CI"), country("CD"), country("CH")].map(({ alpha3 }) => alpha3)).toEqual([
      "CIV",
      "COD",
      "CHE",
    ]);
  });

  test("speak what Intl knows as languages, Mali thirteen official ones", () => {
    for (const { languages } of countries)
      for (const language of [...languages.official, ...languages.other])
        expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(country("ML").languages.official).toHaveLength(13);
  });

  test("carry flags and sources", () => {
    expect(country("MA").flag).toBe("🇲🇦");
    expect(countries.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  // Counted with the compiled zones of tzdb 2026f.
  test.each([
    ["2021-01-21T12:00:00Z", { "-60": 1, "0": 15, "60": 32, "120": 9 }],
    ["2026-11-23T12:00:00Z", { "-60": 1, "0": 16, "60": 31, "120": 9 }],
    ["2027-07-15T12:00:00Z", { "-60": 1, "0": 14, "60": 14, "120": 20, "180": 8 }],
  ] as const)("are spread over the offsets at %s", (instant: Instant, expected) => {
    const counts: Record<string, number> = {};
    for (const { timeZone } of countries) {
      const offset = offsetMinutesAt(instant, timeZone);
      counts[offset] = (counts[offset] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });
});

describe("a code", () => {
  test.each(["MA", "GR", "CI"])("%s is one", (code) => {
    expect(isCountryCode(code)).toBe(true);
  });

  test.each(["EL", "GB", "EH", "ma", "", undefined])("%s is none", (code) => {
    expect(isCountryCode(code)).toBe(false);
  });

  test("that is unknown is refused with the likely one", () => {
    expect(() => country("EL" as CountryCode)).toThrow('Greece is "GR"');
    expect(() => country("ma" as CountryCode)).toThrow('Morocco is "MA"');
    expect(() => country("US" as CountryCode)).toThrow("expected an ISO 3166-1 code");
    expect(() => callUntyped(country, undefined)).toThrow("expected an ISO 3166-1 code");
  });
});

test.each([
  ["Morroco", '"Morroco" is no country of the Rabat Process: Morocco is "MA".'],
  ["Côte d'Ivoire", 'Côte d’Ivoire is "CI".'],
  ["CIV", 'is "CI".'],
  ["Nigeri", "expected an ISO 3166-1 code"],
  ["x".repeat(100_000), "expected an ISO 3166-1 code"],
])("country() says what was meant by %.20s", (text, message) => {
  expect(() => callUntyped(country, text)).toThrow(RangeError);
  expect(() => callUntyped(country, text)).toThrow(message);
});
