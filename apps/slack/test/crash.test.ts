import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { StoreConfig } from "../src/config.ts";
import { openStore } from "../src/store/index.ts";
import { crashEvent } from "./crash-event.ts";
import { startPostgres } from "./postgres-server.ts";
import type { RecordingSlack } from "./recording-slack.ts";
import { startRecordingSlack } from "./recording-slack.ts";

/** `pnpm crash` sets 50. */
const rounds = Number(process.env["CRASH_ROUNDS"] ?? 4);
const child = join(import.meta.dirname, "crash-child.ts");

function run(config: StoreConfig, slack: RecordingSlack, ...more: string[]) {
  const place = config.kind === "sqlite" ? config.file : config.url;
  return spawn(process.execPath, [child, config.kind, place, slack.apiUrl, ...more], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Lets a process take answers and post messages, and kills it at some moment; the answers that it acknowledged. */
async function killOne(
  config: StoreConfig,
  slack: RecordingSlack,
  round: number,
): Promise<readonly string[]> {
  const writer = run(config, slack, String(round));
  const after = 20 + Math.floor(Math.random() * 120);
  let output = "";
  writer.stdout.on("data", (text) => {
    output += String(text);
    if (output.split("\n").length > after) writer.kill("SIGKILL");
  });
  await once(writer, "close");
  // What came after the last line break was not acknowledged in full.
  return output.split("\n").slice(0, -1);
}

async function openSqlite(): Promise<StoreConfig> {
  const folder = await mkdtemp(join(tmpdir(), "rabat-crash-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { kind: "sqlite", file: join(folder, "store.sqlite") };
}

async function openPostgres(): Promise<StoreConfig> {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  return { kind: "postgres", url: server.url };
}

describe.each([
  ["SQLite", openSqlite],
  ["PostgreSQL", openPostgres],
])("processes killed while they write to %s", (name, open) => {
  it(
    "lose no acknowledged answer, leave no job undone, and post no message twice",
    { timeout: 600_000 },
    async () => {
      const config = await open();
      const slack = await startRecordingSlack();
      onTestFinished(() => slack.stop());
      const acknowledged: string[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        acknowledged.push(...(await killOne(config, slack, round)));
        const store = await openStore(config);
        const kept = new Set((await store.answers(crashEvent.uid, "SN")).map(({ by }) => by));
        await store.close();
        expect(acknowledged.filter((by) => !kept.has(by))).toEqual([]);
      }
      await once(run(config, slack, String(rounds + 1), "finish"), "close");
      const store = await openStore(config);
      const written = (await store.answers(crashEvent.uid, "SN")).map(({ by }) => `told:${by}`);
      expect([await store.jobs.waiting(), await store.jobs.buried()]).toEqual([[], []]);
      await store.close();
      const posted = slack.keys();
      expect(posted.toSorted()).toEqual(written.toSorted());
      console.log(
        `${name}: ${rounds} kills, ${acknowledged.length} answers acknowledged, 0 lost; ${posted.length} messages, none twice`,
      );
    },
  );
});
