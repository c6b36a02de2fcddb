import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEvents } from "@rabat-process/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAppStore } from "../app-store.ts";
import { readConfig } from "../config.ts";
import { runCommand } from "./index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-draft-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const storeFile = () => join(folder, "rabat.sqlite");

/** Reads texts that stand in files. */
async function draft(...texts: readonly string[]) {
  const files = texts.map((_, index) => join(folder, `text-${index}.txt`));
  await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? "")));
  return admin("events", "draft", ...files);
}

async function admin(...words: readonly string[]) {
  const lines = { said: [] as string[], told: [] as string[] };
  const code = await runCommand(words, {
    settings: { store: () => ({ kind: "sqlite", file: storeFile() }), all: () => readConfig({}) },
    version: "1.2.3",
    terminal: { say: (line) => lines.said.push(line), tell: (line) => lines.told.push(line) },
  });
  return { code, said: lines.said.join("\n"), told: lines.told.join("\n") };
}

const english = `A workshop on visas will be held in Dakar, Senegal, on 4 May 2027, co-chaired by Senegal and Spain.

Coffee is served all day long. A webinar on asylum will be held on 6 May 2027.`;
const french = "Un atelier sur les visas aura lieu à Dakar, au Sénégal, le 4 mai 2027.";

describe("events draft", () => {
  it("writes an event file that import takes, of both languages", async () => {
    const { code, said, told } = await draft(english, french);
    expect(code).toBe(0);
    expect(told).toContain("2 found, 0 questions, 0 that cannot be imported as they are.");
    const result = parseEvents(said, { source: "draft.yaml" });
    expect(result).toMatchObject({
      ok: true,
      events: [
        {
          uid: "workshop-on-visas-2027@rabat-process",
          summary: { en: "Workshop on visas", fr: "Atelier sur les visas" },
          when: { first: "2027-05-04", printed: { en: "4 May 2027", fr: "le 4 mai 2027" } },
          venue: { city: { en: "Dakar", fr: "Dakar" }, country: "SN" },
        },
        { uid: "webinar-on-asylum-2027@rabat-process", kind: "webinar" },
      ],
    });
    const file = join(folder, "draft.yaml");
    await writeFile(file, said);
    await openAppStore({ kind: "sqlite", file: storeFile() }).then((store) => store.close());
    expect(await admin("events", "import", file)).toMatchObject({ code: 0 });
    // What is there keeps its name: the same text read again makes other events.
    expect((await draft(english)).said).toContain("uid: workshop-on-visas-2027-2@rabat-process");
  });

  it("marks the words that gave each value, and those that were not understood", async () => {
    const { said } = await draft(english.replace(/ A webinar.*/, ""));
    expect(said.split("\n")).toEqual(
      expect.arrayContaining([
        "# A [[workshop]2 on visas]1 [will be held]3 in [Dakar]4, [Senegal]5, on [4 May 2027]6, [co-chaired by]7 [Senegal]8 and [Spain]9.",
        "#     1 summary · 2 kind · 3 status · 4 venue.city · 5 venue.country · 6 when · 7 roles[0], roles[1] · 8 roles[0] · 9 roles[1]",
        "# {Coffee is served all day long.}",
      ]),
    );
  });

  it("asks what the texts leave open, and writes the event without it", async () => {
    const { code, said, told } = await draft(
      "A workshop on visas will be held in Thornbury on 4 May.",
    );
    expect(code).toBe(0);
    expect(said).toContain("#   event 1, when: In which year is “4 May”?");
    expect(said).toContain("#   when is missing: fill it in before you import the file.");
    expect(told).toContain("1 that cannot be imported as they are");
    const result = parseEvents(said, { source: "draft.yaml" });
    expect(!result.ok && result.issues.map(({ path }) => path)).toEqual(["events[0].when"]);
  });

  it.each([
    ["no meeting", ["Dear all, the room has changed."], /No event was found in .*text-0\.txt/],
    ["no text", [""], /No event was found/],
  ])("refuses a file with %s", async (_, texts, problem) => {
    const { code, said, told } = await draft(...texts);
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(told).toMatch(problem);
  });

  it("refuses what is no file", async () => {
    for (const path of [folder, join(folder, "nothing.txt")])
      expect(await admin("events", "draft", path)).toMatchObject({
        code: 1,
        told: `There is no file ${path}: name a text file.`,
      });
    expect(await admin("events", "draft")).toMatchObject({ code: 2 });
  });
});
