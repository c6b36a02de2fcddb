import { WebClient } from "@slack/web-api";
import { createEmulator } from "emulate";
import { freePort } from "@rabat-process/testing/free-port";

export interface EmulatedSlack {
  readonly url: string;
  /** The keys of the jobs whose messages stand in the channel, one for each message. */
  posted(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A Slack that others wrote, which keeps the metadata of messages: a Web API without Socket Mode and buttons. */
export async function startEmulatedSlack(): Promise<EmulatedSlack> {
  const emulator = await createEmulator({
    service: "slack",
    port: await freePort(),
    seed: { tokens: { "xoxb-test": { login: "U000000001", scopes: [] } } },
  });
  const url = `${emulator.url}/api/`;
  const client = new WebClient("xoxb-test", { slackApiUrl: url, retryConfig: { retries: 0 } });
  return {
    url,
    async posted() {
      const keys: string[] = [];
      for (let cursor: string | undefined = ""; cursor !== undefined;) {
        const page = await client.conversations.history({
          channel: "C000000001",
          limit: 1000,
          include_all_metadata: true,
          ...(cursor === "" ? {} : { cursor }),
        });
        for (const { metadata } of page.messages ?? []) {
          const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
          if (typeof payload?.key === "string") keys.push(payload.key);
        }
        const next = page.response_metadata?.next_cursor;
        cursor = next === "" ? undefined : next;
      }
      return keys;
    },
    close: () => emulator.close(),
  };
}
