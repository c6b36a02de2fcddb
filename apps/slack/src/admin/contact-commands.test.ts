import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAppStore } from "../app-store.ts";
import { readConfig } from "../config.ts";
import { runCommand } from "./index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-contacts-"));
  await (await openAppStore(config())).close();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const config = () => ({ kind: "sqlite", file: join(folder, "rabat.sqlite") }) as const;

async function people(...words: readonly string[]) {
  const lines = { said: [] as string[], told: [] as string[] };
  const code = await runCommand(["people", ...words], {
    settings: { store: config, all: () => readConfig({}) },
    version: "1.2.3",
    terminal: {
      say: (line) => lines.said.push(line),
      tell: (line) => lines.told.push(line),
    },
  });
  return { code, said: lines.said, told: lines.told.join("\n") };
}

async function file(...lines: readonly string[]) {
  const path = join(folder, "list.csv");
  await writeFile(path, ["delegation,name,mailbox,language,role", ...lines].join("\n"));
  return path;
}

const awa = "Senegal,Awa Diop,awa@example.sn,fr,focal point";

describe("the list of contacts on the command line", () => {
  it("is shown, and changed only with --apply", async () => {
    const path = await file(awa);
    const said = ["Added: Senegal, Awa Diop (awa@example.sn) — focal point · French"];
    const shown = await people("import", path);
    expect(shown).toMatchObject({ code: 0, said });
    expect(shown.told).toContain("Nothing is changed yet");
    expect(await people("import", path, "--apply")).toMatchObject({ code: 0, said });
    const again = await people("import", path, "--apply");
    expect(again).toMatchObject({ code: 0, said: [] });
    expect(again.told).toContain("nothing changes");
    const store = await openAppStore(config());
    expect(await store.contacts()).toMatchObject([
      { person: { name: "Awa Diop", confirmedBy: "admin" }, mailboxes: ["awa@example.sn"] },
    ]);
    await store.close();
  });

  it("with an error in one line is not changed at all", async () => {
    const outcome = await people("import", await file(awa, "Atlantis,A,a@x.org,,"), "--apply");
    expect(outcome).toMatchObject({ code: 1, said: [] });
    expect(outcome.told).toMatch(/^1 issue, so nothing would be changed.*\nRow 3: “Atlantis”/);
    expect((await people("import", await file(awa))).said).toHaveLength(1);
  });

  it.each(["csv", "xlsx"])(
    "is exported as %s for its owner alone, and read again",
    async (ending) => {
      await people("import", await file(awa, 'ML,"=Moussa ""Mo"", Fall",m@x.org,,'), "--apply");
      const target = join(folder, `out.${ending}`);
      expect(await people("export", target)).toMatchObject({ code: 0 });
      expect((await stat(target)).mode & 0o777).toBe(0o600);
      expect((await people("import", target)).told).toContain("unchanged: 2");
      const before = await readFile(target);
      expect(await people("export", target)).toMatchObject({ code: 1 });
      expect(await readFile(target)).toEqual(before);
    },
  );

  it("loses whoever is erased by their mailbox", async () => {
    await people("import", await file(awa), "--apply");
    expect(await people("erase", "Awa@example.sn")).toMatchObject({ code: 0 });
    await people("export", join(folder, "out.csv"));
    expect(await readFile(join(folder, "out.csv"), "utf8")).not.toContain("Awa");
    expect((await readFile(config().file)).includes("Awa Diop")).toBe(false);
  });

  it.each([
    [["import", "/nowhere.csv"], 1, "There is no file /nowhere.csv"],
    [["import"], 2, "Expected people import <file> [--apply]"],
    [["export", "list.pdf"], 2, "ends with .csv or .xlsx"],
  ])("ends %j with %i", async (words, code, sentence) => {
    const outcome = await people(...words);
    expect(outcome.code).toBe(code);
    expect(outcome.told).toContain(sentence);
  });
});
