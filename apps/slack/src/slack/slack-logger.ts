import { LogLevel } from "@slack/logger";
import type { Logger } from "@slack/web-api";
import type { Log } from "@rabat-process/core/ports/log";

/**
 * What Slack's libraries have to say, as lines of our log: their sentences and errors. What else they hand over is
 * whole requests and answers, and so is all that they say to those who look for faults in them: it is left out.
 */
export function createSlackLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: (...said: unknown[]) => {
      log.info(sentenceOf(said));
    },
    warn: (...said: unknown[]) => {
      log.warn(sentenceOf(said), errorOf(said));
    },
    error: (...said: unknown[]) => {
      log.error(sentenceOf(said), errorOf(said));
    },
    // The log knows its level, and whose lines are whose.
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}

function sentenceOf(said: readonly unknown[]): string {
  const words = said.filter((word) => typeof word === "string");
  return words.length === 0 ? "a library of Slack reports" : words.join(" ");
}

function errorOf(said: readonly unknown[]): unknown {
  return said.find((word) => word instanceof Error);
}
