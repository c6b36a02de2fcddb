import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { PoolClient } from "pg";
import { z } from "zod";
import type { Connection, Database, Row, Value } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import { readPostgresAddress } from "./postgres-address.ts";

/** Any number, the same in every process: whoever holds it migrates. */
const migrationLock = 4_702_006;

/** Until it is tried again whether another process has ended its migrations. */
const pauseMilliseconds = 100;

/** A server that is gone without a word answers nothing, and a process that hangs must not hold its rows. */
const timeouts = {
  connectionTimeoutMillis: 5000,
  statement_timeout: 10_000,
  query_timeout: 15_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
} as const;

/** deadlock_detected and serialization_failure: nothing was written, and the same tried again goes through. */
const tryAgain = new Set(["40P01", "40001"]);
const mostTries = 5;
const longestPauseBeforeTry = 100;

const LockRow = z.object({ taken: z.boolean() });
const Settings = z.object({ commit: z.string(), version: z.coerce.number() });

/**
 * A database on a PostgreSQL server (15 or newer), shared by any number of processes.
 *
 * @param address see `readPostgresAddress`
 * @throws UnusableDatabaseError when the server cannot be reached, is too old, or may lose what it acknowledged
 */
export async function openPostgres(address: string): Promise<Database> {
  const read = readPostgresAddress(address);
  if (read === undefined)
    throw new UnusableDatabaseError("the address is none of a PostgreSQL database.");
  const { url, name } = read;
  const pool = new pg.Pool({ ...timeouts, connectionString: url, max: 10 });
  // What is urgent never waits for a connection that others have.
  const urgentPool = new pg.Pool({ ...timeouts, connectionString: url, max: 2 });
  // A connection that breaks while nobody uses it is made anew; the next statement tells if that fails.
  for (const each of [pool, urgentPool]) each.on("error", ignore);
  try {
    await checkServer(pool, name);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    name,
    isExclusive: false,
    lockRow: " for update",
    skipLocked: " for update skip locked",
    async run(sql, values = []) {
      const { rows } = await tried(() => pool.query<Row>(sql, [...values]));
      return rows;
    },
    transaction: (work, { urgent = false } = {}) =>
      tried(() => transact(urgent ? urgentPool : pool, work)),
    migration: (work) =>
      transact(pool, async (connection) => {
        await waitForMigrations(connection);
        return work(connection);
      }),
    async close() {
      await Promise.all([pool.end(), urgentPool.end()]);
    },
  };
}

/**
 * Does what the server undid because it waited for what waited for it. All of ours take locks in one order, but rows that a
 * statement touches beside those are the server’s choice.
 */
async function tried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (!tryAgain.has(code) || count === mostTries) throw error;
      // Those who met do not meet again.
      await wait(Math.random() * longestPauseBeforeTry);
    }
  }
}

async function transact<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // A connection may break between two statements: the next one fails, and without a listener the process would too.
  client.on("error", ignore);
  try {
    await client.query("begin");
    const result = await work(connectionOf(client));
    await client.query("commit");
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await client.query("rollback").catch(() => undefined);
    throw failure;
  } finally {
    client.off("error", ignore);
    // A client whose transaction failed may be broken: the pool makes a new one.
    client.release(failure);
  }
}

/** Waits while another process migrates, which may take longer than a statement may. */
async function waitForMigrations(connection: Connection): Promise<void> {
  const sql = "select pg_try_advisory_xact_lock($1) as taken";
  for (;;) {
    const [row] = await connection.run(sql, [migrationLock]);
    if (LockRow.parse(row).taken) return;
    await wait(pauseMilliseconds);
  }
}

function ignore(): void {
  // Whoever waits is told by the statement that fails.
}

function connectionOf(client: PoolClient): Connection {
  return {
    async run(sql: string, values: readonly Value[] = []) {
      const { rows } = await client.query<Row>(sql, [...values]);
      return rows;
    },
  };
}

async function checkServer(pool: pg.Pool, name: string): Promise<void> {
  const { rows } = await pool
    .query(
      "select current_setting('synchronous_commit') as commit, current_setting('server_version_num') as version",
    )
    .catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UnusableDatabaseError(
        `${name} cannot be reached (${reason}): check DATABASE_URL, and that the server runs and lets this user in.`,
        { cause },
      );
    });
  const { commit, version } = Settings.parse(rows[0]);
  if (version < 150_000) {
    throw new UnusableDatabaseError(
      `${name} runs PostgreSQL ${Math.trunc(version / 10_000)}: version 15 or newer is expected.`,
    );
  }
  if (commit === "off" || commit === "local") {
    throw new UnusableDatabaseError(
      `${name} has synchronous_commit=${commit}, with which an acknowledged answer can be lost: set it to on.`,
    );
  }
}
