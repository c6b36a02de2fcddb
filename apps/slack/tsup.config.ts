import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

/**
 * The app as one file for an operator: with our libraries and what only they depend on, without the app's own
 * dependencies. The migrations of the store and of each door are read from folders beside it.
 */
export default defineConfig({
  entry: {
    main: "src/main.ts",
    admin: "src/admin.ts",
    // Runs in a thread, from a file beside the others.
    "read-workbook": "src/files/read-workbook.ts",
  },
  format: "esm",
  target: "node22",
  clean: true,
  // yaml comes as CommonJS and requires what Node has built in.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  // node:sqlite has no name without the prefix.
  removeNodeProtocol: false,
  noExternal: [/^@rabat-process\//, "yaml"],
  async onSuccess() {
    await cp("../../packages/store/src/migrations", "dist/migrations", { recursive: true });
    await cp("src/slack/rows/slack-migrations", "dist/slack-migrations", { recursive: true });
    // A door whose folder was forgotten here would be missed at the first start only.
    const env = { ...process.env, DATABASE_FILE: ":memory:", DATABASE_URL: undefined };
    execFileSync(process.execPath, ["admin.js", "db", "migrate"], { cwd: "dist", env });
  },
});
