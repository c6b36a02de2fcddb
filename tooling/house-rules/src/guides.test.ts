import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./imports.ts";

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

const source = read("apps/slack/src/listeners/commands/words.ts");
const commands = [...source.matchAll(/^ {2}\w+: \["([^"]+)", "([^"]+)"\],$/gm)].map(
  ([, en = "", fr = ""]) => ({
    en,
    fr,
  }),
);
const guides = {
  en: ["delegates.md", "organisers.md"],
  fr: ["delegues.md", "organisateurs.md"],
} as const;
const folder = "docs/guides";

describe("the guides", () => {
  it("know the commands of the app", () => {
    expect(commands.length).toBeGreaterThan(20);
  });

  it.each(["en", "fr"] as const)("tell every command, in %s", (locale) => {
    const text = guides[locale].map((name) => read(join(folder, name))).join("\n");
    const untold = commands
      .map((words) => words[locale])
      .filter((word) => !text.includes(`\`/rabat ${word}`));
    expect(untold).toEqual([]);
  });

  it.each(["en", "fr"] as const)("and the help of the app tells every command, in %s", (locale) => {
    const sentences = read(`apps/slack/src/locales/${locale}.ts`);
    const help = /^ {2}help: \{$([^]*?)^ {2}\},$/m.exec(sentences)?.[1] ?? "";
    const told = new Set([...help.matchAll(/`(?:\/rabat )?([^\s`]+)/g)].map(([, word]) => word));
    const untold = commands.map((words) => words[locale]).filter((word) => !told.has(word));
    expect(untold).toEqual([]);
  });

  it.each(readdirSync(join(root, folder)))("%s names no command that there is not", (name) => {
    const known = commands.flatMap(({ en, fr }) => [en, fr]);
    const named = [...read(join(folder, name)).matchAll(/`\/rabat ([^\s`]+)/g)].map(
      ([, word = ""]) => word,
    );
    // The guide for delegations shows once that accents may be left out.
    expect(named.filter((word) => !known.includes(word) && word !== "reglages")).toEqual([]);
  });

  it("have every variable of the app, and no other", () => {
    const environment = read("apps/slack/src/environment.ts");
    const variables = [...environment.matchAll(/^ {2}([A-Z][A-Z_]+): optional\(/gm)].map(
      ([, name = ""]) => name,
    );
    const [, table = ""] = read(join(folder, "run-it.md")).split("## All variables");
    const told = [...table.matchAll(/^\| (`[A-Z_`, ]+`) /gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/[A-Z_]+/g)].map(([name]) => name),
    );
    expect(told.toSorted()).toEqual(variables.toSorted());
  });

  it("and the container have the tools that the repository pins", () => {
    const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };
    const dockerfile = read("Dockerfile");
    const bases = [...dockerfile.matchAll(/^FROM node:([\d.]+)/gm)].map(([, version]) => version);
    expect(bases).toEqual([read(".node-version").trim(), read(".node-version").trim()]);
    expect(dockerfile).toContain(`npm install --global ${packageManager}\n`);
  });

  it("and the container pass every variable on that is not theirs to set", () => {
    const [, table = ""] = read(join(folder, "run-it.md")).split("## All variables");
    const told = [...table.matchAll(/^\| (`[A-Z_`, ]+`) /gm)].flatMap(
      ([cell]) => cell.match(/[A-Z_]{3,}/g) ?? [],
    );
    const inContainer = `${read("Dockerfile")}\n${read("compose.yaml")}`;
    const lacking = told.filter((name) => !inContainer.includes(name));
    expect(lacking).toEqual(["SLACK_API_URL", "METRICS_PORT", "METRICS_HOST"]);
  });

  it.each([...guides.fr, "s-abonner.md", "premiere-heure.md"])("%s is set as French is", (name) => {
    const text = read(join(folder, name))
      .replaceAll(/`[^`]*`/g, "")
      .replaceAll(/\]\([^)]*\)/g, "]")
      .replaceAll(/^\|[-: |]+\|$/gm, "");
    expect(
      text.match(/[^\u00a0 \n|][;?!»](?=\s|$)| [:;?!»](?=\s)|«[^\u00a0]|\w'\w/gm) ?? [],
    ).toEqual([]);
  });

  // A mail, a calendar and Slack show the thin one (U+202F) in other fonts than ours, some of which lack it.
  it("and sentences have the same space before their signs, which every font has", () => {
    const files = execFileSync("git", ["ls-files", "*/src/**fr.ts"], {
      cwd: root,
      encoding: "utf8",
    })
      .trimEnd()
      .split("\n");
    expect(files.length).toBeGreaterThan(15);
    const thin = files.filter((file) => /\u202f[:;?!»]|«\u202f/.test(read(file)));
    expect(thin).toEqual([]);
  });
});
