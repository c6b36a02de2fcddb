import type { Instant } from "@rabat-process/timezones";
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openAppStore } from "../../src/app-store.ts";
import { freePort } from "@rabat-process/testing/free-port";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { readExamples } from "@rabat-process/testing/examples";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

let postgres: PostgresServer;
const children: ChildProcess[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await postgres.stop();
});

/** The app as an operator starts it, without Slack, on a port of its own. */
async function startApp(): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const port = await freePort();
  const child = fork(main, {
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      PUBLIC_URL: "https://calendar.example",
      DATABASE_URL: postgres.url,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  await once(child, "message");
  return { address: `http://127.0.0.1:${port}`, child };
}

const paths = [
  "/calendar.ics",
  "/fr/calendar.ics?theme=5",
  "/calendar.jcal",
  "/calendar.json",
  "/events/webinar-return-2021.ics",
  "/en/",
  "/fr/evenements/webinar-return-2021",
];

async function ask(address: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}${path}`, {
    headers: { "Accept-Encoding": "identity", ...headers },
  });
  const tag = response.headers.get("etag") ?? "";
  return { status: response.status, tag, body: await response.text() };
}

it("two processes on one database answer alike, after a restart and at once after a change", async () => {
  const store = await openAppStore({ kind: "postgres", url: postgres.url });
  const at: Instant = "2026-11-25T00:00:00Z";
  const examples = readExamples();
  await store.saveEvents(examples, { by: "", at });
  const [first, second] = [await startApp(), await startApp()];
  const tags = new Map<string, string>();
  for (const path of paths) {
    const answer = await ask(first.address, path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(await ask(second.address, path)).toEqual(answer);
    tags.set(path, answer.tag);
  }

  second.child.kill("SIGKILL");
  const third = await startApp();
  for (const [path, tag] of tags)
    expect((await ask(third.address, path, { "If-None-Match": tag })).status).toBe(304);

  const changed = examples.map((event) =>
    event.uid.startsWith("webinar-return-2021@")
      ? {
          ...event,
          sequence: event.sequence + 1,
          summary: { en: "Another title", fr: "Un autre titre" },
        }
      : event,
  );
  await store.saveEvents(changed, { by: "", at });
  for (const [path, tag] of tags) {
    const answer = await ask(first.address, path, { "If-None-Match": tag });
    expect([path, answer.status]).toEqual([path, path === "/en/" ? 304 : 200]);
    expect(await ask(third.address, path, { "If-None-Match": tag })).toEqual(answer);
  }
  await store.close();
}, 120_000);
