import { describe, expect, test } from "vitest";
import { countries, fromWindowsZone, isTimeZoneId } from "./index.ts";
import { windowsNames, windowsZones } from "./data/windows-zones.ts";

describe("fromWindowsZone", () => {
  test.each([
    ["Romance Standard Time", undefined, "Europe/Paris"],
    ["Romance Standard Time", "BE", "Europe/Brussels"],
    ["W. Europe Standard Time", "SE", "Europe/Stockholm"],
    ["W. Central Africa Standard Time", undefined, "Africa/Lagos"],
    ["W. Central Africa Standard Time", "DZ", "Africa/Algiers"],
    ["South Africa Standard Time", "CD", "Africa/Lubumbashi"],
    ["Morocco Standard Time", undefined, "Africa/Casablanca"],
    ["India Standard Time", undefined, "Asia/Kolkata"],
    ["UTC", undefined, "Etc/UTC"],
    // Not a name of that country: the worldwide meaning.
    ["Tokyo Standard Time", "BE", "Asia/Tokyo"],
  ] as const)("%s with country %s is %s", (name, country, zone) => {
    expect(fromWindowsZone(name, country && { country })).toBe(zone);
  });

  test("reaches all 64 zones of the countries but those that share their name with the country's first", () => {
    const reached = countries.flatMap(({ code, timeZones }) =>
      timeZones.filter(
        (zone) => fromWindowsZone(windowsNames[zone] ?? "", { country: code }) === zone,
      ),
    );
    const all = countries.flatMap(({ timeZones }) => timeZones);
    const missing = all.filter((zone) => !reached.includes(zone));
    expect(Object.keys(windowsNames)).toHaveLength(64);
    expect(missing).toEqual([
      "Asia/Famagusta",
      "Europe/Busingen",
      "Atlantic/Madeira",
      "Africa/Ceuta",
    ]);
  });

  test("gives zones that exist", () => {
    expect(Object.values(windowsZones).filter((zone) => !isTimeZoneId(zone))).toEqual([]);
  });

  test.each([
    ["Romanse Standard Time", 'did you mean "Romance Standard Time"?'],
    ["Europe/Paris", "is no time zone name of Windows"],
    ["constructor", "is no time zone name of Windows"],
  ])("refuses %s", (name, message) => {
    expect(() => fromWindowsZone(name)).toThrow(RangeError);
    expect(() => fromWindowsZone(name)).toThrow(message);
  });
});
