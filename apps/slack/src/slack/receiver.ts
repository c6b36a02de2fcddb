import type { Receiver } from "@slack/bolt";
import { HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import type { RequestListener } from "node:http";
import type { SlackConfig } from "../config.ts";
import type { Log } from "@rabat-process/core/ports/log";
import { createHttpDoor } from "./http-door.ts";
import type { SocketClient } from "./lines.ts";
import { refuseFuture } from "./request-time.ts";
import { createSlackLogger } from "./slack-logger.ts";

/** The path at which Slack reaches the app in HTTP mode. */
export const slackPath = "/slack/events";

/** How Slack delivers: over HTTP, or by a socket that the app opens. */
export interface Receiving {
  readonly receiver: Receiver;
  readonly listener: RequestListener | undefined;
  readonly socket: SocketClient | undefined;
}

export function createReceiving(
  slack: SlackConfig,
  clientOptions: WebClientOptions,
  log: Log,
): Receiving {
  const logger = createSlackLogger(log);
  if (slack.mode === "http") {
    const { signingSecret } = slack;
    const receiver = new HTTPReceiver({ signingSecret, endpoints: slackPath, logger });
    const door = createHttpDoor(receiver.requestListener, { signingSecret, log });
    // By the clock of this machine, as Bolt refuses what is old.
    return { receiver, listener: refuseFuture(door, { now: Date.now, log }), socket: undefined };
  }
  // Where the library connects again by itself, a refusal ends the process: nobody catches it.
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  return { receiver, listener: undefined, socket: receiver.client };
}
