import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeReminderTimes, readReminderTimes, writeReminderTimes } from "./reminder-times.ts";

describe("reminder times", () => {
  it.each([
    ["7 d, 1 d, 1 h", [10080, 1440, 60]],
    ["1h 7d 1d", [10080, 1440, 60]],
    ["3 jours et 2 heures", [4320, 120]],
    ["1 week, 2 semaines", [20160, 10080]],
    ["1\u00a0j, 90\u00a0min", [1440, 90]],
    ["2 days; 45 minutes", [2880, 45]],
    ["none", []],
    ["Aucun", []],
    ["", []],
  ])("are read from “%s”", (text, times) => {
    for (const locale of ["en", "fr"] as const)
      expect(readReminderTimes(text, locale)).toEqual({ ok: true, times });
  });

  it.each([
    ["workshop 3 d", false, /“workshop 3 d” was not recognised/],
    ["3", false, /“3” was not recognised/],
    ["3 dinars", false, /“3 dinars” was not recognised/],
    ["1 h, tomorrow", false, /“tomorrow” was not recognised/],
    ["91 d", true, /from 90 days to 15 minutes/],
    ["14 min", true, /from 90 days to 15 minutes/],
    ["999999 d", true, /from 90 days to 15 minutes/],
    ["24 h, 1 d", true, /given twice/],
    ["6 d 5 d 4 d 3 d 2 d 1 d", true, /At most 5/],
  ])("are refused for “%s”", (text, isTimes, problem) => {
    expect(readReminderTimes(text, "en")).toEqual({
      ok: false,
      isTimes,
      problem: expect.stringMatching(problem) as unknown,
    });
  });

  it("are read as they were written, in both languages", () => {
    const times = fc.uniqueArray(fc.integer({ min: 15, max: 90 * 1440 }), { maxLength: 5 });
    fc.assert(
      fc.property(times, fc.constantFrom("en", "fr"), (some, locale) => {
        const sorted = some.toSorted((a, b) => b - a);
        expect(readReminderTimes(writeReminderTimes(sorted, locale), locale)).toEqual({
          ok: true,
          times: sorted,
        });
      }),
    );
  });

  it.each([
    [[10080, 1440, 60], "7 days, 1 day and 1 hour before", "7 jours, 1 jour et 1 heure avant"],
    [[90], "sent 90 minutes before it begins", "envoyés 90 minutes avant le début"],
    [[], "No reminders are sent", "Aucun rappel n’est envoyé"],
  ])("%j are told in words", (times, en, fr) => {
    expect(describeReminderTimes(times, "en")).toContain(en);
    expect(describeReminderTimes(times, "fr").replaceAll("\u00a0", " ")).toContain(fr);
  });
});
