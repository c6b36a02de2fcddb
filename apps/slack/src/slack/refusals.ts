import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import type { Outcome } from "../ports/jobs.ts";
import { NotInstalledError } from "./installations.ts";

/** What Slack says when the app may not write in a place, or may not change a message there, until somebody lets it. */
const closed = new Set([
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "cant_update_message",
  "edit_window_closed",
  "user_not_found",
]);

/** What will be refused however often it is tried: a person has to do something. */
const final = new Set([
  "account_inactive",
  "cannot_dm_bot",
  "invalid_auth",
  "invalid_blocks",
  "messages_tab_disabled",
  "missing_scope",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_permission",
  "not_authed",
  "restricted_action",
  "token_expired",
  "token_revoked",
  "user_disabled",
]);

/**
 * What Slack meant by an error: that a message was deleted, that its place is closed to the app, or how the job ends;
 * undefined where it is worth trying again.
 */
export function explainRefusal(error: unknown, now: Instant): Outcome | "closed" | "deleted" | undefined {
  if (error instanceof WebAPIRateLimitedError)
    return { result: "later", at: addMinutes(now, Math.ceil(error.retryAfter) / 60), reason: "ratelimited" };
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
