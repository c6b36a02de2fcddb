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

/** Every cell that fits into what may be unpacked, in few bytes: of all that passes, the slowest to read. */
async function bomb(): Promise<Uint8Array> {
  const columns = Array.from({ length: 26 }, (_, n) => String.fromCodePoint(65 + n));
  const row = (n: number) =>
    `<row r="${n}">${columns.map((column) => `<c r="${column}${n}"/>`).join("")}</row>`;
  const rows = Array.from({ length: 9000 }, (_, n) => row(n + 1)).join("");
  return withFiles({ "xl/worksheets/sheet1.xml": sheet(rows) });
}

describe("a workbook", () => {
  it("of a quarter of a million cells keeps nobody waiting, and is read or refused in time", async () => {
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
    expect(read === "too-large" || read.ok).toBe(true);
  }, 60_000);

  it("that takes longer than it may is refused as too large", async () => {
    const unpacked = unpackWorkbook(await bomb());
    if (!unpacked.ok) throw new Error(unpacked.reason);
    expect(await readApart(unpacked.bytes, 50)).toBe("too-large");
  }, 60_000);

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
