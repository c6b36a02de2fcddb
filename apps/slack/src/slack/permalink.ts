import type { WebClient } from "@slack/web-api";

/** The address of a message in Slack; undefined where Slack does not give it. */
export type PermalinkOf = (message: {
  readonly channel: string;
  readonly ts: string;
  readonly team: string;
}) => Promise<string | undefined>;

/** Asks Slack for addresses of messages. What is said of a message is worth saying without its address, too. */
export function createPermalinkOf(clientOf: (team: string) => Promise<WebClient>): PermalinkOf {
  return async ({ channel, ts, team }) => {
    try {
      const client = await clientOf(team);
      return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink;
    } catch {
      return undefined;
    }
  };
}
