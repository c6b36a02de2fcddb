import { describe, expect, test } from "vitest";
import { createClocks } from "./clocks.ts";
import { findMovedStarts } from "./index.ts";
import { createFindMovedStarts } from "./moved-starts.ts";
import { createTzdb } from "./tzdb.ts";
import { explainUnknownZone } from "./unknown-zone.ts";

describe("Morocco, 20 September 2026: announced under 2026b, read under 2026c and later", () => {
  const announce = (
    start: `2026-${number}-${number}T10:00`,
    offsetMinutes: number,
    timeZone = "Africa/Casablanca",
  ) => ({ start, timeZone, offsetMinutes, tzdbVersion: "2026b" }) as const;

  test("an event after the change is an hour later than announced", () => {
    const event = announce("2026-11-23T10:00", 60);
    expect(findMovedStarts([event])).toEqual([
      {
        announced: event,
        instantBefore: "2026-11-23T09:00:00Z",
        instantNow: "2026-11-23T10:00:00Z",
        offsetMinutesNow: 0,
        minutes: 60,
      },
    ]);
  });

  test("others stay: before the change, elsewhere, or announced with the new offset", () => {
    expect(
      findMovedStarts([
        announce("2026-09-18T10:00", 60),
        announce("2026-11-23T10:00", 60, "Africa/Douala"),
        announce("2026-11-23T10:00", 0),
      ]),
    ).toEqual([]);
  });

  test("what else was kept of an event comes back with it", () => {
    const [moved] = findMovedStarts([
      { ...announce("2026-11-23T10:00", 60), uid: "a@example.org" },
    ]);
    expect(moved?.announced.uid).toBe("a@example.org");
  });
});

test("an announcement that chose one of two instants of a doubled hour stays", () => {
  const doubled = {
    start: "2027-10-31T02:30",
    timeZone: "Europe/Paris",
    tzdbVersion: "2026f",
  } as const;
  expect(
    findMovedStarts([
      { ...doubled, offsetMinutes: 120 },
      { ...doubled, offsetMinutes: 60 },
    ]),
  ).toEqual([]);
});

test("an invented end of summer time in Brussels moves the summers, not the winters", () => {
  const withoutSummerTime = createClocks(
    createTzdb({ version: "2027z", zones: { "Europe/Brussels": "CET=60" } }, explainUnknownZone),
  );
  const announced = (["2028-01-15T14:00", "2028-07-15T14:00"] as const).map((start) => ({
    start,
    timeZone: "Europe/Brussels",
    offsetMinutes: start.includes("-07-") ? 120 : 60,
    tzdbVersion: "2026f",
  }));
  expect(createFindMovedStarts(withoutSummerTime)(announced)).toMatchObject([
    {
      announced: { start: "2028-07-15T14:00" },
      instantBefore: "2028-07-15T12:00:00Z",
      instantNow: "2028-07-15T13:00:00Z",
      minutes: 60,
    },
  ]);
});
