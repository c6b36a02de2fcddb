import type { Log } from "@rabat-process/core/ports/log";

/** A log that keeps what is said, as lines with everything about it and as the sentences in them. */
export function openLog() {
  const lines: string[] = [];
  const messages: string[] = [];
  const write = (message: string, about: unknown = {}) => {
    lines.push(
      `${message} ${about instanceof Error ? String(about.stack) : JSON.stringify(about)}`,
    );
    messages.push(message);
  };
  const log: Log = {
    debug: () => undefined,
    info: write,
    warn: write,
    error: write,
    within: (_names, work) => work(),
  };
  return { log, lines, messages };
}
