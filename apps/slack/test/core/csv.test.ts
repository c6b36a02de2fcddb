import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "@rabat-process/core/files/csv";

/** The cells of a text as a program reads it that takes one sign for the end of a cell, and heeds no quotation marks. */
function cellsBy(separator: string, text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));
}

const begins = /^[\s"]*[=+\-@＝＋－＠]/;

describe("rows as CSV", () => {
  it.each([
    ["en", "\uFEFFCode,Delegation\r\n"],
    ["fr", "\uFEFFCode;Delegation\r\n"],
  ] as const)("have in %s the separator that Excel expects there", (locale, text) => {
    expect(toCsv([["Code", "Delegation"]], locale)).toBe(text);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["Awa;=cmd|' /C calc'!A0;", `"Awa;'=cmd|' /C calc'!A0;"`],
    ["Awa\t@SUM(A1)", `"Awa\t'@SUM(A1)"`],
    ["Awa, =1+1", `"Awa, '=1+1"`],
    ["＝1＋1", "'＝1＋1"],
    ['Awa;"=1+1"', `"Awa;""'=1+1"""`],
    ["Jean-Luc O’Neill", "Jean-Luc O’Neill"],
    ["Diop, Awa", `"Diop, Awa"`],
  ])("write the name %s as %s", (name, cell) => {
    expect(toCsv([["SN", name, "x"]], "en")).toContain(`SN,${cell},x`);
  });

  it("have no formula whatever a program takes for the end of a cell", () => {
    const signs = fc.constantFrom(...Array.from("=+-@＝＠,;|\t \"'A"));
    fc.assert(
      fc.property(fc.string({ unit: signs, minLength: 1, maxLength: 30 }), (name) => {
        const text = toCsv([["SN", `${name}A`]], "en");
        for (const separator of [",", ";", "|", "\t"])
          expect(cellsBy(separator, text).filter((cell) => begins.test(cell))).toEqual([]);
      }),
    );
  });
});
