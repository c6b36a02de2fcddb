import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, openInBrowser } from "./browser.ts";
import { readExamples, readFirstPage } from "./examples.ts";
import { packLibraries } from "./pack.ts";
import { compile, findPromisedNodes, install, run, writeExamples } from "./project.ts";

// Uses every library as somebody would who has it from npm: installs the tarballs in a project outside of the
// workspace, and runs there what the READMEs show.
const folder = mkdtempSync(join(tmpdir(), "rabat-use-"));
const libraries = packLibraries(join(folder, "packed"));
const examples = [...libraries.flatMap(({ name }) => readExamples(name)), readFirstPage()];
const problems: string[] = [];
for (const node of findPromisedNodes()) {
  const project = join(folder, node.name);
  problems.push(...install(project, libraries, node));
  writeExamples(project, examples);
  problems.push(...compile(project));
  for (const example of examples) problems.push(...run(project, example, node));
}
const [node] = findPromisedNodes().filter(({ program }) => program !== undefined);
if (node !== undefined) {
  const project = join(folder, node.name);
  problems.push(...(await openInBrowser(project)));
  for (const library of libraries) {
    const { name, own, whole } = await measure(project, library);
    console.log(
      `${name}: ${kilobytes(own)} minified and compressed, ${kilobytes(whole)} with all that it pulls in`,
    );
  }
}
rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${examples.length} programs of the READMEs run as installed by npm.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
