import type { Locale } from "@rabat-process/timezones";
import { capitalise, formatIssue, shortId } from "@rabat-process/events";
import { compareWithRuntime } from "@rabat-process/timezones";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { SlackApp } from "./app.ts";
import { createSlackApp, listenerFor, slackPath } from "./app.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./config.ts";
import type { Addresses, FeedTokens } from "./addresses-and-files.ts";
import type { Store } from "./ports.ts";
import { installPaths } from "./slack/installer.ts";
import { openStore } from "./store/index.ts";
import { UnusableDatabaseError } from "./store/database.ts";
import { systemClock as clock } from "./system/clock.ts";
import { readEventFiles } from "./system/event-files.ts";
import { loadEvents } from "./use-cases/load-events.ts";
import { createSite, eventPath, feedPath, paths } from "./web/addresses.ts";
import { createClientOf } from "./web/client-address.ts";
import { createFeedToken, hashFeedToken } from "./web/feed-token.ts";
import { createWeb } from "./web/index.ts";
import { createLimitedServer } from "./web/limited-server.ts";
import { createWebListener } from "./web/listener.ts";
import type { Metrics } from "./web/metrics.ts";
import { createMetrics } from "./web/metrics.ts";

/** Ends the program with sentences that say what to do. */
function fail(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

async function takeIn(store: Store, directory: string): Promise<void> {
  if (!existsSync(directory))
    fail(`EVENTS_DIRECTORY names ${directory}, where there is no folder: name a folder of event files.`);
  const outcome = await loadEvents({ store, clock }, readEventFiles(directory));
  if (!outcome.ok)
    fail("The event files have errors, so nothing was taken in:", ...outcome.issues.map(formatIssue));
  console.log(`${outcome.count} events read from ${directory}`);
}

/** Slack's own word for a refusal as a sentence that says what to do. */
function explainSlackError(error: unknown, config: Config): string {
  const code = error instanceof Error && "data" in error ? JSON.stringify(error.data) : String(error);
  if (/invalid_auth|not_authed|token_revoked|account_inactive|token_expired/.test(code)) {
    const { slack } = config;
    const tokens = [
      ...(slack !== undefined && "botToken" in slack ? ["SLACK_BOT_TOKEN"] : []),
      ...(slack?.mode === "socket" ? ["SLACK_APP_TOKEN"] : []),
    ];
    return `Slack refused ${tokens.join(" or ")} (${/"error":"(\w+)"/.exec(code)?.[1] ?? "invalid_auth"}): copy them again from your app’s pages “OAuth & Permissions” and “Basic Information” at https://api.slack.com/apps, and reinstall the app if it was removed.`;
  }
  return `Slack could not be reached: ${code}. Check the network, and SLACK_API_URL if it is set.`;
}

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const read = readConfig(process.env);
  if (!read.ok) fail(...read.problems);
  const { config } = read;
  // Our own rules are used whatever the runtime knows; what else runs here may not be so lucky.
  const runtime = compareWithRuntime();
  if (!runtime.agrees) console.warn(runtime.advice);
  const store = await openStore(config.store).catch((error: unknown) => {
    if (error instanceof UnusableDatabaseError) fail(capitalise(error.message));
    throw error;
  });
  if (config.eventsDirectory !== undefined) await takeIn(store, config.eventsDirectory);

  const site = createSite(config.publicUrl);
  const addresses = (locale: Locale): Addresses => ({
    page: site.address(paths.schedule[locale]),
    feed: site.address(paths.feed[locale]),
    event: (event) => site.address(eventPath(shortId(event))[locale]),
  });
  const feedTokens: FeedTokens = {
    create() {
      const token = createFeedToken();
      return { hash: hashFeedToken(token), address: site.address(feedPath(token)) };
    },
  };
  const slackApp =
    config.slack === undefined
      ? undefined
      : createSlackApp({ ...config, slack: config.slack, store, clock, addresses, feedTokens });
  const web = createWebListener(
    createWeb({
      store,
      clock,
      publicUrl: config.publicUrl,
      compression: config.compression,
      clientOf: createClientOf(config.trustProxy),
      installPath: slackApp?.installer === undefined ? undefined : installPaths.install,
      logError: (message, error) => {
        console.error(message, error);
      },
    }),
  );
  const metrics = config.metricsPort === undefined ? undefined : createMetrics(store);
  const server = createLimitedServer((request, response) => {
    const toSlack = slackApp && listenerFor(slackApp, request);
    if (metrics !== undefined)
      response.once("finish", () => {
        metrics.answered(toSlack === undefined ? "web" : "slack", response.statusCode);
      });
    if (toSlack === undefined) web(request, response);
    else toSlack(request, response);
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      fail(`Port ${config.port} is in use by another program: set PORT to a free one.`);
    throw error;
  });
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
  if (metrics !== undefined) serveMetrics(metrics, config);
  try {
    await slackApp?.start();
  } catch (error) {
    fail(explainSlackError(error, config));
  }
  console.log(`Pages and feeds: ${addresses("en").page}`);
  console.log(describeSlack(config));
  stopOnSignal(server, slackApp, store);
  process.send?.("ready");
}

/** Metrics have a port of their own, which no proxy shows to the world. It ends with the process. */
function serveMetrics(metrics: Metrics, { host, metricsPort }: Config): void {
  createServer((_, response) => {
    void metrics.text().then(
      (text) => response.setHeader("Content-Type", metrics.contentType).end(text),
      () => response.writeHead(503).end(),
    );
  })
    .listen(metricsPort, host)
    .once("error", (error: NodeJS.ErrnoException) => {
      fail(
        `METRICS_PORT ${metricsPort ?? ""} cannot be used (${error.code ?? error.message}): set it to a free one.`,
      );
    })
    .unref();
}

function describeSlack({ slack }: Config): string {
  if (slack === undefined) return "Slack: not connected (no variable of Slack is set)";
  const way = slack.mode === "socket" ? "connected in Socket Mode" : `waits for requests at ${slackPath}`;
  const several =
    "oauth" in slack ? `; workspaces install the app at ${slack.oauth.publicUrl}${installPaths.install}` : "";
  return `Slack: ${way}${several}`;
}

/** What Slack was told to be taken is on the disk before the store closes. */
async function end(server: Server, slackApp: SlackApp | undefined, store: Store): Promise<void> {
  await slackApp?.stop();
  server.closeAllConnections();
  await store.close();
}

/** The longest that an orderly end may take. */
const patienceMilliseconds = 8000;

/**
 * Ends in order: no new requests, what is under way finished, store closed. Further signals change nothing: Ctrl-C
 * reaches a program and everything that started it, and each passes it on.
 */
function stopOnSignal(server: Server, slackApp: SlackApp | undefined, store: Store): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    server.close();
    void end(server, slackApp, store).then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // When whoever started this program as a child is gone, it goes too.
  process.once("disconnect", stop);
}

await main();
