import { describe, expect, it } from "vitest";
import type { Attendance, Attendee } from "./attendance.ts";
import { takeAnswer, waitingOf } from "./attendance.ts";
import type { Claim } from "./claims.ts";
import { acceptClaim, enterAs, enteredBy, lapsedClaims, lapseOf, makeClaim } from "./claims.ts";
import type { CalendarEvent } from "./event.ts";
import { offerPlaces } from "./places.ts";

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Casablanca",
  },
  participation: { mode: "quota", perDelegation: 2, capacity: 2, deadline: "2027-03-01" },
};
const { participation: _, ...withoutDeadline } = event;
const at = "2027-02-01T09:00:00Z";
const jean = { name: "Jean Martin", email: "jean@france.example" };
const paul = { name: "Paul Durand" };

const standing: Attendee = {
  delegation: "FR",
  partstat: "TENTATIVE",
  standing: "none",
  people: [{ ...jean, namedBy: "U0CAMILLE" }],
  comment: "Wheelchair",
  commentBy: "U0CAMILLE",
  by: "U0CAMILLE",
  at,
};
const given = {
  delegation: "FR",
  partstat: "ACCEPTED",
  by: "U0PAUL",
  at: "2027-02-02T09:00:00Z",
} as const;

function claimOf(result: ReturnType<typeof makeClaim>): Claim {
  if (!result.ok) throw new Error(result.reason);
  return result.claim;
}

describe("a claim", () => {
  it("takes the place of the same person's earlier one, and keeps the time at which that asked for places", () => {
    const first = makeClaim(event, [], given);
    const other = { ...claimOf(first), by: "U0OTHER" };
    const later = { ...given, at: "2027-02-05T09:00:00Z", people: [paul] } as const;
    const second = makeClaim(event, [claimOf(first), other], later);
    expect(second).toMatchObject({ ok: true, claims: [other, { ...later, queuedAt: given.at }] });
    expect(
      makeClaim(event, [claimOf(second)], { ...later, at: "2027-02-06T09:00:00Z" }),
    ).toMatchObject({
      ok: true,
      claims: [{ ...later, queuedAt: given.at }],
    });
    const no = makeClaim(event, [claimOf(second)], { ...later, partstat: "DECLINED" });
    expect(claimOf(no)).not.toHaveProperty("queuedAt");
  });

  it.each([
    ["over-quota", { people: [jean, paul, { name: "Third" }] }, event],
    ["named-twice", { people: [paul, paul] }, event],
    ["cancelled", {}, { ...event, status: "cancelled" }],
    ["deadline-passed", { at: "2027-03-02T00:00:00Z" }, event],
  ] as const)("is refused where its answer would be: %s", (reason, more, closed) => {
    expect(makeClaim(closed, [], { ...given, ...more })).toEqual({ ok: false, reason });
  });

  it("once accepted is the answer of the delegation in its maker's name, and keeps whom others named", () => {
    const claim = { ...given, people: [paul], comment: "By train", queuedAt: given.at };
    const now = "2027-02-03T09:00:00Z";
    expect(acceptClaim(event, [standing], claim, { at: now })).toEqual({
      ok: true,
      attendance: [
        {
          delegation: "FR",
          partstat: "ACCEPTED",
          standing: "confirmed",
          people: [
            { ...jean, namedBy: "U0CAMILLE" },
            { ...paul, namedBy: "U0PAUL" },
          ],
          comment: "Wheelchair\nBy train",
          by: "U0PAUL",
          at: now,
        },
      ],
    });
    expect(
      acceptClaim(event, [standing], { ...claim, partstat: "DECLINED" }, { at: now }),
    ).toMatchObject({
      attendance: [{ people: [] }],
    });
  });

  it("holds no place, and has its time on the waiting list once accepted", () => {
    let attendance: Attendance = [];
    const ask = (delegation: "SN" | "CM" | "SE", day: string) => {
      const taken = takeAnswer(event, attendance, {
        delegation,
        partstat: "ACCEPTED",
        people: [],
        by: `U0${delegation}`,
        at: `2027-02-${day}T09:00:00Z` as typeof at,
      });
      if (!taken.ok) throw new Error(taken.reason);
      attendance = taken.attendance;
    };
    const claim = claimOf(makeClaim(event, [], given));
    ask("SN", "03");
    ask("CM", "04");
    expect(attendance.map(({ standing: how }) => how)).toEqual(["confirmed", "confirmed"]);
    ask("SE", "05");
    const accepted = acceptClaim(event, attendance, claim, { at: "2027-02-06T09:00:00Z" });
    if (!accepted.ok) throw new Error(accepted.reason);
    expect(waitingOf(accepted.attendance).map(({ delegation }) => delegation)).toEqual([
      "FR",
      "SE",
    ]);
    const free = accepted.attendance.filter(({ delegation }) => delegation !== "CM");
    const rules = { offerHours: 48, freezeHours: 24 };
    const offered = offerPlaces(event, free, "2027-02-07T09:00:00Z", rules);
    expect(offered.find(({ standing: how }) => how === "offered")?.delegation).toBe("FR");
  });

  it.each([
    ["at the deadline", event, at, "2027-03-02T00:00:00Z"],
    ["without one, two days before the event", withoutDeadline, at, "2027-03-08T10:00:00Z"],
    [
      "made a day before that, then",
      withoutDeadline,
      "2027-03-07T10:00:00Z",
      "2027-03-08T10:00:00Z",
    ],
    // Nobody could decide in the minutes that were left.
    [
      "made shortly before that, at its beginning",
      withoutDeadline,
      "2027-03-08T09:40:00Z",
      "2027-03-10T10:00:00Z",
    ],
    [
      "made after that, at its beginning",
      withoutDeadline,
      "2027-03-09T09:00:00Z",
      "2027-03-10T10:00:00Z",
    ],
    [
      "made while the event goes on, at its end",
      withoutDeadline,
      "2027-03-10T10:00:00Z",
      "2027-03-10T12:00:00Z",
    ],
    [
      "of an event that has no days, not at all",
      { ...withoutDeadline, when: { precision: "open" } } as CalendarEvent,
      at,
      undefined,
    ],
  ] as const)("lapses %s", (_, one, made, lapse) => {
    expect(lapseOf(one, { at: made })).toBe(lapse);
  });

  it("lapses when its time has come, or the event takes no answers any longer", () => {
    const claim = claimOf(makeClaim(event, [], given));
    expect(lapsedClaims(event, [claim], { now: "2027-03-01T23:59:59Z" })).toEqual([]);
    expect(lapsedClaims(event, [claim], { now: "2027-03-02T00:00:00Z" })).toEqual([claim]);
    expect(lapsedClaims({ ...event, status: "cancelled" }, [claim], { now: at })).toEqual([claim]);
  });
});

describe("what is entered", () => {
  it("by somebody who is not confirmed leaves and shows nothing that others entered", () => {
    const taken = enterAs("unconfirmed", standing, {
      ...given,
      people: [paul],
      comment: "By train",
    });
    expect(taken.people).toEqual([...standing.people, { ...paul, namedBy: "U0PAUL" }]);
    expect(taken).toMatchObject({ comment: "Wheelchair\nBy train" });
    const { commentBy: __, ...known } = standing;
    const now = { ...known, ...taken } as Attendee;
    expect(enteredBy("U0PAUL", now)).toEqual({
      people: [{ ...paul, namedBy: "U0PAUL" }],
    });
    const without = enterAs("unconfirmed", now, { ...given, people: [] });
    expect(without.people).toEqual(standing.people);
    expect(enterAs("unconfirmed", now, { ...given, partstat: "DECLINED" }).people).toEqual(
      standing.people,
    );
  });

  it("by a confirmed person replaces everything, and whoever stays is still named by the same person", () => {
    const before: Attendee = {
      ...standing,
      people: [...standing.people, { ...paul, namedBy: "U0PAUL" }],
    };
    const kept = enterAs("confirmed", before, {
      ...given,
      by: "U0MARIE",
      people: [paul, { name: "Ana" }],
    });
    expect(kept.people).toEqual([
      { ...paul, namedBy: "U0PAUL" },
      { name: "Ana", namedBy: "U0MARIE" },
    ]);
    expect(kept).toMatchObject({ comment: "Wheelchair", commentBy: "U0CAMILLE" });
    expect(enterAs("confirmed", before, { ...given, partstat: "DECLINED" }).people).toEqual([]);
    expect(enterAs("confirmed", before, { ...given, comment: "By train" })).toMatchObject({
      comment: "By train",
      commentBy: "U0PAUL",
    });
  });

  it("of an answer from before names were kept with who entered them is shown to nobody unconfirmed", () => {
    const old: Attendee = { ...standing, people: [jean], comment: "Wheelchair" };
    const { commentBy: ___, ...unknown } = old;
    expect(enteredBy("U0CAMILLE", unknown)).toEqual({ people: [] });
  });
});
