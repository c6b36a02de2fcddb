import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSlackApp } from "./app.ts";
import { slackPath } from "./slack/receiver.ts";
import { openAppStore } from "./app-store.ts";
import { openLog } from "../test/log-lines.ts";
import { signedHeaders, signingSecret } from "../test/signed.ts";

/** A server on this machine for as long as a test needs it. */
async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** A command as Slack sends it, signed. */
async function sendCommand(url: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  return fetch(url + slackPath, { method: "POST", headers: signedHeaders(body), body });
}

describe("the end of the app", () => {
  it("waits until what was acknowledged is saved", async () => {
    const log: string[] = [];
    const reached = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
    const slack = await serve((_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ ok: true, user_id: "U1", bot_id: "B1", user: { id: "U1" } }));
    });
    const app = createSlackApp({
      slack: { mode: "http", botToken: "xoxb-test", signingSecret, apiUrl: `${slack.url}/api/` },
      clock: { now: () => "2026-11-25T12:00:00Z" },
      organisers: [],
      retentionDays: 730,
      addresses: () => ({
        page: "https://calendar.example/",
        subscribe: "https://calendar.example/subscribe",
        feed: "https://calendar.example/calendar.ics",
        event: () => "https://calendar.example/events/webinar",
      }),
      feedTokens: {
        create: () => ({ hash: "hash", address: "https://calendar.example/feeds/token.ics" }),
      },
      log: openLog().log,
      store: {
        ...store,
        async savePerson(...person) {
          reached.resolve(undefined);
          await released.promise;
          await store.savePerson(...person);
          log.push("saved");
        },
      },
    });
    await app.start();
    if (app.listener === undefined) throw new Error("expected a listener in HTTP mode");
    const { url, close } = await serve(app.listener);
    const sent = await sendCommand(url, {
      command: "/rabat",
      text: "language fr",
      user_id: "U1",
      channel_id: "C1",
      team_id: "T1",
      response_url: `${slack.url}/respond`,
    });
    expect(sent.status).toBe(200);
    await reached.promise;
    const stopped = app.stop().then(() => log.push("stopped"));
    // Whatever would not wait has ended after a turn of the event loop.
    await setImmediate();
    released.resolve(undefined);
    await stopped;
    expect(log).toEqual(["saved", "stopped"]);
    const account = await store.account("slack", "U1");
    expect(await store.person(account?.person ?? "")).toMatchObject({ locale: "fr" });
    close();
    slack.close();
    await store.close();
  });
});
