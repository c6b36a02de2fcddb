import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  isSameTimeZone,
  isTimeZoneId,
  offsetMinutesAt,
  timeZoneIds,
  tzdbVersion,
} from "./index.ts";

const noon = "2026-11-23T12:00:00Z";

describe("ids of zones", () => {
  test("are those of one release of tzdb, zones and links", () => {
    expect(tzdbVersion).toBe("2026f");
    expect(timeZoneIds).toHaveLength(586);
    expect(timeZoneIds.every(isTimeZoneId)).toBe(true);
  });

  test.each([
    "Africa/Casablanca",
    "Europe/Kyiv",
    "Europe/Kiev",
    "Africa/Asmara",
    "UTC",
    "Etc/GMT+1",
    "America/Argentina/Ushuaia",
  ])("%s is one", (id) => {
    expect(isTimeZoneId(id)).toBe(true);
  });

  test.each([
    "CET",
    "EST5EDT",
    "GMT+1",
    "+01:00",
    "europe/paris",
    "Romance Standard Time",
    "Factory",
    "localtime",
    "posix/Europe/Paris",
    "constructor",
    "",
    undefined,
    1,
  ])("%s is none", (value) => {
    expect(isTimeZoneId(value)).toBe(false);
  });

  test.each([
    ["Europe/Kiev", "Europe/Kyiv", true, "a new spelling"],
    ["Africa/Asmera", "Africa/Asmara", true, "a new spelling, behind a merged zone"],
    ["Portugal", "Europe/Lisbon", true, "an old name"],
    ["Iceland", "Atlantic/Reykjavik", true, "an old name, behind a merged zone"],
    ["Europe/Oslo", "Europe/Oslo", true, "itself"],
    ["Europe/Oslo", "Europe/Berlin", false, "two countries that tzdb keeps as one"],
    ["Africa/Porto-Novo", "Africa/Lagos", false, "two countries that tzdb keeps as one"],
    ["Africa/Casablanca", "Africa/El_Aaiun", false, "two places with equal clocks"],
  ])("%s and %s: %s, %s", (one, other, same) => {
    expect(isSameTimeZone(one, other)).toBe(same);
    expect(isSameTimeZone(other, one)).toBe(same);
  });
});

describe("an unknown zone is refused with the right one", () => {
  test.each([
    ["Africa/Yaounde", '"Africa/Yaounde" is no IANA zone; Cameroon\'s is "Africa/Douala".'],
    ["Africa/Rabat", 'Morocco\'s is "Africa/Casablanca"'],
    ["Africa/Praia", 'Cabo Verde\'s is "Atlantic/Cape_Verde"'],
    ["Europe/Bern", 'Switzerland\'s is "Europe/Zurich"'],
    ["Maroc", 'Morocco\'s is "Africa/Casablanca"'],
    ["europe/paris", 'write it "Europe/Paris"'],
    ["Africa/São Tomé", 'write it "Africa/Sao_Tome"'],
    ["Europe/Brusels", 'did you mean "Europe/Brussels"?'],
    ["Africa/Casablanka", 'did you mean "Africa/Casablanca"?'],
    ["Amerika/New_York", 'did you mean "America/New_York"?'],
    ["Africa/Jerusalem", 'did you mean "Asia/Jerusalem"?'],
    ["Europe/Geneva", 'Switzerland\'s is "Europe/Zurich"'],
    ["Europe/The Hague", 'Netherlands\' is "Europe/Amsterdam"'],
    ["Europe/Cadix", 'Spain\'s is "Europe/Madrid"'],
    ["Europe/Nice", "expected an id such as"],
    ["Europe/", "expected an id such as"],
    ["Nowhere", "expected an id such as"],
    ["", "expected an id such as"],
    [
      "CET",
      'is an abbreviation, no place: the same letters stand for other rules elsewhere (CET stays at UTC+1 in Tunis and moves in Brussels). Write the IANA zone of the venue, such as "Europe/Brussels".',
    ],
    ["EST5EDT", '"America/New_York"'],
    ["CEST", "is an abbreviation, no place"],
    ["WAT", "is an abbreviation, no place"],
    ["GMT+1", "is an offset, no time zone"],
    ["+01:00", "is an offset, no time zone"],
    ["UTC-3", "is an offset, no time zone"],
    [
      "Romance Standard Time",
      "is a Windows name, no IANA zone: translate it with fromWindowsZone()",
    ],
    ["constructor", "is no IANA zone"],
  ])("%j: %s", (name, message) => {
    const ask = () => offsetMinutesAt(noon, name);
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test("also when it is no text at all", () => {
    const ask = () => callUntyped(offsetMinutesAt, noon, undefined);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow("undefined is no IANA zone");
  });
});
