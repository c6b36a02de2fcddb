import type { Call, Command, ExitCode } from "@rabat-process/command-line";
import { listFiles, say, tell, toAnnotation, UsageError } from "@rabat-process/command-line";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import type { Finding } from "../src/index.ts";
import { lintICalendar } from "../src/index.ts";

interface Result {
  readonly input: string;
  readonly findings: readonly Finding[];
}

const patienceMilliseconds = 30_000;

/** Warnings and advice are printed, and are no errors. */
export const lint: Command = {
  usage: "lint [--format text|json|github] [<file, folder or address>…]",
  help: "what clients stumble over in iCalendar files: of a folder in all that end with .ics, of standard input where nothing is named; an address begins with https:, http: or webcal:",
  options: { format: ["text", "json", "github"] },
  async run({ values, options: { format = "text" } }: Call): Promise<ExitCode> {
    const inputs = values.length === 0 ? ["-"] : values;
    const { results, isRead } = await lintAll(inputs);
    say(formats[String(format)]?.(results) ?? "");
    if (!isRead) return 2;
    const hasError = results.some(({ findings }) =>
      findings.some(({ severity }) => severity === "error"),
    );
    return hasError ? 1 : 0;
  },
};

/** What the arguments name, as far as it can be read; the rest is told. */
async function lintAll(
  values: readonly string[],
): Promise<{ results: readonly Result[]; isRead: boolean }> {
  const results: Result[] = [];
  let isRead = true;
  for (const value of values) {
    try {
      for (const input of listInputs(value))
        results.push({ input, findings: lintICalendar(await read(input)) });
    } catch (error) {
      tell(`${value} cannot be read: ${reasonOf(error)}`);
      isRead = false;
    }
  }
  return { results, isRead };
}

function listInputs(value: string): readonly string[] {
  const isFile = value !== "-" && schemeOf(value) === undefined;
  return isFile ? listFiles(value, /\.ics$/i) : [value];
}

function schemeOf(value: string): string | undefined {
  return /^([a-z][a-z\d+.-]+):\/\//i.exec(value)?.[1];
}

async function read(input: string): Promise<Uint8Array> {
  if (input === "-") return buffer(process.stdin);
  const scheme = schemeOf(input);
  if (scheme === undefined) return readFileSync(input);
  if (!/^(https?|webcal)$/i.test(scheme))
    throw new UsageError(`expected https, http or webcal, found ${scheme}`);
  const response = await fetch(input.replace(/^webcal:/i, "https:"), {
    headers: { accept: "text/calendar" },
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (!response.ok)
    throw new UsageError(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

const formats: Readonly<Record<string, (results: readonly Result[]) => string>> = {
  text: (results) => toLines(results, toText),
  json: (results) => `${JSON.stringify(results, undefined, 2)}\n`,
  github: (results) => toLines(results, annotate),
};

function toLines(
  results: readonly Result[],
  toLine: (input: string, finding: Finding) => string,
): string {
  return results
    .flatMap(({ input, findings }) => findings.map((finding) => toLine(input, finding)))
    .join("");
}

function toText(input: string, finding: Finding): string {
  const { line, column, severity } = finding;
  const name = input === "-" ? "standard input" : input;
  return `${name}:${line}:${column}: ${severity}: ${sentenceOf(finding)}\n`;
}

const severities = { error: "error", warning: "warning", advice: "notice" } as const;

function annotate(file: string, finding: Finding): string {
  const { line, column, severity, property: title = "iCalendar" } = finding;
  const message = sentenceOf(finding);
  return toAnnotation({ severity: severities[severity], file, line, column, title, message });
}

function sentenceOf({ property, problem, advice, reference }: Finding): string {
  return `${property === undefined ? "" : `${property}: `}${problem}. ${advice} (${reference})`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says why in the cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
