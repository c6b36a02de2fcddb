import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startApp, uid } from "./app-process.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-stop-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A Slack that takes a post in a channel, and says so only when it is told to. */
async function startSlowSlack() {
  const posted = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const isPost = request.url?.endsWith("chat.postMessage") === true;
      if (isPost && new URLSearchParams(body).get("channel") === "C1") {
        posted.resolve(undefined);
        await released.promise;
      }
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify({
          ...{ ok: true, user_id: "U0BOT0001", bot_id: "B1", ts: "7.1", user: {} },
          channel: { id: "D1" },
        }),
      );
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    posted: posted.promise,
    release: () => {
      released.resolve(undefined);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe("SIGTERM", () => {
  it("lets a post, an answer and a page that are under way end, takes nothing new, and ends with 0", async () => {
    const slack = await startSlowSlack();
    const app = await startApp(folder, slack.url);
    await app.announce();
    await slack.posted;
    // Half of a request: the server waits for the rest.
    const reader = connect(Number(new URL(app.url).port), "127.0.0.1");
    let page = "";
    reader.on("data", (chunk) => (page += String(chunk)));
    reader.write("GET /calendar.ics HTTP/1.1\r\nHost: calendar.example\r\n");
    // Whoever comes later is answered: the half has been read.
    await fetch(`${app.url}/healthz`);
    const ended = app.end();
    await expect.poll(() => app.said.out).toContain("the app stops");
    await expect(fetch(`${app.url}/healthz`)).rejects.toThrow();
    const closed = once(reader, "close");
    reader.write("\r\n");
    slack.release();
    await closed;
    expect(page).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*END:VCALENDAR\r\n$/);
    expect(await ended).toBe(0);
    slack.close();
    const database = new DatabaseSync(app.file, { readOnly: true });
    expect(database.prepare("select event, ts from slack_cards").all()).toEqual([
      { event: uid, ts: "7.1" },
    ]);
    expect(
      database.prepare("select key from jobs where kind = 'post' and done_at is null").all(),
    ).toEqual([]);
    database.close();
  }, 90_000);
});
