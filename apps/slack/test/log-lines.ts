import type { LogLevel } from "@rabat-process/core/ports/log";
import { createLog } from "../src/system/log.ts";

/** The log of the app, as lines and as the sentences in them, for a test to read. */
export function openLog(level: LogLevel = "info") {
  const lines: string[] = [];
  const messages: string[] = [];
  const log = createLog(level, {
    write(line) {
      lines.push(line);
      messages.push((JSON.parse(line) as { msg: string }).msg);
    },
  });
  return { log, lines, messages };
}
