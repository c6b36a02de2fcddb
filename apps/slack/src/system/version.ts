import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Manifest = z.object({ version: z.string() });

/** The version of the app, from the package.json above its sources or above what was built from them. */
export function readVersion(): string {
  const folders = ["..", "../.."].map((path) => join(import.meta.dirname, path));
  const manifest = folders
    .map((folder) => join(folder, "package.json"))
    .find((file) => existsSync(file));
  if (manifest === undefined) throw new Error("the package.json of the app is missing");
  return Manifest.parse(JSON.parse(readFileSync(manifest, "utf8"))).version;
}
