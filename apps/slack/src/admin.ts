import { existsSync } from "node:fs";
import { runCommand } from "./admin/index.ts";
import { CommandError } from "./admin/outcome.ts";
import { readConfig } from "./config.ts";
import { readVersion } from "./system/version.ts";

// The command line of whoever runs the app: pnpm admin --help

// Databases, back-ups and exports are their owner’s alone.
process.umask(0o077);
if (existsSync(".env")) process.loadEnvFile();
process.exitCode = await runCommand(process.argv.slice(2), {
  settings: {
    store() {
      const { DATABASE_FILE, DATABASE_URL } = process.env;
      const read = readConfig({ DATABASE_FILE, DATABASE_URL });
      if (read.ok) return read.config.store;
      throw new CommandError(read.problems.join("\n"));
    },
    all: () => readConfig(process.env),
  },
  version: readVersion(),
  terminal: {
    say: (line) => {
      console.log(line);
    },
    tell: (line) => {
      console.error(line);
    },
  },
});
