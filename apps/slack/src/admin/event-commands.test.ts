import { formatEvents } from "@rabat-process/events";
import { event } from "@rabat-process/testing/answered-meeting";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCommand } from "./index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-events-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function lint(path: string): Promise<string> {
  const told: string[] = [];
  const refuse = () => {
    throw new Error("a check of files asked for settings");
  };
  await runCommand(["events", "lint", path], {
    settings: { store: refuse, all: refuse },
    version: "1.2.3",
    terminal: { say: (line) => told.push(line), tell: (line) => told.push(line) },
  });
  return told.join("\n");
}

it("names a file as it was named", async () => {
  expect(await lint("package.json")).toMatch(/^package\.json:1:1/);
});

it("counts one event as one", async () => {
  const file = join(folder, "one.yaml");
  await writeFile(file, formatEvents([event]));
  expect(await lint(file)).toBe("1 event, no errors.");
});
