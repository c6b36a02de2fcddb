import type { Instant } from "@rabat-process/timezones";
import { addMinutes, instantOf } from "@rabat-process/timezones";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StoreConfig } from "@rabat-process/store/database";
import { slackPath } from "../../src/slack/receiver.ts";
import { freePort } from "@rabat-process/testing/free-port";
import { botToken } from "../app-process.ts";
import { signedHeaders, signingSecret } from "../signed.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const shiftedClock = new URL("../shifted-clock.ts", import.meta.url).href;

/** Somebody's answer to an event, by a button. */
export interface Press {
  readonly user: string;
  readonly event: string;
}

/** What Slack calls a press, and the log of the store. */
export function nameOf({ user, event }: Press): string {
  return `${user}:${actionId}:${tsOf(event)}`;
}

const actionId = "rsvp:v1:ACCEPTED";

/** Each press has a time of its own; those of one event have one. */
function tsOf(event: string): string {
  return `1800000000.${(/\d+/.exec(event)?.[0] ?? "").padStart(6, "0")}`;
}

/** The app as it is run, over HTTP, until it is killed. Its clock is ahead: what those that were killed held is free. */
export async function startPressedApp(options: {
  readonly store: StoreConfig;
  readonly slackUrl: string;
  readonly aheadMinutes: number;
}) {
  const { store, slackUrl, aheadMinutes } = options;
  const port = await freePort();
  const at = addMinutes(now(), aheadMinutes);
  const child = fork(main, {
    cwd: import.meta.dirname,
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      ...(store.kind === "sqlite" ? { DATABASE_FILE: store.file } : { DATABASE_URL: store.url }),
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      LOG_LEVEL: "error",
      NODE_OPTIONS: `--import=${shiftedClock}?at=${at}`,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = once(child, "close");
  await once(child, "message");
  const started = Date.now();
  return {
    /** The status with which a press was answered; undefined where the app was killed before. */
    async press({ user, event }: Press): Promise<number | undefined> {
      const payload = {
        type: "block_actions",
        user: { id: user },
        team: { id: "T1" },
        trigger_id: `trigger-${user}-${event}`,
        response_url: `${slackUrl}/respond/once`,
        container: { type: "message", channel_id: "C1", message_ts: "1.1" },
        channel: { id: "C1" },
        actions: [
          {
            type: "button",
            block_id: "answers",
            action_id: actionId,
            action_ts: tsOf(event),
            value: event,
          },
        ],
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const headers = signedHeaders(body, Date.parse(at) + Date.now() - started);
      return fetch(`http://127.0.0.1:${port}${slackPath}`, { method: "POST", headers, body }).then(
        ({ status }) => status,
        () => undefined,
      );
    },
    async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
      child.kill(signal);
      await gone;
    },
  };
}

function now(): Instant {
  return instantOf(new Date());
}
