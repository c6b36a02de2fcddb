import { describe, expect, test } from "vitest";
import { createClocks } from "./clocks.ts";
import { world } from "./data/world/index.ts";
import { offsetMinutesAt } from "./index.ts";
import { formatInstant } from "./instant.ts";
import { createCompareWithRuntime, type Runtime, thisRuntime } from "./runtime.ts";
import { createTzdb } from "./tzdb.ts";
import { explainUnknownZone } from "./unknown-zone.ts";

const clocks = createClocks(createTzdb(world, explainUnknownZone));
const ours = (timeZone: string) => (unixSeconds: number) =>
  offsetMinutesAt(formatInstant(unixSeconds), timeZone);
const september = Date.UTC(2026, 8, 20, 1) / 1000;

/** What tz data before 2026c say of Morocco outside of Ramadan. */
function staleOffsets(timeZone: string): (unixSeconds: number) => number {
  return (at) => (timeZone === "Africa/Casablanca" && at >= september ? 60 : ours(timeZone)(at));
}

function compare(runtime: Runtime) {
  return createCompareWithRuntime(clocks, runtime)();
}

describe("compareWithRuntime", () => {
  test("agrees with a runtime that has the same rules, older release or not", () => {
    expect(compare({ tzdbVersion: "2026c", offsetsOf: ours })).toEqual({
      agrees: true,
      tzdbVersion: "2026f",
      runtimeTzdbVersion: "2026c",
      newer: "package",
      differences: [],
      advice: undefined,
    });
  });

  test("names the zone, the instant and the cure for a stale runtime", () => {
    const comparison = compare({ tzdbVersion: "2025c", offsetsOf: staleOffsets });
    expect(comparison).toMatchObject({
      agrees: false,
      newer: "package",
      differences: [
        {
          timeZone: "Africa/Casablanca",
          instant: "2026-09-20T01:00:00Z",
          offsetMinutes: 0,
          runtimeOffsetMinutes: 60,
        },
      ],
    });
    expect(comparison.advice).toContain("they differ for Africa/Casablanca");
    expect(comparison.advice).toContain("Use Node 22.23.3, 24.20.0 or 26.6.0 or later");
    expect(comparison.advice).toContain("ICU_TIMEZONE_FILES_DIR");
  });

  test("sends for a new release of the package when the runtime is newer", () => {
    const comparison = compare({ tzdbVersion: "2027a", offsetsOf: staleOffsets });
    expect(comparison.newer).toBe("runtime");
    expect(comparison.advice).toMatch(/Update @rabat-process\/timezones\.$/);
  });

  test("cannot say whose rules are newer in a browser", () => {
    expect(compare({ tzdbVersion: undefined, offsetsOf: staleOffsets }).newer).toBe("unknown");
  });

  test("reports a zone that the runtime does not know", () => {
    const comparison = compare({
      tzdbVersion: "2020a",
      offsetsOf: (zone) => (zone === "Europe/Paris" ? undefined : ours(zone)),
    });
    expect(comparison.differences).toEqual([
      {
        timeZone: "Europe/Paris",
        instant: "2013-01-15T12:00:00Z",
        offsetMinutes: 60,
        runtimeOffsetMinutes: undefined,
      },
    ]);
  });
});

test("reads offsets from Intl", () => {
  const at = Date.UTC(2026, 10, 23, 12) / 1000;
  const offsets = ["Europe/Paris", "America/St_Johns", "Etc/UTC", "Asia/Kathmandu"].map((zone) =>
    thisRuntime.offsetsOf(zone)?.(at),
  );
  expect(offsets).toEqual([60, -210, 0, 345]);
  expect(thisRuntime.offsetsOf("Africa/Yaounde")).toBeUndefined();
  expect(thisRuntime.tzdbVersion).toBe(process.versions["tz"]);
});
