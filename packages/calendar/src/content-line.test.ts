import { describe, expect, test } from "vitest";
import { written } from "../test/written.ts";
import { withLine } from "./content-line.ts";
import { property, text, time } from "./property.ts";
import { decode, encode } from "./utf8.ts";

describe("a text", () => {
  test.each([
    ["commas, semicolons; and \\", "X:commas\\, semicolons\\; and \\\\"],
    ["two\nlines", "X:two\\nlines"],
    ["BEGIN:VEVENT", "X:BEGIN:VEVENT"],
    ["quotes \" ' and colons: stay", "X:quotes \" ' and colons: stay"],
    ["a\ttab stays", "X:a\ttab stays"],
  ])("%j is escaped", (value, line) => {
    expect(written(text("X", value))).toBe(line);
  });

  test("of a list has bare commas only between its values", () => {
    expect(written(text("CATEGORIES", ["a, b", "c"]))).toBe("CATEGORIES:a\\, b,c");
  });

  test.each(["\r", "\u0000", "\u0007", "\u007f", "\u0085", "\u2028", "\ud800"])(
    "with %j is refused, and where is said",
    (control) => {
      expect(() => written(text("SUMMARY", `Title${control}BEGIN:VEVENT`))).toThrow(
        /^Cannot write SUMMARY: expected readable text, found the character U\+[0-9A-F]{4} at position 5 of .* Remove it\.$/s,
      );
    },
  );
});

describe("another value", () => {
  test("stands as it is, with parameters", () => {
    const url = "https://example.org/?a=1,2;b";
    expect(written(property("URL", "uri", url))).toBe(`URL:${url}`);
    expect(written(time("DTSTART", "2021-01-21", { VALUE: "DATE" }))).toBe(
      "DTSTART;VALUE=DATE:20210121",
    );
  });

  test.each(["\n", "\r\n", "\t"])("with %j is refused, in a parameter too", (control) => {
    expect(() => written(property("URL", "uri", `https://example.org/${control}X:1`))).toThrow(
      RangeError,
    );
    expect(() => written(property("UID", "identifier", `a${control}X:1`))).toThrow(RangeError);
    expect(() => written(text("X", "1", { TZID: `a${control}X:1` }))).toThrow(RangeError);
  });

  test.each([
    ["2021-01-21", "20210121"],
    ["2020-09-16T14:00", "20200916T140000"],
    ["2020-09-16T14:00:30", "20200916T140030"],
    ["2020-09-16T12:00:00Z", "20200916T120000Z"],
  ] as const)("time %s is written in the basic form", (value, basic) => {
    expect(written(time("X", value))).toBe(`X:${basic}`);
  });

  test("time on a line that has no room for it is folded like any other value", () => {
    const parameters = { "X-LONG": "x".repeat(60) };
    expect(written(time("X", "2021-01-21", parameters))).toBe(
      `X;X-LONG=${"x".repeat(60)}:20210\r\n 121`,
    );
  });

  test.each(["2021-01-21\r\nX:1", "2021-01-21é", "2021-01-21,"])("time %j is refused", (value) => {
    expect(() => written(property("X", "date", value))).toThrow(/^Cannot write X: /);
  });

  test("pair is separated by a semicolon", () => {
    expect(written(property("GEO", "float", ["34.02", "-6.84"]))).toBe("GEO:34.02;-6.84");
  });
});

test("a property with its line is written as it would be without", () => {
  const long = text("COMMENT", "é, ".repeat(60), { LANGUAGE: "fr" });
  expect(written(withLine(long))).toBe(written(long));
});

describe("a parameter", () => {
  test.each([
    ["plain", "X;CN=plain:1"],
    ["a:b", 'X;CN="a:b":1'],
    ['Jean "Jo" N’Diaye^', "X;CN=Jean ^'Jo^' N’Diaye^^:1"],
  ])("%j is quoted as RFC 6868 has it", (value, line) => {
    expect(written(text("X", "1", { CN: value }))).toBe(line);
  });

  test("may have several values", () => {
    const parameters = { "DELEGATED-TO": ["mailto:a@example.org", "mailto:b@example.org"] };
    expect(written(text("X", "1", parameters))).toBe(
      'X;DELEGATED-TO="mailto:a@example.org","mailto:b@example.org":1',
    );
  });
});

describe("a long line", () => {
  test("is left whole at 75 octets and folded at the 76th", () => {
    expect(written(text("X", "x".repeat(73)))).toBe(`X:${"x".repeat(73)}`);
    expect(written(text("X", "x".repeat(74)))).toBe(`X:${"x".repeat(73)}\r\n x`);
  });

  test("is folded between characters, never within the octets of one", () => {
    expect(written(text("X", `${"x".repeat(72)}é`))).toBe(`X:${"x".repeat(72)}\r\n é`);
    expect(written(text("X", `${"x".repeat(70)}🌍`))).toBe(`X:${"x".repeat(70)}\r\n 🌍`);
    expect(written(text("X", `${"x".repeat(69)}🌍`))).toBe(`X:${"x".repeat(69)}🌍`);
  });

  test("counts the space before a continuation, and what is escaped", () => {
    expect(written(text("X", "x".repeat(148)))).toBe(
      `X:${"x".repeat(73)}\r\n ${"x".repeat(74)}\r\n x`,
    );
    expect(written(text("X", `${"x".repeat(72)},`))).toBe(`X:${"x".repeat(72)}\\\r\n ,`);
  });
});

test.each(["", "a", "é’🌍حوار", `${"x".repeat(8190)}🌍é`, "🌍".repeat(9000)])(
  "%#: bytes and text are the same",
  (words) => {
    expect(Buffer.from(encode(words)).toString("utf8")).toBe(words);
    expect(decode(encode(words))).toBe(words);
  },
);
