#!/usr/bin/env node
import type { Call, ExitCode } from "@rabat-process/command-line";
import {
  listFiles,
  readEventFiles,
  runProgram,
  say,
  tell,
  toAnnotation,
} from "@rabat-process/command-line";
import { readFileSync, writeFileSync } from "node:fs";
import type { EventFileIssue } from "../src/index.ts";
import { formatEvents, formatIssue, parseEventFiles, parseEvents } from "../src/index.ts";

const formats: Readonly<Record<string, (issues: readonly EventFileIssue[]) => string>> = {
  text: (issues) => issues.map((issue) => `${formatIssue(issue)}\n`).join(""),
  json: (issues) => `${JSON.stringify(issues, undefined, 2)}\n`,
  github: (issues) => issues.map(annotate).join(""),
};

function annotate(issue: EventFileIssue): string {
  const { source: file, line, column, path } = issue;
  const message = formatIssue(issue).slice(`${file}:${line}:${column}`.length).replace(/^:? /, "");
  return toAnnotation({ severity: "error", file, line, column, title: path, message });
}

function check({ values, options: { format = "text" } }: Call): ExitCode {
  const result = parseEventFiles(readEventFiles(values));
  const issues = result.ok ? [] : result.issues;
  say(formats[String(format)]?.(issues) ?? "");
  return issues.length === 0 ? 0 : 1;
}

/** Each file for itself: whether they fit together is asked by `check`. */
function format({ values, options: { check: isCheck } }: Call): ExitCode {
  let exitCode: ExitCode = 0;
  for (const source of values.flatMap((path) => listFiles(path, /\.ya?ml$/))) {
    const text = readFileSync(source, "utf8");
    const result = parseEvents(text, { source });
    if (!result.ok) {
      for (const issue of result.issues) tell(formatIssue(issue));
      exitCode = 1;
      continue;
    }
    const formatted = formatEvents(result.events, { previous: text });
    if (formatted === text) continue;
    say(`${source}\n`);
    if (isCheck === true) exitCode = 1;
    else writeFileSync(source, formatted);
  }
  return exitCode;
}

process.exitCode = await runProgram(
  {
    name: "rabat-events",
    about: "Checks and formats event files (YAML or JSON) of the Rabat Process.",
    manifest: new URL("../package.json", import.meta.url),
    commands: [
      {
        usage: "check [--format text|json|github] <path>…",
        help: "all that is wrong in some files, or in those of a folder, as one body of events",
        options: { format: Object.keys(formats) },
        run: check,
      },
      {
        usage: "format [--check] <path>…",
        help: "write files in YAML as the library writes them, keeping comments, and name those that change; with --check only name them",
        options: { check: "flag" },
        run: format,
      },
    ],
  },
  process.argv.slice(2),
);
