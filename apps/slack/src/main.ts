import { capitalise } from "@rabat-process/events/words";
import { formatIssue } from "@rabat-process/events";
import { compareWithRuntime } from "@rabat-process/timezones";
import { existsSync } from "node:fs";
import { openAppStore } from "./app-store.ts";
import type { SlackApp } from "./app.ts";
import { createSlackApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./config.ts";
import { watchStore } from "@rabat-process/store/worker/watch-store";
import type { Log } from "@rabat-process/core/ports/log";
import { createLoneBackground } from "./lone-background.ts";
import type { Store } from "./ports/store.ts";
import { createSisterCalendars } from "./sisters/sister-calendars.ts";
import { startServer } from "./server.ts";
import { installPaths } from "./slack/installer.ts";
import { slackPath } from "./slack/receiver.ts";
import { UnusableDatabaseError } from "@rabat-process/store/database";
import { systemClock as clock } from "./system/clock.ts";
import { readEventFiles } from "./system/event-files.ts";
import { fail } from "./system/fail.ts";
import { createLog } from "./system/log.ts";
import { endOnFault, stopOnSignal } from "./system/stop-on-signal.ts";
import { readVersion } from "./system/version.ts";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { createSite } from "@rabat-process/web/addresses";
import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { createToldAddresses } from "@rabat-process/web/told-addresses";

const help = `Usage: node dist/main.js [--help | --version]

Serves Slack, the pages and feeds, and the reminders of the Rabat Process, until it gets SIGTERM. What it is to do
stands in its environment, or in a file .env where it starts; docs/guides/run-it.md has all variables, and
\`node dist/admin.js check-config\` says whether they are right.`;

async function main(): Promise<void> {
  const config = readEnvironment();
  const log = createLog(config.logLevel);
  endOnFault(log);
  // Our own rules are used whatever the runtime knows; what else runs here may not be so lucky.
  const runtime = compareWithRuntime();
  if (runtime.advice !== undefined) log.warn(runtime.advice);
  const store = await openStore(config);
  if (config.eventsDirectory !== undefined) await takeIn(store, config.eventsDirectory, log);
  const site = createSite(config.publicUrl);
  const told = createToldAddresses(site);
  const linkTokens = config.linkKey && createLinkTokens(config.linkKey, site);
  const { slack } = config;
  const sisterCalendars = createSisterCalendars(config.sisterCalendars, { clock, log });
  const deps = {
    ...config,
    ...told,
    linkAddresses: linkTokens,
    sisterCalendars,
    store,
    clock,
    log,
  };
  const slackApp = slack === undefined ? undefined : createSlackApp({ ...deps, slack });
  const alone = slack === undefined ? createLoneBackground(deps) : undefined;
  const server = await startServer({ config, store, clock, slackApp, log, linkTokens });
  const watching = watchStore(store, clock, log);
  const parts = [server, slackApp, alone, watching, sisterCalendars].filter(
    (part) => part !== undefined,
  );
  // What Slack was told to be taken is on the disk before the store closes.
  stopOnSignal([...parts, { stop: () => store.close() }], log);
  log.info(`Pages and feeds: ${told.addresses("en").page}`);
  alone?.start();
  if (slackApp !== undefined) sisterCalendars.start();
  // Nothing of the rest waits for it.
  await slackApp?.start();
  log.info(describeSlack(config, slackApp));
  process.send?.("ready");
}

function readEnvironment(): Config {
  if (existsSync(".env")) process.loadEnvFile();
  const read = readConfig(process.env);
  return read.ok ? read.config : fail(...read.problems);
}

async function openStore(config: Config): Promise<Store> {
  return openAppStore(config.store).catch((error: unknown) => {
    if (error instanceof UnusableDatabaseError) fail(capitalise(error.message));
    throw error;
  });
}

async function takeIn(store: Store, directory: string, log: Log): Promise<void> {
  if (!existsSync(directory))
    fail(
      `EVENTS_DIRECTORY names ${directory}, where there is no folder: name a folder of event files.`,
    );
  const outcome = await loadEvents({ store, clock }, readEventFiles(directory)).catch(
    (error: unknown) => {
      if (store.health.unwritable() === undefined) throw error;
      log.error(
        `the events of ${directory} could not be taken in: those of the last start are shown`,
        error,
      );
    },
  );
  if (outcome === undefined) return;
  if (!outcome.ok)
    fail(
      "The event files have errors, so nothing was taken in:",
      ...outcome.issues.map(formatIssue),
    );
  const { read, published, drafts, deleted } = outcome;
  const taken = published.length + drafts.length;
  log.info(`${read} events read from ${directory}, ${taken} of them new or newer`);
  for (const { uid } of deleted)
    log.warn(`${uid} was deleted after people had seen it: a higher sequence brings it back`);
}

function describeSlack({ slack }: Config, slackApp: SlackApp | undefined): string {
  if (slack === undefined) return "Slack: not connected (no variable of Slack is set)";
  const away = slackApp?.away();
  if (away !== undefined)
    return `Slack: cannot be used now (${away.reason}), and is tried again and again`;
  const way =
    slack.mode === "socket" ? "connected in Socket Mode" : `waits for requests at ${slackPath}`;
  const several =
    "oauth" in slack
      ? `; workspaces install the app at ${slack.oauth.publicUrl}${installPaths.install}`
      : "";
  return `Slack: ${way}${several}`;
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
