import { describe, expect, it, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import { countries, countryPhrase, namePhrase } from "./index.ts";

describe("a country in a French sentence", () => {
  test.each([
    ["DZ", "l’Algérie", "de l’Algérie", "en Algérie", "à l’Algérie"],
    ["BJ", "le Bénin", "du Bénin", "au Bénin", "au Bénin"],
    ["CV", "Cabo Verde", "de Cabo Verde", "à Cabo Verde", "à Cabo Verde"],
    ["CY", "Chypre", "de Chypre", "à Chypre", "à Chypre"],
    ["CI", "la Côte d’Ivoire", "de la Côte d’Ivoire", "en Côte d’Ivoire", "à la Côte d’Ivoire"],
    ["IT", "l’Italie", "de l’Italie", "en Italie", "à l’Italie"],
    ["EE", "l’Estonie", "de l’Estonie", "en Estonie", "à l’Estonie"],
    ["HU", "la Hongrie", "de la Hongrie", "en Hongrie", "à la Hongrie"],
    ["NL", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas", "aux Pays-Bas"],
    ["SN", "le Sénégal", "du Sénégal", "au Sénégal", "au Sénégal"],
  ] as const)("%s: %s, %s, %s, %s", (code, ...phrases) => {
    const forms = ["the", "of", "in", "to"] as const;
    expect(forms.map((form) => countryPhrase(code, form, "fr"))).toEqual(phrases);
  });
});

describe("a country in an English sentence", () => {
  test.each([
    ["CG", "Congo", "of Congo", "in Congo"],
    [
      "CD",
      "the Democratic Republic of the Congo",
      "of the Democratic Republic of the Congo",
      "in the Democratic Republic of the Congo",
    ],
    ["GM", "the Gambia", "of the Gambia", "in the Gambia"],
    ["NL", "the Netherlands", "of the Netherlands", "in the Netherlands"],
    ["SN", "Senegal", "of Senegal", "in Senegal"],
  ] as const)("%s: %s, %s, %s", (code, ...phrases) => {
    const forms = ["the", "of", "in"] as const;
    expect(forms.map((form) => countryPhrase(code, form, "en"))).toEqual(phrases);
  });
});

test("all 57 in both languages, for a person to read", async () => {
  const lines = countries.map(({ code }) =>
    (["en", "fr"] as const)
      .flatMap((locale) =>
        (["the", "of", "in", "to"] as const).map((form) => countryPhrase(code, form, locale)),
      )
      .join(" | "),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../test/golden/country-phrases.txt");
});

describe("another name", () => {
  test.each([
    ["Union européenne", "la", "of", "fr", "de l’Union européenne"],
    ["CEDEAO", "la", "to", "fr", "à la CEDEAO"],
    ["HCR", "le", "of", "fr", "du HCR"],
    ["European Union", "the", "of", "en", "of the European Union"],
    ["ECOWAS", "", "to", "en", "to ECOWAS"],
    ["Abidjan", "", "of", "fr", "d’Abidjan"],
  ] as const)("%s with “%s”", (name, article, form, locale, phrase) => {
    expect(namePhrase(name, article, form, locale)).toBe(phrase);
  });
});

it("is refused in another language, and for another country", () => {
  expect(() => callUntyped(countryPhrase, "SN", "in", "de")).toThrow('locale is "de"');
  expect(() => callUntyped(countryPhrase, "EG", "in", "fr")).toThrow("no country of the Rabat");
  expect(() => callUntyped(countryPhrase, "SN", "on", "fr")).toThrow(
    'form is "on": expected "the"',
  );
});
