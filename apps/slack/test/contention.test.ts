import type { CalendarEvent } from "@rabat-process/events";
import { placesTaken } from "@rabat-process/events";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../src/store/index.ts";
import { crashEvent } from "./crash-event.ts";
import type { PostgresServer } from "./postgres-server.ts";
import { startPostgres } from "./postgres-server.ts";
import { startRecordingSlack } from "./recording-slack.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const folder = import.meta.dirname;

function start(script: string, ...options: string[]) {
  return spawn(process.execPath, [join(folder, script), ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function end(child: ReturnType<typeof start>): Promise<string> {
  let output = "";
  child.stdout.on("data", (text) => (output += String(text)));
  await once(child, "close");
  return output;
}

/** Events with so many places each. */
function eventsOf(count: number, capacity: number): readonly CalendarEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    ...crashEvent,
    uid: `places-${capacity}-${index}@rabat-process`,
    participation: { mode: "open", capacity },
  }));
}

describe("four processes on one database", () => {
  it.each([
    [1, 100, 6000],
    [200, 12, 6000],
  ])(
    "give no place twice: %i events of %i places, %i tries",
    { timeout: 300_000 },
    async (count, capacity, tries) => {
      const store = await openStore({ kind: "postgres", url: server.url });
      await store.saveEvents(eventsOf(count, capacity), { by: "", at: "2027-01-01T00:00:00Z" });
      const children = [1, 2, 3, 4].map((seed) =>
        end(
          start(
            "contention-child.ts",
            server.url,
            `places-${capacity}`,
            String(count),
            String(tries / 4),
            String(seed * 7919),
          ),
        ),
      );
      const times = (await Promise.all(children)).flatMap((output) => JSON.parse(output) as number[]);
      const taken = await Promise.all(
        eventsOf(count, capacity).map(async ({ uid }) => placesTaken(await store.attendance(uid))),
      );
      await store.close();
      expect(times).toHaveLength(tries);
      expect(taken.filter((places) => places > capacity)).toEqual([]);
      // So many tries fill what there is to fill.
      expect(Math.max(...taken)).toBeGreaterThan(capacity - 4);
    },
  );

  it(
    "tell each of a thousand things once, with one of two workers killed in the middle",
    { timeout: 300_000 },
    async () => {
      const slack = await startRecordingSlack(2);
      const store = await openStore({ kind: "postgres", url: server.url });
      const at = "2026-12-01T00:00:00Z";
      const keys = Array.from({ length: 1000 }, (_, index) => `told:reminder-${index}`);
      await store.jobs.enqueue(
        keys.map((key) => ({ key, kind: "told", payload: {}, dueAt: at })),
        at,
      );
      const workers = [1, 2].map(() =>
        start("crash-child.ts", "postgres", server.url, slack.apiUrl, "0", "finish"),
      );
      while (slack.keys().length < 300) await new Promise((resolve) => setImmediate(resolve));
      workers[0]?.kill("SIGKILL");
      await Promise.all(workers.map(end));
      expect(slack.keys().toSorted()).toEqual(keys.toSorted());
      expect((await store.jobs.waiting()).filter(({ kind }) => kind === "told")).toEqual([]);
      await store.close();
      await slack.stop();
    },
  );
});
