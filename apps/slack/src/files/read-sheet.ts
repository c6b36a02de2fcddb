import { parse } from "csv-parse/sync";
import { unguardFormula } from "@rabat-process/core/files/csv";
import type { Sheet, SheetRefusal } from "@rabat-process/core/ports/sheets";
import { readApart } from "./read-apart.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

/** A list of all contacts of the Process takes a twentieth of it. */
const maxBytes = 1_000_000;
const maxRows = 2000;
/** No name, and no mailbox, comes near this. */
const maxCell = 1000;

/** Reads the bytes of a CSV file or of a workbook (XLSX) as rows of texts. What it is, its bytes say, and not its name. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > maxBytes) return refuse("too-large");
  if (startsWith(bytes, zip)) return readXlsx(bytes);
  if (startsWith(bytes, compoundFile)) return refuse("old-workbook");
  const text = decode(bytes);
  return text === undefined ? refuse("not-unicode") : readCsv(text);
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** What holds old workbooks, and new ones with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function refuse(reason: SheetRefusal): Sheet {
  return { ok: false, reason };
}

/** The text of bytes in UTF-16 with its mark, or in UTF-8; undefined for what is neither. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its mark can be read as UTF-8, with a zero beside each letter.
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function readCsv(text: string): Sheet {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  try {
    const records: readonly string[][] = parse(lines, {
      delimiter: delimiterOf(lines),
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
    });
    return limited(records.map((cells) => cells.map(unguardFormula)));
  } catch {
    return refuse("open-quote");
  }
}

const delimiters = [",", ";", "\t"] as const;

/** What separates the names of the columns: of the three signs the one that stands there most often. */
function delimiterOf(text: string): string {
  const [header = ""] = /^.*\S.*$/m.exec(text) ?? [];
  const bare = header.replaceAll(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  const [most] = delimiters.toSorted((one, other) => count(other) - count(one));
  return most ?? ",";
}

async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const read = await readApart(unpacked.bytes);
  if (!read.ok) return refuse(read.reason);
  const tables = read.tables.filter((rows) => rows.some(hasText));
  return tables.length > 1 ? refuse("several-sheets") : limited(tables[0] ?? []);
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "");
}

function limited(rows: readonly (readonly string[])[]): Sheet {
  if (rows.some((row) => row.some((cell) => cell.length > maxCell))) return refuse("too-large");
  // The first one names the columns.
  return rows.filter(hasText).length > maxRows + 1 ? refuse("too-many-rows") : { ok: true, rows };
}
