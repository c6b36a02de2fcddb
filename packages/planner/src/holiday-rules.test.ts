import { isPlainDate } from "@rabat-process/timezones";
import { expect, it } from "vitest";
import { corrections } from "./data/corrections.ts";
import { organisationClosures } from "./data/organisation-closures.ts";
import { publicHolidays } from "./data/public-holidays/index.ts";
import { whenOf } from "./holiday-rules.ts";

it("the rules are written as the reader of the rules reads them, with a day that exists and two names", () => {
  const day = String.raw`(?:\d{4}-)?\d\d-\d\d`;
  const when = String.raw`(?:hijri \d\d-\d\d|(?:easter|orthodox)[+-]\d+|(?:substitute )?${day}(?: ${day})*)`;
  const rule = new RegExp(
    String.raw`^${when}(?: ×\d| monday-after-[1-7]+| (?:since|until|except)-\d{4})*(?: \| \S.*? \| \S.*)?$`,
  );
  const written = [
    ...Object.values(publicHolidays).flat(),
    ...Object.values(corrections).flatMap((list) => list.flatMap(({ rule: line }) => line ?? [])),
    ...Object.values(organisationClosures).flatMap(({ rules }) => rules),
  ];
  expect(written.filter((line) => !rule.test(line))).toEqual([]);
  expect(written.filter((line) => !line.startsWith("hijri ") && line.split(" | ").length !== 3)).toEqual([]);
  const days = written.flatMap(
    (line) => whenOf(line).match(/(?<![\d-])(?:\d{4}-)?\d\d-\d\d(?![\d-])/g) ?? [],
  );
  const dates = days.map((text) => (text.length === "MM-DD".length ? `2024-${text}` : text));
  expect(dates.filter((date) => !isPlainDate(date))).toEqual([]);
});
