import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { UnusableDatabaseError } from "./database.ts";

/**
 * Writes the present state of a SQLite file into a new one, checked and on the disk, while the app runs: the app alone
 * writes, but anybody may read. Returns its size in bytes.
 *
 * @throws UnusableDatabaseError when there is no such file, the target exists, or what was read is damaged
 */
export function backUp(file: string, target: string): number {
  if (!existsSync(file)) throw new UnusableDatabaseError(`there is no file ${file} to back up.`);
  if (existsSync(target))
    throw new UnusableDatabaseError(
      `${target} exists: a back-up never replaces a file. Name another one.`,
    );
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    const source = new DatabaseSync(file, { readOnly: true });
    try {
      source.prepare("vacuum into ?").run(part);
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(part);
    const problems = copy.prepare("pragma integrity_check(1)").all();
    const [size] = copy
      .prepare("select page_count * page_size as size from pragma_page_count, pragma_page_size")
      .all();
    copy.close();
    if (problems[0]?.["integrity_check"] !== "ok") throw new Error("the copy is damaged");
    flush(part);
    renameSync(part, target);
    return Number(size?.["size"]);
  } catch (cause) {
    rmSync(part, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnusableDatabaseError(
      `${file} could not be backed up into ${target} (${reason}): nothing was written. If the file is damaged, keep it, and restore an earlier back-up.`,
      { cause },
    );
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
