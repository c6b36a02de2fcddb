import type { StoreConfig } from "../config.ts";
import { UnusableDatabaseError } from "../store/database.ts";
import { databaseCommands } from "./database-commands.ts";
import { eventCommands } from "./event-commands.ts";
import { feedCommands } from "./feed-commands.ts";
import type { Command, Terminal } from "./outcome.ts";
import { peopleCommands } from "./people-commands.ts";
import { CommandError, UsageError } from "./outcome.ts";

const commands: readonly Command[] = [
  ...databaseCommands,
  ...eventCommands,
  ...feedCommands,
  ...peopleCommands,
];

/** What the program ends with: 0 done, 1 not done, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/**
 * Does a command of an operator. What was asked for is said, how it went and what went wrong is told.
 *
 * @param words the words after the name of the program
 */
export async function runCommand(
  words: readonly string[],
  {
    readStoreConfig,
    version,
    terminal,
  }: { readStoreConfig: () => StoreConfig; version: string; terminal: Terminal },
): Promise<ExitCode> {
  if (words.length === 0 || words.includes("--help")) {
    terminal.say(help());
    return words.length === 0 ? 2 : 0;
  }
  if (words.includes("--version")) {
    terminal.say(version);
    return 0;
  }
  try {
    const { command, values } = findCommand(words);
    await command.run(values, readStoreConfig(), terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.tell(`${error.message}\n\n${help()}`);
      return 2;
    }
    if (error instanceof CommandError || error instanceof UnusableDatabaseError) {
      terminal.tell(error.message);
      return 1;
    }
    throw error;
  }
}

function findCommand(words: readonly string[]): { command: Command; values: readonly string[] } {
  const command = commands.find(({ usage }) => {
    const [room, verb] = usage.split(" ");
    return words[0] === room && words[1] === verb;
  });
  if (command === undefined) throw new UsageError(`There is no command “${words.join(" ")}”.`);
  const values = words.slice(2);
  const option = values.find((value) => value.startsWith("-"));
  if (option !== undefined) throw new UsageError(`${command.usage} has no option ${option}.`);
  const wanted = command.usage.split(" ").length - 2;
  if (command.usage.endsWith("…") ? values.length < wanted : values.length !== wanted)
    throw new UsageError(`Expected ${command.usage}, found “${words.join(" ")}”.`);
  return { command, values };
}

function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    "pnpm admin <command>: looks after what the app remembers, in the database that DATABASE_URL or DATABASE_FILE names.",
    "",
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.help}`),
    "",
    "  --help, --version",
    "",
    "Ends with 0 when it is done, 1 when it could not be done, 2 when it was not understood.",
  ].join("\n");
}
