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

/**
 * Evolution data server, which holds the calendars of Evolution and of GNOME, on a D-Bus of its own with a home of its
 * own: nothing of whoever runs this is read or written.
 */
export function openEvolution(python: string, feed: FeedServer): Client & { close: () => Promise<void> } {
  const home = mkdtempSync(join(tmpdir(), "evolution-"));
  const script = join(import.meta.dirname, "evolution.py");
  const child = spawn("dbus-run-session", ["--", python, script, feed.url], {
    // The network monitor of GNOME takes a machine without a way out for one that is offline.
    env: {
      PATH: process.env["PATH"],
      HOME: home,
      XDG_RUNTIME_DIR: home,
      GSETTINGS_BACKEND: "memory",
      GIO_USE_NETWORK_MONITOR: "base",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (command: string): Promise<unknown> => {
    child.stdin.write(`${command}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error(`Evolution ended at "${command}"`);
    return JSON.parse(line.value);
  };
  return {
    // It says nothing when a refresh is over, and hears no other before. It asks twice at most in each, so at the fifth
    // request a whole one is over, whatever was under way before.
    refresh: async () => {
      const enough = feed.sent.length + 5;
      while (feed.sent.length < enough) {
        await ask("refresh");
        await pause(20);
      }
      return (await ask("read")) as readonly ReadEvent[];
    },
    close: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
