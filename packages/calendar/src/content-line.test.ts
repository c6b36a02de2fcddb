import { describe, expect, test } from "vitest";
import { foldLines, textLine, toBasic, valueLine } from "./content-line.ts";

describe("textLine", () => {
  test.each([
    ["commas, semicolons; and \\", "X:commas\\, semicolons\\; and \\\\"],
    ["two\nlines", "X:two\\nlines"],
    ["BEGIN:VEVENT", "X:BEGIN:VEVENT"],
    ["quotes \" ' and colons: stay", "X:quotes \" ' and colons: stay"],
    ["a\ttab stays", "X:a\ttab stays"],
  ])("writes %j", (text, line) => {
    expect(textLine("X", text)).toBe(line);
  });

  test.each(["\r", "\u0000", "\u0007", "\u007f", "\u0085", "\u2028", "\ud800"])(
    "refuses %j and says where",
    (control) => {
      expect(() => textLine("SUMMARY", `Title${control}BEGIN:VEVENT`)).toThrow(
        /^Cannot write SUMMARY: expected readable text, found the character U\+[0-9A-F]{4} at position 5 of .* Remove it\.$/s,
      );
    },
  );
});

describe("valueLine", () => {
  test("writes a value as it is, with parameters", () => {
    expect(valueLine("URL", "https://example.org/?a=1,2;b")).toBe("URL:https://example.org/?a=1,2;b");
    expect(valueLine("DTSTART", "20210121", { VALUE: "DATE" })).toBe("DTSTART;VALUE=DATE:20210121");
  });

  test("quotes a parameter that holds a separator", () => {
    expect(valueLine("X", "1", { TZID: "a:b" })).toBe('X;TZID="a:b":1');
  });

  test.each(["\n", "\r\n", "\t"])("refuses %j in a value and in a parameter", (control) => {
    expect(() => valueLine("URL", `https://example.org/${control}X:1`)).toThrow(TypeError);
    expect(() => valueLine("X", "1", { TZID: `a${control}X:1` })).toThrow(TypeError);
  });

  test("refuses a quote in a parameter", () => {
    expect(() => valueLine("X", "1", { TZID: 'a"' })).toThrow(TypeError);
  });
});

describe("foldLines", () => {
  test("leaves 75 octets on one line and folds the 76th", () => {
    expect(foldLines(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
    expect(foldLines(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
  });

  test("folds between characters, never within the octets of one", () => {
    expect(foldLines([`${"x".repeat(74)}é`])).toBe(`${"x".repeat(74)}\r\n é\r\n`);
    expect(foldLines([`${"x".repeat(72)}🌍`])).toBe(`${"x".repeat(72)}\r\n 🌍\r\n`);
    expect(foldLines([`${"x".repeat(71)}🌍`])).toBe(`${"x".repeat(71)}🌍\r\n`);
  });

  test("counts the space before a continuation", () => {
    expect(foldLines(["x".repeat(150)])).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}\r\n x\r\n`);
  });
});

test("toBasic writes days, wall times and instants", () => {
  expect(toBasic("2021-01-21")).toBe("20210121");
  expect(toBasic("2020-09-16T14:00")).toBe("20200916T140000");
  expect(toBasic("2020-09-16T14:00:30")).toBe("20200916T140030");
  expect(toBasic("2020-09-16T12:00:00Z")).toBe("20200916T120000Z");
});
