import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  countries,
  countriesByName,
  countryName,
  findCountry,
  formerParticipation,
  isCountryCode,
  suggestCountry,
} from "./index.ts";

describe("countryName", () => {
  test.each([
    ["CD", "en", "Democratic Republic of the Congo"],
    ["CD", "fr", "République démocratique du Congo"],
    ["CD", "es", "República Democrática del Congo"],
    ["CZ", "pt-PT", "Chéquia"],
    ["BJ", "pt-PT", "Benim"],
    ["MA", "ar", "المغرب"],
  ] as const)("of %s in %s is %s", (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });
});

test("names in another language are refused", () => {
  for (const ask of [
    () => callUntyped(countryName, "MA", "de"),
    () => callUntyped(countriesByName, "de"),
  ]) {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow('language is "de": expected one of en, fr, pt-PT, es, ar.');
  }
});

test("names have their apostrophe, never a straight one", () => {
  const names = countries.flatMap(({ name, capital }) => [
    name.en,
    name.fr,
    capital.name.en,
    capital.name.fr,
  ]);
  expect(names.filter((name) => name.includes("'"))).toEqual([]);
  expect(names).toContain("Côte d’Ivoire");
  expect(names).toContain("N’Djamena");
});

describe("countriesByName", () => {
  test.each(["en", "fr", "pt-PT", "es", "ar"] as const)("has all 57 in %s", (language) => {
    const codes = countriesByName(language).map(({ code }) => code);
    expect([...codes].sort()).toEqual(countries.map(({ code }) => code).sort());
  });

  test("follows each language: Germany is Allemagne, Alemania, Alemanha", () => {
    const place = (language: "en" | "fr" | "es" | "pt-PT") =>
      countriesByName(language).findIndex(({ code }) => code === "DE");
    expect(place("en")).toBe(23);
    expect([place("fr"), place("es"), place("pt-PT")]).toEqual([1, 0, 0]);
  });

  test("sorts accents beside their letters", () => {
    const names = countriesByName("fr").map(({ name }) => name.fr);
    expect(names.indexOf("Côte d’Ivoire")).toBeGreaterThan(names.indexOf("Congo"));
    expect(names.indexOf("Côte d’Ivoire")).toBeLessThan(names.indexOf("Croatie"));
  });
});

describe("findCountry", () => {
  test.each([
    ["MA", "MA"],
    ["ma", "MA"],
    ["EL", "GR"],
    ["Ivory Coast", "CI"],
    ["Cote d’Ivoire", "CI"],
    ["CÔTE D'IVOIRE", "CI"],
    ["Côte d‘Ivoire", "CI"],
    ["Côte dʼIvoire", "CI"],
    ["Sao Tome", "ST"],
    ["Cap-Vert", "CV"],
    ["cap vert", "CV"],
    ["Cape Verde", "CV"],
    ["Tchad", "TD"],
    ["RDC", "CD"],
    ["Congo", "CG"],
    ["Congo - Kinshasa", "CD"],
    ["Czechia", "CZ"],
    ["São Tomé & Príncipe", "ST"],
    ["sao tome and principe", "ST"],
    ["Guiné-Bissau", "GW"],
    ["Países Bajos", "NL"],
    ["ساحل العاج", "CI"],
    ["The Gambia", "GM"],
    ["CIV", "CI"],
    ["cod", "CD"],
    ["Gambia, The", "GM"],
    ["Congo, Dem. Rep.", "CD"],
    ["Congo, Rep.", "CG"],
    ["Central African Rep.", "CF"],
    ["Burkina", "BF"],
    ["Kingdom of Morocco", "MA"],
    ["Deutschland", "DE"],
    ["Ελλάδα", "GR"],
    ["България", "BG"],
  ])("%s is %s", (text, code) => {
    expect(findCountry(text)?.code).toBe(code);
  });

  test.each(["", "Egypt", "United Kingdom", "Western Sahara", "Atlantis"])(
    "%j is no country of the Process",
    (text) => {
      expect(findCountry(text)).toBeUndefined();
    },
  );

  test("finds every country by each of its names", () => {
    for (const { code } of countries) {
      for (const language of ["en", "fr", "pt-PT", "es", "ar"] as const) {
        expect(findCountry(countryName(code, language))?.code, `${code} in ${language}`).toBe(code);
      }
    }
  });
});

describe("suggestCountry", () => {
  test.each([
    ["Morroco", "MA"],
    ["Sengal", "SN"],
    ["Camerron", "CM"],
    ["Mauritanya", "MR"],
    ["Cote d'Ivore", "CI"],
    ["Allemange", "DE"],
    ["Morocco", "MA"],
  ])("%s is likely %s", (text, code) => {
    expect(suggestCountry(text)?.code).toBe(code);
  });

  test.each(["", "xy", "MRC", "Atlantis", "x".repeat(1000)])("has nothing for %j", (text) => {
    expect(suggestCountry(text)).toBeUndefined();
  });

  test("never takes a name with a letter left out for another country’s", () => {
    for (const { code, name } of countries) {
      const found = Array.from(
        name.en,
        (_, at) => suggestCountry(name.en.slice(0, at) + name.en.slice(at + 1))?.code,
      );
      // "Nigeri" and "Gunea" may be meant for two, a name of three letters for any.
      const others = found.filter((one) => one !== undefined && one !== code);
      expect(others, name.en).toEqual([]);
      if (name.en.length > 7) expect(found.filter((one) => one === code).length).toBeGreaterThan(6);
    }
    expect(suggestCountry("Nigeri")).toBeUndefined();
  });
});

test("former partners are told apart from today's", () => {
  expect(formerParticipation.map(({ code }) => code)).toEqual(["EG", "LY", "IS", "GB"]);
  const today = formerParticipation.filter(({ code }) => isCountryCode(code));
  expect(today.map(({ code, role }) => [code, role])).toEqual([["LY", "partner"]]);
  for (const { lastCounted, firstMissing } of formerParticipation)
    expect(firstMissing > lastCounted).toBe(true);
});
