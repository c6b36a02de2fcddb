import type { LocalSlack, Mode } from "@rabat-process/local-slack";
import { startLocalSlack } from "@rabat-process/local-slack";
import type { Instant } from "@rabat-process/timezones";
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "@rabat-process/testing/free-port";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const shiftedClock = new URL("../shifted-clock.ts", import.meta.url).href;
const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));

export interface RunningApp {
  readonly slack: LocalSlack;
  /** Where its pages and feeds are, without a slash at the end. */
  readonly pages: string;
  /** Kills the app as a failing machine would, and starts it again on the same store. */
  restart(whileDown?: (databaseFile: string) => Promise<void>): Promise<void>;
  /** Ends everything and removes the store. */
  stop(): Promise<void>;
}

/**
 * The app as `npm start` runs it, beside a Slack that others wrote, with a store of its own. With an instant, the app's
 * clock starts there; that of Slack does not.
 */
export async function startRunningApp(kind: Mode["kind"], at?: Instant): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), "rabat-scenario-"));
  const port = await freePort();
  const pages = `http://127.0.0.1:${port}`;
  const mode: Mode = kind === "socket" ? { kind } : { kind, requestUrl: `${pages}/slack/events` };
  const slack = await startLocalSlack({ mode });
  const { botToken, appToken, signingSecret } = slack.workspace.app;
  const databaseFile = join(folder, "store.sqlite");
  const environment = {
    PATH: process.env["PATH"],
    PORT: String(port),
    DATABASE_FILE: databaseFile,
    EVENTS_DIRECTORY: examples,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: botToken,
    ...(kind === "socket"
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret }),
    ORGANISERS: "U0SECRETARIAT",
    ...(at === undefined ? {} : { NODE_OPTIONS: `--import=${shiftedClock}?at=${at}` }),
  };
  let child = await startChild(environment);
  return {
    slack,
    pages,
    async restart(whileDown) {
      await endChild(child, "SIGKILL");
      await whileDown?.(databaseFile);
      child = await startChild(environment);
    },
    async stop() {
      await endChild(child, "SIGTERM");
      await slack.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The program as `npm start` runs it, when it says that it is ready. */
export async function startChild(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(main, { env: environment, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => (output += String(text)));
  const ended = once(child, "exit").then(() => {
    throw new Error(`The app ended before it was ready:\n${output}`);
  });
  await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  return child;
}

export async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
