#!/usr/bin/env node
// Finds what is wrong in iCalendar files: `lint-icalendar --help`.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { lintICalendar } from "@rabat-process/calendar";

const help = `Usage: lint-icalendar [--json] [FILE | URL | -]...

Finds what clients stumble over in iCalendar files, and what most readers do not tell.
A URL may begin with https:, http: or webcal:. "-", or nothing, is standard input.

  --json   one JSON array: for each input its name and its findings
  --help   this text

Ends with 0 when nothing was found, 1 when something was, 2 when an input cannot be read.
`;

const patienceMilliseconds = 30_000;

/** @param {string} input */
async function read(input) {
  if (input === "-") return buffer(process.stdin);
  const [, scheme] = /^([a-z][a-z\d+.-]+):\/\//i.exec(input) ?? [];
  if (scheme === undefined) return readFile(input);
  if (!/^(https?|webcal)$/i.test(scheme)) throw new Error(`expected https, http or webcal, found ${scheme}`);
  const response = await fetch(input.replace(/^webcal:/i, "https:"), {
    headers: { accept: "text/calendar" },
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * @param {string} input
 * @param {import("@rabat-process/calendar").Finding} finding
 */
function describe(input, { line, property, problem, advice, reference }) {
  const place = `${input === "-" ? "standard input" : input}:${line}`;
  return `${place}: ${property === undefined ? "" : `${property}: `}${problem}. ${advice} (${reference})`;
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  // fetch says why in the cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(help);
  const results = [];
  for (const input of positionals.length === 0 ? ["-"] : positionals) {
    try {
      results.push({ input, findings: lintICalendar(await read(input)) });
    } catch (error) {
      console.error(`${input} cannot be read: ${reasonOf(error)}`);
      process.exitCode = 2;
    }
  }
  const lines = results.flatMap(({ input, findings }) => findings.map((finding) => describe(input, finding)));
  if (values.json) console.log(JSON.stringify(results, undefined, 2));
  else for (const line of lines) console.log(line);
  if (lines.length > 0) process.exitCode ??= 1;
}

try {
  await main();
} catch (error) {
  console.error(`${reasonOf(error)}\n\n${help}`);
  process.exitCode = 2;
}
