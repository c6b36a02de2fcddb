/**
 * Asks a browser for the answers in golden/answers.txt:
 *
 *     pnpm test:browser chromium
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const browser = process.argv[2] ?? "chromium";
const outDir = mkdtempSync(join(tmpdir(), "timezones-"));
try {
  await build({
    config: false,
    entry: [fileURLToPath(new URL("answers.ts", import.meta.url))],
    outDir,
    format: "iife",
    platform: "browser",
    globalName: "it",
    silent: true,
  });
  // A page of a file may not load modules, so the script stands in the page.
  const script = readFileSync(join(outDir, "answers.global.js"), "utf8").replaceAll("</script", "<\\/script");
  const page = join(outDir, "page.html");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><pre></pre><script>${script}
document.querySelector("pre").textContent = btoa(unescape(encodeURIComponent(it.collectAnswers()))) + " " + it.describeRuntime();
</script>`,
  );
  const dom = execFileSync(
    browser,
    ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", `file://${page}`],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 60_000,
    },
  );
  const [, encoded = "", about = "no answer"] = /<pre>(\S+) ([^<]*)<\/pre>/.exec(dom) ?? [];
  const answers = Buffer.from(encoded, "base64").toString("utf8");
  const same = answers === readFileSync(new URL("golden/answers.txt", import.meta.url), "utf8");
  console.log(`${same ? "same answers" : "OTHER ANSWERS"}: ${browser}, ${about}`);
  if (!same) process.exitCode = 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
