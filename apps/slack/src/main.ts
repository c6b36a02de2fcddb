import type { Locale } from "@rabat-process/timezones";
import { capitalise, formatIssue } from "@rabat-process/events";
import { compareWithRuntime } from "@rabat-process/timezones";
import { getRequestListener } from "@hono/node-server";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { SlackApp } from "./app.ts";
import { createSlackApp, slackPath } from "./app.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./config.ts";
import type { Store } from "./ports.ts";
import { openStore } from "./store/index.ts";
import { UnusableDatabaseError } from "./store/database.ts";
import { systemClock as clock } from "./system/clock.ts";
import { readEventFiles } from "./system/event-files.ts";
import { loadEvents } from "./use-cases/load-events.ts";
import { createWeb } from "./web/index.ts";
import { createLimitedServer } from "./web/limited-server.ts";

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
    const variables =
      config.slack?.mode === "socket" ? "SLACK_BOT_TOKEN or SLACK_APP_TOKEN" : "SLACK_BOT_TOKEN";
    return `Slack refused ${variables} (${/"error":"(\w+)"/.exec(code)?.[1] ?? "invalid_auth"}): copy them again from your app’s pages “OAuth & Permissions” and “Basic Information” at https://api.slack.com/apps, and reinstall the app if it was removed.`;
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

  const addresses = (locale: Locale) => {
    const base = locale === "en" ? config.publicUrl : `${config.publicUrl}/fr`;
    return { page: `${base}/`, feed: `${base}/calendar.ics` };
  };
  const slackApp =
    config.slack === undefined
      ? undefined
      : createSlackApp({ slack: config.slack, store, clock, organisers: config.organisers, addresses });
  const web = getRequestListener(
    createWeb({
      store,
      clock,
      publicUrl: config.publicUrl,
      compression: config.compression,
      logError: (message, error) => {
        console.error(message, error);
      },
    }).fetch,
  );
  const server = createLimitedServer((request, response) => {
    const toSlack = request.url?.startsWith(slackPath) === true;
    if (toSlack && slackApp?.listener !== undefined) slackApp.listener(request, response);
    else void web(request, response);
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      fail(`Port ${config.port} is in use by another program: set PORT to a free one.`);
    throw error;
  });
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
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

function describeSlack({ slack }: Config): string {
  if (slack === undefined) return "Slack: not connected (no variable of Slack is set)";
  return slack.mode === "socket"
    ? "Slack: connected in Socket Mode"
    : `Slack: waits for requests at ${slackPath}`;
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
