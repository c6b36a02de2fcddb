import readWorkbook from "read-excel-file/universal";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";

/** What a workbook holds: for each sheet its rows of texts, or that it cannot be read. */
export type ReadWorkbook =
  | { readonly ok: true; readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly ok: false };

const Bytes = z.instanceof(Uint8Array);

// Runs in a thread of its own, see `read-apart.ts`.
parentPort?.postMessage(await read(Bytes.parse(workerData)));

async function read(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return { ok: true, tables: sheets.map(({ data }) => data.map((row) => row.map(toText))) };
  } catch {
    return { ok: false };
  }
}

/** A cell as a text: a number, a day or the result of a formula as one reads it. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace("T00:00:00.000Z", "");
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : "";
}
