import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packages, packLibraries } from "./pack.ts";

// Packs every library as it would be published, and looks at the tarball with publint and with attw. Not at the
// folder: there, `exports` leads to the sources.
const attw = join(import.meta.dirname, "../node_modules/.bin/attw");
const folder = mkdtempSync(join(tmpdir(), "rabat-packages-"));

async function lint(name: string, tarball: string): Promise<readonly string[]> {
  const content = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({
    pkgDir: "package",
    pack: { tarball: content },
    strict: true,
  });
  return messages.map(
    (message) => `publint, ${name}: ${formatMessage(message, pkg) ?? message.code}`,
  );
}

function resolveTypes(name: string, tarball: string): readonly string[] {
  const { status, stdout } = spawnSync(
    attw,
    [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"],
    {
      encoding: "utf8",
    },
  );
  return status === 0 ? [] : [`attw, ${name}: the types do not resolve as published:\n${stdout}`];
}

/** Unpacks a library beside its dependencies, and asks each of its programs for help. */
function runPrograms(name: string, tarball: string): readonly string[] {
  const unpacked = join(packages, name, "node_modules/.packed");
  mkdirSync(unpacked, { recursive: true });
  spawnSync("tar", ["-xzf", tarball, "-C", unpacked], { stdio: ["ignore", "ignore", "inherit"] });
  const manifest = JSON.parse(readFileSync(join(unpacked, "package/package.json"), "utf8")) as {
    bin?: Record<string, string>;
  };
  const failures = Object.entries(manifest.bin ?? {}).flatMap(([program, file]) => {
    const path = join(unpacked, "package", file);
    const { status, stderr } = spawnSync(process.execPath, [path, "--help"], { encoding: "utf8" });
    return status === 0 ? [] : [`${program} of ${name} does not run as published:\n${stderr}`];
  });
  rmSync(unpacked, { recursive: true });
  return failures;
}

const problems: string[] = [];
for (const { name, tarball } of packLibraries(folder)) {
  problems.push(
    ...(await lint(name, tarball)),
    ...resolveTypes(name, tarball),
    ...runPrograms(name, tarball),
  );
}
rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log("Every library is sound as published.");
process.exitCode = problems.length === 0 ? 0 : 1;
