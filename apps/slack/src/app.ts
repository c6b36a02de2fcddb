import type { Locale } from "@rabat-process/timezones";
import type { ExtendedErrorHandlerArgs } from "@slack/bolt/dist/App.js";
import { App, HTTPReceiver } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import { z } from "zod";
import { eventCard } from "./blocks/event-card.ts";
import type { SlackConfig } from "./config.ts";
import { registerListeners } from "./listeners/index.ts";
import { say } from "./locales/index.ts";
import type { Addresses, Clock, FeedTokens, Store } from "./ports.ts";
import { retentionTask, tzCheckTask } from "./jobs/housekeeping.ts";
import { createPerformers } from "./jobs/performers.ts";
import { createWorker } from "./jobs/worker.ts";
import { createLoadFile } from "./slack/load-file.ts";
import { createMessenger } from "./slack/messenger.ts";
import { createPeople } from "./slack/people.ts";
import { createSendFile } from "./slack/send-file.ts";
import { readEventState } from "./use-cases/show-event.ts";
import { redrawTask } from "./use-cases/tasks.ts";

/** The path at which Slack reaches the app in HTTP mode. */
export const slackPath = "/slack/events";

export interface SlackApp {
  /** Answers Slack's requests; undefined in Socket Mode, where the app calls Slack. */
  readonly listener: RequestListener | undefined;
  /** Connects to Slack. Rejects with Slack's error if it refuses a token. */
  start(): Promise<void>;
  /** Resolves when everything that was acknowledged is done. */
  settled(): Promise<void>;
  /** Stops listening, and lets what was acknowledged be done: answers that are being saved, jobs under way. */
  stop(): Promise<void>;
}

/** Puts the Slack side together. */
export function createSlackApp(options: {
  readonly slack: SlackConfig;
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
  readonly retentionDays: number;
  readonly addresses: (locale: Locale) => Addresses;
  readonly feedTokens: FeedTokens;
}): SlackApp {
  const { slack, store, clock } = options;
  // The local Slack shows date tokens as they are written.
  const dateTokens = slack.apiUrl === undefined;
  const receiver =
    slack.mode === "http"
      ? new HTTPReceiver({ signingSecret: slack.signingSecret, endpoints: slackPath })
      : undefined;
  const clientOptions = {
    timeout: 10_000,
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
  };
  const app = new App({
    token: slack.botToken,
    ...(receiver === undefined ? {} : { receiver }),
    ...(slack.mode === "socket" ? { socketMode: true, appToken: slack.appToken } : {}),
    clientOptions: { ...clientOptions, retryConfig: { retries: 3 } },
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  // What a job asks of Slack is tried again by the queue, which knows how long Slack wants to be left alone.
  const client = new WebClient(slack.botToken, {
    ...clientOptions,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const people = createPeople(app.client, clock, app.logger);
  const messenger = createMessenger({
    clientOf: () => Promise.resolve(client),
    store,
    clock,
    log: app.logger,
    async readEvent(uid) {
      const state = await readEventState({ store, clock }, uid);
      return (
        state &&
        ((locale) =>
          eventCard({ ...state, locale, dateTokens, pageUrl: options.addresses(locale).event(state.event) }))
      );
    },
  });
  const worker = createWorker({
    name: randomUUID(),
    jobs: store.jobs,
    performers: createPerformers({ ...options, messenger, people }),
    clock,
    log: app.logger,
  });
  const underWay = new Set<Promise<void>>();
  app.use(async ({ next }) => {
    const work = next();
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  });
  const settled = async () => {
    await Promise.allSettled(underWay);
  };
  registerListeners(app, {
    ...options,
    runNow: (key) => worker.runNow(key),
    people,
    sendFile: createSendFile(app.client),
    loadFile: createLoadFile(slack.botToken, slack.apiUrl),
    dateTokens,
  });
  tellErrors(app);
  return {
    listener: receiver?.requestListener,
    async start() {
      await app.init();
      if (slack.mode === "socket") await app.start();
      // A card shows whether answers are still taken, and this version of the app may draw it otherwise.
      const now = clock.now();
      const redraws = (await store.announcedEvents()).map((uid) => redrawTask(uid, now));
      await store.jobs.enqueue([...redraws, retentionTask(now), tzCheckTask(now)], now);
      worker.start();
    },
    settled,
    async stop() {
      if (slack.mode === "socket") await app.stop();
      await settled();
      await worker.stop();
    },
  };
}

const Caller = z.object({ response_url: z.url() });

/** The one error handler: a reference in the log, and the same reference for the person who waits, if one does. */
function tellErrors(app: App): void {
  app.error(async ({ error, body, logger }: ExtendedErrorHandlerArgs) => {
    const reference = randomUUID().slice(0, 8);
    logger.error(`[${reference}]`, error);
    const caller = Caller.safeParse(body);
    if (!caller.success) return;
    // In both languages: what failed may well be the reading of the person's language.
    const text = `${say("en").failed(reference)}\n\n${say("fr").failed(reference)}`;
    await fetch(caller.data.response_url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, response_type: "ephemeral", replace_original: false }),
    }).catch((failure: unknown) => {
      logger.error(`[${reference}] could not be told to the person either`, failure);
    });
  });
}
