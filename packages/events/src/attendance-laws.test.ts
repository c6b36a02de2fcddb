import { addMinutes } from "@rabat-process/timezones";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attendance, CalendarEvent, DelegationCode } from "./index.ts";
import { endOffers, offerPlaces, placesTaken, quotaOf, takeAnswer, takeOffer } from "./index.ts";

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

describe("no sequence of answers", () => {
  const delegation = fc.constantFrom<DelegationCode>("SN", "CM", "FR", "SE", "CV", "IOM", "EU", "LY");
  const step = fc.oneof(
    fc.record({
      do: fc.constant("answer" as const),
      delegation,
      partstat: fc.constantFrom("ACCEPTED" as const, "TENTATIVE" as const, "DECLINED" as const),
      count: fc.integer({ min: 0, max: 4 }),
    }),
    fc.record({ do: fc.constant("offer" as const) }),
    fc.record({ do: fc.constant("take" as const), delegation }),
    fc.record({ do: fc.constant("end" as const) }),
  );

  it("exceeds the capacity or a quota, or leaves a delegation with two answers", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (steps, capacity) => {
        const event: CalendarEvent = {
          ...workshop,
          participation: { mode: "quota", perDelegation: 2, perObserver: 1, capacity },
        };
        let attendance: Attendance = [];
        steps.forEach((each, index) => {
          const at = addMinutes("2027-05-01T09:00:00Z", index * 600);
          if (each.do === "offer")
            attendance = offerPlaces(event, attendance, at, { offerHours: 48, freezeHours: 24 });
          else if (each.do === "end") attendance = endOffers(attendance, at);
          else {
            const result =
              each.do === "take"
                ? takeOffer(event, attendance, each.delegation, at)
                : takeAnswer(event, attendance, { ...each, people: people(each.count), by: "U", at });
            if (result.ok) attendance = result.attendance;
          }
          expect(placesTaken(attendance)).toBeLessThanOrEqual(capacity);
          for (const attendee of attendance) {
            if (attendee.partstat !== "ACCEPTED") continue;
            expect(attendee.people.length).toBeLessThanOrEqual(
              quotaOf(event.participation, attendee.delegation) ?? Infinity,
            );
          }
          expect(new Set(attendance.map((attendee) => attendee.delegation)).size).toBe(attendance.length);
        });
      }),
      { numRuns: 500 },
    );
  });
});
