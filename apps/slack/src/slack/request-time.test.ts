import { once } from "node:events";
import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { openLog } from "../../test/log-lines.ts";
import { refuseFuture } from "./request-time.ts";

const now = Date.parse("2027-02-01T09:00:00Z");

/** The status with which a request of this timestamp is answered; 200 where it reaches the app. */
async function statusOf(headers: Record<string, string>) {
  const { log, messages } = openLog();
  const server = createServer(
    refuseFuture((_, response) => void response.end(), { now: () => now, log }),
  ).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  const { status } = await fetch(`http://127.0.0.1:${address.port}/slack/events`, {
    method: "POST",
    headers,
  });
  return { status, messages };
}

it.each([
  ["a day ahead", 24 * 60 * 60, 401],
  ["five minutes and a second ahead", 301, 401],
  ["five minutes ahead", 300, 200],
  ["of now", 0, 200],
  ["old, which Bolt refuses itself", -3600, 200],
])("a request %s is answered rightly", async (_, seconds, status) => {
  const answer = await statusOf({ "X-Slack-Request-Timestamp": String(now / 1000 + seconds) });
  expect(answer.status).toBe(status);
  expect(answer.messages).toHaveLength(status === 401 ? 1 : 0);
});

it.each([[{}], [{ "X-Slack-Request-Timestamp": "soon" }]])(
  "without a time, %j, it is left to Bolt",
  async (headers) => {
    expect((await statusOf(headers)).status).toBe(200);
  },
);
