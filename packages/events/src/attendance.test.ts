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
  endOffers,
  offerPlaces,
  quotaOf,
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

describe("an answer with people", () => {
  it("is one for each delegation: the last one counts, and its people with it", () => {
    const attendance = answered(
      base,
      request("SN", 0, { people: people(2) }),
      request("SN", 5, { partstat: "DECLINED", people: [] }),
    );
    expect(attendance).toMatchObject([
      { delegation: "SN", partstat: "DECLINED", standing: "none", people: [] },
    ]);
  });

  it("keeps who gave it, on whose behalf, and in whose place somebody comes", () => {
    const [attendee] = answered(
      base,
      request("SN", 0, {
        by: "U0FOCAL",
        onBehalf: "focal-point",
        people: [{ name: "Awa Diop", language: "fr", standsInFor: "Moussa Fall" }],
      }),
    );
    expect(attendee).toMatchObject({
      by: "U0FOCAL",
      onBehalf: "focal-point",
      people: [{ standsInFor: "Moussa Fall" }],
    });
  });

  it.each<[string, Participation, DelegationCode, number | undefined]>([
    ["1", { mode: "quota", perDelegation: 1 }, "SN", 1],
    ["1+1", { mode: "quota", perDelegation: 1, accompanying: 1 }, "SN", 2],
    ["another one for observers", { mode: "quota", perDelegation: 2, perObserver: 1 }, "IOM", 1],
    ["the same for observers where no other is said", { mode: "quota", perDelegation: 2 }, "DZ", 2],
    ["none", { mode: "open" }, "SN", undefined],
  ])("is held to the quota %s", (_, participation, delegation, quota) => {
    expect(quotaOf(participation, delegation)).toBe(quota);
    if (quota === undefined) return;
    const event = withRules(participation);
    expect(takeAnswer(event, [], request(delegation, 0, { people: people(quota) })).ok).toBe(true);
    const refused = takeAnswer(event, [], request(delegation, 0, { people: people(quota + 1) }));
    expect(refused).toEqual({ ok: false, reason: "over-quota" });
  });

  it("lets those who were to come say after the deadline that they do not, and nobody else anything", () => {
    const event = withRules({ mode: "quota", perDelegation: 1, deadline: "2027-04-30" });
    const late = { at: "2027-05-02T00:00:00Z" } as const;
    const says = (before: "ACCEPTED" | "TENTATIVE" | "DECLINED", partstat: typeof before) => {
      const early = request("SN", 0, { partstat: before, at: "2027-04-01T00:00:00Z" });
      const attendance = taken(takeAnswer(event, [], early));
      return takeAnswer(event, attendance, request("SN", 0, { partstat, people: [], ...late }));
    };
    for (const before of ["ACCEPTED", "TENTATIVE"] as const) {
      expect(taken(says(before, "DECLINED"))).toMatchObject([{ partstat: "DECLINED" }]);
      expect(says(before, "TENTATIVE")).toEqual({ ok: false, reason: "deadline-passed" });
    }
    const closed = { ok: false, reason: "deadline-passed" };
    expect(says("DECLINED", "DECLINED")).toEqual(closed);
    expect(
      takeAnswer(event, [], request("SN", 0, { partstat: "DECLINED", people: [], ...late })),
    ).toEqual(closed);
    const over = { partstat: "DECLINED", people: [], at: "2027-12-01T00:00:00Z" } as const;
    const attendance = taken(
      takeAnswer(event, [], request("SN", 0, { at: "2027-04-01T00:00:00Z" })),
    );
    expect(takeAnswer(event, attendance, request("SN", 0, over))).toEqual({
      ok: false,
      reason: "over",
    });
  });

  it("passes a deadline or a quota only by an organiser, and that is recorded", () => {
    const event = withRules({ mode: "quota", perDelegation: 1, deadline: "2027-04-30" });
    const late = request("SN", 0, { people: people(3) });
    expect(takeAnswer(event, [], late)).toEqual({ ok: false, reason: "deadline-passed" });
    expect(takeAnswer(event, [], { ...late, override: true })).toEqual({
      ok: false,
      reason: "organisers-only",
    });
    const forced = takeAnswer(event, [], { ...late, onBehalf: "organiser", override: true });
    expect(taken(forced)).toMatchObject([
      { standing: "confirmed", override: true, onBehalf: "organiser" },
    ]);
  });

  it.each([
    ["one name and no address", [{ name: "Awa Diop" }, { name: "awa  DIÓP" }], false],
    [
      "one name and one address",
      [
        { name: "Awa Diop", email: "a@gov.example" },
        { name: "Awa Diop", email: "A@gov.example" },
      ],
      false,
    ],
    [
      "namesakes with their addresses",
      [{ name: "Awa Diop", email: "a@gov.example" }, { name: "Awa Diop" }],
      true,
    ],
    ["two in letters of their own", [{ name: "عائشة" }, { name: "خديجة" }], true],
  ])("names each person once: %s", (_, twice, passes) => {
    const result = takeAnswer(base, [], request("SN", 0, { people: twice }));
    expect(result.ok ? "taken" : result.reason).toBe(passes ? "taken" : "named-twice");
  });

  it("never passes a cancellation, not even by an organiser", () => {
    const forced = request("SN", 0, { onBehalf: "organiser", override: true });
    expect(takeAnswer({ ...base, status: "cancelled" }, [], forced)).toEqual({
      ok: false,
      reason: "cancelled",
    });
  });
});

describe("where places are limited", () => {
  const full = answered(
    limited,
    request("SN", 0),
    request("CM", 1),
    request("FR", 2),
    request("SE", 3, { people: people(2) }),
    request("CV", 4),
  );
  const twoLeft = () =>
    (["FR", "CM"] as const).reduce(
      (attendance, delegation) =>
        taken(takeAnswer(limited, attendance, request(delegation, 10, { partstat: "DECLINED" }))),
      full,
    );

  it("those who come later wait, in the order of asking", () => {
    expect(standings(full)).toEqual({
      SN: "confirmed",
      CM: "confirmed",
      FR: "confirmed",
      SE: "waiting",
      CV: "waiting",
    });
    expect(waitingOf(full).map(({ delegation }) => delegation)).toEqual(["SE", "CV"]);
  });

  it("changing an answer while waiting keeps the place in the queue", () => {
    const changed = taken(takeAnswer(limited, full, request("SE", 9)));
    expect(waitingOf(changed).map(({ delegation }) => delegation)).toEqual(["SE", "CV"]);
  });

  it("a free place is offered to the longest waiting, and not to a smaller one behind it", () => {
    const oneFree = taken(takeAnswer(limited, full, request("FR", 10, { partstat: "DECLINED" })));
    expect(standings(offerPlaces(limited, oneFree, after(11), rules))).toMatchObject({
      SE: "waiting",
      CV: "waiting",
    });
    const twoFree = taken(
      takeAnswer(limited, oneFree, request("CM", 12, { partstat: "TENTATIVE" })),
    );
    const offered = offerPlaces(limited, twoFree, after(13), rules);
    expect(standings(offered)).toMatchObject({ SE: "offered", CV: "waiting" });
    // What is offered is promised: whoever looks again has nothing for the next one.
    expect(offerPlaces(limited, offered, after(14), rules)).toEqual(offered);
  });

  it("an offer ends: the delegation goes to the end of the queue, the next one is offered", () => {
    const free = taken(
      takeAnswer(
        limited,
        taken(takeAnswer(limited, full, request("FR", 10, { partstat: "DECLINED" }))),
        request("CM", 11, { partstat: "DECLINED" }),
      ),
    );
    const offered = offerPlaces(limited, free, after(12), rules);
    const ended = endOffers(offered, after(12 + 48 * 60));
    expect(waitingOf(ended).map(({ delegation }) => delegation)).toEqual(["CV", "SE"]);
    expect(standings(offerPlaces(limited, ended, after(13 + 48 * 60), rules))).toMatchObject({
      CV: "offered",
    });
  });

  it("answering yes again while an offer stands takes it", () => {
    const free = taken(
      takeAnswer(
        limited,
        taken(takeAnswer(limited, full, request("FR", 10, { partstat: "DECLINED" }))),
        request("CM", 11, { partstat: "DECLINED" }),
      ),
    );
    const offered = offerPlaces(limited, free, after(12), rules);
    expect(
      standings(taken(takeAnswer(limited, offered, request("SE", 13, { people: people(2) })))),
    ).toMatchObject({ SE: "confirmed" });
  });

  it("nothing moves by itself close to the start", () => {
    const free = taken(takeAnswer(limited, full, request("FR", 10, { partstat: "DECLINED" })));
    expect(offerPlaces(limited, free, "2027-06-08T10:00:00Z", rules)).toBe(free);
  });

  it.each([
    ["in Dakar", { city: { en: "Dakar" }, country: "SN" }, "2027-06-08T00:00:00Z"],
    [
      "at a place that is not known, from the first midnight on earth",
      undefined,
      "2027-06-07T10:00:00Z",
    ],
  ] satisfies [string, CalendarEvent["venue"], Instant][])(
    "days without hours begin at midnight %s",
    (_, venue, frozenAt) => {
      const days: CalendarEvent = {
        ...limited,
        ...(venue && { venue }),
        when: { precision: "day", first: "2027-06-09", last: "2027-06-10" },
      };
      const free = taken(takeAnswer(days, full, request("FR", 10, { partstat: "DECLINED" })));
      const twoFree = taken(takeAnswer(days, free, request("CM", 11, { partstat: "DECLINED" })));
      const before = addMinutes(frozenAt, -1);
      expect(standings(offerPlaces(days, twoFree, before, rules))).toMatchObject({ SE: "offered" });
      expect(offerPlaces(days, twoFree, frozenAt, rules)).toBe(twoFree);
    },
  );

  it("an offer is taken after the deadline while it stands, and not once it has ended", () => {
    const offered = offerPlaces(limited, twoLeft(), after(12), rules);
    const closed = withRules({ mode: "open", capacity: 3, deadline: "2027-01-01" });
    const take = (minutes: number) =>
      takeAnswer(closed, offered, request("SE", minutes, { people: people(2) }));
    expect(standings(taken(take(13)))).toMatchObject({ SE: "confirmed" });
    expect(take(12 + 48 * 60)).toEqual({ ok: false, reason: "deadline-passed" });
  });

  it.each<[string, Partial<CalendarEvent>, CalendarEvent?]>([
    ["cancelled", { status: "cancelled" }],
    ["held", { status: "held" }],
    ["past", { when: { precision: "day", first: "2027-04-01", last: "2027-04-01" } }],
    ["of a month that is over", { when: { precision: "month", month: "2027-03" } }],
    ["closed to answers", { participation: { mode: "open", capacity: 3, deadline: "2027-04-30" } }],
    ["replaced", {}, { ...base, uid: "heir-2027@rabat-process" }],
  ])("nothing is offered of an event that is %s", (_, state, replacedBy) => {
    const some = { ...limited, ...state };
    const waiting = twoLeft();
    expect(offerPlaces(some, waiting, after(12), { ...rules, replacedBy })).toBe(waiting);
    expect(
      takeAnswer(some, waiting, { ...request("SE", 13), ...(replacedBy && { replacedBy }) }).ok,
    ).toBe(false);
  });

  it("an offer ends when the event begins", () => {
    const at = addMinutes("2027-06-09T10:00:00Z", -30 * 60);
    const offered = offerPlaces(limited, twoLeft(), at, rules);
    expect(offered.find(({ delegation }) => delegation === "SE")?.offerUntil).toBe(
      "2027-06-09T10:00:00Z",
    );
  });

  it("nobody waits where the number of places has no limit any more", () => {
    const open = withRules({ mode: "open" });
    expect(standings(offerPlaces(open, full, after(12), rules))).toMatchObject({
      SE: "confirmed",
      CV: "confirmed",
    });
  });

  it("whoever has places keeps them when asking for more in vain", () => {
    expect(takeAnswer(limited, full, request("SN", 20, { people: people(2) }))).toEqual({
      ok: false,
      reason: "no-room",
    });
    expect(standings(full)).toMatchObject({ SN: "confirmed" });
  });
});

describe("where the organisers select", () => {
  const event = withRules({ mode: "expression-of-interest", capacity: 1 });
  const pending = answered(event, request("SN", 0), request("CM", 1));
  const decide = (attendance: Attendance, decision: Selection) =>
    selectDelegation(event, attendance, decision);
  const [senegal, cameroon] = [
    { delegation: "SN", selected: true } as const,
    { delegation: "CM" } as const,
  ];

  it("an answer is an expression of interest until they have decided", () => {
    expect(standings(pending)).toEqual({ SN: "pending", CM: "pending" });
    const decided = taken(
      decide(taken(decide(pending, senegal)), { ...cameroon, selected: false }),
    );
    expect(standings(decided)).toEqual({ SN: "confirmed", CM: "not-selected" });
    const notPending = { ok: false, reason: "not-pending" };
    expect(decide(decided, senegal)).toEqual(notPending);
    expect(decide(pending, { delegation: "FR", selected: true })).toEqual(notPending);
  });

  it("no more are selected than there is room for, and who was not selected may still be", () => {
    const full = taken(decide(pending, senegal));
    expect(decide(full, { ...cameroon, selected: true })).toEqual({ ok: false, reason: "no-room" });
    const beyond = taken(decide(full, { ...cameroon, selected: true, override: true }));
    expect(standings(beyond)).toEqual({ SN: "confirmed", CM: "confirmed" });
    expect(beyond.find(({ delegation }) => delegation === "CM")).toMatchObject({ override: true });
    const declined = taken(takeAnswer(event, full, request("SN", 2, { partstat: "DECLINED" })));
    const passedOver = taken(decide(declined, { ...cameroon, selected: false }));
    const selected = taken(decide(passedOver, { ...cameroon, selected: true }));
    expect(standings(selected)).toMatchObject({ CM: "confirmed" });
  });
});
