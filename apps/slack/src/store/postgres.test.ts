import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostgresServer } from "../../test/postgres-server.ts";
import { startPostgres } from "../../test/postgres-server.ts";
import { describeStore } from "../../test/store-contract.ts";
import { openStore } from "./index.ts";
import { openPostgres } from "./postgres.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});

const open = () => openStore({ kind: "postgres", url: server.url });

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

  it("says what to do when the server cannot be reached", async () => {
    const nowhere = openStore({ kind: "postgres", url: "postgres://rabat@127.0.0.1:1/rabat" });
    await expect(nowhere).rejects.toThrow(/127\.0\.0\.1:1\/rabat cannot be reached .*check DATABASE_URL/);
  });

  it("never says the password", async () => {
    const database = await openPostgres(server.url);
    expect(database.name).not.toContain("secret");
    await database.close();
    const refused = openStore({ kind: "postgres", url: "postgres://rabat:secret@127.0.0.1:1/rabat" });
    await expect(refused).rejects.not.toThrow("secret");
  });
});
