import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReadWorkbook } from "./read-workbook.ts";

/** What the reader of a workbook may take: far more than a list of all contacts needs. */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const milliseconds = 10_000;

/** As source the reader is a file of TypeScript; a program that was built has it beside it as JavaScript. */
const reader = new URL(
  import.meta.url.endsWith(".ts") ? "read-workbook.ts" : "read-workbook.js",
  import.meta.url,
);

/**
 * Reads a workbook in a thread of its own with little time and memory: whatever is in it, the process goes on and answers
 * others. Refused as too large where that was not enough.
 */
export async function readApart(
  bytes: Uint8Array,
  within: number = milliseconds,
): Promise<ReadWorkbook> {
  const worker = new Worker(reader, { workerData: bytes, resourceLimits: limits });
  const late = AbortSignal.timeout(within);
  try {
    const [read] = (await once(worker, "message", { signal: late })) as [ReadWorkbook];
    return read;
  } catch {
    // Its time was over, or its memory: https://nodejs.org/api/errors.html#err_worker_out_of_memory
    return { ok: false, reason: "too-large" };
  } finally {
    await worker.terminate();
  }
}
