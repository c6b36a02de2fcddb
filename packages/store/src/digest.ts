import { createHash, randomUUID } from "node:crypto";
import type { Digest } from "@rabat-process/core/jobs/people-in-jobs";

/** What is kept of the keys of jobs, as far as they name people, and of presses: whether it is the same one. */
export const digest: Digest = (text) =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The key of a job, with nothing in it that was made from the id of a person. */
export function keyWithout(key: string, person: string): string {
  const parts = key.split(":");
  return parts
    .map((part, index) => {
      const made = digest([...parts.slice(0, index), person].join(":"));
      return part === made ? randomUUID() : part;
    })
    .join(":");
}
