import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEvents } from "@rabat-process/events";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-announcements-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const program = join(import.meta.dirname, "../bin/rabat-announcements.ts");

function run(...words: readonly string[]): Promise<{ code: unknown; said: string; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (error, said, told) => {
      resolve({ code: error?.code ?? 0, said, told });
    });
  });
}

test("an announcement becomes an event file, with the words that prove it", async () => {
  const text =
    "A webinar on return will be held on 21 January 2027, under the co-chairmanship of France and Cameroon.";
  await writeFile(join(folder, "a.txt"), text);
  const { code, said, told } = await run("draft", "a.txt");
  expect({ code, told }).toEqual({ code: 0, told: "" });
  expect(said).toContain("#   when: “21 January 2027”\n");
  expect(parseEvents(said, { source: "a.yaml" })).toMatchObject({
    ok: true,
    events: [{ kind: "webinar", roles: [{ party: "FR" }, { party: "CM" }] }],
  });
});

test("what is no announcement, or lacks something, is told", async () => {
  await writeFile(join(folder, "a.txt"), "Hello.");
  expect(await run("draft", "a.txt")).toEqual({
    code: 1,
    said: "events: []\n",
    told: "a.txt: no event was found, in English or French.\n",
  });
  await writeFile(join(folder, "b.txt"), "The meeting will be held in Dakar.");
  const { code, said, told } = await run("draft", "b.txt");
  expect(code).toBe(1);
  expect(parseEvents(said, { source: "b.yaml" })).toEqual({ ok: true, events: [] });
  expect(told).toContain("is left out. ");
});
