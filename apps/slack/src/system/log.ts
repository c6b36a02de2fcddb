import { AsyncLocalStorage } from "node:async_hooks";
import { pino } from "pino";
import type { About, Log, LogLevel } from "@rabat-process/core/ports/log";
import { readable } from "./readable-line.ts";
import { scrub } from "./scrub.ts";

/** Where lines go, each with its end. */
interface Destination {
  write(line: string): void;
}

/** How many causes of an error are told. */
const depth = 3;

/**
 * Lines of JSON, one for each thing that happened, with the names of the work in which it did. What is said is scrubbed,
 * and of errors only what says where and why is told: neither what Slack answered nor what a database holds.
 */
export function createLog(level: LogLevel, destination: Destination = standardOutput()): Log {
  const names = new AsyncLocalStorage<About>();
  const lines = pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => scrubbed(names.getStore() ?? {}),
    },
    destination,
  );
  const write = (at: LogLevel, message: string, about: () => object) => {
    // Most lines are not wanted, and cost nothing then.
    if (lines.isLevelEnabled(at)) lines[at](about(), scrub(message));
  };
  const fail = (error: unknown) => () =>
    error === undefined ? {} : { error: describe(error, depth) };
  return {
    debug: (message, about = {}) => {
      write("debug", message, () => scrubbed(about));
    },
    info: (message, about = {}) => {
      write("info", message, () => scrubbed(about));
    },
    warn: (message, error) => {
      write("warn", message, fail(error));
    },
    error: (message, error) => {
      write("error", message, fail(error));
    },
    within: (more, work) => names.run({ ...names.getStore(), ...more }, work),
  };
}

/** Lines for programs, or for the eyes of whoever started the app in a terminal. */
function standardOutput(): Destination {
  return process.stdout.isTTY
    ? { write: (line) => process.stdout.write(readable(line)) }
    : pino.destination({ fd: 1, sync: true });
}

function scrubbed(about: About): About {
  return Object.fromEntries(
    Object.entries(about).map(([name, value]) => [
      name,
      typeof value === "string" ? scrub(value) : value,
    ]),
  );
}

interface Failure {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: readonly string[];
  readonly cause?: Failure;
}

function describe(error: unknown, rest: number): Failure {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const cause =
    error instanceof AggregateError ? (error.errors as readonly unknown[])[0] : error.cause;
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: scrub(error.message),
    ...("code" in error ? { code: String(error.code) } : {}),
    stack: stack.map((line) => line.trim()),
    ...(cause === undefined || rest === 0 ? {} : { cause: describe(cause, rest - 1) }),
  };
}
