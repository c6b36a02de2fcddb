import type { ConfigResult } from "../config.ts";
import type { StoreConfig } from "@rabat-process/store/database";

/** What a command has to do with the world beside the store. */
export interface Terminal {
  /** Prints a line of what was asked for. */
  readonly say: (line: string) => void;
  /** Prints a line about how it goes. */
  readonly tell: (line: string) => void;
}

/** What the environment says. */
export interface Settings {
  /** @throws CommandError where the variables of the store are wrong; the others do not matter here */
  store(): StoreConfig;
  all(): ConfigResult;
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
  /** Its words, the names of what it needs and its options, such as `db backup <file>`. */
  readonly usage: string;
  readonly help: string;
  run(values: readonly string[], settings: Settings, terminal: Terminal): Promise<void>;
}
