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
    usage: "db move <postgres-url>",
    help: "copy the SQLite file into an empty PostgreSQL database (stop the app first)",
    async run([url = ""], settings, { say, tell }) {
      if (!/^postgres(ql)?:\/\/[^/]+\/[^/]+$/.test(url))
        throw new CommandError(
          "Expected the address of a PostgreSQL database, such as postgres://user:password@host:5432/rabat.",
        );
      const moved = await moveToPostgres(fileOf(settings.store()), url, {
        doors,
        progress(table, count) {
          if (count % 50_000 === 0) tell(`${table}: ${count} rows so far`);
        },
      });
      for (const { table, count } of moved)
        say(`${table}: ${count} rows, counts and sums are equal`);
      tell(
        "Everything was moved. Start the app with DATABASE_URL set to this address; keep the file.",
      );
    },
  },
];

function fileOf(config: StoreConfig): string {
  if (config.kind === "sqlite") return config.file;
  throw new CommandError(
    "DATABASE_URL is set, so there is no SQLite file: unset it, and set DATABASE_FILE. A PostgreSQL database is backed up with pg_dump.",
  );
}
