import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ReadEvent } from "../reread.ts";
import type { Client } from "./client.ts";
import type { FeedServer } from "./feed-server.ts";
import type { Marionette } from "./marionette.ts";
import { connectMarionette } from "./marionette.ts";

export interface Thunderbird extends Client {
  /** Whether it turned the calendar off, of which it shows nothing then. */
  readonly isOff: () => Promise<boolean>;
  readonly restart: () => Promise<void>;
}

const head = `
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  const loaded = (calendar) => new Promise((resolve) => {
    const observer = new Proxy({ QueryInterface: ChromeUtils.generateQI(["calIObserver"]) }, {
      get: (target, name) => target[name] ?? (() => {
        if (name !== "onLoad") return;
        calendar.removeObserver(observer);
        resolve();
      }),
    });
    calendar.addObserver(observer);
  });
`;

const subscribe = `${head}
  const [address] = args;
  const created = cal.manager.createCalendar("ics", Services.io.newURI(address));
  created.name = "feed";
  created.setProperty("cache.enabled", true);
  cal.manager.registerCalendar(created);
  const calendar = cal.manager.getCalendarById(created.id);
  await loaded(calendar);
  return calendar.id;
`;

const refresh = `${head}
  const calendar = cal.manager.getCalendarById(args[0]);
  const isLoaded = loaded(calendar);
  calendar.refresh();
  await isLoaded;
  if (calendar.getProperty("disabled")) return [];
  const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
  const toSeconds = (time) => time.nativeTime / 1e6;
  return items.map((item) => ({
    uid: item.id,
    start: toSeconds(item.startDate),
    end: toSeconds(item.endDate),
    days: item.startDate.isDate,
    summary: item.title,
    description: item.getProperty("DESCRIPTION"),
    cancelled: item.status === "CANCELLED",
  }));
`;

const isOff = `${head} return Boolean(cal.manager.getCalendarById(args[0]).getProperty("disabled"));`;

/** Without a window, with a profile of its own: nothing of whoever runs this is read or written. */
export async function openThunderbird(program: string, feed: FeedServer): Promise<Thunderbird> {
  const profile = mkdtempSync(join(tmpdir(), "thunderbird-"));
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", 0);\n`);
  let running = await start(program, profile);
  const id = await running.run(subscribe, feed.url);
  return {
    refresh: async () => (await running.run(refresh, id)) as readonly ReadEvent[],
    isOff: async () => (await running.run(isOff, id)) === true,
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

type Running = Pick<Marionette, "run" | "quit">;

async function start(program: string, profile: string): Promise<Running> {
  const child = spawn(
    program,
    ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile],
    { env: { PATH: process.env["PATH"], HOME: profile }, stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = once(child, "exit");
  const { run, quit } = await connectMarionette(await readPort(child.stdout));
  return {
    run,
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
