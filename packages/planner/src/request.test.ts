import { describe, expect, it } from "vitest";
import {
  checkEvent,
  findSlots,
  holidaysBetween,
  ledgerOf,
  planSeries,
  type SlotRequest,
  workingDay,
} from "./index.ts";

const request: SlotRequest = {
  participants: [{ code: "CM", isRequired: true }, { code: "BE" }],
  durationMinutes: 120,
  window: { first: "2027-05-17", last: "2027-05-23" },
  timeZone: "Europe/Brussels",
  locale: "en",
};

/** As it comes from JavaScript or JSON: the compiler would not let it pass. */
function ask(changes: object): () => unknown {
  return () => findSlots({ ...request, ...changes });
}

const guest = { code: "AU", timeZone: "Africa/Addis_Ababa" };
const busy = { from: "2027-05-19T08:00:00Z", until: "2027-05-19T10:00:00Z" };

describe("a request that cannot be says what was found and what was expected", () => {
  it.each<[changes: object, message: string | RegExp]>([
    [{ participants: [] }, "Nobody is to come: expected at least one participant."],
    [{ participants: undefined }, "participants is undefined: expected a list."],
    [{ participants: ["MA"] }, 'participants[0] is "MA": expected an object with code, weight,'],
    [
      { participants: [{ code: "CM", required: true }] },
      'participants[0] has "required": expected code, weight, isRequired,',
    ],
    [
      { participants: [{ code: "CM" }, { code: "Kenya" }] },
      'participants[1] has the code "Kenya": expected that of a country of the Process, such as "MA", of an organisation,',
    ],
    [
      { participants: [{ code: "CM" }, { code: "CM" }] },
      "CM is named twice: expected each participant once.",
    ],
    [{ participants: [{ code: "CM", weight: -1 }] }, "The weight of CM is -1: expected 0 or more."],
    [
      { participants: [{ code: "MA", name: { en: "Rabat", fr: "Rabat" } }] },
      'MA, whose clock is known, has "name": expected code, weight, isRequired only.',
    ],
    [{ durationMinutes: 50 }, "durationMinutes is 50: expected a multiple of 15 from 15 to 1440."],
    [{ durationMinutes: undefined }, "durationMinutes is undefined: expected a multiple of 15"],
    [{ stepMinutes: 0 }, "stepMinutes is 0: expected a multiple of 15 from 15 to 1440."],
    [{ days: 0 }, "days is 0: expected a whole number from 1 to 14."],
    [{ timeZone: "CET" }, 'timeZone is "CET": expected an IANA id such as "Europe/Brussels".'],
    [{ locale: "de" }, 'locale is "de": expected "en" or "fr".'],
    [{ earliestHour: 9 }, 'request has "earliestHour": expected participants,'],
    [{ window: undefined }, "window is undefined: expected an object with first, last."],
    [{ window: { first: "2027-05-32", last: "2027-06-01" } }, 'window.first is "2027-05-32":'],
    [{ window: { first: "2027-05-02", last: "2027-05-01" } }, "expected it on or after that day"],
    [{ window: { first: "2036-01-01", last: "2036-01-02" } }, /2020 to 2035/],
  ])("%j", (changes, message) => {
    expect(ask(changes)).toThrow(message);
  });

  it.each<[changes: object, message: string]>([
    [{ earliest: "9:00" }, 'earliest is "9:00": expected a quarter of an hour such as'],
    [{ earliest: 9 }, "earliest is 9: expected a quarter of an hour"],
    [{ latest: "17:10" }, 'latest is "17:10": expected a quarter of an hour'],
    [{ latest: "24:15" }, 'latest is "24:15": expected a quarter of an hour'],
    [
      { earliest: "10:00", latest: "11:45" },
      "A meeting of 120 minutes does not fit between earliest 10:00 and latest 11:45:",
    ],
    [{ earliest: "22:30" }, "does not fit between earliest 22:30 and latest 24:00"],
    [{ excludedDays: "2027-05-19" }, 'excludedDays is "2027-05-19": expected a list.'],
    [{ excludedDays: ["19 May"] }, 'excludedDays[0] is "19 May": expected a day such as'],
    [
      { excludedWeekdays: [0] },
      "excludedWeekdays[0] is 0: expected a day of the week, 1 for Monday to 7 for Sunday.",
    ],
    [{ excludedWeekdays: ["FR"] }, 'excludedWeekdays[0] is "FR": expected'],
    [{ busy: [{ ...busy, until: busy.from }] }, "expected two instants, such as"],
    [{ busy: [{ ...busy, from: "2027-05-19T10:00" }] }, 'busy[0] is from "2027-05-19T10:00" until'],
    [{ busy: [busy, { ...busy, who: ["CM"] }] }, 'busy[1] has "who": expected from, until, codes'],
    [
      { busy: [{ ...busy, codes: ["MA"] }] },
      'busy[0] is a time of "MA": expected codes of participants of this meeting,',
    ],
    [{ busy: [{ ...busy, codes: [] }] }, "busy[0] is a time of nobody: expected codes"],
    [
      { participants: [{ ...guest, code: "MA" }] },
      'A guest has the code "MA": expected a short text that is the code of no delegation.',
    ],
    [
      { participants: [{ ...guest, timeZone: "Africa/Addis" }] },
      'timeZone is "Africa/Addis": expected an IANA id',
    ],
    [
      { participants: [{ ...guest, hours: { from: "17:00", to: "09:00" } }] },
      'The hours of AU are "17:00" to "09:00": expected two half hours, none before "07:00"',
    ],
    [
      { participants: [{ ...guest, hours: { from: "08:15", to: "16:00" } }] },
      'The hours of AU are "08:15" to "16:00": expected two half hours',
    ],
    [
      { participants: [{ ...guest, hours: { from: "06:00", to: "14:00" } }] },
      "Nobody is asked to meet in the night.",
    ],
    [{ participants: [{ ...guest, restDays: [8] }] }, "A rest day of AU is 8: expected a day of"],
  ])("%j", (changes, message) => {
    expect(ask(changes)).toThrow(message);
  });

  it("also where nothing was asked at all", () => {
    const bare = findSlots as unknown as () => void;
    expect(bare).toThrow("request is undefined: expected an object with participants,");
  });

  it("also a slot that is none", () => {
    const search = findSlots(request);
    for (const start of ["2027-05-18T12:15", "2027-06-18T12:00"] as const) {
      expect(() => search.slotAt(start)).toThrow(
        `No slot begins at ${start} in Europe/Brussels: expected one from 2027-05-17 to 2027-05-23, every 30 minutes`,
      );
    }
  });
});

describe("what is asked of the other functions from JavaScript", () => {
  const when = { precision: "day", first: "2027-05-05", last: "2027-05-05" } as const;

  it.each<[name: string, ask: (...values: never[]) => unknown, values: unknown[], message: string]>(
    [
      [
        "holidaysBetween",
        holidaysBetween,
        ["MA", "2026-12-01"],
        'last is undefined: expected a day such as "2027-05-17".',
      ],
      ["workingDay", workingDay, ["MA", "1 May"], 'date is "1 May": expected a day such as'],
      ["ledgerOf", ledgerOf, [["XX"], []], '"XX" is no country of the Rabat Process'],
      [
        "checkEvent",
        checkEvent,
        [{ when }, { locale: "en", participants: [{ code: "MA" }] }],
        '{"code":"MA"} is no country of the Rabat Process',
      ],
      [
        "checkEvent",
        checkEvent,
        [{ when }, { locale: "en", participants: ["IOM"] }],
        '"IOM" is no country of the Rabat Process',
      ],
      ["planSeries", planSeries, [], "request is undefined: expected an object with participants,"],
      ["planSeries", planSeries, [{ window: when }], 'request has "window": expected'],
      ["planSeries", planSeries, [{ windows: when }], "windows is {"],
    ],
  )("%s is refused by name: %#", (_, ask, values, message) => {
    expect(() => ask(...(values as never[]))).toThrow(message);
  });
});
