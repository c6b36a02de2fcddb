import { median, table, writeTables } from "@rabat-process/bench";
import type { Attendee } from "@rabat-process/events/answers";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { doors, withDoors } from "../src/app-store.ts";
import type { Store } from "../src/ports/store.ts";
import type { Database } from "@rabat-process/store/database";
import { openPostgres } from "@rabat-process/store/postgres";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { redrawTask } from "@rabat-process/core/jobs/tasks";
import { contend, planEvents } from "../test/contention/contend.ts";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import type { Statement } from "./growth.ts";
import { eventOf, explain, grow, now, recorded, size, yearAgo } from "./growth.ts";

// How fast the store is when it has grown, and how many answers and jobs it takes in a second, on SQLite and on
// PostgreSQL, beside a loop of the same statements without our code:
//   pnpm bench:store
// Writes the medians into README.md, and how each statement is answered into bench/plans.txt.

const actor = { by: "U1", at: now } as const;
const answer = (delegation: "SN" | "FR", by: string): Attendee => ({
  delegation,
  partstat: "ACCEPTED",
  people: [{ name: "Awa Diop" }],
  standing: "confirmed",
  by,
  at: now,
});

/** What use cases ask of the store; of a number so that no two are asked about the same event. */
const uses: Readonly<Record<string, (store: Store, index: number) => Promise<unknown>>> = {
  "an answer, with its history, its line in the log and the redraw": (store, index) =>
    store.change(eventOf(index).uid, actor, ({ event, attendance }) => ({
      ok: true,
      act: "answer",
      attendance: [
        ...attendance.filter(({ delegation }) => delegation !== "SN"),
        answer("SN", `U${index}`),
      ],
      enqueue: [redrawTask(event.uid, now)],
    })),
  "an event": (store, index) => store.event(eventOf(index).uid),
  "all events, none of which has changed": (store) => store.events(),
  "all events, one of which has changed": async (store, index) => {
    await store.saveEvents([{ ...eventOf(index), sequence: index + 1 }], actor);
    return store.events();
  },
  "the revision of all events": (store) => store.revision(),
  "the history of an event": (store, index) => store.history(eventOf(index).uid),
  "the answers to an event": (store, index) => store.attendance(eventOf(index).uid),
  "all answers of a delegation to an event": (store, index) =>
    store.answers(eventOf(index).uid, "SN"),
  "the cards of an event": (store, index) => store.cards(eventOf(index).uid),
  "the events that have cards": (store) => store.announcedEvents(),
  "a person": (store, index) => store.person(`U${index}`),
  everybody: (store) => store.people(),
  "a channel": (store, index) => store.channel(`C${index}`),
  "the log of an event": (store, index) => store.log({ event: eventOf(index).uid, limit: 50 }),
  "the log, its latest 100 lines": (store) => store.log({ limit: 100 }),
  "a job: written, taken, done": async (store, index) => {
    await store.jobs.enqueue(
      [{ key: `bench:${index}`, kind: "bench", payload: {}, dueAt: now }],
      now,
    );
    const job = await store.jobs.claim("bench", now);
    if (job !== undefined) await store.jobs.settle(job, { result: "done" }, now);
  },
  "no job is due": (store) => store.jobs.claim("bench", yearAgo),
  "the jobs of an event that wait": (store, index) => store.jobs.waiting(eventOf(index).uid),
  "the jobs that were given up": (store) => store.jobs.buried(),
  "what a delegation answered for every event": (store) => store.answersOf("SN"),
};

const folder = mkdtempSync(join(tmpdir(), "rabat-bench-"));
const file = join(folder, "bench.sqlite");
const server = await startPostgres();
const databases: Readonly<Record<string, Database>> = {
  SQLite: openSqlite(file),
  PostgreSQL: await openPostgres(server.url),
};

const rounds = 20;
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const growth = new Map(Object.keys(uses).map((use) => [use, [] as string[]]));
const rates: string[][] = [];
const plans: string[] = [];
let reading = "";
for (const [name, plain] of Object.entries(databases)) {
  const { database, take } = recorded(plain);
  const store = withDoors(await createSqlStore(database, doors));
  await grow(plain);
  // What PostgreSQL does by itself some time after; until then it may not answer from an index alone.
  if (name === "PostgreSQL") await plain.run("vacuum");
  reading += `${name} ${((await timed(() => store.events())) / 1000).toFixed(1)} s; `;
  let answering: readonly Statement[] = [];
  for (const [use, ask] of Object.entries(uses)) {
    const times: number[] = [];
    for (let index = 0; index < rounds; index += 1) {
      take();
      times.push(await timed(() => ask(store, index * 7)));
    }
    const statements = take();
    if (use.startsWith("an answer")) answering = statements;
    plans.push(`${name}: ${use}`, await explain(plain, statements), "");
    growth.get(use)?.push(`${median(times).toFixed(2)} ms`);
  }
  const ours = await perSecond((index) =>
    uses["an answer, with its history, its line in the log and the redraw"]?.(store, index + 1000),
  );
  const bare = name === "SQLite" ? bareSqlite(answering) : await barePostgres(answering, 1);
  rates.push([`${name}: answers, one after another`, ...compare(ours, bare)]);
  const jobs = await perSecond((index) =>
    uses["a job: written, taken, done"]?.(store, index + 10_000),
  );
  rates.push([
    `${name}: jobs written, taken, done, one after another`,
    `${jobs.toFixed(0)}/s`,
    "",
    "",
    "",
  ]);
  if (name === "PostgreSQL") {
    const hot = await planEvents(store, 1, 100);
    const one = await contend(server.url, { uids: hot, tries: 3000 });
    const spread = await contend(server.url, {
      uids: await planEvents(store, 200, 12),
      tries: 3000,
    });
    const bareHot = await barePostgres(answering, 32);
    rates.push(
      [
        "PostgreSQL: 4 processes, one event",
        ...compare(one.perSecond, bareHot),
        `${one.p99Milliseconds.toFixed(0)} ms`,
      ],
      [
        "PostgreSQL: 4 processes, 200 events",
        `${spread.perSecond.toFixed(0)}/s`,
        "",
        "",
        `${spread.p99Milliseconds.toFixed(0)} ms`,
      ],
    );
    if (one.overbooked + spread.overbooked > 0) throw new Error("a place was given twice");
  }
}
const megabytes = (statSync(file).size / 1_000_000).toFixed(0);
const log = (statSync(`${file}-wal`).size / 1_000_000).toFixed(0);
for (const database of Object.values(databases)) await database.close();
const reopened = await timed(() =>
  Promise.resolve(openSqlite(file)).then((database) => database.close()),
);
await server.stop();
rmSync(folder, { recursive: true });

writeFileSync(new URL("plans.txt", import.meta.url), plans.join("\n"));
writeTables(
  new URL("../README.md", import.meta.url),
  `A store of ${size.events.toLocaleString("en")} events, ${size.answers.toLocaleString("en")} answers and ${size.log.toLocaleString("en")} log lines, one year’s worth. Median of ${rounds}. The SQLite file has ${megabytes} MB, its write-ahead log ${log} MB; it is checked and opened in ${(reopened / 1000).toFixed(1)} s. All events are read at first in: ${reading.slice(0, -2)}.`,
  [
    table(
      ["Asked of the store", ...Object.keys(databases)],
      [...growth].map(([use, times]) => [use, ...times]),
    ),
    table(
      ["In a second", "the store", "bare loop", "ratio", "99 % within"],
      rates.map((row) => [...row, "", "", "", ""].slice(0, 5)),
    ),
  ],
  "bench:store",
);

async function perSecond(work: (index: number) => Promise<unknown> | undefined): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(
      await timed(async () => {
        for (let index = 0; index < 100; index += 1) await work(round * 100 + index);
      }),
    );
  return 100 / (median(times) / 1000);
}

function compare(ours: number, bare: number): string[] {
  return [`${ours.toFixed(0)}/s`, `${bare.toFixed(0)}/s`, (ours / bare).toFixed(2)];
}

/** The values of a statement, with a new id where an id has to be one. */
function fresh({ values }: Statement) {
  // The name of a line in the log: a moment with a number and something random behind it.
  return values.map((value) =>
    /^\d{4}-\d\d-.*-[0-9a-f]{8}$/.test(String(value)) ? randomUUID() : value,
  );
}

function bareSqlite(statements: readonly Statement[]): number {
  const database = new DatabaseSync(file);
  database.exec("pragma synchronous = full; pragma foreign_keys = on");
  const prepared = statements.map((statement) => ({
    statement,
    run: database.prepare(statement.sql.replaceAll(/\$(\d+)/g, "?$1")),
  }));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    for (let index = 0; index < 100; index += 1) {
      database.exec("begin immediate");
      for (const { statement, run } of prepared) run.all(...fresh(statement));
      database.exec("commit");
    }
    times.push(performance.now() - start);
  }
  database.close();
  return 100 / (median(times) / 1000);
}

/** So many connections, each of which repeats the statements on the same event. */
async function barePostgres(
  statements: readonly Statement[],
  connections: number,
): Promise<number> {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: server.url }),
  );
  for (const client of clients) await client.connect();
  let left = connections === 1 ? 500 : 3000;
  const total = left;
  const milliseconds = await timed(() =>
    Promise.all(
      clients.map(async (client) => {
        while (left > 0) {
          left -= 1;
          await client.query("begin");
          for (const statement of statements) await client.query(statement.sql, fresh(statement));
          await client.query("commit");
        }
      }),
    ),
  );
  for (const client of clients) await client.end();
  return total / (milliseconds / 1000);
}
