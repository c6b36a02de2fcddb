import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openAppStore } from "../../src/app-store.ts";
import { startApp, uid } from "../app-process.ts";
import { event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import { freePort } from "@rabat-process/testing/free-port";
import { startFragileSlack } from "../fragile-slack.ts";
import type { SmallDisk } from "./small-disk.ts";
import { mountSmallDisk } from "./small-disk.ts";
import { know } from "../known-user.ts";

// A real disk without room: the app as it is run, from outside.

const first = mountSmallDisk(4000);
afterAll(() => first?.remove());

let disk: SmallDisk;
beforeEach(() => {
  const mounted = mountSmallDisk(4000);
  if (mounted === undefined) throw new Error("expected a disk");
  disk = mounted;
});
afterEach(() => {
  disk.remove();
});

async function open() {
  const slack = await startFragileSlack();
  const metricsPort = await freePort();
  const app = await startApp(disk.folder, slack.url, { METRICS_PORT: String(metricsPort) });
  onTestFinished(async () => {
    await app.end("SIGKILL");
    slack.close();
  });
  const get = async (path: string) => {
    const response = await fetch(`${app.url}${path}`);
    return [response.status, await response.text()] as const;
  };
  return {
    ...app,
    slack,
    get,
    ready: async () => (await get("/readyz")).join(" "),
    metrics: async () => (await fetch(`http://127.0.0.1:${metricsPort}/`)).text(),
    knows() {
      const database = new DatabaseSync(app.file, { timeout: 5000 });
      know(database);
      database.close();
    },
    answers() {
      const database = new DatabaseSync(app.file, { readOnly: true });
      const rows = database.prepare("select partstat from rsvps where event = ?").all(uid);
      database.close();
      return rows.map((row) => row["partstat"]);
    },
    told: () => slack.calls.filter((call) => call.startsWith("answer: ")),
  };
}

describe.skipIf(first === undefined)("a disk that fills up", { timeout: 120_000 }, () => {
  it("leaves pages and feeds up, is named, and whoever answers is told; all goes on when there is room", async () => {
    const app = await open();
    app.knows();
    expect(await app.ready()).toBe("200 ready");
    disk.fill();
    // What still fits into the log of the database is recorded, and called so.
    for (
      let count = 0;
      !app.told().some((said) => said.includes("Something went wrong"));
      count += 1
    ) {
      await app.press(count % 2 === 0 ? "rsvp:v1:ACCEPTED" : "rsvp:v1:DECLINED");
      expect(count).toBeLessThan(200);
    }
    await expect
      .poll(() => app.ready(), { timeout: 30_000 })
      .toMatch(/^200 ready\nthe store cannot be written \(.*full\)/);
    expect(await app.metrics()).toContain("rabat_store_writable 0");
    await expect
      .poll(() => app.said.out.includes("the store cannot be written (database or disk is full)"), {
        timeout: 60_000,
      })
      .toBe(true);
    expect((await app.get("/calendar.ics"))[1]).toContain("END:VCALENDAR");
    expect([(await app.get("/"))[0], (await app.get("/healthz"))[0]]).toEqual([200, 200]);
    disk.free();
    await expect.poll(() => app.ready(), { timeout: 60_000 }).toBe("200 ready");
    expect(await app.metrics()).toContain("rabat_store_writable 1");
    expect((await app.press("rsvp:v1:TENTATIVE")).status).toBe(200);
    await expect.poll(() => app.answers(), { timeout: 10_000 }).toEqual(["TENTATIVE"]);
    expect(await app.end()).toBe(0);
  });

  it("at a start leaves pages and feeds up, and is called what it is", async () => {
    await (await open()).end();
    disk.fill();
    const app = await open();
    expect((await app.get("/calendar.ics"))[1]).toContain("END:VCALENDAR");
    await expect
      .poll(() => app.ready(), { timeout: 30_000 })
      .toMatch(/^200 ready\nthe store cannot be written \(.*full\)/);
    disk.free();
    await expect.poll(() => app.ready(), { timeout: 60_000 }).toBe("200 ready");
    expect(await app.end()).toBe(0);
  });

  it("where there is no file yet ends the start with what to do, and not with another cause", async () => {
    disk.fill();
    const store = openAppStore({ kind: "sqlite", file: `${disk.folder}/new.sqlite` });
    await expect(store).rejects.toThrow(
      /new\.sqlite cannot be opened because the disk is full: make room/,
    );
  });

  it("keeps what was acknowledged, and belongs to one process", async () => {
    const config = { kind: "sqlite", file: `${disk.folder}/full.sqlite` } as const;
    const at = "2026-12-01T09:00:00Z";
    const store = await openAppStore(config);
    await store.saveEvents([event], { by: "U0SECRETARIAT", at });
    await saveAnswer(store, {
      ...{
        delegation: "SN",
        partstat: "ACCEPTED",
        people: [],
        standing: "confirmed",
        by: "U1",
        at,
      },
    });
    await store.close();
    disk.fill();
    const full = await openAppStore(config);
    expect(await full.attendance(event.uid)).toHaveLength(1);
    await expect(openAppStore(config)).rejects.toThrow("is in use by another process");
    await full.health.tryWriting(at);
    expect(full.health.unwritable()).toContain("full");
    disk.free();
    await full.health.tryWriting(at);
    expect(full.health.unwritable()).toBeUndefined();
    await full.close();
  });
});
