import { doors } from "../app-store.ts";
import { backUp } from "@rabat-process/store/back-up";
import type { StoreConfig } from "@rabat-process/store/database";
import { openStore } from "@rabat-process/store/open-store";
import { moveToPostgres } from "@rabat-process/store/move";
import type { Command } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

export const databaseCommands: readonly Command[] = [
  {
    usage: "db migrate",
    help: "bring the tables up to this version (the app does so itself when it starts)",
    async run(_, settings, { tell }) {
      await (await openStore(settings.store(), doors)).close();
      tell("The tables are up to date.");
    },
  },
  {
    usage: "db backup <file>",
    help: "write a copy of the SQLite file, also while the app runs",
    run([target = ""], settings, { tell }) {
      const size = backUp(fileOf(settings.store()), target);
      tell(`${target}: ${(size / 1_000_000).toFixed(1)} MB, checked.`);
      return Promise.resolve();
    },
  },
  {
    usage: "db move <file>",
    help: "copy a SQLite file into the empty PostgreSQL database of DATABASE_URL (stop the app first)",
    async run([file = ""], settings, { say, tell }) {
      const target = settings.store();
      // Arguments can be read by all users of a machine, and stay in the history of a shell.
      if (target.kind === "sqlite")
        throw new CommandError(
          "DATABASE_URL is missing: set it in the environment to the address of the empty PostgreSQL database, such as postgres://user:password@host:5432/rabat.",
        );
      const moved = await moveToPostgres(file, target.url, {
        doors,
        progress(table, count) {
          if (count % 50_000 === 0) tell(`${table}: ${count} rows so far`);
        },
      });
      for (const { table, count } of moved)
        say(`${table}: ${count} rows, counts and sums are equal`);
      tell("Everything was moved. Start the app with this DATABASE_URL; keep the file.");
    },
  },
];

function fileOf(config: StoreConfig): string {
  if (config.kind === "sqlite") return config.file;
  throw new CommandError(
    "DATABASE_URL is set, so there is no SQLite file: unset it, and set DATABASE_FILE. A PostgreSQL database is backed up with pg_dump.",
  );
}
