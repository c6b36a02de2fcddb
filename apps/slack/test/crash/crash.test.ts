import { delegationCodes } from "@rabat-process/events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { StoreConfig } from "@rabat-process/store/database";
import type { Database } from "@rabat-process/store/database";
import { openAppStore } from "../../src/app-store.ts";
import { openPostgres } from "@rabat-process/store/postgres";
import { openSqlite } from "@rabat-process/store/sqlite";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { event } from "@rabat-process/testing/answered-meeting";
import type { EmulatedSlack } from "./emulated-slack.ts";
import { startEmulatedSlack } from "./emulated-slack.ts";
import { random, startInstance } from "./killing.ts";

// How often each store's process is killed: few times here, 60 with `pnpm prove`.
const rounds = Number(process.env["CRASH_ROUNDS"] ?? 4);
const seed = Number(process.env["CRASH_SEED"] ?? 2027);

let folder: string;
let server: PostgresServer;
let slack: EmulatedSlack;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-crash-"));
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  slack = await startEmulatedSlack();
});
afterEach(async () => {
  await slack.close();
});

const openDatabase = (store: StoreConfig): Promise<Database> =>
  store.kind === "sqlite" ? Promise.resolve(openSqlite(store.file)) : openPostgres(store.url);

/** The answers that are there, by their numbers, and each job with whether it is done, due or given up. */
async function inspect(config: StoreConfig) {
  const store = await openAppStore(config);
  const kept = new Set<number>();
  for (const delegation of delegationCodes)
    for (const { by } of await store.answers(event.uid, delegation)) kept.add(Number(by.slice(1)));
  await store.close();
  const database = await openDatabase(config);
  const rows = await database.run(
    "select key, attempts, done_at, buried_at from jobs where kind = 'post'",
  );
  await database.close();
  return {
    kept,
    done: rows.flatMap((row) => (row["done_at"] === null ? [] : [String(row["key"])])),
    buried: rows.filter((row) => row["buried_at"] !== null).length,
    jobs: new Set(rows.map((row) => String(row["key"]))),
    takenAgain: rows.filter((row) => Number(row["attempts"]) > 1).length,
  };
}

const jobOf = (answer: number) => `post:${event.uid}:C000000001:U${answer}`;

const stores = (): readonly StoreConfig[] => [
  { kind: "sqlite", file: join(folder, "crash.sqlite") },
  { kind: "postgres", url: server.url },
];

describe("an instance that is killed", () => {
  it.each([0, 1])(
    "loses no acknowledged answer and no job, and posts nothing twice (store %s)",
    { timeout: rounds * 20_000 },
    async (which) => {
      const store = stores()[which];
      if (store === undefined) throw new Error("expected a store");
      const first = await openAppStore(store);
      await first.saveEvents([event], { by: "", at: event.created });
      await first.close();
      const chance = random(seed);
      const acknowledged = new Set<number>();
      let waiting = 0;
      for (let round = 0; round < rounds; round += 1) {
        const instance = startInstance({
          store,
          slack: slack.url,
          aheadMinutes: round * 2,
          firstAnswer: round * 100_000 + 1,
        });
        await instance.printed(1 + Math.floor(chance() * 120));
        instance.child.kill("SIGKILL");
        await instance.gone;
        for (const answer of instance.answers) acknowledged.add(answer);
        const { kept, jobs, done } = await inspect(store);
        const posted = new Set(await slack.posted());
        expect([...acknowledged].filter((answer) => !kept.has(answer))).toEqual([]);
        expect([...kept].filter((answer) => answer % 3 === 0 && !jobs.has(jobOf(answer)))).toEqual(
          [],
        );
        expect(done.filter((key) => !posted.has(key))).toEqual([]);
        waiting = jobs.size - done.length;
      }
      // What is left is done by an instance that lives.
      const last = startInstance({ store, slack: slack.url, aheadMinutes: rounds * 2 });
      await last.printed(waiting);
      last.child.kill("SIGTERM");
      await last.gone;
      const { kept, jobs, done, buried, takenAgain } = await inspect(store);
      const posted = await slack.posted();
      console.log(
        `${store.kind}: killed ${rounds} times (seed ${seed}): ${acknowledged.size} answers acknowledged, ${kept.size} kept; ${jobs.size} posts asked for, ${posted.length} in the channel; ${takenAgain} jobs taken more than once`,
      );
      expect([done.length, buried]).toEqual([jobs.size, 0]);
      expect(posted.toSorted()).toEqual([...jobs].toSorted());
    },
  );
});
