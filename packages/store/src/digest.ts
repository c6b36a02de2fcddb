import { createHash } from "node:crypto";

/** Stands in a line for a name that names somebody, or that opens something: the same for the same name. */
export function digestOf(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 11);
}
