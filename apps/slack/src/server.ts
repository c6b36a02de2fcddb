import type { RequestListener, Server } from "node:http";
import type { SlackApp } from "./app.ts";
import { listenerFor } from "./app.ts";
import type { Config } from "./config.ts";
import type { Log } from "@rabat-process/core/ports/log";
import { optionalScopes, scopes } from "./manifest.ts";
import type { Metrics } from "./metrics.ts";
import { createMetrics, createMetricsListener } from "./metrics.ts";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { LinkTokens } from "@rabat-process/web/links/tokens";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Store } from "./ports/store.ts";
import { installPaths } from "./slack/installer.ts";
import { fail } from "./system/fail.ts";
import type { Part } from "./system/stop-on-signal.ts";
import { endServer } from "@rabat-process/web/end-server";
import { createWeb } from "@rabat-process/web/create-web";
import { createLimitedServer } from "@rabat-process/web/limited-server";
import { createWebListener } from "@rabat-process/web/listener";
import { createRequestLog } from "@rabat-process/web/request-log";

interface Options {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly slackApp: SlackApp | undefined;
  readonly log: Log;
  /** Absent where there are no links. */
  readonly linkTokens: LinkTokens | undefined;
}

/** Serves pages and feeds, beside them what Slack delivers, and metrics where they are wanted. */
export async function startServer(options: Options): Promise<Part> {
  const { config, store, slackApp } = options;
  const state = { isDraining: false };
  const metrics = config.metrics === undefined ? undefined : createMetrics(store, slackApp);
  const web = createWebListener(createPages(options, state));
  const server = createServer(options, web, metrics);
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
  if (metrics !== undefined && config.metrics !== undefined) serveMetrics(metrics, config.metrics);
  return {
    async stop() {
      state.isDraining = true;
      await endServer(server);
    },
  };
}

function createPages(
  { config, store, clock, slackApp, log, linkTokens }: Options,
  state: { readonly isDraining: boolean },
): ReturnType<typeof createWeb> {
  return createWeb({
    store,
    clock,
    publicUrl: config.publicUrl,
    sender: config.sender,
    embedders: config.embedders,
    compression: config.compression,
    scopes,
    optionalScopes,
    isInSlack: slackApp !== undefined,
    installPath: slackApp?.installer === undefined ? undefined : installPaths.install,
    condition: () => ({
      ...state,
      slackAway: slackApp?.away(),
      unwritable: store.health.unwritable(),
    }),
    log,
    links: linkTokens && { store, roles: nobody, tokens: linkTokens },
  });
}

/** Whoever opens a link is asked for the answer of a delegation, not to organise. */
const nobody: Roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };

function createServer(
  { config, slackApp, log }: Options,
  web: RequestListener,
  metrics: Metrics | undefined,
): Server {
  const logged = createRequestLog(log, config.trustProxy);
  const server = createLimitedServer((request, response) => {
    const toSlack = slackApp && listenerFor(slackApp, request);
    if (metrics !== undefined)
      response.once("finish", () => {
        metrics.answered(toSlack === undefined ? "web" : "slack", response.statusCode);
      });
    logged(request, response, () => {
      if (toSlack === undefined) web(request, response);
      else toSlack(request, response);
    });
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      fail(`Port ${config.port} is in use by another program: set PORT to a free one.`);
    throw error;
  });
  return server;
}

/** Metrics have a port of their own, which no proxy shows to the world. It ends with the process. */
function serveMetrics(metrics: Metrics, { host, port }: { host: string; port: number }): void {
  createLimitedServer(createMetricsListener(metrics))
    .listen(port, host)
    .once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code ?? error.message;
      fail(
        `METRICS_PORT ${port} on ${host} cannot be used (${reason}): set METRICS_PORT or METRICS_HOST.`,
      );
    })
    .unref();
}
