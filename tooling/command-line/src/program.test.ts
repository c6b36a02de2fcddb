import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly told: string;
}

function run(program: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, program), ...words], (error, said, told) => {
      const code = error?.code ?? 0;
      resolve({ code: typeof code === "number" ? code : Number.NaN, said, told });
    });
  });
}

describe.each(["events", "calendar", "announcements"])("the program of %s", (name) => {
  const program = `packages/${name}/bin/rabat-${name}.ts`;

  it.each([[["--help"]], [["-h"]]])("tells its commands by %j", async (words) => {
    const { code, said, told } = await run(program, words);
    expect({ code, told }).toEqual({ code: 0, told: "" });
    expect(said).toContain(`  rabat-${name} `);
    expect(said).toContain("Ends with 0 when all is well, 1 when something is wrong");
  });

  it("tells its version", async () => {
    const { code, said } = await run(program, ["--version"]);
    expect(code).toBe(0);
    expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  const command = { events: "check", calendar: "to-ics", announcements: "draft" }[name] ?? "";
  it.each([
    ["no command", [], "A command is missing."],
    ["an unknown command", ["fix"], "There is no command fix."],
    ["an unknown option", [command, "--fix", "x"], "Unknown option '--fix'"],
    ["no file", [command], `Expected ${command} `],
    ["a file that is not there", [command, "nowhere"], "There is nothing at nowhere."],
  ])("ends with 2 of %s", async (_, words, sentence) => {
    const { code, said, told } = await run(program, words);
    expect({ code, said }).toEqual({ code: 2, said: "" });
    expect(told).toContain(sentence);
    expect(told).toContain(`See rabat-${name} --help.`);
  });
});

it("refuses a value that an option does not have", async () => {
  const { code, told } = await run("packages/events/bin/rabat-events.ts", [
    "check",
    "--format",
    "xml",
    "examples",
  ]);
  expect(code).toBe(2);
  expect(told).toContain("--format is xml: expected text or json or github.");
});
