import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";

/** What the machine does beside the app: nothing, other work, or a disk that takes long. */
export type Strain = "idle" | "busy" | "slow disk";

/** How long each sync of a file takes on the slow disk, beside what it takes here. */
export const fsyncMilliseconds = 50;

/** Two processes that never rest; call what it returns to end them. */
export function startHogs(): () => void {
  const loop = "for (;;) Math.sqrt(Math.random())";
  const hogs = [1, 2].map((): ChildProcess =>
    spawn(process.execPath, ["--eval", loop], { stdio: "ignore" }),
  );
  return () => {
    for (const hog of hogs) hog.kill("SIGKILL");
  };
}

/** The environment of a process whose disk is slow. Needs a C compiler. */
export function slowDisk(folder: string): Readonly<Record<string, string>> {
  const library = join(folder, "slow-fsync.so");
  const source = join(import.meta.dirname, "slow-fsync.c");
  execFileSync("cc", ["-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"]);
  // The server of PostgreSQL runs as another user.
  chmodSync(folder, 0o755);
  return { LD_PRELOAD: library, FSYNC_MILLISECONDS: String(fsyncMilliseconds) };
}
