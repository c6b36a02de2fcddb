import readWorkbook from "read-excel-file/universal";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";

/** What a workbook holds: for each sheet its rows of texts, or why it is not read. */
export type ReadWorkbook =
  | { readonly ok: true; readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly ok: false; readonly reason: "too-large" | "not-readable" };

/**
 * How many letters the cells of a workbook have in all, as many as a CSV file. One text that many cells share is one here, and
 * becomes as many as there are cells on its way to whoever asked: few bytes took all memory.
 */
const mostLetters = 1_000_000;

const Bytes = z.instanceof(Uint8Array);

// Runs in a thread of its own, see `read-apart.ts`.
parentPort?.postMessage(await read(Bytes.parse(workerData)));

async function read(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    const tables = sheets.map(({ data }) => data.map((row) => row.map(toText)));
    const letters = tables.flat(2).reduce((sum, text) => sum + text.length, 0);
    return letters > mostLetters ? { ok: false, reason: "too-large" } : { ok: true, tables };
  } catch {
    return { ok: false, reason: "not-readable" };
  }
}

/** A cell as a text: a number, a day or the result of a formula as one reads it. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace("T00:00:00.000Z", "");
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : "";
}
