import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../ports/audit-log.ts";
import { describeDetails } from "./describe-details.ts";

describe("what stands in the log beside an act", () => {
  it.each<[string, AuditEntry["details"], readonly string[], readonly string[]]>([
    [
      "answer",
      { delegation: "SN", partstat: "TENTATIVE" },
      ["Senegal", "Maybe"],
      ["Sénégal", "Peut-être"],
    ],
    [
      "select",
      { delegation: "SN", selected: false },
      ["Senegal", "not selected"],
      ["Sénégal", "non retenue"],
    ],
    [
      "save-person",
      { delegation: "", confirmed: 0, removed_from: '["SN"]' },
      ["left the delegation", "no longer confirmed"],
      ["a quitté la délégation", "qualité qui n’est plus confirmée"],
    ],
    [
      "save-person",
      { focal_point: 1, reminders: 0, locale: "fr" },
      ["focal point", "wants no reminders", "language: French"],
      ["point focal", "ne souhaite pas de rappels", "langue\u00a0: français"],
    ],
    [
      "make-feed",
      { delegation: "SN", scope: "all" },
      ["Senegal", "all events"],
      ["Sénégal", "tous les événements"],
    ],
    ["message", { words: { en: "Room B" }, people: 3 }, ["Room B"], ["[EN] Room B"]],
    ["cancelled", { changes: [{ kind: "cancelled" }] }, ["Cancelled."], ["Annulation."]],
    [
      "undo-answer",
      { delegation: "SN", version: "2027-01-01T00:00:00Z" },
      ["Senegal"],
      ["Sénégal"],
    ],
    ["rerun", { job: "chase-one" }, [], []],
    [
      "card-closed",
      { channel: "C1", reason: "is archived" },
      ["#C1", "is archived"],
      ["#C1", "is archived"],
    ],
  ])("%s %j is read in words", (act, details, en, fr) => {
    const entry = { at: "2027-01-01T00:00:00Z", by: "p1", act, details } as const;
    const channel = (name: string, value: unknown) =>
      name === "channel" ? `#${String(value)}` : undefined;
    expect(describeDetails(entry, "en", channel)).toEqual(en);
    expect(describeDetails(entry, "fr", channel)).toEqual(fr);
  });
});
