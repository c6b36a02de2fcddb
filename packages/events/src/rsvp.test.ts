import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "./index.ts";
import { delegationCodes, delegationName, isDelegationCode } from "./index.ts";
import { delegationPhrase } from "./entries/words.ts";
import { isOver, lastDayForAnswers, whyClosed } from "./entries/answers.ts";
import { replacementOf } from "./entries/schedule.ts";

const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Senior Officials’ Meeting" },
  kind: "senior-officials-meeting",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-06-09T10:00",
    end: "2027-06-09T12:30",
    timeZone: "Africa/Casablanca",
  },
};
const at = "2026-12-01T09:00:00Z";

describe("an answer", () => {
  it("is taken as long as nothing speaks against it", () => {
    expect(whyClosed(event, at)).toBeUndefined();
  });

  it.each(["cancelled", "held"] as const)("to an event that is %s is refused", (status) => {
    expect(whyClosed({ ...event, status }, at)).toBe(status);
  });

  it.each([
    ["2027-06-09T12:29:59Z", undefined],
    ["2027-06-09T12:30:00Z", "over"],
  ] as const)(
    "at %s is refused as %s (it ends at 12:30 in Rabat, which is UTC since September 2026)",
    (late, reason) => {
      expect(whyClosed(event, late)).toBe(reason);
    },
  );

  it("to an event that another one replaces is refused", () => {
    const lineage = [{ relation: "replaces", event: event.uid } as const];
    const heir = { ...event, uid: "som-brussels-2027@rabat-process", lineage };
    expect(whyClosed(event, at, replacementOf(event, [event, heir]))).toBe("replaced");
    expect(whyClosed(heir, at, replacementOf(heir, [event, heir]))).toBeUndefined();
  });
});

describe("a deadline", () => {
  const quota: CalendarEvent = {
    ...event,
    participation: { mode: "quota", perDelegation: 1, accompanying: 1, deadline: "2027-05-28" },
  };
  it.each([
    ["2027-05-28T23:59:59Z", true],
    ["2027-05-29T00:00:00Z", false],
  ] as const)(
    "ends with its day in Rabat, where the meeting is: at %s answers are taken: %s",
    (late, taken) => {
      expect(whyClosed(quota, late)).toBe(taken ? undefined : "deadline-passed");
    },
  );

  it.each([
    [undefined, undefined],
    [{ mode: "open" }, undefined],
    [{ mode: "internal" }, undefined],
    [{ mode: "open", deadline: "2027-05-28" }, "2027-05-28"],
    [{ mode: "expression-of-interest", deadline: "2027-05-28" }, "2027-05-28"],
    [{ mode: "quota", perDelegation: 1, deadline: "2027-05-28" }, "2027-05-28"],
  ] as const)("has the last day that was announced: %j %s", (participation, day) => {
    expect(lastDayForAnswers({ ...event, participation })).toBe(day);
  });

  it("gives way to a better reason", () => {
    expect(whyClosed({ ...quota, status: "cancelled" }, "2027-06-01T00:00:00Z")).toBe("cancelled");
    expect(whyClosed(quota, "2027-06-10T00:00:00Z")).toBe("over");
  });
});

describe("an event is over", () => {
  const day: CalendarEvent = {
    ...event,
    when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
  };
  const inPraia: CalendarEvent = { ...day, venue: { city: { en: "Praia" }, country: "CV" } };
  const withHours: CalendarEvent = {
    ...day,
    when: {
      precision: "day",
      first: "2027-02-03",
      last: "2027-02-04",
      dailyHours: { start: "09:00", end: "17:00", timeZone: "Africa/Tripoli" },
    },
  };
  it.each([
    ["everywhere on earth, where no place is known", day, "2027-02-05T12:00:00Z"],
    ["in Praia, where it is held", inPraia, "2027-02-05T01:00:00Z"],
    ["in Tripoli, whose hours it has", withHours, "2027-02-04T22:00:00Z"],
  ] as const)("when its last day is over %s", (_, some, over) => {
    const before = addMinutes(over, -1);
    expect([isOver(some, before), isOver(some, over)]).toEqual([false, true]);
  });

  it.each([
    ["February 2027", { precision: "month", month: "2027-02" }, "2027-03-01T12:00:00Z"],
    [
      "early December 2026",
      { precision: "month", month: "2026-12", part: "early" },
      "2026-12-11T12:00:00Z",
    ],
    ["December 2026", { precision: "month", month: "2026-12" }, "2027-01-01T12:00:00Z"],
    [
      "the second quarter",
      { precision: "quarter", year: 2027, quarter: 2 },
      "2027-07-01T12:00:00Z",
    ],
    ["autumn 2027", { precision: "season", year: 2027, season: "autumn" }, "2027-12-01T12:00:00Z"],
    ["early 2027", { precision: "year", year: 2027, part: "early" }, "2027-05-01T12:00:00Z"],
    ["2027", { precision: "year", year: 2027 }, "2028-01-01T12:00:00Z"],
  ] as const)("when %s is over everywhere on earth", (_, when, over) => {
    const some = { ...event, when };
    expect([isOver(some, addMinutes(over, -1)), isOver(some, over)]).toEqual([false, true]);
    expect(whyClosed(some, over)).toBe("over");
  });

  it("never while its date is known by words only", () => {
    const when = { precision: "open", printed: { en: "at a future date" } } as const;
    expect(isOver({ ...event, when }, "2099-01-01T00:00:00Z")).toBe(false);
  });
});

describe("delegations", () => {
  it("are the 57 countries, the EU, ECOWAS and the four permanent observers", () => {
    expect(delegationCodes).toHaveLength(57 + 2 + 4);
    expect(new Set(delegationCodes).size).toBe(delegationCodes.length);
  });

  it.each([
    ["CD", "Democratic Republic of the Congo", "République démocratique du Congo"],
    ["CV", "Cabo Verde", "Cabo Verde"],
    ["EU", "European Union", "Union européenne"],
    ["ECOWAS", "ECOWAS", "CEDEAO"],
    ["IOM", "IOM", "OIM"],
  ] as const)("%s has the names that the Process uses", (code, english, french) => {
    expect([delegationName(code, "en"), delegationName(code, "fr")]).toEqual([english, french]);
  });

  it.each([
    ["EU", "of the European Union", "de l’Union européenne"],
    ["ECOWAS", "of ECOWAS", "de la CEDEAO"],
    ["IOM", "of IOM", "de l’OIM"],
    ["UNHCR", "of UNHCR", "du HCR"],
    ["ICRC", "of the ICRC", "du CICR"],
    ["UNODC", "of UNODC", "de l’ONUDC"],
    ["NL", "of the Netherlands", "des Pays-Bas"],
    ["CI", "of Côte d’Ivoire", "de la Côte d’Ivoire"],
  ] as const)("%s stands in a sentence", (code, english, french) => {
    expect([delegationPhrase(code, "of", "en"), delegationPhrase(code, "of", "fr")]).toEqual([
      english,
      french,
    ]);
  });

  it.each(["EG", "UK", "sn", "", "toString", 7, null])("never is %j", (value) => {
    expect(isDelegationCode(value)).toBe(false);
  });
});
