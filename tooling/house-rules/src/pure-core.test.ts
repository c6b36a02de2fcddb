import { ESLint } from "eslint";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./imports.ts";

/** The names that the compiler does not know in a file that is compiled as the core is. */
function unknownNames(text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "core-"));
  const config = { extends: join(root, "packages/core/tsconfig.src.json"), include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "file.ts"), text);
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
    return [];
  } catch (error) {
    const said = String((error as { stdout?: unknown }).stdout);
    return [...said.matchAll(/Cannot find name '(\w+)'/g)].map(([, name = ""]) => name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules that a file breaks in the place of one of the core. */
async function brokenRules(text: string): Promise<readonly (string | null)[]> {
  const filePath = join(root, "packages/core/src/ports/clock.ts");
  const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

// The linter reads the types of the whole core first, which takes a while on a busy machine.
describe("a file of the core", { timeout: 120_000 }, () => {
  it("that is given the time compiles and passes the linter", async () => {
    const text = "export const year = (at: string): number => new Date(at).getUTCFullYear();\n";
    expect([unknownNames(text), await brokenRules(text)]).toEqual([[], []]);
  });

  it("that reaches the machine does not compile", () => {
    const text =
      "export const read = () => [process.pid, performance.now(), setTimeout, fetch, crypto];\n";
    expect(unknownNames(text)).toEqual(["process", "performance", "setTimeout", "fetch", "crypto"]);
  });

  it("that reads the clock or makes something up does not pass the linter", async () => {
    const text = [
      "export const now = (): number => Date.now();",
      "export const today = (): Date => new Date();",
      "export const chance = (): number => Math.random();",
      "export const since = (): unknown => process;",
      "",
    ].join("\n");
    expect(await brokenRules(text)).toEqual([
      "no-restricted-properties",
      "no-restricted-syntax",
      "no-restricted-properties",
      "no-restricted-globals",
    ]);
  });
});
