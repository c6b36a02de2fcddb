import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreConfig } from "@rabat-process/store/database";
import { openAppStore } from "../../src/app-store.ts";
import { digest } from "@rabat-process/store/digest";
import { openPostgres } from "@rabat-process/store/postgres";
import { openSqlite } from "@rabat-process/store/sqlite";
import { event as meeting } from "@rabat-process/testing/answered-meeting";
import type { FragileSlack } from "../fragile-slack.ts";
import { startFragileSlack } from "../fragile-slack.ts";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { random } from "./killing.ts";
import type { Press } from "./pressed-app.ts";
import { nameOf, startPressedApp } from "./pressed-app.ts";

// How often the app is killed: few times here, 60 with `pnpm prove`.
const rounds = Number(process.env["CRASH_ROUNDS"] ?? 3);
const seed = Number(process.env["CRASH_SEED"] ?? 2027);

let folder: string;
let server: PostgresServer;
let slack: FragileSlack;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-presses-"));
  server = await startPostgres();
  slack = await startFragileSlack();
}, 60_000);
afterAll(async () => {
  slack.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Each delegation presses once for each event, so that no press takes the place of another. */
const eventsInRound = 3;
const at = meeting.created;
const events = Array.from({ length: rounds * eventsInRound }, (_, index): CalendarEvent => ({
  ...meeting,
  uid: `meeting-${index}@rabat-process`,
  when: { precision: "day", first: "2037-02-03", last: "2037-02-04" },
}));

async function prepare(config: StoreConfig): Promise<void> {
  const store = await openAppStore(config);
  const actor = { by: "U0SECRETARIAT", at };
  await store.saveEvents(events, actor);
  for (const delegation of delegationCodes) {
    const id = `U0${delegation}`;
    await store.saveAccount({ door: "slack", id, person: id });
    await store.savePerson(id, { delegation, locale: "en", confirmedBy: "U1" }, actor);
  }
  await store.close();
}

/** The presses that the log of the store has, who is told that theirs was lost, and how many the inbox has. */
async function inspect(config: StoreConfig) {
  const database =
    config.kind === "sqlite"
      ? openSqlite(config.file, { readOnly: true })
      : await openPostgres(config.url);
  const recorded = await database.run("select press from audit where act = 'answer'");
  const told = await database.run("select payload from jobs where kind = 'press-lost'");
  const [waiting] = await database.run(
    "select cast(count(*) as integer) as count from slack_inbox",
  );
  await database.close();
  return {
    recorded: recorded.map((row) => String(row["press"])),
    told: told.map(
      (row) => z.object({ user: z.string() }).parse(JSON.parse(String(row["payload"]))).user,
    ),
    waiting: Number(waiting?.["count"]),
  };
}

/** Presses several at a time until so many are acknowledged, then kills the app in the middle of the others. */
async function pressAndKill(
  app: Awaited<ReturnType<typeof startPressedApp>>,
  presses: Press[],
  kills: number,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let killed: Promise<void> | undefined;
  const hand = async () => {
    for (let press = presses.shift(); press !== undefined; press = presses.shift()) {
      const status = await app.press(press);
      if (status === 200) acknowledged.push(nameOf(press));
      if (acknowledged.length >= kills) killed ??= app.end("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: 12 }, hand));
  await (killed ?? app.end("SIGKILL"));
  return acknowledged;
}

const stores = (): readonly StoreConfig[] => [
  { kind: "sqlite", file: join(folder, "presses.sqlite") },
  { kind: "postgres", url: server.url },
];

describe("an app that is killed while people press", () => {
  it.each([0, 1])(
    "has recorded each press that it acknowledged, once, or told its person (store %s)",
    { timeout: 60_000 + rounds * 30_000 },
    async (which) => {
      const store = stores()[which];
      if (store === undefined) throw new Error("expected a store");
      await prepare(store);
      const chance = random(seed);
      const acknowledged: string[] = [];
      let leftBehind = 0;
      for (let round = 0; round < rounds; round += 1) {
        const app = await startPressedApp({ store, slackUrl: slack.url, aheadMinutes: 2 * round });
        const ofRound = events.slice(round * eventsInRound, (round + 1) * eventsInRound);
        const presses = ofRound.flatMap(({ uid }) =>
          delegationCodes.map((code) => ({ user: `U0${code}`, event: uid })),
        );
        const kills = 1 + Math.floor(chance() * (presses.length - 30));
        const acknowledgedNow = await pressAndKill(app, presses, kills);
        acknowledged.push(...acknowledgedNow);
        const { recorded } = await inspect(store);
        const known = new Set(recorded);
        leftBehind += acknowledgedNow.filter((press) => !known.has(digest(press))).length;
      }
      const last = await startPressedApp({ store, slackUrl: slack.url, aheadMinutes: 2 * rounds });
      await expect.poll(async () => (await inspect(store)).waiting, { timeout: 60_000 }).toBe(0);
      await last.end("SIGTERM");
      const { recorded, told } = await inspect(store);
      const missing = acknowledged.filter((press) => !recorded.includes(digest(press)));
      console.log(
        `${store.kind}: killed ${rounds} times (seed ${seed}): ${acknowledged.length} presses acknowledged; ${leftBehind} of them recorded by a later process, ${missing.length} by none, of which ${told.length} were told; ${recorded.length} recorded in all`,
      );
      expect(acknowledged.length).toBeGreaterThan(rounds);
      expect(missing.filter((press) => !told.includes(press.split(":")[0] ?? ""))).toEqual([]);
      // In a few rounds nothing is begun so often that it is given up.
      if (rounds < 5) expect(missing).toEqual([]);
      expect(new Set(recorded).size).toBe(recorded.length);
    },
  );
});
