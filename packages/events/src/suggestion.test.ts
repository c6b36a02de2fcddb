import { describe, expect, it } from "vitest";
import { suggestDelegation, suggestProgramme, suggestTimeZone, suggestWord } from "./suggestion.ts";

const statuses = ["planned", "tentative", "confirmed", "postponed", "held", "cancelled"];

describe("the nearest word", () => {
  it.each([
    ["plannned", "planned"],
    ["canceled", "cancelled"],
    ["Postponed", "postponed"],
    ["confirmé", "confirmed"],
    ["hled", undefined],
    ["helt", "held"],
    ["x".repeat(61), undefined],
    ["", undefined],
    ["festival", undefined],
  ])("to “%s” is %s", (word, nearest) => {
    expect(suggestWord(word, statuses)).toBe(nearest);
  });

  it("is none where nothing is known", () => {
    expect(suggestWord("planned", [])).toBeUndefined();
  });
});

describe("a delegation by its name", () => {
  it.each([
    ["Cameroon", "CM (Cameroon)"],
    ["Cameron", "CM (Cameroon)"],
    ["Cameroun", "CM (Cameroon)"],
    ["cote d'ivoire", "CI (Côte d’Ivoire)"],
    ["Bruxelles", "BE (Belgium)"],
    ["Brussels", "BE (Belgium)"],
    ["CEDEAO", "ECOWAS"],
    ["OIM", "IOM"],
    ["European Union", "EU (European Union)"],
    ["fr", "FR (France)"],
    ["Niger", "NE (Niger)"],
    ["Nigeria", "NG (Nigeria)"],
    ["Guinea", "GN (Guinea)"],
    ["Atlantis", undefined],
    ["x".repeat(900_000), undefined],
  ])("“%s” is %s", (word, nearest) => {
    expect(suggestDelegation(word)).toBe(nearest);
  });
});

describe("a programme by the name in use", () => {
  it.each([
    ["cadix", "cadiz-2022"],
    ["Cádiz", "cadiz-2022"],
    ["cadiz-2023", "cadiz-2022"],
    ["marrakech-2018", "marrakesh-2018"],
    ["PACV", "jvap-2015"],
    ["Khartoum", undefined],
  ])("“%s” is %s", (word, nearest) => {
    expect(suggestProgramme(word)).toBe(nearest);
  });
});

describe("a time zone that is none", () => {
  it.each([
    ["Africa/Duala", "Africa/Douala"],
    ["Europe/Bruxelles", "Europe/Brussels"],
    ["Cameroon", "Africa/Douala"],
    ["Rabat", "Africa/Casablanca"],
    ["Africa/Rabat", "Africa/Casablanca"],
    ["Casablanca", "Africa/Casablanca"],
    ["Porto-Novo", "Africa/Porto-Novo"],
    ["CEST", undefined],
    ["+01:00", undefined],
  ])("“%s” is meant for %s", (word, nearest) => {
    expect(suggestTimeZone(word)).toBe(nearest);
  });
});
