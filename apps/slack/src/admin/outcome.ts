import type { StoreConfig } from "../config.ts";

/** What a command has to do with the world beside the store. */
export interface Terminal {
  /** Prints a line of what was asked for. */
  readonly say: (line: string) => void;
  /** Prints a line about how it goes. */
  readonly tell: (line: string) => void;
}

/** A command that cannot be understood, in a sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A command that was understood and cannot be done, in sentences that say what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

export interface Command {
  /** Its words, and the names of what it needs, such as `db backup <file>`. */
  readonly usage: string;
  readonly help: string;
  run(values: readonly string[], store: StoreConfig, terminal: Terminal): Promise<void>;
}
