import { expect, test } from "vitest";
import { partners as partnersData } from "./data/partners.ts";
import { world } from "./data/world/index.ts";
import * as main from "./index.ts";
import * as partners from "./partners.ts";
import { createTzdb } from "./tzdb.ts";
import { explainUnknownZone } from "./unknown-zone.ts";

test("has the zones of all countries, Western Sahara's and their other names", () => {
  expect(
    main.countries
      .flatMap(({ timeZones }) => timeZones)
      .filter((zone) => !partners.isTimeZoneId(zone)),
  ).toEqual([]);
  expect(
    ["Africa/El_Aaiun", "Europe/Nicosia", "Portugal", "Eire"].every(partners.isTimeZoneId),
  ).toBe(true);
  expect(partners.tzdbVersion).toBe(main.tzdbVersion);
});

test("has the rules of the main entry", () => {
  const small = createTzdb(partnersData, explainUnknownZone);
  const large = createTzdb(world, explainUnknownZone);
  for (const zone of small.names) {
    expect(small.rulesOf(zone), zone).toEqual(large.rulesOf(zone));
    expect(small.primaryOf(zone)).toBe(large.primaryOf(zone));
  }
});

test("answers as the main entry does", () => {
  expect(partners.offsetMinutesAt("2026-11-23T12:00:00Z", "Africa/Casablanca")).toBe(0);
  expect(partners.toInstant("2027-03-28T02:30", "Europe/Paris")).toBe("2027-03-28T01:30:00Z");
  expect(partners.yearlyRule("Europe/Paris")).toEqual(main.yearlyRule("Europe/Paris"));
});

test("sends to the main entry for other places", () => {
  expect(() => partners.offsetMinutesAt("2026-11-23T12:00:00Z", "America/New_York")).toThrow(
    'for other places import "@rabat-process/timezones"',
  );
});
