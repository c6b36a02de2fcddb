import { capitalise } from "@rabat-process/events/words";
import { UnusableDatabaseError } from "@rabat-process/store/database";
import { checkConfigCommand } from "./check-config.ts";
import { databaseCommands } from "./database-commands.ts";
import { eventCommands } from "./event-commands.ts";
import { feedCommands } from "./feed-commands.ts";
import type { Command, Settings, Terminal } from "./outcome.ts";
import { peopleCommands } from "./people-commands.ts";
import { CommandError, UsageError } from "./outcome.ts";

const commands: readonly Command[] = [
  checkConfigCommand,
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
    settings,
    version,
    terminal,
  }: { readonly settings: Settings; readonly version: string; readonly terminal: Terminal },
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
    await command.run(values, settings, terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.tell(`${error.message} All commands: --help.`);
      return 2;
    }
    if (error instanceof CommandError || error instanceof UnusableDatabaseError) {
      const { message } = error;
      // A sentence of a command begins as it does, perhaps with the path of a file.
      terminal.tell(error instanceof CommandError ? message : capitalise(message));
      return 1;
    }
    throw error;
  }
}

/** The command that words begin with, and what comes after its name: values and options. */
function findCommand(words: readonly string[]): { command: Command; values: readonly string[] } {
  const command = commands.find(({ usage }) =>
    nameOf(usage).every((part, index) => part === words[index]),
  );
  if (command === undefined) throw new UsageError(`There is no command “${words.join(" ")}”.`);
  const { usage } = command;
  const values = words.slice(nameOf(usage).length);
  const options = values.filter((value) => value.startsWith("-"));
  const unknown = options.find((option) => !usage.includes(`[${option}]`));
  if (unknown !== undefined) throw new UsageError(`${usage} has no option ${unknown}.`);
  const given = values.length - options.length;
  const wanted = usage.split(" ").filter((part) => part.startsWith("<")).length;
  if (usage.endsWith("…") ? given < wanted : given !== wanted)
    throw new UsageError(`Expected ${usage}, found “${words.join(" ")}”.`);
  return { command, values };
}

/** The plain words with which a usage begins. */
function nameOf(usage: string): readonly string[] {
  return usage.split(" ").filter((part) => /^[a-z]/.test(part));
}

function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    "Usage: node dist/admin.js <command>, or pnpm admin <command> in a clone",
    "",
    "Looks after what the app remembers, in the database that DATABASE_URL or DATABASE_FILE names.",
    "",
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.help}`),
    "",
    "  --help, --version",
    "",
    "Ends with 0 when it is done, 1 when it could not be done, 2 when it was not understood.",
  ].join("\n");
}
