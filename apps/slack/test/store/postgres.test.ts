import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { event } from "@rabat-process/testing/answered-meeting";
import { describeStore } from "./store-contract.ts";
import { openAppStore } from "../../src/app-store.ts";
import { openPostgres } from "@rabat-process/store/postgres";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
}, 60_000);

const open = () => openAppStore({ kind: "postgres", url: server.url });

async function drop(): Promise<void> {
  const database = await openPostgres(server.url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  await database.close();
}

describeStore("PostgreSQL", { open, reset: drop });

describe("the PostgreSQL store", () => {
  it("is migrated once, by whichever of several processes comes first", async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    for (const store of stores) await store.close();
    await drop();
  });

  it("shows in one process what another one changed, and reads no more than that", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const actor = { by: "U1", at: event.created } as const;
    await one.saveEvents([event, { ...event, uid: "second@rabat-process" }], actor);
    expect(await other.events()).toHaveLength(2);
    const before = await other.revision();
    const moved = { ...event, sequence: 1, summary: { en: "Moved" } };
    await Promise.all([
      one.change(event.uid, actor, () => ({ ok: true, act: "edit", event: moved })),
      other.saveEvents([{ ...event, uid: "third@rabat-process" }], actor),
    ]);
    for (const store of [one, other]) {
      expect((await store.events()).map(({ summary }) => summary.en).toSorted()).toEqual(
        ["Moved", event.summary.en, event.summary.en].toSorted(),
      );
      expect(await store.revision()).not.toBe(before);
    }
    expect(await one.revision()).toBe(await other.revision());
    await Promise.all([one.close(), other.close()]);
    await drop();
  });

  it("says what to do when the server cannot be reached", async () => {
    const nowhere = openAppStore({ kind: "postgres", url: "postgres://rabat@127.0.0.1:1/rabat" });
    await expect(nowhere).rejects.toThrow(
      /127\.0\.0\.1:1\/rabat cannot be reached .*check DATABASE_URL/,
    );
  });

  it("never says the password", async () => {
    const database = await openPostgres(server.url);
    expect(database.name).not.toContain("secret");
    await database.close();
    const refused = openAppStore({
      kind: "postgres",
      url: "postgres://rabat:secret@127.0.0.1:1/rabat",
    });
    await expect(refused).rejects.not.toThrow("secret");
  });
});
