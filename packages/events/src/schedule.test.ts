import { describe, expect, it } from "vitest";
import { example, examples } from "../test/examples.ts";
import { allDated, compareEvents, findEvents, shortId, successors, upcoming } from "./index.ts";

const ids = (events: readonly { uid: string }[]) =>
  events.map(({ uid }) => uid.replace("@rabat-process", ""));

describe("what is to come", () => {
  it.each([
    ["2023-04-24", true],
    ["2023-04-25", true],
    ["2023-04-26", true],
    ["2023-04-27", false],
  ] as const)("on %s has the meeting of 25–26 April 2023: %s", (today, expected) => {
    expect(ids(upcoming(examples, today).dated).includes("return-yaounde-2023")).toBe(expected);
  });

  it("is in the order of its dates", () => {
    const { dated } = upcoming(examples, "2006-01-01");
    expect(dated.toSorted(compareEvents)).toEqual(dated);
    expect(ids(dated)[0]).toBe("return-brussels-2016");
  });

  it("leaves out what another event replaces", () => {
    expect(ids(upcoming(examples, "2021-02-01").undated)).not.toContain("workshop-yaounde-2020");
    const before = examples.filter(({ uid }) => !uid.startsWith("return-yaounde-2023"));
    expect(ids(upcoming(before, "2021-02-01").undated)).toContain("workshop-yaounde-2020");
  });

  it("keeps a cancelled event until it is over, since people still look for it", () => {
    const cancelled = { ...example("example-dakar-2027"), status: "cancelled" as const };
    expect(upcoming([cancelled], "2027-01-01").dated).toEqual([cancelled]);
  });
});

describe("all that has a date", () => {
  it("has the past too, each event once", () => {
    const dated = allDated(examples);
    expect(ids(dated)).toContain("webinar-return-2021");
    expect(new Set(ids(dated)).size).toBe(dated.length);
    expect(ids(dated)).not.toContain("workshop-yaounde-2020");
  });
});

describe("an event that somebody looks for", () => {
  it.each([
    ["its short name", "webinar-return-2021", ["webinar-return-2021"]],
    ["its UID", "webinar-return-2021@rabat-process", ["webinar-return-2021"]],
    ["capitals and spaces around", "  Webinar-Return-2021 ", ["webinar-return-2021"]],
    ["its date", "2021-01-21", ["webinar-return-2021"]],
    ["words of its English title, in any order", "reintegration voluntary webinar", ["webinar-return-2021"]],
    ["words of its French title, without accents", "webinaire reintegration", ["webinar-return-2021"]],
    ["a word of several", "yaounde", ["return-yaounde-2023", "workshop-yaounde-2020"]],
    ["words of none", "climate", []],
    ["nothing", "  ", []],
  ])("is found by %s", (_, query, found) => {
    expect(ids(findEvents(examples, query))).toEqual(found);
  });

  it("has a short name of its own", () => {
    expect(new Set(examples.map(shortId)).size).toBe(examples.length);
  });
});

describe("the events that name another one", () => {
  it("are its successors", () => {
    expect(ids(successors(examples, "webinar-return-2021@rabat-process")).toSorted()).toEqual([
      "return-yaounde-2023",
      "workshop-yaounde-2020",
    ]);
  });
});
