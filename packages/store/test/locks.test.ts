import { setTimeout as wait } from "node:timers/promises";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import type { CalendarEvent } from "@rabat-process/events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Connection, Database } from "../src/database.ts";
import { eraseOldLinks } from "../src/erase-links.ts";
import { openStore } from "../src/open-store.ts";
import type { SqlStore } from "../src/sql-store.ts";
import { openEmpty } from "./empty-database.ts";

let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});
beforeEach(async () => {
  database = await openEmpty(server.url);
});
afterEach(async () => {
  await database.close();
});

/** Until somebody waits for a lock. */
async function whenOneWaits(): Promise<void> {
  for (;;) {
    const [row] = await database.run(
      "select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'",
    );
    if (Number(row?.["count"]) > 0) return;
    await wait(5);
  }
}

describe("a file that is made during the night’s erasure on PostgreSQL", () => {
  it("opens no address that was withdrawn", async () => {
    const store = await openStore({ kind: "postgres", url: server.url }, []);
    const actor = { by: "pOrganiser", at: "2026-01-01T00:00:00Z" } as const;
    await store.savePerson("pNgozi", { delegation: "NG", confirmedBy: "pOrganiser" }, actor);
    const link = { id: "l1", person: "pNgozi" };
    await store.beginLinks([link], actor.at);
    await store.endLinks({ ...link, counter: 0, refusals: 0 }, actor, []);
    let begun: Promise<unknown> = Promise.resolve();
    await database.transaction(async (connection) => {
      await eraseOldLinks(connection, "2027-01-01T00:00:00Z", []);
      begun = store.beginLinks([link], "2027-02-01T00:00:00Z");
      await whenOneWaits();
    });
    await begun;
    expect((await store.link("l1"))?.counter).toBe(1);
    await store.close();
  });
});

describe("two transactions that wait for each other on PostgreSQL", () => {
  it("both happen: the one that the server undoes is done again", async () => {
    await database.run("create table steps (name text primary key, count integer not null)");
    await database.run("insert into steps (name, count) values ('one', 0), ('other', 0)");
    const add = (connection: Connection, name: string) =>
      connection.run("update steps set count = count + 1 where name = $1", [name]);
    let tries = 0;
    const first = Promise.withResolvers<undefined>();
    const second = Promise.withResolvers<undefined>();
    const both = [
      { names: ["one", "other"], own: first, others: second },
      { names: ["other", "one"], own: second, others: first },
    ];
    await Promise.all(
      both.map(({ names: [begin = "", end = ""], own, others }) =>
        database.transaction(async (connection) => {
          tries += 1;
          await add(connection, begin);
          own.resolve(undefined);
          await others.promise;
          await add(connection, end);
        }),
      ),
    );
    expect(tries).toBeGreaterThan(2);
    const rows = await database.run("select name, count from steps order by name");
    expect(rows).toEqual([
      { name: "one", count: 2 },
      { name: "other", count: 2 },
    ]);
  });

  it("ends with an error where they never get on, and where it is another one at once", async () => {
    let tries = 0;
    const failing = (code: string) =>
      database.transaction(async () => {
        tries += 1;
        await Promise.reject(Object.assign(new Error(code), { code }));
      });
    await expect(failing("40001")).rejects.toThrow("40001");
    expect(tries).toBe(5);
    await expect(failing("23505")).rejects.toThrow("23505");
    expect(tries).toBe(6);
  });
});

const now = "2026-11-25T12:00:00Z";
const actor = { by: "pOrganiser", at: now } as const;
const event: CalendarEvent = {
  ...{ uid: "youth-2027@rabat-process", sequence: 0, created: now, lastModified: now },
  ...{ summary: { en: "Webinar" }, kind: "webinar", format: "virtual", status: "confirmed" },
  when: { precision: "day", first: "2027-03-02", last: "2027-03-02" },
};

describe("who sends links while somebody answers by one on PostgreSQL", () => {
  let store: SqlStore;
  beforeEach(async () => {
    store = await openStore({ kind: "postgres", url: server.url }, []);
  });
  afterEach(async () => {
    await store.close();
  });

  const locks = {
    "the event": "select uid from events for update",
    "the person": "select id from people where id = 'pB' for update",
  } as const;
  it.each([
    ["the event", "begins", ["lpA", "lpB"]],
    ["the person", "begins", ["lpA", "lpB"]],
    ["the event", "notes", ["lpA"]],
    ["the person", "notes", ["lpA"]],
  ] as const)("waits for %s with no link in hand, who %s them", async (whom, act, left) => {
    await store.saveEvents([event], actor);
    for (const user of ["pA", "pB"])
      await store.savePerson(user, { delegation: "NG", confirmedBy: "pOrganiser" }, actor);
    const linkOf = (person: string) => ({ id: `l${person}`, person, event: event.uid });
    await store.beginLinks([linkOf("pA")], now);
    const links = [linkOf("pA"), linkOf("pB")];
    const send = (): Promise<unknown> =>
      act === "begins"
        ? store.beginLinks(links, now)
        : store.saveLinks(
            links.map((link) => ({ ...link, counter: 0 })),
            actor,
          );
    let sent: Promise<unknown> | undefined;
    // As an answer does: the event or the person, then the link.
    await database.transaction(async (connection) => {
      await connection.run(locks[whom]);
      sent ??= send();
      await whenOneWaits();
      const free = await connection.run("select id from links for update skip locked");
      expect(free).toEqual([{ id: "lpA" }]);
    });
    await sent;
    expect((await store.linksTo(event.uid)).map(({ id }) => id)).toEqual(left);
  });
});
