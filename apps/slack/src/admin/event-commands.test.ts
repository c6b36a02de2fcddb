import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig } from "../config.ts";
import { runCommand } from "./index.ts";

const examples = join(import.meta.dirname, "../../../../examples");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-events-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a command beside the store of this name. */
async function admin(store: string, ...words: readonly string[]) {
  const lines = { said: [] as string[], told: [] as string[] };
  const file = join(folder, `${store}.sqlite`);
  const code = await runCommand(words, {
    settings: { store: () => ({ kind: "sqlite", file }), all: () => readConfig({}) },
    version: "1.2.3",
    terminal: { say: (line) => lines.said.push(line), tell: (line) => lines.told.push(line) },
  });
  return { code, said: lines.said.join("\n"), told: lines.told.join("\n") };
}

it("events are listed and exported with those that are drafts, marked as such", async () => {
  const imported = await admin("one", "events", "import", examples);
  const listed = (await admin("one", "events", "list")).said;
  expect(listed).toBe(imported.said.split("\n").toSorted().join("\n"));
  expect(listed).toMatch(/^draft\texample-online-2027\t/m);
  expect(listed).toMatch(/^public\treturn-brussels-2016\t/m);
  const file = join(folder, "all.yaml");
  await admin("one", "events", "export", file);
  expect(await readFile(file, "utf8")).toContain("#   example-online-2027@rabat-process\n");
});

it("what was exported is taken in without announcing it, unless all may see it", async () => {
  const file = join(folder, "all.yaml");
  await admin("one", "events", "import", examples);
  await admin("one", "events", "export", file);
  const listed = await admin("one", "events", "list");
  expect((await admin("one", "events", "import", file)).told).toContain("0 of them new or newer");
  expect(await admin("one", "events", "list")).toEqual(listed);
  await admin("other", "events", "import", file);
  expect(await admin("other", "events", "list")).toEqual(listed);
  await admin("open", "events", "import", file, "--public");
  expect((await admin("open", "events", "list")).said).not.toContain("draft\t");
});
