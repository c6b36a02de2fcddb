import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEventFiles } from "./event-file.ts";
import { describeIssue } from "./issue-words.ts";

const here = import.meta.dirname;

/** Every message of ours as it stands in the sources, with something in place of what differs. */
function messages(): readonly string[] {
  const files = readdirSync(here).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  return files.flatMap((name) => {
    const source = readFileSync(join(here, name), "utf8").replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
    return [
      ...source.matchAll(/"(expected [^"]+)"|`(expected (?:[^`$]|\$\{(?:[^{}]|\{[^{}]*\})*\})+)`/g),
    ]
      .map(([, plain, template]) => plain ?? template ?? "")
      .map((text) => text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "X1"))
      .filter((text) => !/^expected (?:X1|one of X1|X1 X1X1)$/.test(text));
  });
}

const event = {
  uid: "handover-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Handover" },
  kind: "handover",
  status: "planned",
  when: { precision: "day", first: "2027-03-10", last: "2027-03-10" },
};

/** What is wrong with an event, in French. */
function issuesIn(change: object): readonly string[] {
  const parsed = parseEventFiles([
    { source: "f.yaml", text: JSON.stringify({ events: [{ ...event, ...change }] }) },
  ]);
  return parsed.ok
    ? []
    : parsed.issues.map((issue) => describeIssue(issue, "fr").replaceAll("\u00a0", " "));
}

describe("what is wrong in event files", () => {
  it("is known in French for every message of ours", () => {
    const all = messages();
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((message) => describeIssue({ message }, "fr").startsWith("[EN]"))).toEqual(
      [],
    );
  });

  it.each<[object, string]>([
    [{ sequence: "one" }, "attendu : un nombre"],
    [{ sequence: 1.5 }, "attendu : un nombre entier"],
    [{ sequence: -1 }, "attendu : 0 au moins"],
    [
      { summary: "Handover" },
      "attendu : un texte en anglais, en français ou dans les deux langues",
    ],
    [{ summary: { en: "" } }, "attendu : au moins 1 caractère"],
    [{ summary: { en: "x".repeat(301) } }, "attendu : 300 caractères au plus"],
    [{ kind: undefined }, 'attendu : ce champ, l’une de ces valeurs : "ministerial-conference"'],
    [
      { summary: undefined },
      "attendu : ce champ, un texte en anglais, en français ou dans les deux langues",
    ],
    [{ highLevel: "yes" }, "attendu : true"],
    [{ sources: ["somewhere"] }, "attendu : une adresse web, par exemple https://"],
    [{ sources: "somewhere" }, "attendu : une liste"],
    [{ languages: [] }, "attendu : au moins 1 élément"],
    [{ room: "B2" }, "attendu : aucun champ de ce nom ici"],
    [
      { lineage: [{ relation: "follows", event: "x@rabat-process" }] },
      "attendu : l’UID d’un événement",
    ],
    [
      { programmes: [{ programme: "cadiz-2022", theme: 1, objective: "9" }] },
      "attendu : un objectif du thème 1 de cadiz-2022 : 1, 2",
    ],
  ])("is told in French: %j", (change, expected) => {
    const [first = ""] = issuesIn(change);
    expect(first.startsWith(expected), first).toBe(true);
  });

  it("stays in English, with its mark, where a message is not ours", () => {
    expect(describeIssue({ message: "Not ours" }, "fr")).toBe("[EN] Not ours");
    expect(describeIssue({ message: "expected a list" }, "en")).toBe("expected a list");
  });
});

describe("a lineage", () => {
  const follower = {
    ...event,
    lineage: [{ relation: "replaces", event: "earlier-2026@rabat-process" }],
  };
  const files = [{ source: "f.json", text: JSON.stringify({ events: [follower] }) }];

  it("may name an event that is known already", () => {
    expect(parseEventFiles(files, { known: [{ uid: "earlier-2026@rabat-process" }] }).ok).toBe(
      true,
    );
  });

  it("may not name one that is nowhere", () => {
    const parsed = parseEventFiles(files, { known: [{ uid: "other-2026@rabat-process" }] });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("or known already") as unknown }],
    });
  });
});
