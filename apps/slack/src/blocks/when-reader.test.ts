import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import type { Errors } from "./filled.ts";
import { readFilled } from "./filled.ts";
import { modal } from "./view.ts";
import type { Timing } from "./when-inputs.ts";
import { whenInputs } from "./when-inputs.ts";
import { readClock, readWhen } from "./when-reader.ts";

const now = "2027-02-01T09:00:00Z";

/** What a form makes of what somebody filled in: the date, or the errors. */
function dateOf(
  timing: Timing,
  filled: Record<string, string>,
  options: { event?: Pick<CalendarEvent, "when" | "venue">; locale?: "en" | "fr" } = {},
) {
  const { event, locale = "en" } = options;
  const blocks = whenInputs({ timing, event, now, locale });
  const view = modal({ callback: "x", title: "x", close: "x", metadata: "", blocks });
  const errors: Errors = {};
  const when = readWhen(readFilled(fill(view, filled).values), { timing, locale, errors });
  return when ?? errors;
}

const dakar = { zone: "Africa/Dakar" };
const brussels = { zone: "Europe/Brussels" };

describe("a date that is filled in", () => {
  it.each<[Timing, Record<string, string>, object]>([
    [
      "dated",
      { first: "2027-03-10" },
      { precision: "day", first: "2027-03-10", last: "2027-03-10" },
    ],
    [
      "dated",
      { first: "2027-03-10", last: "2027-03-12" },
      { precision: "day", first: "2027-03-10", last: "2027-03-12" },
    ],
    [
      "dated",
      { first: "2027-03-10", start: "9:30", end: "12 h", ...dakar },
      {
        precision: "time",
        start: "2027-03-10T09:30",
        end: "2027-03-10T12:00",
        timeZone: "Africa/Dakar",
      },
    ],
    [
      "dated",
      { first: "2027-03-10", last: "2027-03-11", start: "14h30", end: "12:00", ...dakar },
      {
        precision: "time",
        start: "2027-03-10T14:30",
        end: "2027-03-11T12:00",
        timeZone: "Africa/Dakar",
      },
    ],
    [
      "dated",
      { first: "2027-03-10", start: "9 am", end: "5.30 pm", zone: "Dakar" },
      {
        precision: "time",
        start: "2027-03-10T09:00",
        end: "2027-03-10T17:30",
        timeZone: "Africa/Dakar",
      },
    ],
    [
      "daily",
      { first: "2027-03-10", last: "2027-03-11", start: "09:00", end: "17:00", ...dakar },
      {
        precision: "day",
        first: "2027-03-10",
        last: "2027-03-11",
        dailyHours: { start: "09:00", end: "17:00", timeZone: "Africa/Dakar" },
      },
    ],
    ["later", { month: "2028-01" }, { precision: "month", month: "2028-01" }],
    [
      "later",
      { "words-fr": "à une date ultérieure" },
      { precision: "open", printed: { fr: "à une date ultérieure" } },
    ],
    [
      "later",
      { month: "2027-10", "words-en": "in the autumn" },
      { precision: "month", month: "2027-10", printed: { en: "in the autumn" } },
    ],
  ])("as %s, %j, is read", (timing, filled, when) => {
    expect(dateOf(timing, filled)).toEqual(when);
  });

  it.each<[Timing, Record<string, string>, Errors]>([
    ["dated", {}, { first: "The day is missing." }],
    ["dated", { first: "1989-12-31" }, { first: "Enter a day from 1990 onwards." }],
    [
      "dated",
      { first: "2027-03-10", last: "2027-03-09" },
      { last: "The last day comes before the first." },
    ],
    [
      "daily",
      { first: "2027-03-10" },
      {
        start: "The beginning and the end are both needed.",
        end: "The beginning and the end are both needed.",
      },
    ],
    [
      "dated",
      { first: "2027-03-10", start: "09:00" },
      { end: "The beginning and the end are both needed." },
    ],
    [
      "dated",
      { first: "2027-03-10", start: "24:00", end: "noon", ...dakar },
      {
        start: "Not a valid time. Example: 09:30.",
        end: "Not a valid time. Example: 09:30.",
      },
    ],
    [
      "dated",
      { first: "2027-03-10", start: "10:00", end: "09:00" },
      { end: "The end must come after the beginning." },
    ],
    [
      "daily",
      { first: "2027-03-10", last: "2027-03-11", start: "10:00", end: "09:00" },
      { end: "The end must come after the beginning." },
    ],
    ["later", {}, { "words-en": "A month, or words in its place, are needed." }],
    [
      "later",
      { "words-en": "soon\u202e" },
      { "words-en": "Enter one line of readable text, 300 characters at most." },
    ],
  ])("as %s, %j, is refused beside the field", (timing, filled, errors) => {
    expect(dateOf(timing, filled)).toEqual(errors);
  });

  it.each<["en" | "fr", string, string]>([
    ["en", "Atlantis", "“Atlantis” names no time zone"],
    ["fr", "Atlantide", "«\u00a0Atlantide\u00a0» ne désigne aucun fuseau horaire"],
  ])("in %s is refused with the zone %s", (locale, zone, expected) => {
    const filled = { first: "2027-03-10", start: "09:00", end: "10:00", zone };
    expect(dateOf("dated", filled, { locale })).toEqual({
      zone: expect.stringContaining(expected) as unknown,
    });
  });

  // Europe/Brussels: 28 March 2027, 02:00 → 03:00; 31 October 2027, 03:00 → 02:00.
  it.each<["en" | "fr", Record<string, string>, Errors]>([
    [
      "en",
      { first: "2027-03-28", start: "02:30", end: "04:00" },
      {
        start:
          "On Sunday 28 March 2027, no clock of Europe/Brussels shows 02:30: at 02:00 the clocks go forward to 03:00. Choose a time before or after.",
      },
    ],
    [
      "fr",
      { first: "2027-10-31", start: "01:00", end: "02:30" },
      {
        end: "Le dimanche 31 octobre 2027, les horloges du fuseau Europe/Brussels indiquent deux fois 2\u00a0h\u00a030\u00a0: à 3\u00a0h, elles reculent à 2\u00a0h. Veuillez choisir une heure avant ou après.",
      },
    ],
  ])(
    "in %s is refused where the clocks skip an hour or show it twice: %j",
    (locale, filled, errors) => {
      expect(dateOf("dated", { ...filled, ...brussels }, { locale })).toEqual(errors);
    },
  );

  it("stands in the form as it is known, on the clock of the date, the place or the Secretariat", () => {
    const timed = {
      precision: "time",
      start: "2027-03-10T10:00",
      end: "2027-03-10T12:00",
      timeZone: "Africa/Casablanca",
    } as const;
    expect(dateOf("dated", {}, { event: { when: timed } })).toEqual(timed);
    const days = { precision: "day", first: "2027-03-10", last: "2027-03-11" } as const;
    const venue = { city: { en: "Yaoundé" }, country: "CM" };
    const hours = { start: "09:00", end: "10:00" };
    expect(dateOf("dated", hours, { event: { when: days, venue } })).toMatchObject({
      timeZone: "Africa/Douala",
    });
    expect(dateOf("dated", hours, { event: { when: days } })).toMatchObject({
      timeZone: "Europe/Brussels",
    });
    const month = { precision: "month", month: "2027-06" } as const;
    expect(dateOf("later", {}, { event: { when: month } })).toEqual(month);
  });
});

describe("a time of day", () => {
  it.each([
    ["09:30", "09:30"],
    ["9:30", "09:30"],
    ["9 h 30", "09:30"],
    ["9\u00a0h\u00a030", "09:30"],
    ["14H", "14:00"],
    ["5 pm", "17:00"],
    ["12 am", "00:00"],
    ["9.30 a.m.", "09:30"],
    ["13 pm", undefined],
    ["24:00", undefined],
    ["9:60", undefined],
    ["9", undefined],
    ["9:3", undefined],
    ["9:", undefined],
    ["09:30Z", undefined],
  ])("%s is %s", (text, clock) => {
    expect(readClock(text)).toBe(clock);
  });
});
