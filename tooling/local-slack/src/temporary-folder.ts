import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A fresh folder, which is removed at the end of this process if nobody did it before. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "local-slack-"));
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true });
    process.off("exit", remove);
  };
  process.once("exit", remove);
  return { path, remove };
}
