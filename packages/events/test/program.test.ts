import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { validFile } from "./event-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-events-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const program = join(import.meta.dirname, "../bin/rabat-events.ts");

function run(...words: readonly string[]): Promise<{ code: unknown; said: string; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (error, said, told) => {
      resolve({ code: error?.code ?? 0, said, told });
    });
  });
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

it("passes a folder of sound files in silence", async () => {
  await write({ "2027.yaml": validFile, "empty.json": '{ "events": [] }', "notes.txt": "?" });
  expect(await run("check", ".")).toEqual({ code: 0, said: "", told: "" });
});

it("tells all that is wrong in all files", async () => {
  await write({
    "a.yaml": validFile,
    "b.yaml": validFile,
    "c.yaml": validFile.replace("planned", "fixed"),
    "d.yaml": "events: [",
  });
  const { code, said } = await run("check", ".");
  expect(code).toBe(1);
  expect(said.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^c\.yaml:9:13 events\[0\]\.status: expected one of /),
    expect.stringMatching(/^d\.yaml:1:9: expected \] at the end/),
    expect.stringMatching(/^b\.yaml:2:10 events\[0\]\.uid: expected a UID of its own/),
  ]);
});

it("tells programs, and a workflow of GitHub", async () => {
  await write({ "a.yaml": validFile.replace("planned", "50%") });
  const json = await run("check", "--format", "json", "a.yaml");
  expect(json.code).toBe(1);
  expect(JSON.parse(json.said)).toMatchObject([
    { source: "a.yaml", line: 9, column: 13, path: "events[0].status", received: '"50%"' },
  ]);
  const { code, said } = await run("check", "--format=github", "a.yaml");
  expect(code).toBe(1);
  expect(said).toMatch(
    /^::error file=a\.yaml,line=9,col=13,title=events\[0\]\.status::events\[0\]\.status: expected one of .*found "50%25"\n$/,
  );
  expect((await run("check", "--format=json", "/dev/null")).code).toBe(1);
});

it("formats what is written otherwise, keeping comments and the schema", async () => {
  const loose = `# ours\n$schema: ./x.json\n${validFile.replace("    sequence: 0", "    sequence:   0 # first")}`;
  await write({ "a.yaml": loose, "bad.yaml": "events: [" });
  expect(await run("format", "--check", "a.yaml")).toMatchObject({ code: 1, said: "a.yaml\n" });
  expect(await readFile(join(folder, "a.yaml"), "utf8")).toBe(loose);
  expect(await run("format", "a.yaml")).toMatchObject({ code: 0, said: "a.yaml\n" });
  const formatted = await readFile(join(folder, "a.yaml"), "utf8");
  expect(formatted).toContain("# ours\n$schema: ./x.json\n");
  expect(formatted).toContain("sequence: 0 # first\n");
  expect(await run("format", "--check", "a.yaml")).toEqual({ code: 0, said: "", told: "" });
  expect(await run("format", ".")).toMatchObject({
    code: 1,
    told: expect.stringContaining("bad.yaml:1:9: expected ]") as string,
  });
});
