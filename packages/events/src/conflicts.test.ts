import type { PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { example, examples } from "../test/examples.ts";
import type { CalendarEvent } from "./index.ts";
import { findConflicts } from "./entries/schedule.ts";
import { slugOf } from "./index.ts";

const ids = (events: readonly CalendarEvent[]) => events.map(slugOf);

describe("events that fall together", () => {
  const online = example("example-online-2027");
  const at = (start: "09:00" | "12:30" | "12:00", end: "10:00" | "13:00"): typeof online => ({
    ...online,
    uid: "other@rabat-process",
    when: {
      precision: "time",
      start: `2027-06-09T${start}`,
      end: `2027-06-09T${end}`,
      timeZone: "Africa/Casablanca",
    },
  });

  it.each([
    ["overlap", at("12:00", "13:00")],
    ["same-day", at("12:30", "13:00")],
    ["same-day", at("09:00", "10:00")],
    [
      "same-day",
      {
        ...online,
        uid: "other@rabat-process",
        when: { precision: "day", first: "2027-06-08", last: "2027-06-09" } as const,
      },
    ],
  ])("are told as %s", (kind, other) => {
    expect(findConflicts([online, other]).map((conflict) => conflict.kind)).toEqual([kind]);
  });

  it("are none when one is cancelled", () => {
    expect(findConflicts([online, { ...at("12:00", "13:00"), status: "cancelled" }])).toEqual([]);
  });
});

describe("linked events in one week", () => {
  const monday = { ...example("example-dakar-2027"), when: days("2027-10-18") };
  const at = (day: PlainDate, more: Partial<CalendarEvent>): CalendarEvent => ({
    ...monday,
    ...more,
    uid: "other@rabat-process",
    when: days(day),
  });
  const beside = { lineage: [{ relation: "side-event-of" as const, event: monday.uid }] };
  const sequence = {
    series: [{ id: "dakar-week", form: "sequence" as const, name: { en: "A week in Dakar" } }],
  };

  it.each<[string, CalendarEvent, CalendarEvent, readonly string[]]>([
    ["one names the other", monday, at("2027-10-22", beside), ["linked-week"]],
    ["on its Sunday", monday, at("2027-10-24", beside), ["linked-week"]],
    ["on the next Monday", monday, at("2027-10-25", beside), []],
    ["on the Sunday before", monday, at("2027-10-17", beside), []],
    [
      "both are of one sequence",
      { ...monday, ...sequence },
      at("2027-10-22", sequence),
      ["linked-week"],
    ],
    ["one alone is of a sequence", { ...monday, ...sequence }, at("2027-10-22", {}), []],
    ["nothing ties them", monday, at("2027-10-22", {}), []],
    ["they share the day besides", monday, at("2027-10-18", beside), ["same-day"]],
  ])("are told: %s", (_, one, other, kinds) => {
    expect(findConflicts([one, other]).map(({ kind }) => kind)).toEqual(kinds);
    expect(findConflicts([other, one]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("are found among the activities: Cádiz in December 2022, Abidjan in October 2019", () => {
    const pairs = findConflicts(examples).map(({ kind, events }) =>
      [kind, ...ids(events)].join(" "),
    );
    expect(pairs).toContain("same-day conference-cadiz-2022 som-cadiz-2022");
    expect(pairs).toContain("same-day scenarios-abidjan-2019 smuggling-abidjan-2019");
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("are asked for at the ends of the calendar too", () => {
    const ends = (["1970-01-01", "9999-12-31"] as const).map((day, index) => ({
      ...at(day, beside),
      uid: `end-${index}@rabat-process`,
    }));
    expect(findConflicts(ends)).toEqual([]);
  });
});

function days(day: PlainDate): CalendarEvent["when"] {
  return { precision: "day", first: day, last: day };
}
