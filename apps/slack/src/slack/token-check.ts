import { WebClient } from "@slack/web-api";
import type { SlackConfig } from "../config.ts";
import type { Log } from "@rabat-process/core/ports/log";
import { botScopes, optionalScopes } from "../manifest.ts";
import { reasonOfScope } from "./left-out.ts";
import { createSlackLogger } from "./slack-logger.ts";

/** What Slack says of the tokens: a sentence for what is right, and one for what is to be done. */
export interface TokenCheck {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Asks Slack whether the tokens are good, and whether the app has the permissions that it needs. Nothing is changed. */
export async function checkTokens(slack: SlackConfig, log: Log): Promise<TokenCheck> {
  const options = {
    logger: createSlackLogger(log),
    timeout: 10_000,
    retryConfig: { retries: 1 },
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
  };
  const checks = [
    ...("botToken" in slack ? [checkBot(new WebClient(slack.botToken, options))] : []),
    ...(slack.mode === "socket" ? [checkSocket(new WebClient(slack.appToken, options))] : []),
  ];
  const found = await Promise.all(checks);
  return {
    right: found.flatMap(({ right }) => right),
    wrong: found.flatMap(({ wrong }) => wrong),
  };
}

async function checkBot(client: WebClient): Promise<TokenCheck> {
  try {
    const { team, user, response_metadata: more } = await client.auth.test();
    const granted = more?.scopes ?? [];
    const absent =
      granted.length === 0 ? [] : botScopes.filter((scope) => !granted.includes(scope));
    const leftOut = optionalScopes.filter((scope) => absent.includes(scope));
    const missing = absent.filter((scope) => !leftOut.some((one) => one === scope));
    return {
      right: [
        `SLACK_BOT_TOKEN is that of ${user ?? "the app"} in the workspace ${team ?? ""}.`,
        ...leftOut.map(
          (scope) =>
            `The workspace left out the permission ${scope}, so this is not done: ${reasonOfScope(scope, "en")}`,
        ),
      ],
      wrong:
        missing.length === 0
          ? []
          : [
              `The app lacks the permissions ${missing.join(", ")}: add them on its page “OAuth & Permissions”, or take over the manifest anew, and reinstall it.`,
            ],
    };
  } catch (error) {
    return refused(
      "SLACK_BOT_TOKEN",
      "copy it again from the page “OAuth & Permissions” of your app",
      error,
    );
  }
}

async function checkSocket(client: WebClient): Promise<TokenCheck> {
  try {
    await client.apps.connections.open();
    return { right: ["SLACK_APP_TOKEN opens connections for Socket Mode."], wrong: [] };
  } catch (error) {
    return refused(
      "SLACK_APP_TOKEN",
      "make one anew with the scope connections:write on the page “Basic Information” of your app, and switch Socket Mode on",
      error,
    );
  }
}

function refused(name: string, advice: string, error: unknown): TokenCheck {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    right: [],
    wrong: [`Slack did not accept ${name} (${reason}): ${advice}; or Slack cannot be reached.`],
  };
}
