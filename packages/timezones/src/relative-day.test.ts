import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import { formatRelativeDay, type PlainDate } from "./index.ts";

describe("formatRelativeDay, on 1 February 2027", () => {
  test.each<[PlainDate, en: string, fr: string]>([
    ["2027-02-01", "today", "aujourd’hui"],
    ["2027-02-02", "tomorrow", "demain"],
    ["2027-01-31", "yesterday", "hier"],
    ["2027-02-03", "in 2 days", "après-demain"],
    ["2027-01-30", "2 days ago", "avant-hier"],
    ["2027-02-04", "in 3 days", "dans 3\u00a0jours"],
    ["2026-12-31", "32 days ago", "il y a 32\u00a0jours"],
    ["2028-02-01", "in 365 days", "dans 365\u00a0jours"],
  ])("%s is %s, %s", (day, en, fr) => {
    expect(formatRelativeDay(day, "2027-02-01", "en")).toBe(en);
    expect(formatRelativeDay(day, "2027-02-01", "fr")).toBe(fr);
  });

  test.each([
    ["2027-02-30", "2027-02-01", "en", '"2027-02-30" is no day'],
    ["2027-02-01", "today", "en", '"today" is no day'],
    ["2027-02-01", "2027-02-01", "de", 'locale is "de": expected "en" or "fr"'],
  ])("refuses %s, %s, %s", (day, today, locale, message) => {
    expect(() => callUntyped(formatRelativeDay, day, today, locale)).toThrow(message);
  });
});
