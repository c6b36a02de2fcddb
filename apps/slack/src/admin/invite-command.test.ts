import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CalendarEvent } from "@rabat-process/events";
import { openAppStore } from "../app-store.ts";
import { readConfig } from "../config.ts";
import { runCommand } from "./index.ts";

const linkKey = Buffer.alloc(32, 7).toString("base64");
const reached = { LINK_KEY: linkKey, PUBLIC_URL: "https://calendar.example.org" };

/** It has no date yet, so that it is never over. */
const event: CalendarEvent = {
  uid: "workshop-yaounde@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  status: "tentative",
  when: { precision: "open", printed: { en: "when/if conditions permit" } },
};

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-invite-"));
  target = join(folder, "letters");
  const store = await openAppStore(config());
  const at = "2026-11-25T00:00:00Z";
  await store.saveEvents([event], { by: "admin", at }, (_, { attendance }) => ({ attendance }));
  await store.close();
  const list = join(folder, "list.csv");
  await writeFile(list, "delegation,name,mailbox\nSenegal,Awa Diop,awa@example.sn\n");
  await run(["people", "import", list, "--apply"]);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const config = () => ({ kind: "sqlite", file: join(folder, "rabat.sqlite") }) as const;

async function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const lines = { said: [] as string[], told: [] as string[] };
  const code = await runCommand(words, {
    settings: { store: config, all: () => readConfig(environment) },
    version: "1.2.3",
    terminal: {
      say: (line) => lines.said.push(line),
      tell: (line) => lines.told.push(line),
    },
  });
  return { code, said: lines.said, told: lines.told.join("\n") };
}

const invite = (environment = reached) =>
  run(["people", "invite", "workshop-yaounde", target], environment);

async function sentLinks() {
  const store = await openAppStore(config());
  const links = await store.linksTo(event.uid);
  await store.close();
  return links;
}

describe("an invitation on the command line", () => {
  it("is written for its owner alone, and each link is printed", async () => {
    const outcome = await invite();
    expect(outcome.code).toBe(0);
    expect(outcome.said).toEqual([
      expect.stringMatching(/^SN\tAwa Diop\thttps:\/\/calendar\.example\.org\/r\/\S+$/),
    ]);
    const files = await readdir(target);
    expect(files.map((name) => name.split(".").at(-1)).toSorted()).toEqual(["docx", "txt", "xlsx"]);
    for (const name of files) expect((await stat(join(target, name))).mode & 0o777).toBe(0o600);
    expect(await sentLinks()).toHaveLength(1);
  });

  it("goes into no folder that has files, and then nobody counts as written to", async () => {
    await mkdir(target);
    await writeFile(join(target, "mine.txt"), "mine");
    const outcome = await invite();
    expect(outcome).toMatchObject({ code: 1, said: [] });
    expect(outcome.told).toContain(`${target} is not an empty folder`);
    expect(await readdir(target)).toEqual(["mine.txt"]);
    expect(await sentLinks()).toEqual([]);
  });

  it("needs a name for a folder that no file has", async () => {
    await writeFile(target, "mine");
    expect((await invite()).told).toContain(`${target} is not an empty folder`);
    expect(await sentLinks()).toEqual([]);
  });

  it("needs a key, and an event that there is", async () => {
    const { PUBLIC_URL } = reached;
    const keyless = await run(["people", "invite", "workshop-yaounde", target], { PUBLIC_URL });
    expect(keyless).toMatchObject({ code: 1, told: expect.stringContaining("LINK_KEY") as string });
    const unknown = await run(["people", "invite", "seminar", target], reached);
    expect(unknown).toMatchObject({ code: 1, told: expect.stringContaining("none") as string });
  });

  it("says where its links open on this machine alone", async () => {
    const { LINK_KEY } = reached;
    const alone = await run(["people", "invite", "workshop-yaounde", target], { LINK_KEY });
    expect(alone.code).toBe(0);
    expect(alone.told).toContain("these links open on this machine only: set PUBLIC_URL");
    await rm(target, { recursive: true });
    expect((await invite()).told).not.toContain("PUBLIC_URL");
  });
});
