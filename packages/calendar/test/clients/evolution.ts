import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { ReadEvent } from "../reread.ts";
import type { Client } from "./client.ts";
import type { FeedServer } from "./feed-server.ts";

/** Evolution data server, which holds the calendars of Evolution and of GNOME, with one calendar. */
export interface Evolution {
  /** Subscribes to a feed. */
  readonly subscribe: (feed: FeedServer) => Promise<Client>;
  /** The calendar that everybody has: takes a message of RFC 5546, and tells what is shown then. */
  readonly receive: (text: string) => Promise<readonly ReadEvent[]>;
  readonly close: () => Promise<void>;
}

/** On a D-Bus of its own, with a home of its own: nothing of whoever runs this is read or written. */
export function openEvolution(python: string): Evolution {
  const home = mkdtempSync(join(tmpdir(), "evolution-"));
  const child = spawn(
    "dbus-run-session",
    ["--", python, join(import.meta.dirname, "evolution.py")],
    {
      // The network monitor of GNOME takes a machine without a way out for one that is offline.
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        XDG_RUNTIME_DIR: home,
        GSETTINGS_BACKEND: "memory",
        GIO_USE_NETWORK_MONITOR: "base",
      },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (...command: readonly string[]): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(command)}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error(`Evolution ended at ${command.join(" ")}`);
    return JSON.parse(line.value);
  };
  const read = async () => (await ask("read")) as readonly ReadEvent[];
  return {
    subscribe: async (feed) => {
      await ask("subscribe", feed.url);
      return { refresh: () => refresh(feed, ask).then(read) };
    },
    receive: async (text) => {
      await ask("open");
      await ask("receive", text);
      return read();
    },
    close: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * It says nothing when a refresh is over, and hears no other before. It asks twice at most in each, so at the fifth
 * request a whole one is over, whatever was under way before.
 */
async function refresh(
  { sent }: FeedServer,
  ask: (command: string) => Promise<unknown>,
): Promise<void> {
  const enough = sent.length + 5;
  while (sent.length < enough) {
    await ask("refresh");
    await pause(20);
  }
}
