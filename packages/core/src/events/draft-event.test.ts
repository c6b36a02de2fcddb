import { describe, expect, it } from "vitest";
import { uidOf } from "./draft-event.ts";

const day = (first: `${number}-${number}-${number}`) =>
  ({ precision: "day", first, last: first }) as const;
const created = "2026-11-25T00:00:00Z";

describe("the UID of a new event", () => {
  it.each([
    [{ en: "Workshop on return", fr: "Atelier" }, day("2027-03-10"), "workshop-on-return-2027"],
    [{ fr: "Réunion d’experts à Yaoundé" }, day("2027-03-10"), "reunion-dexperts-a-yaounde-2027"],
    [{ fr: "Le cœur du Processus" }, day("2027-03-10"), "le-coeur-du-processus-2027"],
    [{ en: "SOM Rabat 2027" }, day("2027-03-10"), "som-rabat-2027"],
    [{ en: "Handover" }, { precision: "month", month: "2028-01" } as const, "handover-2028"],
    [{ en: "Handover" }, { precision: "open", printed: { en: "later" } } as const, "handover-2026"],
    // Forty letters, and no more.
    [
      { en: "Migration routes and national approaches" },
      day("2027-03-10"),
      "migration-routes-and-national-approaches-2027",
    ],
    [{ en: "اجتماع" }, day("2027-03-10"), "event-2027"],
    [
      { en: "Thematic meeting on the prevention of irregular migration and trafficking" },
      day("2027-03-10"),
      "thematic-meeting-on-the-prevention-of-2027",
    ],
  ])("of %j in %j is %s", (summary, when, name) => {
    expect(uidOf({ summary, when, created }, new Set())).toBe(`${name}@rabat-process`);
  });

  it("is its own where the title is taken", () => {
    const taken = new Set(["handover-2027@rabat-process", "handover-2027-2@rabat-process"]);
    const event = { summary: { en: "Handover" }, when: day("2027-03-10"), created } as const;
    expect(uidOf(event, taken)).toBe("handover-2027-3@rabat-process");
  });
});
