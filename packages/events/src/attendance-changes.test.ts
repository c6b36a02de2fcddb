import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type {
  AnswerRequest,
  Attendance,
  AttendanceResult,
  Selection,
  SelectionResult,
} from "./entries/answers.ts";
import type { CalendarEvent, DelegationCode, Participation } from "./index.ts";
import {
  followMode,
  offerPlaces,
  selectDelegation,
  takeAnswer,
  waitingOf,
} from "./entries/answers.ts";

const base: CalendarEvent = {
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
const withRules = (participation: Participation): CalendarEvent => ({ ...base, participation });
const limited = withRules({ mode: "open", capacity: 3 });
const rules = { offerHours: 48, freezeHours: 24 };

const start: Instant = "2027-05-01T09:00:00Z";
const after = (minutes: number) => addMinutes(start, minutes);
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Person ${index + 1}` }));

function request(
  delegation: DelegationCode,
  minutes: number,
  more: Partial<AnswerRequest> = {},
): AnswerRequest {
  return {
    delegation,
    partstat: "ACCEPTED",
    people: people(1),
    by: `U${delegation}`,
    at: after(minutes),
    ...more,
  };
}
function taken(result: AttendanceResult | SelectionResult): Attendance {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.attendance;
}
/** The attendance after answers that came one after another. */
function answered(event: CalendarEvent, ...requests: AnswerRequest[]): Attendance {
  return requests.reduce<Attendance>(
    (attendance, each) => taken(takeAnswer(event, attendance, each)),
    [],
  );
}
const standings = (attendance: Attendance) =>
  Object.fromEntries(attendance.map(({ delegation, standing }) => [delegation, standing]));

describe("when who may come is changed", () => {
  it("who waits for more places than there are in all keeps nobody from theirs", () => {
    const full = answered(limited, request("SN", 0, { people: people(3) }));
    const queue = [
      request("CM", 1, { people: people(4) }),
      request("FR", 2, { people: people(2) }),
      request("SE", 3),
    ].reduce((attendance, each) => taken(takeAnswer(limited, attendance, each)), full);
    const left = taken(
      takeAnswer(limited, queue, request("SN", 4, { partstat: "DECLINED", people: [] })),
    );
    const offered = offerPlaces(limited, left, after(4), rules);
    expect(standings(offered)).toMatchObject({ CM: "waiting", FR: "offered", SE: "offered" });
  });

  it("a quota that was lowered takes nothing from who has places, or was offered them", () => {
    const quota = (perDelegation: number) =>
      withRules({ mode: "quota", perDelegation, capacity: 3 });
    const full = answered(
      quota(3),
      request("SN", 0, { people: people(2) }),
      request("CM", 1, { people: people(2) }),
    );
    const [lower, again] = [quota(1), request("SN", 2, { people: people(2) })];
    expect(standings(taken(takeAnswer(lower, full, again)))).toMatchObject({ SN: "confirmed" });
    const more = request("SN", 3, { people: people(3) });
    expect(takeAnswer(lower, full, more)).toEqual({ ok: false, reason: "over-quota" });
    const left = taken(
      takeAnswer(lower, full, request("SN", 4, { partstat: "DECLINED", people: [] })),
    );
    const offered = offerPlaces(lower, left, after(4), rules);
    expect(standings(offered)).toMatchObject({ CM: "offered" });
    const takes = request("CM", 5, { people: people(2) });
    expect(standings(taken(takeAnswer(lower, offered, takes)))).toMatchObject({ CM: "confirmed" });
  });
});

describe("when the organisers select", () => {
  const event = withRules({ mode: "expression-of-interest", capacity: 1 });
  const pending = answered(event, request("SN", 0), request("CM", 1));
  const decide = (attendance: Attendance, decision: Selection) =>
    selectDelegation(event, attendance, decision);
  const cameroon = { delegation: "CM" } as const;

  it("no longer, those who waited for that wait for a place in the order of asking", () => {
    const decided = taken(decide(pending, { ...cameroon, selected: false }));
    const waiting = answered(event, request("FR", 5), request("SE", 3));
    const followed = followMode(limited, [...decided, ...waiting]);
    expect(standings(followed)).toEqual({
      SN: "waiting",
      CM: "not-selected",
      FR: "waiting",
      SE: "waiting",
    });
    expect(waitingOf(followed).map(({ delegation }) => delegation)).toEqual(["SN", "SE", "FR"]);
    expect(standings(offerPlaces(base, followMode(base, pending), after(9), rules))).toEqual({
      SN: "confirmed",
      CM: "confirmed",
    });
  });

  it("from now on, those who waited for a place wait for that, and what was promised is kept", () => {
    const full = answered(
      limited,
      ...(["SN", "CM", "FR", "SE"] as const).map((code, index) => request(code, index)),
    );
    expect(standings(followMode(event, full))).toEqual({
      SN: "confirmed",
      CM: "confirmed",
      FR: "confirmed",
      SE: "pending",
    });
    expect(followMode(event, pending)).toBe(pending);
    expect(followMode(limited, full)).toBe(full);
  });
});
