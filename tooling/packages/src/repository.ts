/**
 * Writes where the source is into every library, or says which of them lacks it:
 *
 *     pnpm release:repository [https://github.com/owner/name]
 *
 * npm takes a package with provenance only if `repository` names the repository whose workflow publishes it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findLibraries, packages } from "./pack.ts";

const [address] = process.argv.slice(2);
const names = findLibraries();
if (address === undefined) refuseToPublishWithout(names);
else if (/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+(?<!\.git)$/.test(address))
  writeInto(names, address);
else fail(`“${address}” is no address of a repository: expected https://github.com/owner/name.`);

function writeInto(libraries: readonly string[], home: string): void {
  for (const name of libraries) {
    const file = manifestOf(name);
    const manifest: object = JSON.parse(readFileSync(file, "utf8")) as object;
    const directory = `packages/${name}`;
    const links = {
      homepage: `${home}/tree/main/${directory}#readme`,
      bugs: `${home}/issues`,
      repository: { type: "git", url: `git+${home}.git`, directory },
    };
    writeFileSync(file, `${JSON.stringify({ ...manifest, ...links }, undefined, 2)}\n`);
  }
}

function refuseToPublishWithout(libraries: readonly string[]): void {
  const without = libraries.filter(
    (name) => !readFileSync(manifestOf(name), "utf8").includes('"repository":'),
  );
  if (without.length === 0) return;
  const where = without.map((name) => `packages/${name}`).join(", ");
  fail(
    `${where}: no repository. Write it once by “pnpm release:repository https://github.com/owner/name”.`,
  );
}

function manifestOf(name: string): string {
  return join(packages, name, "package.json");
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
