import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attendance, AttendanceResult, SelectionResult } from "./entries/answers.ts";
import type { CalendarEvent, DelegationCode, Participation } from "./index.ts";
import {
  endOffers,
  offerPlaces,
  placesTaken,
  quotaOf,
  selectDelegation,
  takeAnswer,
} from "./entries/answers.ts";

const workshop: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-06-09T10:00",
    end: "2027-06-09T12:30",
    timeZone: "Africa/Casablanca",
  },
};
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Person ${index + 1}` }));

const delegation = fc.constantFrom<DelegationCode>("SN", "CM", "FR", "SE", "CV", "IOM", "EU", "LY");
const step = fc.oneof(
  fc.record({
    do: fc.constant("answer" as const),
    delegation,
    partstat: fc.constantFrom("ACCEPTED" as const, "TENTATIVE" as const, "DECLINED" as const),
    count: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({ do: fc.constant("select" as const), delegation, selected: fc.boolean() }),
  fc.record({ do: fc.constant("take" as const), delegation }),
  fc.record({ do: fc.constant("offer" as const) }),
  fc.record({ do: fc.constant("end" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The attendance after a step, which may be refused. */
function perform(
  event: CalendarEvent,
  attendance: Attendance,
  each: Step,
  at: Instant,
): Attendance {
  switch (each.do) {
    case "offer":
      return offerPlaces(event, attendance, at, { offerHours: 48, freezeHours: 24 });
    case "end":
      return endOffers(attendance, at);
    case "take":
      return kept(
        takeAnswer(event, attendance, {
          delegation: each.delegation,
          partstat: "ACCEPTED",
          people: attendance.find(({ delegation }) => delegation === each.delegation)?.people ?? [],
          by: "U",
          at,
        }),
        attendance,
      );
    case "select": {
      const { delegation, selected } = each;
      return kept(selectDelegation(event, attendance, { delegation, selected }), attendance);
    }
    case "answer": {
      const { delegation: who, partstat, count } = each;
      const request = { delegation: who, partstat, people: people(count), by: "U", at };
      return kept(takeAnswer(event, attendance, request), attendance);
    }
  }
}

function kept(result: AttendanceResult | SelectionResult, before: Attendance): Attendance {
  return result.ok ? result.attendance : before;
}

describe("no sequence of answers", () => {
  it.each<[string, (capacity: number) => Participation]>([
    ["a quota", (capacity) => ({ mode: "quota", perDelegation: 2, perObserver: 1, capacity })],
    ["open to all", (capacity) => ({ mode: "open", capacity })],
    ["a selection", (capacity) => ({ mode: "expression-of-interest", capacity })],
  ])(
    "exceeds the capacity or a quota, or leaves a delegation with two answers: %s",
    (_, participation) => {
      fc.assert(
        fc.property(
          fc.array(step, { maxLength: 40 }),
          fc.integer({ min: 1, max: 6 }),
          (steps, capacity) => {
            const event: CalendarEvent = { ...workshop, participation: participation(capacity) };
            let attendance: Attendance = [];
            steps.forEach((each, index) => {
              attendance = perform(
                event,
                attendance,
                each,
                addMinutes("2027-05-01T09:00:00Z", index * 600),
              );
              expect(placesTaken(attendance)).toBeLessThanOrEqual(capacity);
              for (const attendee of attendance) {
                if (attendee.partstat !== "ACCEPTED") continue;
                const quota = quotaOf(event.participation, attendee.delegation) ?? Infinity;
                expect(attendee.people.length).toBeLessThanOrEqual(quota);
              }
              expect(new Set(attendance.map((attendee) => attendee.delegation)).size).toBe(
                attendance.length,
              );
            });
          },
        ),
        { numRuns: 500 },
      );
    },
  );
});
