import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { createLuxonZone } from "./luxon.ts";

const casablanca = createLuxonZone("Africa/Casablanca");

describe("a luxon zone with our rules", () => {
  test("puts Morocco on UTC+0 on 23 November 2026, whatever the runtime knows", () => {
    const noon = DateTime.fromISO("2026-11-23T12:00:00Z", { zone: casablanca });
    expect(noon.toISO()).toBe("2026-11-23T12:00:00.000+00:00");
    expect(noon.toFormat("HH:mm ZZ z")).toBe("12:00 +00:00 Africa/Casablanca");
    expect(noon.setLocale("fr").toLocaleString(DateTime.TIME_24_SIMPLE)).toBe("12:00");
    expect(noon.minus({ months: 4 }).toISO()).toBe("2026-07-23T12:00:00.000+01:00");
  });

  test("names the offset in letters where there are some", () => {
    expect(
      DateTime.fromISO("2027-07-15T12:00:00Z", { zone: createLuxonZone("Europe/Paris") })
        .offsetNameShort,
    ).toBe("CEST");
    expect(DateTime.fromISO("2027-07-15T12:00:00Z", { zone: casablanca }).offsetNameShort).toBe(
      "UTC+0",
    );
  });

  test("formats offsets as luxon does", () => {
    const kathmandu = DateTime.fromISO("2027-07-15T12:00:00Z", {
      zone: createLuxonZone("Asia/Kathmandu"),
    });
    expect(kathmandu.toFormat("Z|ZZ|ZZZ")).toBe("+5:45|+05:45|+0545");
  });

  test("equals another one of the same zone, under whatever name", () => {
    expect(createLuxonZone("Europe/Kiev").equals(createLuxonZone("Europe/Kyiv"))).toBe(true);
    expect(createLuxonZone("Europe/Oslo").equals(createLuxonZone("Europe/Berlin"))).toBe(false);
    expect(createLuxonZone("Europe/Oslo").equals(DateTime.utc().zone)).toBe(false);
  });

  test("keeps wall time across a clock change", () => {
    const before = DateTime.fromISO("2027-03-27T09:00", {
      zone: createLuxonZone("Europe/Brussels"),
    });
    expect(before.plus({ days: 1 }).toISO()).toBe("2027-03-28T09:00:00.000+02:00");
  });

  test("stands before 1970 on the first offset it knows", () => {
    expect(createLuxonZone("Europe/Brussels").offset(-1e12)).toBe(60);
  });

  test("is refused for what is no zone", () => {
    expect(() => createLuxonZone("Africa/Yaounde")).toThrow("Africa/Douala");
  });
});
