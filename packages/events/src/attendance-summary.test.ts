import { describe, expect, it } from "vitest";
import { groupOfDelegation, summariseAttendance } from "./attendance-summary.ts";
import type { Attendee } from "./attendance.ts";
import { delegationCodes } from "./delegation.ts";

const attendee = (change: Partial<Attendee>): Attendee => ({
  delegation: "SN",
  partstat: "ACCEPTED",
  people: [],
  standing: "confirmed",
  by: "U1",
  at: "2026-12-01T09:00:00Z",
  ...change,
});

describe("the group of a delegation", () => {
  it.each([
    ["SN", "Africa"],
    ["DZ", "Africa"],
    ["CY", "Europe"],
    ["EU", "organisation"],
    ["ECOWAS", "organisation"],
    ["IOM", "observer"],
  ] as const)("of %s is %s", (code, group) => {
    expect(groupOfDelegation(code)).toBe(group);
  });
});

describe("a summary of answers", () => {
  it("has each delegation once, and those without an answer as missing", () => {
    const summary = summariseAttendance([]);
    expect(Object.values(summary).flatMap(({ missing }) => missing)).toHaveLength(
      delegationCodes.length,
    );
    expect(summary.Africa.missing).toHaveLength(28);
    expect(summary.Europe.missing).toHaveLength(29);
  });

  it.each([
    [{ standing: "confirmed" }, "accepted"],
    [{ standing: "waiting" }, "waiting"],
    [{ standing: "offered" }, "waiting"],
    [{ standing: "pending" }, "waiting"],
    [{ standing: "not-selected" }, "waiting"],
    [{ partstat: "TENTATIVE", standing: "none" }, "tentative"],
    [{ partstat: "DECLINED", standing: "none" }, "declined"],
  ] as const)("puts an answer with %j into %s", (change, reply) => {
    const { Africa } = summariseAttendance([attendee(change)]);
    expect(Africa[reply]).toEqual(["SN"]);
    expect(Africa.missing).not.toContain("SN");
  });
});
