import type { Background } from "@rabat-process/core/ports/background";
import type { Log } from "@rabat-process/core/ports/log";
import type { Connection } from "./connection.ts";
import type { Deliveries } from "./deliveries.ts";
import type { KeepingApp } from "./keeping-app.ts";
import type { SocketClient } from "./lines.ts";
import type { Link } from "./link.ts";

/** The Slack side as it begins, works and ends. */
export interface Running {
  /** Begins to work, and to connect to Slack; resolves after the first try to do so, whatever that gave. */
  start(): Promise<void>;
  /**
   * In the place of `start`, for those who move the clock themselves: does what another process has left and what is due
   * now, and nothing after that.
   */
  runDue(): Promise<void>;
  /** Resolves when everything that was acknowledged is done. */
  settled(): Promise<void>;
  /** Stops listening, and lets what was acknowledged be done: answers that are being saved, jobs under way. */
  stop(): Promise<void>;
}

/** Begins and ends the parts of the Slack side in their order. */
export function createRunning(parts: {
  readonly connection: Connection;
  readonly link: Link;
  readonly socket: SocketClient | undefined;
  readonly deliveries: Deliveries;
  readonly background: Background;
  readonly app: KeepingApp;
  readonly log: Pick<Log, "error">;
}): Running {
  const { connection, link, socket, deliveries, background, app, log } = parts;
  const settled = async () => {
    await deliveries.settled();
    await connection.settled();
  };
  return {
    async start() {
      await connection.start().catch((error: unknown) => {
        log.error("the tokens of workspaces could not be encrypted by the present key", error);
      });
      background.start();
      deliveries.start(app.deal);
      await link.start();
    },
    async runDue() {
      await deliveries.takeOver(app.deal);
      await background.runDue();
    },
    settled,
    async stop() {
      link.stop();
      await socket?.disconnect();
      await settled();
      await deliveries.stop();
      await background.stop();
    },
  };
}
