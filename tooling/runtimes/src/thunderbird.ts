import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Marionette } from "./marionette.ts";
import { connectMarionette } from "./marionette.ts";

/** Thunderbird without a window, and what it remembers: nothing of whoever runs this is read or written. */
export interface Thunderbird {
  /** As in {@link Marionette}, in the process that runs now; `cal` is there, which is what its calendar is made of. */
  readonly run: Marionette["run"];
  readonly ask: Marionette["ask"];
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param wanted preferences beyond those that keep it to itself */
export async function openThunderbird(
  program: string,
  wanted: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Thunderbird> {
  const profile = mkdtempSync(join(tmpdir(), "thunderbird-"));
  const lines = Object.entries({ ...wanted, ...toItself }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), lines.join(""));
  let running = await start(program, profile);
  return {
    run: (script, ...args) => running.run(`${imports}${script}`, ...args),
    ask: (command, parameters) => running.ask(command, parameters),
    restart: async () => {
      await running.quit();
      running = await start(program, profile);
    },
    close: async () => {
      await running.quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A free port for {@link Marionette}; and a proxy that is none, so that it talks to this machine alone. */
const toItself = {
  "marionette.port": 0,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

const imports = `const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");\n`;

async function start(program: string, profile: string): Promise<Marionette> {
  const child = spawn(
    program,
    [
      "--headless",
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      profile,
    ],
    { env: { PATH: process.env["PATH"], HOME: profile }, stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = once(child, "exit");
  const { run, ask, quit } = await connectMarionette(await readPort(child.stdout));
  return {
    run,
    ask,
    quit: async () => {
      await quit();
      await ended;
    },
  };
}

async function readPort(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const port = /Listening on port (\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error("Thunderbird ended before it listened");
}
