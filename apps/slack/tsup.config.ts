import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

/**
 * The app as one file for an operator: with our libraries and what only they depend on, without the app's own
 * dependencies. The migrations are read from beside it.
 */
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node22",
  clean: true,
  noExternal: [/^@rabat-process\//, "yaml"],
  onSuccess: () => cp("src/store/migrations", "dist/migrations", { recursive: true }),
});
