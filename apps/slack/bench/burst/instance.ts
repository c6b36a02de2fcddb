import { fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StoreConfig } from "@rabat-process/store/database";
import { freePort } from "@rabat-process/testing/free-port";
import { slackPath } from "../../src/slack/receiver.ts";
import { botToken } from "../../test/app-process.ts";
import { signingSecret } from "../../test/signed.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The app as it is run, in a process of its own. */
export interface Instance {
  /** Where Slack delivers to. */
  readonly address: string;
  /** Ends it as an operator does; resolves when it is gone. */
  stop(): Promise<void>;
}

export async function startInstance(options: {
  readonly store: StoreConfig;
  readonly slackUrl: string;
  /** The file that it writes its log to. */
  readonly logFile: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<Instance> {
  const { store, slackUrl, logFile, environment } = options;
  const log = openSync(logFile, "a");
  const port = await freePort();
  const child = fork(main, {
    cwd: import.meta.dirname,
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      ...(store.kind === "sqlite" ? { DATABASE_FILE: store.file } : { DATABASE_URL: store.url }),
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      LOG_LEVEL: "warn",
      ...environment,
    },
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const gone = once(child, "close");
  await Promise.race([
    once(child, "message"),
    gone.then(() => Promise.reject(new Error("the app ended before it was ready"))),
  ]);
  return {
    address: `http://127.0.0.1:${port}${slackPath}`,
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}
