import { When } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { readWhen } from "../src/index.ts";

const days = (first: string, last = first) => ({ precision: "day", first, last });
const near = "2027-01-10";

describe("a short text", () => {
  it.each([
    ["21 January 2021", days("2021-01-21")],
    ["12th-13th May 2022", days("2022-05-12", "2022-05-13")],
    ["5th and 6th July 2022", days("2022-07-05", "2022-07-06")],
    ["31 January and 1 February 2024", days("2024-01-31", "2024-02-01")],
    ["30 November - 1 December 2016", days("2016-11-30", "2016-12-01")],
    ["31 Mai – 1 Juin 2016", days("2016-05-31", "2016-06-01")],
    ["les 30 novembre et 1er décembre 2016", days("2016-11-30", "2016-12-01")],
    ["Les 16-17 octobre 2024", days("2024-10-16", "2024-10-17")],
    ["from 23 to 25 January 2024", days("2024-01-23", "2024-01-25")],
    ["between 3 and 5 May 2023", days("2023-05-03", "2023-05-05")],
    ["the 15 and 16 June 2015", days("2015-06-15", "2015-06-16")],
    ["May 15-16, 2024", days("2024-05-15", "2024-05-16")],
    ["April 30 to May 2, 2018", days("2018-04-30", "2018-05-02")],
    ["30 December to 2 January 2025", days("2024-12-30", "2025-01-02")],
    ["mardi 12 et mercredi 13 mai 2026", days("2026-05-12", "2026-05-13")],
    ["12, 13 and 14 May 2022", days("2022-05-12", "2022-05-14")],
    ["25.04.2023", days("2023-04-25")],
    ["25.04. - 26.04.2023", days("2023-04-25", "2023-04-26")],
    ["2024-05-15", days("2024-05-15")],
    ["early December 2020", { precision: "month", month: "2020-12", part: "early" }],
    ["mi-mars 2021", { precision: "month", month: "2021-03", part: "middle" }],
    ["second half of 2026", { precision: "half", year: 2026, half: 2 }],
    ["first trimester of 2021", { precision: "quarter", year: 2021, quarter: 1 }],
    ["au deuxième trimestre 2027", { precision: "quarter", year: 2027, quarter: 2 }],
    ["au printemps 2021", { precision: "season", year: 2021, season: "spring" }],
    ["early 2027", { precision: "year", year: 2027, part: "early" }],
    ["at a future date", { precision: "open" }],
    ["dès que les conditions le permettront", { precision: "open" }],
  ])("%s means one thing", (text, expected) => {
    const [found, ...others] = readWhen(text);
    expect(others).toEqual([]);
    expect(found?.candidates).toHaveLength(1);
    expect(found?.candidates[0]).toMatchObject(expected);
    expect(When.safeParse(found?.candidates[0]).success).toBe(true);
  });

  it.each([
    [
      "16 September 2020, 14:00 to 15:00 (CEST)",
      "2020-09-16T14:00",
      "2020-09-16T15:00",
      "Europe/Brussels",
    ],
    [
      "le 7 juillet 2021, 14h00-16h30 (heure de Rabat)",
      "2021-07-07T14:00",
      "2021-07-07T16:30",
      "Africa/Casablanca",
    ],
    [
      "4 May 2027 from 9.30 am to 1 pm Lagos time",
      "2027-05-04T09:30",
      "2027-05-04T13:00",
      "Africa/Lagos",
    ],
  ])("%s is a time", (text, start, end, timeZone) => {
    expect(readWhen(text)[0]?.candidates[0]).toMatchObject({
      precision: "time",
      start,
      end,
      timeZone,
    });
  });

  it("keeps a day whose hours have no zone as a day, with the words", () => {
    expect(readWhen("30 November 2022, 10.30-12.00pm")[0]?.candidates).toEqual([
      { ...days("2022-11-30"), printed: { en: "30 November 2022, 10.30-12.00pm" } },
    ]);
  });

  it.each([
    ["12-13 May", [days("2027-05-12", "2027-05-13"), days("2026-05-12", "2026-05-13")]],
    ["5 janvier", [days("2028-01-05"), days("2027-01-05")]],
    ["jeudi", [days("2027-01-14")]],
    ["05/06/2027", [days("2027-06-05"), days("2027-05-06")]],
    ["29 February", [days("2028-02-29")]],
  ])("%s means several things near a day, or the next", (text, expected) => {
    expect(readWhen(text, { near })[0]?.candidates).toMatchObject(expected);
  });

  it("means nothing without a year, and without a day to count from", () => {
    expect(readWhen("12-13 May")).toMatchObject([{ span: { start: 0, end: 9 }, candidates: [] }]);
  });

  it.each([
    "2023-2027",
    "we may march",
    "31 February 2027",
    "75,704 people",
    "objective 10",
    "January 2024 - January 2025",
    "1er objectif",
  ])("%s is no date", (text) => {
    expect(readWhen(text, { near })).toEqual([]);
  });

  it("says where in the text as given, accents and all", () => {
    const text = "Re\u0301union : le 3 mai 2027";
    const [{ span } = { span: { start: 0, end: 0 } }] = readWhen(text);
    expect(text.slice(span.start, span.end)).toBe("le 3 mai 2027");
  });
});

describe("hours without a zone", () => {
  const timeZone = "Africa/Casablanca";
  const meant = (text: string) => readWhen(text, { timeZone })[0]?.candidates[0];

  it.each([
    ["9 June 2027, 10:00–12:30", { start: "2027-06-09T10:00", end: "2027-06-09T12:30", timeZone }],
    [
      "9 juin 2027 de 10h à 12h30",
      { start: "2027-06-09T10:00", end: "2027-06-09T12:30", timeZone },
    ],
    // What a text says itself is meant.
    ["9 June 2027, 10:00–12:30 CEST", { timeZone: "Europe/Brussels" }],
    [
      "9–11 June 2027, 09:00–17:00",
      { first: "2027-06-09", dailyHours: { start: "09:00", end: "17:00", timeZone } },
    ],
    ["9 June 2027 at 10:00", { precision: "day", first: "2027-06-09" }],
  ])("are on the clock that is meant: %s", (text, expected) => {
    expect(meant(text)).toMatchObject(expected);
  });

  it("stay in the printed words where no clock is meant", () => {
    const [found] = readWhen("9 June 2027, 10:00–12:30");
    expect(found?.candidates).toMatchObject([{ precision: "day", first: "2027-06-09" }]);
  });
});
