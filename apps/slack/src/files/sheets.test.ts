import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeWorkbook from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { toCsv } from "@rabat-process/core/files/csv";
import { readSheet } from "./read-sheet.ts";
import { writeXlsx } from "./write-sheet.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [index, unit] of Array.from(`\uFEFF${text}`).entries())
    view.setUint16(2 * index, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
};
const windows1252 = Uint8Array.from(Buffer.from("Délégation,Nom", "latin1"));

const rows = [
  ["Délégation", "Nom"],
  ["Sénégal", "Aïssatou"],
];
const commas = "Délégation,Nom\nSénégal,Aïssatou\n";

const sheet = (name: string) => ({ data: [["A"]], sheet: name });
const workbook = await writeXlsx(rows);
const twoSheets = await writeWorkbook([sheet("A"), sheet("B")]).toBuffer();

describe("a file with a table", () => {
  it.each([
    ["commas", utf8(commas)],
    ["semicolons", utf8(commas.replaceAll(",", ";"))],
    ["tabs", utf8(commas.replaceAll(",", "\t"))],
    ["a mark", utf8(`\uFEFF${commas}`)],
    ["line ends of Windows", utf8(commas.replaceAll("\n", "\r\n"))],
    ["line ends of old Macs", utf8(commas.replaceAll("\n", "\r"))],
    ["no line end at its end", utf8(commas.trimEnd())],
    ["quotation marks", utf8('"Délégation","Nom"\n"Sénégal","Aïssatou"\n')],
    ["separators in quotation marks", utf8('"Délégation";"Nom"\n"Sénégal";"Aïssatou"\n')],
    ["UTF-16, little end first", utf16(commas, true)],
    ["UTF-16, big end first", utf16(commas, false)],
    ["the form of a workbook", workbook],
  ])("is read with %s", async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual({ ok: true, rows });
  });

  it("keeps empty rows, so that rows are counted as its program counts them", async () => {
    const text = "\nA;B;C,\n\n1;2\n";
    const empty = [[""], ["A", "B", "C,"], [""], ["1", "2"]];
    expect(await readSheet(utf8(text))).toEqual({ ok: true, rows: empty });
    const book = await writeXlsx([[], ["A", "B"], ["", ""], ["1"]]);
    const read = await readSheet(book);
    expect(read.ok && read.rows.map((row) => row.filter((cell) => cell !== ""))).toEqual([
      [],
      ["A", "B"],
      [],
      ["1"],
    ]);
  });

  it("may have numbers, days and yes or no in cells of a workbook", async () => {
    const day = { value: new Date("2027-03-01"), format: "yyyy-mm-dd" };
    const bytes = await writeWorkbook([["A", 3.5, true, day, null]]).toBuffer();
    const read = { ok: true, rows: [["A", "3.5", "true", "2027-03-01"]] };
    expect(await readSheet(bytes)).toEqual(read);
  });

  it.each([
    ["not-unicode", "Windows-1252", windows1252],
    ["not-unicode", "UTF-16 without its mark", utf16(commas, true).slice(2)],
    ["not-unicode", "any bytes", Uint8Array.from([0x80, 0, 0x12])],
    ["old-workbook", "an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ["not-readable", "any zip file", utf8("PK\u0003\u0004 and no more")],
    [
      "too-large",
      "a zip file that unpacks to too much",
      zipSync({ "a.xml": new Uint8Array(9_000_000) }),
    ],
    ["too-large", "a file of more than 1 MB", new Uint8Array(1_000_001)],
    ["too-many-rows", "more than 2,000 rows", utf8("A,B\n" + "1,2\n".repeat(2001))],
    ["open-quote", "a quotation mark that stays open", utf8('A,B\n"1,2\n')],
    ["several-sheets", "two sheets with something in them", twoSheets],
  ])("is refused as %s for %s", async (reason, _, bytes) => {
    expect(await readSheet(bytes)).toEqual({ ok: false, reason });
  });

  it("may have 2,000 rows below the first, and empty sheets", async () => {
    expect(await readSheet(utf8("A,B\n" + "1,2\n".repeat(2000)))).toHaveProperty("ok", true);
    const empty = { data: [], sheet: "B" };
    const book = await writeWorkbook([sheet("A"), empty]).toBuffer();
    expect(await readSheet(book)).toEqual({ ok: true, rows: [["A"]] });
  });

  it("may hold words that mean something to programs", async () => {
    const table = [["toString", "__proto__", "constructor", "null", "007", "1e5", "TRUE"]];
    expect(await readSheet(await writeXlsx(table))).toEqual({ ok: true, rows: table });
  });

  const sign = fc.constantFrom(...Array.from("=+-@＝,;|\t\"' _x0041Aé𝒜\u00a0"));
  const cell = fc
    .string({ unit: sign, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== "");

  it.each(["en", "fr"] as const)("is read as it was written, as CSV in %s", async (locale) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), async (lines) => {
        const table = [["A", "B"], ...lines];
        const read = await readSheet(utf8(toCsv(table, locale)));
        expect(read).toEqual({ ok: true, rows: table });
      }),
    );
  });

  it("is read as it was written, as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), async (lines) => {
        const table = [["A", "B"], ...lines];
        expect(await readSheet(await writeXlsx(table))).toEqual({ ok: true, rows: table });
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe("a file that would take all memory", () => {
  const placed = (reference: string) => {
    const parts = unzipSync(workbook);
    const name = Object.keys(parts).find((each) => each.includes("worksheets/")) ?? "";
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    return zipSync({ ...parts, [name]: strToU8(xml.replace(/ r="B2"/, ` r="${reference}"`)) });
  };

  it.each([
    ...["XFD1048576", "ZZZ2", "B99999999", "AAA2", "&#88;FD3", "A&#51;00000", "A$300000"],
    ...["3e5", "0x493E0", "+300000", "b2"],
  ])("is refused for a cell at %s, before anything is filled", async (reference) => {
    expect(await readSheet(placed(reference))).toEqual({ ok: false, reason: "too-many-rows" });
  });

  it("is read where its cells are near", async () => {
    expect(await readSheet(placed("C2"))).toMatchObject({ ok: true });
  });
});

it.each(["\0=1", "\u0001+1", "\u200b@x", "\u202e-1", "a\0,=1"])(
  "a table holds no formula behind what no program shows: %j",
  (text) => {
    const [, cell = ""] = toCsv([["h"], [text]], "en").split("\r\n");
    expect(cell.replaceAll(/[\p{Cc}\p{Cf}"]/gu, "")).not.toMatch(/(^|,)[=+\-@]/);
  },
);
