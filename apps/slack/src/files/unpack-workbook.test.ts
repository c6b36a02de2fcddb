import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readApart } from "./read-apart.ts";
import { readSheet } from "./read-sheet.ts";
import { writeXlsx } from "./write-sheet.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

const rows = [
  ["Delegation", "Name", "Mailbox"],
  ["Senegal", "Awa Diop", "awa@example.sn"],
];
const cell = (place: string) => `<row r="1"><c r="${place}" t="str"><v>x</v></c></row>`;
const sheet = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

async function withFiles(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const own = unzipSync(new Uint8Array(await writeXlsx(rows)));
  const others = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...own, ...Object.fromEntries(others) });
}

const columns = Array.from({ length: 25 }, (_, n) => String.fromCodePoint(65 + n));
/** So many rows of 25 cells. */
function table(count: number, content: (place: string) => string): string {
  const row = (n: number) =>
    `<row r="${n}">${columns.map((column) => content(`${column}${n}`)).join("")}</row>`;
  return sheet(Array.from({ length: count }, (_, n) => row(n + 1)).join(""));
}

/** Every cell that a workbook may have, in few bytes: of all that passes, the slowest to read. */
const bomb = () =>
  withFiles({ "xl/worksheets/sheet1.xml": table(2000, (place) => `<c r="${place}"/>`) });

/** Cells that share one text. */
const shared = (rows: number, letters: number) =>
  withFiles({
    "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(letters)}</t></si></sst>`,
    "xl/worksheets/sheet1.xml": table(rows, (place) => `<c r="${place}" t="s"><v>0</v></c>`),
  });

describe("a workbook", () => {
  it("of fifty thousand cells keeps nobody waiting, and is read or refused in time", async () => {
    const bytes = await bomb();
    expect(bytes.length).toBeLessThan(1_000_000);
    let turns = 0;
    let isRead = false;
    const turn = () => {
      turns += 1;
      if (!isRead) setImmediate(turn);
    };
    const unpacked = unpackWorkbook(bytes);
    if (!unpacked.ok) throw new Error(unpacked.reason);
    turn();
    const read = await readApart(unpacked.bytes);
    isRead = true;
    expect(turns).toBeGreaterThan(100);
    expect(read.ok || read.reason === "too-large").toBe(true);
  }, 60_000);

  it("that takes longer than it may is refused as too large", async () => {
    const unpacked = unpackWorkbook(await bomb());
    if (!unpacked.ok) throw new Error(unpacked.reason);
    expect(await readApart(unpacked.bytes, 50)).toEqual({
      ...{ ok: false, reason: "too-large" },
    });
  }, 60_000);

  // Fifty kilobytes took one and a half gigabytes: each cell got the text anew on its way to whoever asked.
  it("of many cells that share one long text is refused without taking the memory for all of them", async () => {
    const bytes = await shared(800, 30_000);
    expect(bytes.length).toBeLessThan(100_000);
    const before = process.resourceUsage().maxRSS;
    expect(await readSheet(bytes)).toEqual({ ok: false, reason: "too-large" });
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
    expect(await readSheet(await shared(41, 1000))).toEqual({ ok: false, reason: "too-large" });
    expect(await readSheet(await shared(30, 1000))).toMatchObject({ ok: true });
  }, 60_000);

  it("of more cells than any list is refused before it is read", async () => {
    const many = { "xl/worksheets/sheet1.xml": table(2001, (place) => `<c r="${place}"/>`) };
    expect(await readSheet(await withFiles(many))).toEqual({ ok: false, reason: "too-many-rows" });
    const half = table(1001, (place) => `<x:c r="${place}"></x:c>`);
    const two = { "xl/worksheets/sheet1.xml": half, "xl/worksheets/sheet2.xml": half };
    expect(await readSheet(await withFiles(two))).toEqual({ ok: false, reason: "too-many-rows" });
  });

  it("that a program wrote is read as it is", async () => {
    expect(await readSheet(new Uint8Array(await writeXlsx(rows)))).toEqual({ ok: true, rows });
  });

  // Each of these took minutes or all memory of the process that read it.
  it.each<[string, Readonly<Record<string, string>>]>([
    ["an attribute of half a million blanks", { "xl/x.xml": `<a b="${" ".repeat(500_000)}"/>` }],
    ["comments without an end", { "xl/x.xml": "<!--".repeat(200_000) }],
    ["a declaration of entities", { "xl/x.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }],
    ["tags within tags", { "xl/x.xml": "<".repeat(300_000) }],
    ["a text of half a million letters", { "xl/x.xml": `<a>${"x".repeat(500_000)}</a>` }],
    ["a far cell in a sheet elsewhere", { "xl/pages/sheet1.xml": sheet(cell("XFD3000")) }],
    ["a far cell in a sheet without a folder", { "xl/sheet1.xml": sheet(cell("XFD1000")) }],
    ["a far row", { "xl/worksheets/deep/s.xml": sheet('<row r="1048576"/>') }],
    [
      "eighty files",
      Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`x${n}.xml`, "<a/>"])),
    ],
  ])("with %s is refused", async (_, files) => {
    expect(await readSheet(await withFiles(files))).toMatchObject({ ok: false });
  });

  it("that says it is small, and is not, is refused by what it holds", () => {
    const bytes = zipSync({ "xl/x.xml": new Uint8Array(9_000_000) });
    const view = new DataView(bytes.buffer);
    // The sizes that its directories say: 100 bytes, or none at all.
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at, 0);
      else if (view.getUint32(at) === 0x504b0304) view.setUint32(at + 22, 100, true);
    expect(unpackWorkbook(bytes)).toEqual({ ok: false, reason: "too-large" });
  });
});
