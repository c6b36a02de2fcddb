import type { WebClient } from "@slack/web-api";
import { setTimeout as wait } from "node:timers/promises";
import type { Connection } from "./connection.ts";
import type { Line } from "./link.ts";
import { codeOf, tokenRefusals } from "./refusals.ts";

/** How often the Web API is asked whether it works: what fails in between is tried again by whoever needed it. */
const askedMilliseconds = 60_000;
/** How long the first word over a socket may take. */
const helloMilliseconds = 30_000;

/**
 * The Web API, which is asked once a minute who the app is. In an app of several workspaces nobody’s token is sent along:
 * that Slack misses it says that Slack is there.
 */
export function webApiLine(
  client: WebClient,
  connection: Pick<Connection, "onlyToken" | "identify">,
): Line {
  const hasToken = connection.onlyToken !== undefined;
  return {
    async open() {
      try {
        const { bot_id: botId, user_id: botUserId } = await client.auth.test();
        connection.identify({
          ...(botId === undefined ? {} : { botId }),
          ...(botUserId === undefined ? {} : { botUserId }),
        });
      } catch (error) {
        if (hasToken || !tokenRefusals.has(codeOf(error))) throw error;
      }
      return { until: wait(askedMilliseconds, undefined, { ref: false }) };
    },
    advise: (reason) =>
      hasToken && tokenRefusals.has(reason)
        ? "Copy SLACK_BOT_TOKEN again from your app’s page “OAuth & Permissions” at https://api.slack.com/apps, install the app again if it was removed, and start the app."
        : undefined,
  };
}

/** What this needs of a client of Socket Mode that does not connect again by itself. */
export interface SocketClient {
  start(): Promise<unknown>;
  disconnect(): Promise<unknown>;
  once(event: "disconnected", listener: () => void): unknown;
}

/** The socket of Socket Mode. When Slack ends it, as it does every few hours, it is opened again at once. */
export function socketLine(client: SocketClient): Line {
  return {
    async open() {
      const until = new Promise<void>((resolve) => {
        client.once("disconnected", resolve);
      });
      await inTime(client.start(), () => client.disconnect());
      return { until };
    },
    advise: (reason) =>
      tokenRefusals.has(reason)
        ? "Make SLACK_APP_TOKEN anew with the scope connections:write on your app’s page “Basic Information” at https://api.slack.com/apps, and start the app."
        : undefined,
  };
}

async function inTime(work: Promise<unknown>, giveUp: () => Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const late = wait(helloMilliseconds, "late", { signal: over.signal, ref: false }).catch(
    () => "in time",
  );
  try {
    if ((await Promise.race([work, late])) !== "late") return;
    work.catch(() => undefined);
    giveUp().catch(() => undefined);
    throw new Error("the socket did not open in time");
  } finally {
    over.abort();
  }
}
