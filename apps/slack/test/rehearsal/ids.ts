import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

/**
 * Has the app make the same ids each time that a story is told: by ids of people jobs that are due at once are ordered.
 */
export function makeSameIds(): void {
  let count = 0;
  crypto.randomUUID = () => {
    count += 1;
    return `${count.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
  };
  syncBuiltinESMExports();
}
