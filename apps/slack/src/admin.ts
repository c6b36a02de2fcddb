import { existsSync } from "node:fs";
import { runCommand } from "./admin/index.ts";
import { readConfig } from "./config.ts";
import { readVersion } from "./system/version.ts";

// The command line of whoever runs the app: pnpm admin --help

if (existsSync(".env")) process.loadEnvFile();
process.exitCode = await runCommand(process.argv.slice(2), {
  readStoreConfig() {
    const { DATABASE_FILE, DATABASE_URL } = process.env;
    const read = readConfig({ DATABASE_FILE, DATABASE_URL });
    if (read.ok) return read.config.store;
    for (const problem of read.problems) console.error(problem);
    process.exit(1);
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
