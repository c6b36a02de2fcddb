import { describe, expect, it } from "vitest";
import { readPlace, readTimeZone } from "../src/index.ts";

describe("a place in a short text", () => {
  const city = (en: string, fr = en) => ({ en, fr });
  it.each([
    ["Dakar, King Fahd Palace", { city: city("Dakar"), country: "SN", venue: "King Fahd Palace" }],
    ["Bruxelles", { city: city("Brussels", "Bruxelles"), country: "BE" }],
    ["Lyon", { city: city("Lyon"), country: "FR" }],
    [
      "Tema, Harbour Hotel, Hall 2, Ghana",
      { city: city("Tema"), country: "GH", venue: "Harbour Hotel, Hall 2" },
    ],
    ["Vienna,  Hofburg , AT", { city: city("Vienna", "Vienne"), country: "AT", venue: "Hofburg" }],
    ["Washington, US", { city: city("Washington"), country: "US" }],
    ["Tema", { city: city("Tema") }],
    [" , ", undefined],
  ] as const)("%s", (text, expected) => {
    expect(readPlace(text)).toEqual(expected);
  });
});

describe("a time zone in a short text", () => {
  it.each([
    ["Rabat", "Africa/Casablanca"],
    ["bruxelles", "Europe/Brussels"],
    ["Brussels time", "Europe/Brussels"],
    ["heure de Dakar", "Africa/Dakar"],
    ["heure du Sénégal", "Africa/Dakar"],
    ["Côte d’Ivoire", "Africa/Abidjan"],
    ["Geneva", "Europe/Zurich"],
    // Not the clock of Madrid, Lisbon or Kinshasa.
    ["Las Palmas", "Atlantic/Canary"],
    ["Funchal", "Atlantic/Madeira"],
    ["Goma", "Africa/Lubumbashi"],
    ["africa/casablanca", "Africa/Casablanca"],
    ["New York", "America/New_York"],
    ["UTC", "UTC"],
    ["GMT", "GMT"],
    ["CET", "Europe/Brussels"],
    ["nowhere", undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    expect(readTimeZone(text)).toBe(expected);
  });
});
