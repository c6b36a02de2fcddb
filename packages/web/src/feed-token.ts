import { createHash, randomBytes } from "node:crypto";

/** A new secret for the address of a personal feed: 256 bits that nobody can guess. */
export function createFeedToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. Whoever reads the store cannot make the address of it. */
export function hashFeedToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
