import { defineConfig } from "tsup";

/** How every library is bundled: ESM for Node and browsers. `tsc` writes the declarations. */
export const library = defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2023",
  clean: true,
});
