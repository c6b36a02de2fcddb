import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { example, examples } from "../test/examples.ts";
import type { ScheduleFilter } from "./entries/schedule.ts";
import {
  allDated,
  compareEvents,
  filterEvents,
  findEvents,
  groupByMonth,
  nextEvents,
  past,
  successors,
  upcoming,
} from "./entries/schedule.ts";
import { slugOf } from "./index.ts";

const ids = (events: readonly { uid: string }[]) =>
  events.map(({ uid }) => uid.replace("@rabat-process", ""));

it("is asked for an instant that there is", () => {
  const wrong = "2027-02-30T10:00:00Z" as const;
  for (const ask of [upcoming, past, nextEvents])
    expect(() => ask(examples, wrong)).toThrow('at is "2027-02-30T10:00:00Z": expected an instant');
});

describe("what is to come", () => {
  it.each([
    ["2023-04-24T12:00:00Z", true],
    ["2023-04-26T22:59:59Z", true],
    ["2023-04-26T23:00:00Z", false],
  ] as const)("at %s has the meeting of 25–26 April 2023 in Yaoundé: %s", (at, expected) => {
    expect(ids(upcoming(examples, at).dated).includes("return-yaounde-2023")).toBe(expected);
  });

  it("is in the order of its dates", () => {
    const { dated } = upcoming(examples, "2006-01-01T00:00:00Z");
    expect(dated.toSorted(compareEvents)).toEqual(dated);
    expect(ids(dated)[0]).toBe("conference-rabat-2006");
  });

  it("leaves out what another event replaces", () => {
    expect(ids(upcoming(examples, "2021-02-01T00:00:00Z").undated)).not.toContain(
      "workshop-yaounde-2020",
    );
    const before = examples.filter(({ uid }) => !uid.startsWith("return-yaounde-2023"));
    expect(ids(upcoming(before, "2021-02-01T00:00:00Z").undated)).toContain(
      "workshop-yaounde-2020",
    );
  });

  it("keeps a cancelled event until it is over, since people still look for it", () => {
    const cancelled = { ...example("example-dakar-2027"), status: "cancelled" as const };
    expect(upcoming([cancelled], "2027-01-01T00:00:00Z").dated).toEqual([cancelled]);
  });
});

describe("what has no date", () => {
  it.each([
    ["asylum-geneva-2021", "2021-10-31T22:59:59Z", true],
    ["asylum-geneva-2021", "2021-10-31T23:00:00Z", false],
    ["summit-2027", "2027-04-30T23:59:59Z", true],
    ["summit-2027", "2027-05-01T12:00:00Z", false],
  ] as const)("waits for one as long as it may still come: %s at %s: %s", (id, at, waits) => {
    expect(ids(upcoming(examples, at).undated).includes(id)).toBe(waits);
    expect(ids(past(examples, at)).includes(id)).toBe(!waits);
  });
});

describe("what is over", () => {
  it("is what is not to come, the latest first, each event once", () => {
    const at = "2026-11-25T00:00:00Z";
    const { dated, undated } = upcoming(examples, at);
    const over = past(examples, at);
    expect(ids(over).slice(0, 1)).toEqual(["som-abuja-2026"]);
    expect(ids(over)).toContain("conference-paris-2008");
    expect(ids(over)).not.toContain("workshop-yaounde-2020");
    expect(new Set([...ids(dated), ...ids(undated), ...ids(over)]).size).toBe(
      dated.length + undated.length + over.length,
    );
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

describe("what comes next", () => {
  const online = example("example-online-2027");
  it.each<[Instant, readonly string[]]>([
    ["2022-12-01T00:00:00Z", ["steering-cadiz-2022"]],
    // Midnight in Cádiz, when the day of both begins.
    ["2022-12-12T22:59:59Z", ["conference-cadiz-2022", "som-cadiz-2022"]],
    ["2027-06-09T09:59:59Z", ["example-online-2027"]],
    ["2027-06-09T10:00:00Z", ["example-dakar-2027"]],
    ["2027-12-01T00:00:00Z", []],
  ])("after %s is %j: what begins first, and what begins with it", (at, found) => {
    const planned = examples.map((event) => ({ ...event, status: "planned" as const }));
    expect(ids(nextEvents(planned, at))).toEqual(found);
  });

  it("is nothing that was cancelled, held or replaced", () => {
    const heir = {
      ...example("example-dakar-2027"),
      lineage: [{ relation: "replaces" as const, event: online.uid }],
    };
    const at = "2027-01-01T00:00:00Z";
    expect(nextEvents([{ ...online, status: "cancelled" }], at)).toEqual([]);
    expect(nextEvents([{ ...online, status: "held" }], at)).toEqual([]);
    expect(ids(nextEvents([online, heir], at))).toEqual(["example-dakar-2027"]);
  });
});

describe("an event that somebody looks for", () => {
  it.each([
    ["its short name", "webinar-return-2021", ["webinar-return-2021"]],
    ["its UID", "webinar-return-2021@rabat-process", ["webinar-return-2021"]],
    ["capitals and spaces around", "  Webinar-Return-2021 ", ["webinar-return-2021"]],
    ["its date", "2021-01-21", ["webinar-return-2021"]],
    [
      "words of its English title, in any order",
      "reintegration voluntary webinar",
      ["webinar-return-2021"],
    ],
    [
      "words of its French title, without accents",
      "webinaire reintegration",
      ["webinar-return-2021"],
    ],
    ["a word of several", "yaounde", ["return-yaounde-2023", "workshop-yaounde-2020"]],
    ["words of its Portuguese title", "reuniao tematica migracao", ["mobility-praia-2024"]],
    ["a straight apostrophe", "officials' paris", ["som-paris-2020"]],
    ["a curly apostrophe", "officials’ paris", ["som-paris-2020"]],
    ["words in quotes", "“senior officials’ meeting in paris”", ["som-paris-2020"]],
    ["words in guillemets", "«\u202frapatriement\u202f» elephant", []],
    ["words of none", "elephant", []],
    ["nothing", "  ", []],
  ])("is found by %s", (_, query, found) => {
    expect(ids(findEvents(examples, query))).toEqual(found);
  });

  it("has a short name of its own", () => {
    expect(new Set(examples.map(slugOf)).size).toBe(examples.length);
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

describe("a filtered schedule", () => {
  it.each<[string, ScheduleFilter, readonly string[], readonly string[]]>([
    [
      "a theme, whichever plan names it",
      { theme: 5 },
      ["webinar-return-2021", "return-yaounde-2023"],
      ["mobility-praia-2024"],
    ],
    [
      "a kind",
      { kind: "ministerial-conference" },
      ["conference-cadiz-2022"],
      ["webinar-return-2021"],
    ],
    [
      "a delegation that chairs",
      { delegation: "BE" },
      ["return-brussels-2016", "return-yaounde-2023"],
      ["mobility-praia-2024"],
    ],
    ["what a delegation co-chairs", { coChair: "NG" }, ["youth-abuja-2025"], ["som-abuja-2026"]],
    ["the country of the venue", { delegation: "NG" }, ["som-abuja-2026"], ["webinar-return-2021"]],
    [
      "days that an event touches",
      { from: "2016-06-01", to: "2016-06-01" },
      ["return-brussels-2016"],
      ["visas-cidade-velha-2016"],
    ],
    [
      "a word of a description, whatever the accents and capitals",
      { text: "IMMIGRATION office" },
      ["return-brussels-2016"],
      ["visas-cidade-velha-2016"],
    ],
    [
      "words in any language and any field",
      { text: "cote d’ivoire etrangers" },
      ["return-brussels-2016"],
      ["smuggling-abidjan-2019"],
    ],
    [
      "a country by the name of who has a role",
      { text: "gambie" },
      ["missing-geneva-2023"],
      ["youth-hague-2023"],
    ],
    [
      "a kind by its name in either language, whatever the apostrophe",
      { text: "visite d'étude" },
      ["asylum-geneva-2021"],
      ["return-brussels-2016"],
    ],
    [
      "a text and a theme together",
      { text: "madrid", theme: 4 },
      ["borders-madrid-2019"],
      ["development-madrid-2022"],
    ],
    ["no text, for spaces say nothing", { text: "  " }, ["som-abuja-2026", "summit-2027"], []],
    ["days, without what has none", { from: "2000-01-01" }, ["som-abuja-2026"], ["summit-2027"]],
  ])("has only %s", (_, filter, shown, hidden) => {
    const found = ids(filterEvents(examples, filter));
    expect(found).toEqual(expect.arrayContaining([...shown]));
    for (const id of hidden) expect(found).not.toContain(id);
  });

  it("hides cancelled events if that is wished", () => {
    const cancelled = { ...example("example-dakar-2027"), status: "cancelled" as const };
    expect(filterEvents([cancelled], { hideCancelled: true })).toEqual([]);
    expect(filterEvents([cancelled], {})).toEqual([cancelled]);
  });
});

describe("a schedule by month", () => {
  it("has each dated event once, under the month of its first day", () => {
    const groups = groupByMonth(allDated(examples));
    expect(groups.map(([month]) => month)).toEqual(groups.map(([month]) => month).toSorted());
    expect(groups.flatMap(([, events]) => events)).toEqual(allDated(examples));
    const [, events = []] = groups.find(([month]) => month === "2016-05") ?? [];
    expect(ids(events)).toEqual(["return-brussels-2016"]);
  });

  it("can be of one language of the debates", () => {
    const spoken = {
      ...example("example-online-2027"),
      languages: ["en", "fr"] as ("en" | "fr")[],
    };
    expect(filterEvents([spoken], { language: "fr" })).toEqual([spoken]);
    expect(filterEvents([spoken], { language: "pt" })).toEqual([]);
  });
});
