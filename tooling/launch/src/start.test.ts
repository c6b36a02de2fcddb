import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const launch = fileURLToPath(new URL("launch.mjs", import.meta.url));

// Set, though empty, so that nobody's .env leads a test to a real workspace.
const noSlack = {
  SLACK_BOT_TOKEN: "",
  SLACK_APP_TOKEN: "",
  SLACK_SIGNING_SECRET: "",
  SLACK_API_URL: "",
  ORGANISERS: "",
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-start-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Start {
  readonly process: ChildProcess;
  output(): string;
  /** Resolves when the output has this text; rejects with the output when the program ends before. */
  until(text: string): Promise<void>;
}

/** `npm start` without npm: a process group of its own, as a terminal makes one. */
function start(environment: Record<string, string>): Start {
  const child = spawn(process.execPath, [launch, "start"], {
    env: {
      ...process.env,
      ...noSlack,
      DATABASE_FILE: join(folder, "store.sqlite"),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      output += String(text);
      for (const listener of listeners) listener();
    });
  }
  return {
    process: child,
    output: () => output,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) resolve();
        };
        listeners.add(look);
        child.once("close", () => {
          reject(new Error(`ended without “${text}”:\n${output}`));
        });
        look();
      }),
  };
}

function addressOf(output: string, label: string): string {
  const address = new RegExp(`${label}\\s+(http://127\\.0\\.0\\.1:\\d+)`).exec(output)?.[1];
  if (address === undefined) throw new Error(`no address of ${label} in:\n${output}`);
  return address;
}

async function exitCodeOf({ process: child }: Start): Promise<number | null> {
  await once(child, "close");
  return child.exitCode;
}

/** Resolves when nothing answers at an address any more. */
async function isGone(address: string): Promise<void> {
  for (;;) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

describe("npm start", { timeout: 30_000 }, () => {
  it.each([
    ["Ctrl-C", (pid: number) => process.kill(-pid, "SIGINT")],
    ["the end of the program alone", (pid: number) => process.kill(pid, "SIGTERM")],
    ["a kill that it cannot notice", (pid: number) => process.kill(pid, "SIGKILL")],
  ])("says where to look, and %s leaves nothing running", async (_, end) => {
    const started = start({});
    await started.until("Ctrl-C stops everything.");
    const slack = addressOf(started.output(), "Slack \\(on this machine\\)");
    const pages = addressOf(started.output(), "Schedule");
    expect(await (await fetch(slack)).text()).toContain("<title>local-slack</title>");
    expect(await (await fetch(`${pages}/calendar.ics`)).text()).toContain(
      "UID:webinar-return-2021@rabat-process",
    );

    const closed = once(started.process, "close");
    end(started.process.pid ?? 0);
    await closed;
    await Promise.all([isGone(slack), isGone(pages)]);
  });

  it.each([
    ["a token is missing", { SLACK_BOT_TOKEN: "xoxb-1" }, /^SLACK_APP_TOKEN .* is missing: .*\.$/m],
    [
      "a token is of the wrong kind",
      { SLACK_BOT_TOKEN: "xoxp-1" },
      /^SLACK_BOT_TOKEN must begin with xoxb-: .*\.$/m,
    ],
  ])("ends with one sentence and code 1 when %s", async (_, environment, sentence) => {
    const started = start(environment);
    expect(await exitCodeOf(started)).toBe(1);
    expect(started.output()).toMatch(sentence);
    expect(started.output()).not.toContain("    at ");
  });

  it("says which tokens Slack refuses and what to do, and goes on", async () => {
    const refusing = createServer((_, response) => {
      response
        .setHeader("Content-Type", "application/json")
        .end('{"ok":false,"error":"invalid_auth"}');
    }).listen(0, "127.0.0.1");
    await once(refusing, "listening");
    const address = refusing.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const started = start({
      SLACK_API_URL: `http://127.0.0.1:${port ?? 0}/api/`,
      SLACK_BOT_TOKEN: "xoxb-wrong",
      SLACK_APP_TOKEN: "xapp-wrong",
      PORT: "0",
    });
    await started.until("Slack: cannot be used now (invalid_auth), and is tried again and again");
    for (const token of ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
      expect(started.output()).toMatch(
        new RegExp(`Slack cannot be used \\(invalid_auth\\).*${token}`),
      );
    expect(started.output()).not.toMatch(/^ {4}at /m);
    const ended = exitCodeOf(started);
    started.process.kill("SIGTERM");
    expect(await ended).toBe(0);
    refusing.closeAllConnections();
    refusing.close();
  });
});
