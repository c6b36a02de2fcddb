import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeStore } from "../../test/store-contract.ts";
import { createSqliteStore } from "./sqlite.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-store-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describeStore("SQLite", {
  open: () => Promise.resolve(createSqliteStore(join(folder, "contract.sqlite"))),
  async reset() {
    for (const suffix of ["", "-wal", "-shm"])
      await rm(join(folder, `contract.sqlite${suffix}`), { force: true });
  },
});

describe("the SQLite store", () => {
  it("loses no acknowledged answer when its process is killed", { timeout: 20_000 }, async () => {
    const file = join(folder, "killed.sqlite");
    const writer = spawn(process.execPath, [join(import.meta.dirname, "../../test/answer-writer.ts"), file]);
    let output = "";
    writer.stdout.on("data", (text) => {
      output += String(text);
      // Somewhere in the middle of its work, as early as a hundred answers are acknowledged.
      if (output.split("\n").length > 100) writer.kill("SIGKILL");
    });
    await once(writer, "close");
    const acknowledged = output.trimEnd().split("\n").length;
    const store = createSqliteStore(file);
    const kept = (await store.rsvps("som-2027@rabat-process")).find(({ delegation }) => delegation === "SN");
    await store.close();
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    // Each answer is given by a user whose name counts up.
    expect(Number(kept?.by.slice(1))).toBeGreaterThanOrEqual(acknowledged);
  });
});
