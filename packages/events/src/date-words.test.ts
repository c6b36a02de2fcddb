import { formatDays, formatOffset, formatTime } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { When } from "./index.ts";
import { clockName, formatClock } from "./entries/words.ts";
import { formatWhen } from "./index.ts";

const brussels = {
  precision: "time",
  start: "2020-09-16T14:00",
  end: "2020-09-16T15:30",
  timeZone: "Europe/Brussels",
} as const;

describe("a date in words", () => {
  it.each<[When, string, string]>([
    [
      brussels,
      "Wednesday 16 September 2020, 14:00–15:30 (Brussels time, UTC+2)",
      "mercredi 16 septembre 2020, de 14 h à 15 h 30 (heure de Bruxelles, UTC+2)",
    ],
    [
      {
        ...brussels,
        start: "2027-01-13T23:00",
        end: "2027-01-14T01:00",
        timeZone: "Africa/Casablanca",
      },
      "Wednesday 13 January 2027, 23:00 – Thursday 14 January 2027, 01:00 (Rabat time, UTC+0)",
      "du mercredi 13 janvier 2027 à 23 h au jeudi 14 janvier 2027 à 1 h (heure de Rabat, UTC+0)",
    ],
    [
      {
        ...brussels,
        start: "2027-01-13T09:05",
        end: "2027-01-13T10:00",
        timeZone: "America/New_York",
      },
      "Wednesday 13 January 2027, 09:05–10:00 (New York time, UTC−5)",
      "mercredi 13 janvier 2027, de 9 h 05 à 10 h (heure de New York, UTC−5)",
    ],
    [
      { precision: "day", first: "2021-01-21", last: "2021-01-21" },
      "Thursday 21 January 2021",
      "jeudi 21 janvier 2021",
    ],
    [
      { precision: "day", first: "2018-05-01", last: "2018-05-01" },
      "Tuesday 1 May 2018",
      "mardi 1er mai 2018",
    ],
    [
      { precision: "day", first: "2023-04-25", last: "2023-04-26" },
      "25–26 April 2023",
      "25 et 26 avril 2023",
    ],
    [
      { precision: "day", first: "2023-04-25", last: "2023-04-27" },
      "25–27 April 2023",
      "du 25 au 27 avril 2023",
    ],
    [
      { precision: "day", first: "2016-05-31", last: "2016-06-01" },
      "31 May – 1 June 2016",
      "31 mai et 1er juin 2016",
    ],
    [
      { precision: "day", first: "2026-12-30", last: "2027-01-02" },
      "30 December 2026 – 2 January 2027",
      "du 30 décembre 2026 au 2 janvier 2027",
    ],
    [
      { precision: "day", first: "2025-01-29", last: "2025-01-29", during: "morning" },
      "Wednesday 29 January 2025, in the morning",
      "mercredi 29 janvier 2025, dans la matinée",
    ],
    [
      {
        precision: "day",
        first: "2023-04-25",
        last: "2023-04-26",
        dailyHours: { start: "09:00", end: "17:30", timeZone: "Africa/Douala" },
      },
      "25–26 April 2023, 09:00–17:30 each day (Yaoundé time, UTC+1)",
      "25 et 26 avril 2023, de 9 h à 17 h 30 chaque jour (heure de Yaoundé, UTC+1)",
    ],
    [
      { precision: "quarter", year: 2021, quarter: 1 },
      "first quarter of 2021",
      "premier trimestre 2021",
    ],
    [{ precision: "half", year: 2026, half: 1 }, "first half of 2026", "premier semestre 2026"],
    [{ precision: "half", year: 2026, half: 2 }, "second half of 2026", "second semestre 2026"],
    [{ precision: "season", year: 2027, season: "autumn" }, "autumn 2027", "automne 2027"],
    [{ precision: "month", month: "2021-04" }, "April 2021", "avril 2021"],
    [
      { precision: "month", month: "2020-12", part: "early" },
      "early December 2020",
      "début décembre 2020",
    ],
    [
      { precision: "month", month: "2020-12", part: "middle" },
      "mid-December 2020",
      "mi-décembre 2020",
    ],
    [{ precision: "year", year: 2027, part: "early" }, "early 2027", "début 2027"],
    [{ precision: "year", year: 2027, part: "middle" }, "mid-2027", "mi-2027"],
    [{ precision: "year", year: 2027, part: "late" }, "late 2027", "fin 2027"],
    [{ precision: "month", month: "2026-08", part: "late" }, "late August 2026", "fin août 2026"],
    [
      { precision: "open", printed: { en: "at a future date", fr: "à une date ultérieure" } },
      "at a future date",
      "à une date ultérieure",
    ],
    [
      { precision: "open", printed: { en: "when conditions permit" } },
      "when conditions permit",
      "[EN] when conditions permit",
    ],
    [{ precision: "open", printed: { en: "14.00–15.45" } }, "14.00–15.45", "14.00–15.45"],
  ])("%j", (when, english, french) => {
    expect(formatWhen(when, "en")).toBe(english);
    // No-break spaces stand where a line must not end; they are compared as such below.
    expect(formatWhen(when, "fr").replaceAll("\u00a0", " ")).toBe(french);
  });

  it("keeps French hours together with no-break spaces", () => {
    expect(formatTime("2027-01-13T14:30", "fr")).toBe("14\u00a0h\u00a030");
    expect(formatTime("2027-01-13T09:00", "fr")).toBe("9\u00a0h");
  });

  it.each([
    [0, "UTC+0"],
    [60, "UTC+1"],
    [-60, "UTC−1"],
    [330, "UTC+5:30"],
    [-570, "UTC−9:30"],
  ])("tells %d minutes as %s", (minutes, words) => {
    expect(formatOffset(minutes)).toBe(words);
  });

  it.each([
    ["Africa/Lagos", "Abuja time, UTC+1", "heure d’Abuja, UTC+1"],
    ["Africa/Douala", "Yaoundé time, UTC+1", "heure de Yaoundé, UTC+1"],
    ["Europe/Athens", "Athens time, UTC+2", "heure d’Athènes, UTC+2"],
    ["Atlantic/Cape_Verde", "Praia time, UTC−1", "heure de Praia, UTC−1"],
    ["Africa/Casablanca", "Rabat time, UTC+0", "heure de Rabat, UTC+0"],
  ])("names whose clock %s is", (timeZone, english, french) => {
    expect(formatClock(timeZone, "2026-11-23T12:00:00Z", "en")).toBe(english);
    expect(formatClock(timeZone, "2026-11-23T12:00:00Z", "fr")).toBe(french);
    expect(english.startsWith(`${clockName(timeZone, "en")}, UTC`)).toBe(true);
    expect(french.startsWith(`${clockName(timeZone, "fr")}, UTC`)).toBe(true);
  });

  it("says one day once", () => {
    expect(formatDays("2027-06-09", "2027-06-09", "en")).toBe("Wednesday 9 June 2027");
  });
});
