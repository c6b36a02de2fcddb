import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * What a program ends with: 0 when all is well, 1 when something is wrong with what it read, 2 when it could not read or
 * understand what was asked of it.
 */
export type ExitCode = 0 | 1 | 2;

/** What comes after the name of a command. */
export interface Call {
  readonly values: readonly string[];
  /** The options that were given, by name, such as `format`; those that take no value are `true`. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** Such as `check [--format text|json] <path>…`, which begins with its name. */
  readonly usage: string;
  readonly help: string;
  /** By name: the values that there are, `text` for any, or `flag` for an option without a value. */
  readonly options?: Readonly<Record<string, readonly string[] | "text" | "flag">>;
  run(call: Call): ExitCode | Promise<ExitCode>;
}

export interface Program {
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly commands: readonly Command[];
  /** The package.json of its package. */
  readonly manifest: URL;
}

/** That something cannot be read, or was not understood: the program ends with 2. */
export class UsageError extends Error {}

/** Does what the words after the name of a program ask for, and says what the process ends with. */
export async function runProgram(program: Program, words: readonly string[]): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  try {
    if (["--help", "-h"].includes(name)) return say(helpOf(program));
    if (name === "--version") return say(`${versionOf(program)}\n`);
    const command = program.commands.find(({ usage }) => usage.split(" ", 1)[0] === name);
    if (command === undefined)
      throw new UsageError(name === "" ? "A command is missing." : `There is no command ${name}.`);
    if (rest.includes("--help") || rest.includes("-h")) return say(helpOf(program));
    return await command.run(readCall(command, rest));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(`${error.message} See ${program.name} --help.`);
    return 2;
  }
}

/** What was asked for. */
export function say(text: string | Uint8Array): 0 {
  process.stdout.write(text);
  return 0;
}

/** How it went, and what went wrong. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * The files that a path names: itself, or of a folder those with a name of this form, also in the folders within, in the
 * order of their names.
 *
 * @throws UsageError when there is nothing at the path
 */
export function listFiles(path: string, form: RegExp): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`There is nothing at ${path}.`);
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => form.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

/** The event files of some paths, each with its name. */
export function readEventFiles(
  paths: readonly string[],
): readonly { readonly source: string; readonly text: string }[] {
  return paths
    .flatMap((path) => listFiles(path, /\.(ya?ml|json)$/))
    .map((source) => ({ source, text: readFileSync(source, "utf8") }));
}

/** Something that is wrong at a place in a file. */
export interface Annotation {
  readonly severity: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** A line by which a workflow of GitHub shows it beside the file: what would end it is escaped. */
export function toAnnotation(annotation: Annotation): string {
  const { severity, file, line, column, title, message } = annotation;
  const place = `file=${escapeField(file)},line=${line},col=${column},title=${escapeField(title)}`;
  return `::${severity} ${place}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeField(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function readCall({ usage, options = {} }: Command, words: readonly string[]): Call {
  const given = parse(words, options);
  for (const [name, value] of Object.entries(given.options)) {
    const known = options[name];
    if (Array.isArray(known) && !known.includes(String(value)))
      throw new UsageError(`--${name} is ${String(value)}: expected ${known.join(" or ")}.`);
  }
  if (/<[^>]+>(…)?$/.test(usage) && given.values.length === 0)
    throw new UsageError(`Expected ${usage}.`);
  return given;
}

function parse(words: readonly string[], options: NonNullable<Command["options"]>): Call {
  const types = Object.entries(options).map(
    ([name, value]) => [name, { type: value === "flag" ? "boolean" : "string" }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(types),
      allowPositionals: true,
    });
    return { values: positionals, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message}.` : String(error));
  }
}

function helpOf({ name, about, commands }: Program): string {
  const lines = commands.map(({ usage, help }) => `  ${name} ${usage}\n      ${help}\n`);
  return `${about}\n\n${lines.join("\n")}
  --version  the version of this program
  --help     this text

Ends with 0 when all is well, 1 when something is wrong with what was read, 2 when it cannot be read.
`;
}

function versionOf({ manifest }: Program): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return version;
}
