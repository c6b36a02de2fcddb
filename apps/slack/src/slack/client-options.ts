import type { WebClientOptions } from "@slack/web-api";
import { checkLimits } from "../blocks/check-limits.ts";
import type { SlackConfig } from "../config.ts";
import type { Log } from "@rabat-process/core/ports/log";
import { createSlackLogger } from "./slack-logger.ts";
import type { Shown } from "./watched-fetch.ts";
import { createWatchedFetch } from "./watched-fetch.ts";

/** What all clients of the Web API have in common. */
export function clientOptionsFor(
  { apiUrl }: Pick<SlackConfig, "apiUrl">,
  log: Log,
): WebClientOptions {
  return {
    timeout: 10_000,
    logger: createSlackLogger(log),
    fetch: createWatchedFetch(checkShown, log),
    // Nobody is kept waiting for as long as Slack wants to be left alone: what was asked fails, and whoever asked is told.
    rejectRateLimitedCalls: true,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** What Slack would refuse of what is about to be shown there. */
export function checkShown(shown: Shown): readonly string[] {
  return checkLimits("view" in shown ? shown.view : shown);
}
