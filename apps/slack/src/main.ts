import { capitalise, formatIssue } from "@rabat-process/events";
import { compareWithRuntime } from "@rabat-process/timezones";
import { existsSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import type { SlackApp } from "./app.ts";
import { createSlackApp, listenerFor } from "./app.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./config.ts";
import { createLoneBackground } from "./lone-background.ts";
import { watchStore } from "./jobs/watch-store.ts";
import type { Log } from "./log.ts";
import { scopes } from "./manifest.ts";
import type { Metrics } from "./metrics.ts";
import { createMetrics, createMetricsListener } from "./metrics.ts";
import type { Store } from "./ports/store.ts";
import { installPaths } from "./slack/installer.ts";
import { slackPath } from "./slack/receiver.ts";
import { openAppStore } from "./app-store.ts";
import { UnusableDatabaseError } from "./store/database.ts";
import { systemClock as clock } from "./system/clock.ts";
import { readEventFiles } from "./system/event-files.ts";
import { createLog } from "./system/log.ts";
import { readVersion } from "./system/version.ts";
import { loadEvents } from "./use-cases/load-events.ts";
import { createSite } from "./web/addresses.ts";
import { createWeb } from "./web/index.ts";
import { endServer } from "./web/end-server.ts";
import { createLimitedServer } from "./web/limited-server.ts";
import { createWebListener } from "./web/listener.ts";
import { createRequestLog } from "./web/request-log.ts";
import { createToldAddresses } from "./web/told-addresses.ts";

const help = `Usage: node dist/main.js [--help | --version]

Serves Slack, the pages and feeds, and the reminders of the Rabat Process, until it gets SIGTERM. What it is to do
stands in its environment, or in a file .env where it starts; docs/guides/run-it.md has all variables, and
\`node dist/admin.js check-config\` says whether they are right.`;

/** Ends the program with sentences that say what to do. */
function fail(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

async function takeIn(store: Store, directory: string, log: Log): Promise<void> {
  if (!existsSync(directory))
    fail(`EVENTS_DIRECTORY names ${directory}, where there is no folder: name a folder of event files.`);
  const outcome = await loadEvents({ store, clock }, readEventFiles(directory)).catch((error: unknown) => {
    if (store.health.unwritable() === undefined) throw error;
    log.error(`the events of ${directory} could not be taken in: those of the last start are shown`, error);
  });
  if (outcome === undefined) return;
  if (!outcome.ok)
    fail("The event files have errors, so nothing was taken in:", ...outcome.issues.map(formatIssue));
  log.info(`${outcome.read} events read from ${directory}, ${outcome.taken} of them new or newer`);
}

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const read = readConfig(process.env);
  if (!read.ok) fail(...read.problems);
  const { config } = read;
  const log = createLog(config.logLevel);
  endOnFault(log);
  // Our own rules are used whatever the runtime knows; what else runs here may not be so lucky.
  const runtime = compareWithRuntime();
  if (runtime.advice !== undefined) log.warn(runtime.advice);
  const store = await openAppStore(config.store).catch((error: unknown) => {
    if (error instanceof UnusableDatabaseError) fail(capitalise(error.message));
    throw error;
  });
  if (config.eventsDirectory !== undefined) await takeIn(store, config.eventsDirectory, log);

  const told = createToldAddresses(createSite(config.publicUrl));
  const slackApp =
    config.slack === undefined
      ? undefined
      : createSlackApp({ ...config, slack: config.slack, store, clock, ...told, log });
  const alone =
    slackApp === undefined ? createLoneBackground({ ...config, ...told, store, clock, log }) : undefined;
  const state = { isDraining: false };
  const web = createWebListener(
    createWeb({
      store,
      clock,
      publicUrl: config.publicUrl,
      compression: config.compression,
      scopes,
      installPath: slackApp?.installer === undefined ? undefined : installPaths.install,
      condition: () => ({ ...state, slackAway: slackApp?.away(), unwritable: store.health.unwritable() }),
      log,
    }),
  );
  const metrics = config.metrics === undefined ? undefined : createMetrics(store, slackApp);
  const server = createAppServer({ config, slackApp, web, metrics, log });
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
  if (metrics !== undefined && config.metrics !== undefined) serveMetrics(metrics, config.metrics);
  const watching = watchStore(store, clock, log);
  stopOnSignal({ state, server, parts: [slackApp, alone, watching], store, log });
  log.info(`Pages and feeds: ${told.addresses("en").page}`);
  alone?.start();
  // Nothing of the rest waits for it.
  await slackApp?.start();
  log.info(describeSlack(config, slackApp));
  process.send?.("ready");
}

/** Metrics have a port of their own, which no proxy shows to the world. It ends with the process. */
function serveMetrics(metrics: Metrics, { host, port }: { host: string; port: number }): void {
  createLimitedServer(createMetricsListener(metrics))
    .listen(port, host)
    .once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code ?? error.message;
      fail(`METRICS_PORT ${port} on ${host} cannot be used (${reason}): set METRICS_PORT or METRICS_HOST.`);
    })
    .unref();
}

/** The pages and feeds, and beside them what Slack delivers. */
function createAppServer({
  config,
  slackApp,
  web,
  metrics,
  log,
}: {
  readonly config: Config;
  readonly slackApp: SlackApp | undefined;
  readonly web: RequestListener;
  readonly metrics: Metrics | undefined;
  readonly log: Log;
}): Server {
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

function describeSlack({ slack }: Config, slackApp: SlackApp | undefined): string {
  if (slack === undefined) return "Slack: not connected (no variable of Slack is set)";
  const away = slackApp?.away();
  if (away !== undefined) return `Slack: cannot be used now (${away.reason}), and is tried again and again`;
  const way = slack.mode === "socket" ? "connected in Socket Mode" : `waits for requests at ${slackPath}`;
  const several =
    "oauth" in slack ? `; workspaces install the app at ${slack.oauth.publicUrl}${installPaths.install}` : "";
  return `Slack: ${way}${several}`;
}

interface Running {
  readonly state: { isDraining: boolean };
  readonly server: Server;
  readonly parts: readonly ({ readonly stop: () => Promise<void> } | undefined)[];
  readonly store: Store;
  readonly log: Log;
}

/** How long an orderly end may take in all. */
const patienceMilliseconds = 8000;

/** What Slack was told to be taken is on the disk before the store closes. */
async function end({ state, server, parts, store }: Running): Promise<void> {
  state.isDraining = true;
  await endServer(server);
  for (const part of parts) await part?.stop();
  await store.close();
}

/**
 * Ends in order: no new requests, what is under way finished, store closed. Further signals change nothing: Ctrl-C
 * reaches a program and everything that started it, and each passes it on.
 */
function stopOnSignal(running: Running): void {
  const { log } = running;
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log.info("the app stops, and finishes what is under way");
    setTimeout(() => {
      log.warn("the app ends before all was finished: the rest is done after the next start");
      process.exit(1);
    }, patienceMilliseconds).unref();
    end(running).then(
      () => {
        log.info("the app has stopped");
        process.exit(0);
      },
      (error: unknown) => {
        log.error("the app could not stop in order", error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // When whoever started this program as a child is gone, it goes too.
  process.once("disconnect", stop);
}

/** What nobody caught ends the program with a line of the log: an error as Node prints it may hold anything. */
function endOnFault(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.error("the app ends because of a fault that nobody caught", error);
    process.exit(1);
  });
}

/** Answers --help and --version, and refuses what it does not know; else the program runs. */
function readWords(words: readonly string[]): void {
  if (words.length === 0) return;
  if (words.includes("--help")) console.log(help);
  else if (words.includes("--version")) console.log(readVersion());
  else {
    console.error(`There is no option “${words.join(" ")}”.\n\n${help}`);
    process.exit(2);
  }
  process.exit(0);
}

readWords(process.argv.slice(2));
// The database is its owner’s alone.
process.umask(0o077);
await main();
