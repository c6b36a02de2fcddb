import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Runtime, findNodes } from "@rabat-process/runtimes";
import type { Example } from "./examples.ts";
import type { Packed } from "./pack.ts";
import { root } from "./pack.ts";

// A project of somebody else, outside of the workspace: npm installs the tarballs, and TypeScript and the Nodes that
// the libraries are for see nothing but these.

const modules = join(import.meta.dirname, "../node_modules");
const tsc = join(modules, ".bin/tsc");
/** The first TypeScript that knows of what a `Uint8Array` is a view, and the one of this repository. */
const compilers = { "5.7": join(modules, "typescript-5.7/bin/tsc"), current: tsc };

/** Programs that are in no README: for a platform, or from one. */
const programs = join(import.meta.dirname, "../programs");

/** What a project has to install beside the libraries, because an example or the types of luxon ask for it. */
const companions = ["ical-generator", "luxon", "@types/luxon", "@types/node", "temporal-polyfill"];

/** The Nodes that the libraries promise to run on, among those that npm brings. */
export function findPromisedNodes(): readonly Runtime[] {
  return findNodes().filter(({ name }) => name !== "node-20");
}

/** Installs the tarballs with npm, run by this Node; gives the problems. */
export function install(
  folder: string,
  libraries: readonly Packed[],
  node: Runtime,
): readonly string[] {
  if (node.program === undefined) return [];
  mkdirSync(folder, { recursive: true });
  write(
    folder,
    "package.json",
    JSON.stringify({ name: "somebody-elses", private: true, type: "module" }),
  );
  const { status, stdout, stderr } = spawnSync(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      ...libraries.map(({ tarball }) => tarball),
      ...companions,
    ],
    { cwd: folder, encoding: "utf8", env: { ...process.env, PATH: pathWith(node.program) } },
  );
  if (status !== 0) return [`npm install with ${node.name}:\n${stdout}${stderr}`];
  return /^npm warn/m.test(stderr) ? [`npm install with ${node.name} warns:\n${stderr}`] : [];
}

/** Writes the examples with the files that they read, and the programs. */
export function writeExamples(folder: string, examples: readonly Example[]): void {
  for (const { name, code } of examples) write(folder, `examples-of-readme/${name}.ts`, code);
  cpSync(programs, join(folder, "programs"), { recursive: true });
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  const events = join(root, "examples/invented/2027-06-09-example-online-meeting.yaml");
  cpSync(events, join(folder, "events.yaml"));
  write(folder, "calendar.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
}

/** Compiles the examples to JavaScript, with the module resolution of Node and with that of bundlers. */
export function compile(folder: string): readonly string[] {
  const configurations = {
    nodenext: { module: "nodenext", outDir: "javascript" },
    bundler: { module: "preserve", moduleResolution: "bundler", noEmit: true },
  };
  return Object.entries(configurations).flatMap(([resolution, options]) => {
    const file = `tsconfig.${resolution}.json`;
    const compilerOptions = {
      ...options,
      strict: true,
      target: "es2023",
      lib: ["es2023", "esnext.temporal"],
      types: ["node"],
      rootDir: "examples-of-readme",
    };
    write(folder, file, JSON.stringify({ compilerOptions, include: ["examples-of-readme"] }));
    const { status, stdout } = spawnSync(tsc, ["-p", file], { cwd: folder, encoding: "utf8" });
    return status === 0 ? [] : [`TypeScript, ${resolution}:\n${stdout}`];
  });
}

/** Compiles the programs for a browser or a server, by the strictest rules of the oldest and the present TypeScript. */
export function compilePrograms(folder: string): readonly string[] {
  const own = join(folder, "programs");
  const compilerOptions = {
    module: "nodenext",
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
  };
  write(own, "tsconfig.json", JSON.stringify({ compilerOptions, include: ["."] }));
  return Object.entries(compilers).flatMap(([version, program]) => {
    const { status, stdout } = spawnSync(program, ["-p", own], { encoding: "utf8" });
    return status === 0 ? [] : [`TypeScript ${version}, programs:\n${stdout}`];
  });
}

/** Runs the programs; each says by itself what is wrong. */
export function runPrograms(folder: string, { name, program }: Runtime): readonly string[] {
  if (program === undefined) return [];
  const files = readdirSync(programs).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const path = join("programs", file);
    const { status, stderr } = spawnSync(program, [path], { cwd: folder, encoding: "utf8" });
    return status === 0 && stderr === "" ? [] : [`${path} on ${name}:\n${stderr}`];
  });
}

/** Runs an example as TypeScript and as JavaScript, and compares what it prints with what its README says. */
export function run(folder: string, { name, prints }: Example, node: Runtime): readonly string[] {
  const { program } = node;
  if (program === undefined) return [];
  return [`examples-of-readme/${name}.ts`, `javascript/${name}.js`].flatMap((file) => {
    const { status, stdout, stderr } = spawnSync(program, [file], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0 || stderr !== "") return [`${file} on ${node.name}:\n${stderr}`];
    const printed = stdout.replaceAll("\r\n", "\n");
    if (printed === "") return [`${file} on ${node.name} prints nothing`];
    return prints === "" || printed === prints
      ? []
      : [`${file} on ${node.name} prints\n${printed}where its README says\n${prints}`];
  });
}

export function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** npm and what it starts are run by the Node that comes first. */
function pathWith(program: string): string {
  return `${dirname(program)}:${process.env["PATH"] ?? ""}`;
}
