import { createHash } from "node:crypto";

/** Stands for a text that is long, that names somebody or that opens something: the same for the same text. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
