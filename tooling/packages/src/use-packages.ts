import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, openInBrowser } from "./browser.ts";
import type { Size } from "./browser.ts";
import { readExamples, readFirstPage } from "./examples.ts";
import { packages, packLibraries } from "./pack.ts";
import {
  compile,
  compilePrograms,
  findPromisedNodes,
  install,
  run,
  runPrograms,
  writeExamples,
} from "./project.ts";

// Uses every library as somebody would who has it from npm: installs the tarballs in a project outside of the
// workspace, and runs there what the READMEs show.
const sentenceOfSize = /^(\d+) kB minified and compressed, (\d+) kB with all that it pulls in\.$/m;
const folder = mkdtempSync(join(tmpdir(), "rabat-use-"));
const libraries = packLibraries(join(folder, "packed"));
const examples = [...libraries.flatMap(({ name }) => readExamples(name)), readFirstPage()];
const problems: string[] = [];
const promised = findPromisedNodes();
for (const node of promised) {
  const project = join(folder, node.name);
  problems.push(...install(project, libraries, node));
  writeExamples(project, examples);
  problems.push(...compile(project));
  for (const example of examples) problems.push(...run(project, example, node));
  if (node === promised[0]) problems.push(...compilePrograms(project));
  problems.push(...runPrograms(project, node));
}
const [node] = promised.filter(({ program }) => program !== undefined);
if (node !== undefined) {
  const project = join(folder, node.name);
  problems.push(...(await openInBrowser(project)));
  for (const library of libraries) {
    problems.push(...compareSize(await measure(project, library)));
  }
}
rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`${examples.length} programs of the READMEs run as installed by npm.`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** A README says how large its library is, to the nearest kilobyte or the next. */
function compareSize({ name, own, whole }: Size): readonly string[] {
  const measured = [own, whole].map((bytes) => bytes / 1000);
  console.log(`${name}: ${sentence(measured.map((size) => size.toFixed(1)))}`);
  const said =
    sentenceOfSize.exec(readFileSync(join(packages, name, "README.md"), "utf8"))?.slice(1) ?? [];
  const isTrue = measured.every((size, index) => Math.abs(size - Number(said[index])) <= 1);
  if (isTrue) return [];
  return [
    `The README of ${name} has to say: ${sentence(measured.map((size) => size.toFixed(0)))}.`,
  ];
}

function sentence([own = "", whole = ""]: readonly string[]): string {
  return `${own} kB minified and compressed, ${whole} kB with all that it pulls in`;
}
