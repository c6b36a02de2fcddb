import { addDays, dayOfWeek, type PlainDate, type PlainDateTime } from "@rabat-process/timezones";
import { array, assert, constantFrom, property, record, subarray, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { findSlots, type Slot, type SlotRequest } from "../src/index.ts";
import { busyTimes, isNotBetter, requests } from "./slot-requests.ts";

/** Every slot of a request, the refused ones too, in their order in time. */
function slotsOf(request: SlotRequest): Slot[] {
  const search = findSlots(request);
  const last = addDays(request.window.last, 1);
  const found: Slot[] = [];
  for (let date = request.window.first; date < last; date = addDays(date, 1)) {
    for (let minute = 0; minute < 1440; minute += 15) {
      const [hour, rest] = [Math.floor(minute / 60), minute % 60].map((one) =>
        String(one).padStart(2, "0"),
      );
      try {
        found.push(search.slotAt(`${date}T${hour}:${rest}` as PlainDateTime));
      } catch {
        // No slot of this step, or a time that a clock change skips.
      }
    }
  }
  return found;
}

function offered(request: SlotRequest): Slot[] {
  const search = findSlots(request);
  return search.best(search.count);
}

/** A meeting of a day, so that what it says of its hours can be read off. */
const short = requests.map((request): SlotRequest => {
  return { ...request, days: 1, durationMinutes: Math.min(request.durationMinutes, 180) };
});

const limits = record({
  earliest: constantFrom("00:00", "08:15", "09:00", "10:30"),
  latest: constantFrom("14:00", "16:45", "18:00", "23:45"),
  excludedWeekdays: subarray([1, 2, 3, 4, 5, 6, 7]),
  offsets: uniqueArray(constantFrom(0, 1, 2, 3, 4, 5, 6), { maxLength: 3 }),
});

describe("whatever the request forbids", () => {
  it("no slot is offered outside of the hours or on an excluded day, and nothing else is refused", () => {
    assert(
      property(short, limits, (request, { earliest, latest, excludedWeekdays, offsets }) => {
        const excludedDays = offsets.map((days) => addDays(request.window.first, days));
        const allowed = offered(request).filter(({ start, when }) => {
          const end = when.precision === "time" ? when.end : start;
          const day = start.slice(0, 10) as PlainDate;
          return (
            end.startsWith(day) &&
            start.slice(11) >= earliest &&
            end.slice(11) <= latest &&
            !excludedDays.includes(day) &&
            !excludedWeekdays.includes(dayOfWeek(day))
          );
        });
        const limited = { ...request, earliest, latest, excludedDays, excludedWeekdays };
        expect(offered(limited).map(({ start }) => start)).toEqual(
          allowed.map(({ start }) => start),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("a busy time more adds no slot and makes none better", () => {
    assert(
      property(
        requests.chain((request) =>
          array(busyTimes(request), { minLength: 1, maxLength: 4 }).map(
            (busy) => [request, busy] as const,
          ),
        ),
        ([request, busy]) => {
          const before = slotsOf({ ...request, busy: busy.slice(1) });
          const after = slotsOf({ ...request, busy });
          after.forEach((slot, index) => {
            const former = before[index];
            expect(former !== undefined && isNotBetter(slot, former)).toBe(true);
          });
          const starts = new Set(before.filter((one) => !one.isRefused).map(({ start }) => start));
          expect(after.every((one) => one.isRefused || starts.has(one.start))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("whoever is busy is away, and is said to be", () => {
    assert(
      property(
        requests.chain((request) => busyTimes(request).map((time) => [request, time] as const)),
        ([request, time]) => {
          const search = findSlots({ ...request, busy: [time] });
          for (const slot of slotsOf({ ...request, busy: [time] }).slice(0, 40)) {
            for (const { code, absence, obstacles } of search.explain(slot).lines) {
              const isBusy = obstacles.some(({ kind }) => kind === "busy");
              if (isBusy) expect(time.codes).toContain(code);
              if (isBusy) expect(absence).toBe(1);
              if (absence === 1) expect(obstacles.length).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

it("the slots at half hours are the same among those at quarters, in the same order", () => {
  assert(
    property(requests, (request) => {
      const coarse = { ...request, stepMinutes: 30 };
      const quarters = offered({ ...request, stepMinutes: 15 });
      const starts = new Set(slotsOf(coarse).map(({ start }) => start));
      const among = quarters.filter(({ start }) => starts.has(start));
      const bare = ({ rank: _, ...slot }: Slot) => slot;
      expect(among.map(bare)).toEqual(offered(coarse).map(bare));
    }),
    { numRuns: 60 },
  );
});
