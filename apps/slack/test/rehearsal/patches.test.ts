import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { applyPatch } from "./apply-patch.ts";

const root = resolve(import.meta.dirname, "../../../..");

// Whether the rehearsal finds them takes an hour: `pnpm rehearse:patches`. A fault that no longer fits is never found.
describe.each(["patches", "planted"])("each fault that is kept in %s", (folder) => {
  const names = readdirSync(join(import.meta.dirname, folder)).filter((name) =>
    name.endsWith(".patch"),
  );

  it.each(names)("fits to what the code is now: %s", (name) => {
    const [git, ...options] = applyPatch(join(import.meta.dirname, folder, name));
    const check = () => execFileSync(git, [...options, "--check"], { cwd: root, stdio: "pipe" });
    expect(check, "write it anew for what the code has become").not.toThrow();
  });
});
