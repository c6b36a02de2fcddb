import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../../..");
export const packages = join(root, "packages");

/** The libraries that npm gets; what is private is for this repository alone. */
export function findLibraries(): readonly string[] {
  return readdirSync(packages).filter((name) => {
    const manifest = readFileSync(join(packages, name, "package.json"), "utf8");
    return (JSON.parse(manifest) as { private?: boolean }).private !== true;
  });
}

/** A library as npm would publish it. */
export interface Packed {
  /** The name of its folder, such as `timezones`. */
  readonly name: string;
  readonly tarball: string;
}

/**
 * Packs every library into a folder.
 *
 * @throws Error when pnpm makes no tarball of one
 */
export function packLibraries(folder: string): readonly Packed[] {
  return findLibraries().map((name) => {
    const destination = join(folder, name);
    const { status } = spawnSync("pnpm", ["pack", "--pack-destination", destination], {
      cwd: join(packages, name),
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [tarball] = status === 0 ? readdirSync(destination) : [];
    if (tarball === undefined) throw new Error(`pnpm pack made no tarball of packages/${name}`);
    return { name, tarball: join(destination, tarball) };
  });
}
