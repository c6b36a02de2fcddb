import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import { NotInstalledError } from "./saved-installation.ts";

/** Why a job waits while Slack is known to be away. */
export const slackAway = "slack-away";
/** Why what is told in Slack waits where no Slack is configured: it is told once one is. */
export const noSlack = "no-slack";

/** Slack is known to be away, or to refuse the app: it is not even asked. */
export class SlackAwayError extends Error {
  override readonly name = "SlackAwayError";
}

/** What Slack says when the app may not write in a place, or may not change a message there, until somebody lets it. */
const closed = new Set([
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "cant_update_message",
  "edit_window_closed",
  "user_not_found",
]);

/** What Slack says of a token that does not count, or not any more. */
export const tokenRefusals: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "team_disabled",
  "token_expired",
  "token_revoked",
  "user_removed_from_team",
]);

/** What will be refused however often it is tried: a person has to do something. */
const final = new Set([
  "cannot_dm_bot",
  "invalid_blocks",
  "messages_tab_disabled",
  "missing_scope",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_permission",
  "restricted_action",
  "user_disabled",
]);

/** Longer than this Slack is not left alone, whatever it says: an hour. */
const longestPatienceSeconds = 3600;
/** After which a job looks again whether Slack is there, if nobody says before that it is. */
const awayMinutes = 5;

/** How many seconds Slack wants to be left alone; 0 where it does not say. */
export function patienceSeconds(error: unknown): number {
  if (!(error instanceof WebAPIRateLimitedError)) return 0;
  return Math.min(Math.max(Math.ceil(error.retryAfter), 1), longestPatienceSeconds);
}

/** What becomes of a job that needs Slack while Slack is away. */
export function waitForSlack(now: Instant): Outcome {
  return { result: "later", at: addMinutes(now, awayMinutes), reason: slackAway };
}

/**
 * What Slack meant by an error: that a message was deleted, that its place is closed to the app, or how the job ends;
 * undefined where it is worth trying again.
 */
export function explainRefusal(
  error: unknown,
  now: Instant,
): Outcome | "closed" | "deleted" | undefined {
  if (error instanceof WebAPIRateLimitedError)
    return {
      result: "later",
      at: addMinutes(now, patienceSeconds(error) / 60),
      reason: "ratelimited",
    };
  if (error instanceof SlackAwayError) return waitForSlack(now);
  if (error instanceof NotInstalledError) return { result: "given-up", reason: "not-installed" };
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const code = codeOf(error);
  if (code === "message_not_found") return "deleted";
  if (closed.has(code)) return "closed";
  return final.has(code) ? { result: "given-up", reason: code } : undefined;
}

/** Slack's own word for a refusal; empty where it is none. */
export function codeOf(error: unknown): string {
  return error instanceof WebAPIPlatformError ? error.data.error : "";
}

/** Why Slack cannot be used, in a word: its own one, `http-503` and the like, `ratelimited`, or `no-answer`. */
export function reasonOf(error: unknown): string {
  if (error instanceof WebAPIRateLimitedError) return "ratelimited";
  if (error instanceof WebAPIHTTPError) return `http-${error.statusCode}`;
  const code = codeOf(error);
  return code === "" ? "no-answer" : code;
}
