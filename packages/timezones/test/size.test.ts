import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;

// What a page loads: the entry alone, minified and compressed.
test.each([
  ["index", 45_000, "the whole world, countries and all"],
  ["partners", 5500, "the clocks of the partners alone"],
])("%s takes at most %i bytes: %s", async (name, limit) => {
  const outDir = mkdtempSync(join(tmpdir(), "timezones-"));
  try {
    await build({
      config: false,
      entry: [join(root, `src/${name}.ts`)],
      outDir,
      format: "esm",
      target: "es2023",
      minify: true,
      silent: true,
    });
    const bytes = gzipSync(readFileSync(join(outDir, `${name}.js`)), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(limit);
    // A budget far above the need would let it grow unseen.
    expect(bytes).toBeGreaterThan(limit / 2);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
