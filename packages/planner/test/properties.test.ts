import { addDays, type PlainDate } from "@rabat-process/timezones";
import { assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { findSlots, type Slot, type SlotRequest } from "../src/index.ts";
import { codes, isNotBetter, requests } from "./slot-requests.ts";

function all(request: SlotRequest): Slot[] {
  const search = findSlots(request);
  return starts(request).flatMap((start) => {
    try {
      return [search.slotAt(start)];
    } catch {
      return []; // Skipped by a clock change, or no start of this step.
    }
  });
}

function starts({ window }: SlotRequest): `${PlainDate}T${number}:${number}`[] {
  const found: `${PlainDate}T${number}:${number}`[] = [];
  for (let date = window.first; date <= window.last; date = addDays(date, 1)) {
    for (const hour of ["07:00", "09:00", "10:30", "12:00", "15:00", "19:30"]) {
      found.push(`${date}T${hour}` as `${PlainDate}T${number}:${number}`);
    }
  }
  return found;
}

describe("whatever is asked", () => {
  it("the order of the participants changes nothing", () => {
    assert(
      property(
        requests.chain((request) =>
          shuffledSubarray([...request.participants], {
            minLength: request.participants.length,
          }).map((participants) => [request, { ...request, participants }] as const),
        ),
        ([request, shuffled]) => {
          expect(findSlots(shuffled).best(50)).toEqual(findSlots(request).best(50));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("one more participant makes no slot better", () => {
    assert(
      property(requests, constantFrom(...codes), (request, code) => {
        if (request.participants.some((participant) => participant.code === code)) return;
        const more = { ...request, participants: [...request.participants, { code }] };
        const before = all(request);
        all(more).forEach((slot, index) => {
          const former = before[index];
          expect(former !== undefined && isNotBetter(slot, former)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("a slot at which somebody required is certainly away is never offered", () => {
    assert(
      property(requests, (request) => {
        const search = findSlots(request);
        const required = new Set(
          request.participants.flatMap((one) => (one.isRequired ? [one.code] : [])),
        );
        for (const slot of all(request)) {
          const { lines } = search.explain(slot);
          expect(slot.isRefused).toBe(
            lines.some(({ code, absence }) => required.has(code) && absence === 1),
          );
        }
        expect(search.best(search.count).filter(({ isRefused }) => isRefused)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("what counts against a slot is explained, and nothing else is", () => {
    assert(
      property(requests, (request) => {
        const search = findSlots(request);
        for (const slot of all(request)) {
          for (const { absence, cost, obstacles } of search.explain(slot).lines) {
            const kinds = obstacles.map(({ kind }) => kind);
            expect(absence > 0 || cost > 0).toBe(obstacles.length > 0);
            expect(absence === 1).toBe(
              kinds.some((kind) => ["holiday", "rest-day", "night"].includes(kind)),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a feast that is less likely than one in two hundred on a day is not named there", () => {
    const search = findSlots({
      participants: [{ code: "MA", weight: 0, isRequired: true }],
      ...{ durationMinutes: 30, days: 1, stepMinutes: 30, timeZone: "Europe/Brussels" },
      ...{ window: { first: "2033-03-07", last: "2033-03-11" }, locale: "en" },
    });
    const [line] = search.explain(search.slotAt("2033-03-11T10:30")).lines;
    expect(line).toMatchObject({ absence: 0, cost: 0, obstacles: [] });
  });
});
