import type { SheetRefusal } from "@rabat-process/core/ports/sheets";
import { strFromU8, Unzip, UnzipInflate, zipSync } from "fflate";

/** What a workbook may hold once it is unpacked, in bytes and in files. */
const maxUnpacked = 4_000_000;
const maxFiles = 60;
const maxSheets = 10;
/** How much is unpacked at a time: what a piece becomes is counted before the next one. */
const piece = 4096;

/** The end of what a list of contacts may use of a sheet, gaps among it. */
const lastRow = 20_000;
const lastColumn = "AZ";
/** How many cells all sheets may have: its reader takes a hundred times the letters of each. */
const maxCells = 50_000;
const cellTag = /<(?:\w+:)?c(?=[\s/>])/g;
/** Where a cell or a row says that it stands, in whatever spelling its reader would understand. */
const reference = /(?:\s|(?<!xmlns):)r\s*=\s*["']([^"']*)/g;

/** As many letters as programs write between two angle brackets, and between two tags. */
const longestTag = 8000;
const longestText = 40_000;

type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: SheetRefusal };

/**
 * A workbook packed anew, of files that were looked at: its reader believes what a file says of its size and place, fills all
 * rows and columns before a cell, and needs the square of the time for markup that no program writes. A few bytes could take all
 * memory, or minutes in which nobody else is answered.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const files = unpack(bytes);
  if (typeof files === "string") return { ok: false, reason: files };
  const texts = Object.entries(files)
    .filter(([name]) => /\.(?:xml|rels)$/i.test(name))
    .map(([, content]) => strFromU8(content));
  if (!texts.every(isPlainMarkup)) return { ok: false, reason: "not-readable" };
  const sheets = texts.filter((text) => /<(?:\w+:)?sheetData\b/.test(text));
  const cells = sheets.reduce((sum, text) => sum + (text.match(cellTag)?.length ?? 0), 0);
  if (sheets.length > maxSheets || cells > maxCells || sheets.some(isWide))
    return { ok: false, reason: "too-many-rows" };
  return { ok: true, bytes: zipSync(files, { level: 0 }) };
}

/** The files of a zip file, as far as they are as large as may be: whatever it says of their sizes. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | SheetRefusal {
  const chunks: Record<string, Uint8Array[]> = {};
  let [size, count] = [0, 0];
  let reason: SheetRefusal = "not-readable";
  const limit = () => {
    if (size <= maxUnpacked && count <= maxFiles) return;
    reason = "too-large";
    throw new RangeError("the workbook is too large");
  };
  const unzip = new Unzip((file) => {
    count += 1;
    limit();
    if (file.name in chunks) throw new RangeError(`${file.name} is there twice`);
    const parts: Uint8Array[] = [];
    chunks[file.name] = parts;
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      limit();
      parts.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch {
    return reason;
  }
  return Object.fromEntries(
    Object.entries(chunks).map(([name, parts]) => [name, new Uint8Array(Buffer.concat(parts))]),
  );
}

/** Whether a text has tags and nothing else of XML, as programs write workbooks: no comment, no CDATA, no endless tag. */
function isPlainMarkup(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const open = text.indexOf("<", at);
    if (open < 0) return text.length - at <= longestText;
    const close = text.indexOf(">", open);
    const tag = text.slice(open + 1, close);
    const isTag = close > open && close - open <= longestTag && /^[/?\w]/.test(tag);
    if (open - at > longestText || !isTag || tag.includes("<")) return false;
    at = close + 1;
  }
  return true;
}

/** Whether a cell is further off than any list reaches, or says in an unusual way where it stands. */
function isWide(sheet: string): boolean {
  for (const [, place = ""] of sheet.matchAll(reference)) {
    const [, column = "", row = ""] = /^([A-Z]{0,2})(\d{1,5})$/.exec(place) ?? [];
    const isNear = row !== "" && Number(row) <= lastRow && column.padStart(2) <= lastColumn;
    if (!isNear) return true;
  }
  return false;
}
