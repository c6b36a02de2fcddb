import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { event } from "@rabat-process/testing/answered-meeting";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import type { DoorRows } from "../src/doors.ts";
import { backUp } from "../src/back-up.ts";
import { inspectStore } from "../src/inspect.ts";
import { moveToPostgres } from "../src/move.ts";
import { openStore, readStore } from "../src/open-store.ts";
import { openEmpty } from "./empty-database.ts";
import { letters } from "./letters.ts";

/** The store made tables for Slack before doors made their own: here nobody has them. */
const noSlack: DoorRows = {
  ...letters,
  name: "slack",
  migrations: { folder: new URL("no-slack-migrations/", import.meta.url) },
  tables: [],
  erasePerson: () => Promise.resolve(0),
};
const doors = [noSlack, letters];

let server: PostgresServer;
let folder: string;
let file: string;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});
beforeEach(async () => {
  await (await openEmpty(server.url)).close();
  folder = await mkdtemp(join(tmpdir(), "rabat-move-"));
  file = join(folder, "store.sqlite");
  const store = await openStore({ kind: "sqlite", file }, doors);
  await store.saveEvents([event], { by: "admin", at: "2026-12-01T09:00:00Z" });
  await store.lent.database.run("insert into letters (person, event) values ('U1', $1)", [
    event.uid,
  ]);
  await store.close();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const move = (from: string, known = doors) =>
  moveToPostgres(from, server.url, { doors: known, progress: () => undefined });

it("what a door keeps is backed up and moved with the rest, and its tables are made on the other side", async () => {
  const copy = join(folder, "copy.sqlite");
  backUp(file, copy);
  expect(await move(copy)).toContainEqual({ table: "letters", count: 1 });
  const config = { kind: "postgres", url: server.url } as const;
  expect(await inspectStore(config, doors)).toMatchObject({ state: "current" });
  expect(await readStore(config, doors, (store) => store.events())).toEqual([event]);
  const store = await openStore(config, doors);
  const whom = { users: ["U1"], emails: [], names: [] };
  const erased = await store.erasePerson(whom, { by: "admin", at: "2026-12-01T09:00:00Z" });
  expect(erased).toMatchObject({ ok: true, rows: { messages: 1 } });
  await store.close();
});

it("nothing is moved, listed or erased by a program that does not know the door", async () => {
  const config = { kind: "sqlite", file } as const;
  const isRefused = /tables of the door letters, which this program does not know/;
  await expect(move(file, [noSlack])).rejects.toThrow(isRefused);
  await expect(inspectStore(config, [noSlack])).rejects.toThrow(isRefused);
  await expect(readStore(config, [noSlack], (store) => store.events())).rejects.toThrow(isRefused);
  await expect(openStore(config, [noSlack])).rejects.toThrow(isRefused);
});
