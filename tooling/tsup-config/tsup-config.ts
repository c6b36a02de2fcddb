import { defineConfig } from "tsup";
import type { Options } from "tsup";

const common: Options = { format: "esm", target: "es2023", clean: true };

/** How every library is bundled: ESM for Node and browsers. `tsc` writes the declarations. */
export const library = defineConfig({ ...common, entry: ["src/index.ts"] });

/** The same of a library with other entries, by the names of their files. */
export function libraryOf(
  entry: Readonly<Record<string, string>>,
): ReturnType<typeof defineConfig> {
  return defineConfig({ ...common, entry: { ...entry } });
}
