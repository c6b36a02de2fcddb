import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addMinutes,
  compareWithRuntime,
  type Disambiguation,
  type Instant,
  offsetMinutesAt,
  type PlainDateTime,
  resolveWallTime,
  timeZoneIds,
  toInstant,
  toWallTime,
  transitionsBetween,
} from "./index.ts";
import { formatInstant } from "./instant.ts";
import { formatWallSeconds } from "./plain-date-time.ts";

const day = 86_400;
const lastSecond = 253_402_300_799;

const zone = fc.constantFrom(...timeZoneIds);

/** The polyfill asks `Intl`, so it can judge only where this runtime knows the clocks: most zones, whatever its age. */
const { differences } = compareWithRuntime({ timeZones: timeZoneIds, years: [1970, 2060] });
const stale = new Set(differences.map(({ timeZone }) => timeZone));
const settledZone = fc.constantFrom(...timeZoneIds.filter((timeZone) => !stale.has(timeZone)));

const instant = fc.integer({ min: day, max: lastSecond - day }).map(formatInstant);

/** Wall times around clock changes, where all mistakes are made, and anywhere else. */
function wallTimeIn(timeZone: string): fc.Arbitrary<PlainDateTime> {
  const changes = transitionsBetween("1971-01-01T00:00:00Z", "2060-01-01T00:00:00Z", timeZone);
  const anywhere = fc.integer({ min: 3 * day, max: lastSecond - 3 * day }).map(formatWallSeconds);
  if (changes.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -26 * 60, max: 26 * 60 }))
    .map(([change, minutes]) => toWallTime(addMinutes(change.instant, minutes), timeZone));
  return fc.oneof(anywhere, near);
}

const zoneAndWallTime = zone.chain((timeZone) =>
  fc.tuple(fc.constant(timeZone), wallTimeIn(timeZone)),
);

describe("laws of wall time", () => {
  test("an instant is one of the candidates of the wall time that it shows", () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        expect(resolveWallTime(toWallTime(at, timeZone), timeZone).candidates).toContain(at);
      }),
    );
  });

  test("every candidate shows the wall time, unless it is skipped", () => {
    fc.assert(
      fc.property(zoneAndWallTime, ([timeZone, wallTime]) => {
        const { kind, candidates } = resolveWallTime(wallTime, timeZone);
        for (const candidate of candidates) {
          expect(toWallTime(candidate, timeZone) === wallTime).toBe(kind !== "gap");
        }
      }),
    );
  });

  test("candidates come in their order, and the choices are among them", () => {
    fc.assert(
      fc.property(zoneAndWallTime, ([timeZone, wallTime]) => {
        const { candidates, instant: chosen } = resolveWallTime(wallTime, timeZone);
        expect([...candidates].sort()).toEqual(candidates);
        expect(candidates).toContain(chosen);
        expect(toInstant(wallTime, timeZone, { disambiguation: "earlier" })).toBe(candidates[0]);
        expect(toInstant(wallTime, timeZone, { disambiguation: "later" })).toBe(candidates.at(-1));
      }),
    );
  });

  test("those that happen once keep their order", () => {
    const two = zone.chain((timeZone) =>
      fc.tuple(fc.constant(timeZone), wallTimeIn(timeZone), wallTimeIn(timeZone)),
    );
    fc.assert(
      fc.property(two, ([timeZone, ...wallTimes]) => {
        const [one, other] = wallTimes.map((wallTime) => resolveWallTime(wallTime, timeZone));
        fc.pre(one?.kind === "unique" && other?.kind === "unique");
        // Seconds of zero are not written, so that texts of unlike length do not sort as times.
        const [early, late] = wallTimes.map((wallTime) => wallTime.padEnd(19, ":00"));
        expect(Math.sign(compare(one.instant, other.instant))).toBe(compare(early, late));
      }),
    );
  });

  function compare(one = "", other = ""): number {
    return one < other ? -1 : Number(one > other);
  }

  test("between two transitions the offset stays, and at each it is what the transition says", () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 400 * 365 }), (timeZone, days) => {
        const from = formatInstant(days * day);
        let offset = offsetMinutesAt(from, timeZone);
        for (const change of transitionsBetween(
          from,
          formatInstant((days + 500) * day),
          timeZone,
        )) {
          expect(offsetMinutesAt(addMinutes(change.instant, -1 / 60), timeZone)).toBe(
            change.offsetMinutesBefore,
          );
          if (change.instant !== from) expect(change.offsetMinutesBefore).toBe(offset);
          offset = offsetMinutesAt(change.instant, timeZone);
          expect(offset).toBe(change.offsetMinutesAfter);
        }
      }),
    );
  });
});

describe("agreement with Temporal", () => {
  const disambiguations: readonly Disambiguation[] = ["compatible", "earlier", "later"];

  test("wall times become the same instants", () => {
    fc.assert(
      fc.property(
        settledZone.chain((timeZone) => fc.tuple(fc.constant(timeZone), wallTimeIn(timeZone))),
        ([timeZone, wallTime]) => {
          for (const disambiguation of disambiguations) {
            const expected = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone, {
              disambiguation,
            });
            expect(toInstant(wallTime, timeZone, { disambiguation })).toBe(
              expected.toInstant().toString(),
            );
          }
          expect(refuses(() => toInstant(wallTime, timeZone, { disambiguation: "reject" }))).toBe(
            refuses(() =>
              Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone, {
                disambiguation: "reject",
              }),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("instants become the same wall times", () => {
    fc.assert(
      fc.property(settledZone, instant, (timeZone, at: Instant) => {
        const expected = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
        expect(toWallTime(at, timeZone)).toBe(
          expected.toString({ smallestUnit: expected.second === 0 ? "minute" : "second" }),
        );
      }),
      { numRuns: 60 },
    );
  });

  function refuses(ask: () => unknown): boolean {
    try {
      ask();
      return false;
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return true;
    }
  }
});
