import type { App } from "@slack/bolt";
import type { Log } from "@rabat-process/core/ports/log";
import type { Connection } from "./connection.ts";
import { describeDelivery } from "./delivery.ts";
import { createDoubleClicks } from "./double-click.ts";
import type { Accounts } from "./accounts.ts";
import type { Organisers } from "./organisers.ts";

/** What stands around all listeners: lines of the log, who the organisers are, and where people use the app. */
export function registerMiddleware(
  app: App,
  deps: {
    readonly connection: Pick<Connection, "workspaceOf">;
    readonly organisers: Organisers;
    readonly accounts: Accounts;
    readonly log: Log;
  },
): void {
  const { connection, organisers, accounts, log } = deps;
  app.use(async ({ body, next }) => {
    const began = performance.now();
    await log.within(describeDelivery(body), async () => {
      await next();
      log.info("a delivery of Slack is dealt with", { ms: Math.round(performance.now() - began) });
    });
  });
  const clicks = createDoubleClicks();
  app.use(async ({ body, next, ...args }) => {
    if (clicks.isSecond(body)) {
      if ("ack" in args) await args.ack?.();
      return;
    }
    await next().catch((error: unknown) => {
      clicks.forget(body);
      throw error;
    });
  });
  app.use(async ({ context, next }) => {
    const team = connection.workspaceOf(context.teamId);
    const { userId } = context;
    const noted = team === "" || userId === undefined ? undefined : accounts.personOf(userId, team);
    await Promise.all([
      organisers.know(team).then(() => next()),
      noted?.catch((error: unknown) => {
        log.warn(`it could not be noted where somebody uses the app (${team})`, error);
      }),
    ]);
  });
}
