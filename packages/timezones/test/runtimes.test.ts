import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findNodes } from "@rabat-process/runtimes";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectAnswers } from "./answers.ts";

const golden = fileURLToPath(new URL("golden/answers.txt", import.meta.url));
const nodes = findNodes();
const chromium = findChromium();

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "timezones-"));
  // Node 20 reads no TypeScript, and a page of a file may not load modules.
  const entry = [fileURLToPath(new URL("answers.ts", import.meta.url))];
  const options = { config: false, entry, outDir: folder, silent: true } as const;
  await build({ ...options, format: "esm", outExtension: () => ({ js: ".mjs" }) });
  await build({ ...options, format: "iife", platform: "browser", globalName: "it" });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the same answers, whatever the runtime knows of time zones", () => {
  test("on this one", async () => {
    await expect(collectAnswers()).toMatchFileSnapshot(golden);
  });

  // Where one cannot be had, its test is seen as skipped; in CI that is an error.
  for (const { name, program = "" } of nodes) {
    test.skipIf(program === "")(`on ${name}`, () => {
      const code = `import { collectAnswers } from ${JSON.stringify(join(folder, "answers.mjs"))}; process.stdout.write(collectAnswers())`;
      expect(ask(program, "--input-type=module", "--eval", code)).toBe(
        readFileSync(golden, "utf8"),
      );
    });
  }

  const [{ program: node20 = "" } = {}] = nodes;
  test.skipIf(node20 === "")("while a runtime of 2025 is wrong about Morocco by itself", () => {
    const code = `new Date("2026-11-23T12:00:00Z").toLocaleTimeString("en-GB", { timeZone: "Africa/Casablanca" })`;
    expect(ask(node20, "--print", code).trim()).toBe("13:00:00");
  });

  const { program: browser = "" } = chromium;
  test.skipIf(browser === "")("in Chromium", { timeout: 60_000 }, () => {
    expect(askBrowser(browser)).toBe(readFileSync(golden, "utf8"));
  });
});

function ask(program: string, ...flags: readonly string[]): string {
  return execFileSync(program, flags, { encoding: "utf8" });
}

/** The answers of a browser, which opens a page that has the bundled package in it. */
function askBrowser(program: string): string {
  const script = readFileSync(join(folder, "answers.global.js"), "utf8").replaceAll(
    "</script",
    "<\\/script",
  );
  const page = join(folder, "page.html");
  // In base64, because the dump of a page changes white space.
  const code = `document.querySelector("pre").textContent = btoa(unescape(encodeURIComponent(it.collectAnswers())))`;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><pre></pre><script>${script}\n${code}</script>`,
  );
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const dom = execFileSync(
    program,
    [...flags, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${page}`],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 50_000 },
  );
  return Buffer.from(/<pre>([^<]*)<\/pre>/.exec(dom)?.[1] ?? "", "base64").toString("utf8");
}
