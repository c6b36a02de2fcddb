import { placesTaken } from "@rabat-process/events/answers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { openAppStore } from "../../src/app-store.ts";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { contend, planEvents } from "./contend.ts";

// Few tries here; 6,000 with `pnpm prove`.
const tries = Number(process.env["CONTENTION_TRIES"] ?? 600);

let server: PostgresServer;
let store: Store;
beforeAll(async () => {
  server = await startPostgres();
  store = await openAppStore({ kind: "postgres", url: server.url });
}, 60_000);
afterAll(async () => {
  await store.close();
  await server.stop();
});

describe("four processes that answer at the same time", () => {
  it.each([
    [1, 100],
    [200, 12],
  ])(
    "to %i event(s) with %i places never give a place twice",
    { timeout: 180_000 },
    async (count, capacity) => {
      const uids = await planEvents(store, count, capacity);
      const outcome = await contend(server.url, { uids, tries });
      console.log(`${count} × ${capacity} places: ${JSON.stringify(outcome)}`);
      expect([outcome.tries, outcome.overbooked]).toEqual([tries, 0]);
      let lines = 0;
      let fullest = 0;
      for (const uid of uids) {
        const attendance = await store.attendance(uid);
        fullest = Math.max(fullest, placesTaken(attendance));
        for (const attendee of attendance) {
          const given = await store.answers(uid, attendee.delegation);
          lines += given.length;
          expect(given).toContainEqual(attendee);
        }
      }
      // Each answer that was taken is a line of history; offers to those who wait are more of them.
      expect(lines).toBeGreaterThanOrEqual(outcome.taken);
      expect(fullest).toBeGreaterThan(Math.min(capacity, tries / count) / 2);
      expect(fullest).toBeLessThanOrEqual(capacity);
    },
  );
});
