import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Outcome } from "../ports/jobs.ts";

/**
 * With one hour between the later ones, a day and a half of failures. While Slack is known to be away nothing is tried, so
 * that this does not count an outage.
 */
const mostAttempts = 40;

/** When a job that failed is tried again: after 5 seconds, then twice as long each time, up to an hour. */
export function afterFailure(error: unknown, attempts: number, now: Instant): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  if (attempts >= mostAttempts) return { result: "given-up", reason };
  const seconds = Math.min(5 * 2 ** (attempts - 1), 3600);
  return { result: "later", at: addMinutes(now, seconds / 60), reason, failed: true };
}
