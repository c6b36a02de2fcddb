#!/usr/bin/env node
// Finds what is wrong in iCalendar files: `lint-icalendar --help`.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { lintICalendar } from "@rabat-process/calendar";

const help = `Usage: lint-icalendar [--format text|json|github] [FILE | FOLDER | URL | -]...

Finds what clients stumble over in iCalendar files, and what most readers do not tell.
Of a folder all files are read whose name ends with .ics, also in the folders within.
A URL may begin with https:, http: or webcal:. "-", or nothing, is standard input.

  --format   text     one line for each finding (the default)
             json     one array: for each input its name and its findings
             github   annotations for the files of a pull request
  --version  the version of this program
  --help     this text

Ends with 0 when no error was found, 1 when one was, 2 when an input cannot be read.
Warnings and advice are printed, and are no errors.
`;

/** @typedef {import("@rabat-process/calendar").Finding} Finding */
/** @typedef {{ input: string, findings: readonly Finding[] }} Result */

const patienceMilliseconds = 30_000;

/**
 * The inputs that an argument names: those of a folder in the order of their names.
 *
 * @param {string} argument
 */
async function listInputs(argument) {
  if (argument === "-" || schemeOf(argument) !== undefined) return [argument];
  if (!(await stat(argument)).isDirectory()) return [argument];
  const names = await readdir(argument, { recursive: true });
  return names
    .filter((name) => /\.ics$/i.test(name))
    .sort()
    .map((name) => join(argument, name));
}

/** @param {string} argument */
function schemeOf(argument) {
  return /^([a-z][a-z\d+.-]+):\/\//i.exec(argument)?.[1];
}

/** @param {string} input */
async function read(input) {
  if (input === "-") return buffer(process.stdin);
  const scheme = schemeOf(input);
  if (scheme === undefined) return readFile(input);
  if (!/^(https?|webcal)$/i.test(scheme))
    throw new Error(`expected https, http or webcal, found ${scheme}`);
  const response = await fetch(input.replace(/^webcal:/i, "https:"), {
    headers: { accept: "text/calendar" },
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (!response.ok)
    throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {Finding} finding */
function sentenceOf({ property, problem, advice, reference }) {
  return `${property === undefined ? "" : `${property}: `}${problem}. ${advice} (${reference})`;
}

/** @param {string} input @param {Finding} finding */
function toText(input, finding) {
  const { line, column, severity } = finding;
  return `${input === "-" ? "standard input" : input}:${line}:${column}: ${severity}: ${sentenceOf(finding)}`;
}

/** @satisfies {Record<Finding["severity"], string>} */
const commands = { error: "error", warning: "warning", advice: "notice" };

/** A command of a workflow: what would end it is escaped. @param {string} input @param {Finding} finding */
function toAnnotation(input, finding) {
  const { line, column, severity, property = "iCalendar" } = finding;
  const place = `file=${escapeField(input)},line=${line},col=${column},title=${escapeField(property)}`;
  return `::${commands[severity]} ${place}::${escapeMessage(sentenceOf(finding))}`;
}

/** @param {string} text */
function escapeMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** @param {string} text */
function escapeField(text) {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** @type {Record<string, (results: readonly Result[]) => string>} */
const formats = {
  text: (results) => toLines(results, toText),
  json: (results) => `${JSON.stringify(results, undefined, 2)}\n`,
  github: (results) => toLines(results, toAnnotation),
};

/** @param {readonly Result[]} results @param {(input: string, finding: Finding) => string} toLine */
function toLines(results, toLine) {
  const lines = results.flatMap(({ input, findings }) =>
    findings.map((finding) => toLine(input, finding)),
  );
  return lines.map((line) => `${line}\n`).join("");
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  // fetch says why in the cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** What the arguments name, as far as it can be read; the rest is told. @param {readonly string[]} args */
async function lintAll(args) {
  /** @type {Result[]} */
  const results = [];
  for (const argument of args) {
    try {
      for (const input of await listInputs(argument)) {
        results.push({ input, findings: lintICalendar(await read(input)) });
      }
    } catch (error) {
      console.error(`${argument} cannot be read: ${reasonOf(error)}`);
      process.exitCode = 2;
    }
  }
  return results;
}

async function readVersion() {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return String(manifest.version);
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: "string", default: "text" },
      version: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(help);
  if (values.version) return void process.stdout.write(`${await readVersion()}\n`);
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined)
    throw new Error(`--format is ${values.format}: expected text, json or github`);
  const results = await lintAll(positionals.length === 0 ? ["-"] : positionals);
  process.stdout.write(format(results));
  const hasError = results.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  if (hasError) process.exitCode ??= 1;
}

try {
  await main();
} catch (error) {
  console.error(`${reasonOf(error)}\n\n${help}`);
  process.exitCode = 2;
}
