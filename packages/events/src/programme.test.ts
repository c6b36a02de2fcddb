import { describe, expect, it } from "vitest";
import {
  findProgramme,
  objectiveName,
  programmeName,
  themeName,
  themeOf,
} from "./entries/words.ts";
import { ProgrammeReference } from "./programme.ts";

describe("a reference to a programme", () => {
  it.each([
    { programme: "marrakesh-2018", theme: 5, objective: "10" },
    { programme: "marrakesh-2018", objective: "10", action: 22 },
    { programme: "cadiz-2022", theme: 3, objective: "5b", action: 17 },
    { programme: "cadiz-2022", objective: "10", action: 29 },
    { programme: "jvap-2015", theme: 5 },
    { programme: "rome-2014" },
  ])("may be %j", (reference) => {
    expect(ProgrammeReference.parse(reference)).toEqual(reference);
  });

  it.each([
    [
      { programme: "marrakesh-2018", theme: 4, objective: "10" },
      "expected an objective of theme 4 of marrakesh-2018: 7, 8",
    ],
    [
      { programme: "marrakesh-2018", objective: "5a" },
      "expected an objective of marrakesh-2018: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
    ],
    [
      { programme: "cadiz-2022", objective: "5" },
      "expected an objective of cadiz-2022: 1, 2, 3, 4, 5a, 5b, 6, 7, 8, 9, 10",
    ],
    [
      { programme: "marrakesh-2018", objective: "10", action: 5 },
      "expected an action of objective 10 of marrakesh-2018: 22 to 23",
    ],
    [
      { programme: "rome-2014", objective: "1" },
      "expected no objective: the objectives of rome-2014 are not known here",
    ],
    [{ programme: "cadiz-2022", theme: 6 }, "expected a theme from 1 to 5"],
    [
      { programme: "cadix" },
      "expected a programme: rabat-2006, paris-2008, dakar-2011, rome-2014, marrakesh-2018, cadiz-2022, jvap-2015",
    ],
  ])("is never %j", (reference, message) => {
    const result = ProgrammeReference.safeParse(reference);
    expect(result.success ? [] : result.error.issues.map((issue) => issue.message)).toEqual([
      message,
    ]);
  });

  it("has the theme of its objective, which the three plans share by number", () => {
    expect(themeOf({ programme: "marrakesh-2018", objective: "10" })).toBe(5);
    expect(themeOf({ programme: "cadiz-2022", objective: "5b" })).toBe(3);
    expect(themeOf({ programme: "jvap-2015", theme: 2 })).toBe(2);
    expect(themeOf({ programme: "rome-2014" })).toBeUndefined();
  });
});

describe("the programmes", () => {
  it.each([
    ["Cádiz", "cadiz-2022"],
    ["Plan d'action de Cadix", "cadiz-2022"],
    ["MARRAKECH", "marrakesh-2018"],
    ["PACV", "jvap-2015"],
    ["rome-2014", "rome-2014"],
    ["Brussels", undefined],
  ])("are found by the names in use: %s", (text, key) => {
    expect(findProgramme(text)).toBe(key);
  });

  it("have names in both languages, and titles where they were found", () => {
    expect([programmeName("cadiz-2022", "en"), programmeName("cadiz-2022", "fr")]).toEqual([
      "Cadiz Action Plan",
      "Plan d’action de Cadix",
    ]);
    expect(themeName(5, "fr")).toBe("Retour, réadmission et réintégration");
    expect(objectiveName("marrakesh-2018", "4", "fr")).toBe(
      "Encourager la facilitation des procédures de délivrance de visas",
    );
    expect(objectiveName("marrakesh-2018", "10", "fr")).toBeUndefined();
  });
});
