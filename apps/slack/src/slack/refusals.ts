import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import type { Outcome } from "../ports/jobs.ts";
import { NotInstalledError } from "./installations.ts";

/** What Slack says when a message, its channel or the app's place in it is gone, or may not be changed any more. */
const gone = new Set([
  "message_not_found",
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

/** What Slack meant by an error; undefined where it is worth trying again. */
export function explainRefusal(error: unknown, now: Instant): Outcome | "gone" | undefined {
  if (error instanceof WebAPIRateLimitedError)
    return { result: "later", at: addMinutes(now, Math.ceil(error.retryAfter) / 60), reason: "ratelimited" };
  if (error instanceof NotInstalledError) return { result: "given-up", reason: "not-installed" };
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const code = codeOf(error);
  if (gone.has(code)) return "gone";
  return final.has(code) ? { result: "given-up", reason: code } : undefined;
}

/** Slack's own word for a refusal; empty where it is none. */
export function codeOf(error: unknown): string {
  return error instanceof WebAPIPlatformError ? error.data.error : "";
}
