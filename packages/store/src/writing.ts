import type { Instant } from "@rabat-process/timezones";
import type { StoreHealth } from "@rabat-process/core/ports/health";
import type { Database } from "./database.ts";
import { saveSetting } from "./log-store.ts";
import { troubleOf } from "./sqlite-errors.ts";

/** PostgreSQL: disk_full, and a server that only reads. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const refusals = new Set(["53100", "25006"]);

/** Notices when what happens can be read but not written: where the disk is full, or the file may only be read. */
export function watchWriting(database: Database): {
  readonly database: Database;
  readonly health: StoreHealth;
} {
  let reason: string | undefined;
  const watched = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error)) reason = messageOf(error);
      throw error;
    }
  };
  return {
    database: {
      ...database,
      run: (sql, values) => watched(() => database.run(sql, values)),
      transaction: (work, options) => watched(() => database.transaction(work, options)),
    },
    health: {
      unwritable: () => reason,
      async tryWriting(at: Instant) {
        try {
          await saveSetting(database, "written-at", at);
          reason = undefined;
        } catch (error) {
          reason = messageOf(error);
        }
      },
    },
  };
}

function isRefusal(error: unknown): boolean {
  const trouble = troubleOf(error);
  if (trouble !== undefined) return trouble !== "busy" && trouble !== "damaged";
  return error instanceof Error && "code" in error && refusals.has(String(error.code));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
