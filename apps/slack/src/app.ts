import type { Locale } from "@rabat-process/timezones";
import type { ExtendedErrorHandlerArgs } from "@slack/bolt/dist/App.js";
import { App, HTTPReceiver } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { z } from "zod";
import type { HomeView, ModalView } from "@slack/types";
import { checkMessage } from "./blocks/check-message.ts";
import { checkView } from "./blocks/check-view.ts";
import { eventCard } from "./blocks/event-card.ts";
import type { Message } from "./blocks/message.ts";
import type { SlackConfig } from "./config.ts";
import { registerListeners } from "./listeners/index.ts";
import { registerInstallation } from "./listeners/installation.ts";
import { say } from "./locales/index.ts";
import type { Addresses, FeedTokens } from "./addresses-and-files.ts";
import type { Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import type { Store } from "./ports/store.ts";
import { createPerformers } from "./jobs/performers.ts";
import { createWorker } from "./jobs/worker.ts";
import { createLoadFile } from "./slack/load-file.ts";
import { botScopes } from "./manifest.ts";
import { connectOne, connectSeveral } from "./slack/connection.ts";
import { describeDelivery } from "./slack/delivery.ts";
import { createDoubleClicks } from "./slack/double-click.ts";
import { installPaths } from "./slack/installer.ts";
import { createMessenger } from "./slack/messenger.ts";
import { createPeople } from "./slack/people.ts";
import { createPermalinkOf } from "./slack/permalink.ts";
import { refuseFuture } from "./slack/request-time.ts";
import { createSendFile } from "./slack/send-file.ts";
import { createOrganisers } from "./slack/organisers.ts";
import { createSlackLogger } from "./slack/slack-logger.ts";
import type { Shown } from "./slack/watched-fetch.ts";
import { createWatchedFetch } from "./slack/watched-fetch.ts";
import { createWhereabouts } from "./slack/whereabouts.ts";
import { readEventState } from "./use-cases/show-event.ts";
import { redrawTask } from "./use-cases/tasks.ts";
import { endlessKinds, planAhead } from "./use-cases/wanted-jobs.ts";
import { createSite } from "./web/addresses.ts";
import { createInstallPages } from "./web/install-pages.ts";

/** The path at which Slack reaches the app in HTTP mode. */
export const slackPath = "/slack/events";

export interface SlackApp {
  /** Answers Slack's requests; undefined in Socket Mode, where the app calls Slack. */
  readonly listener: RequestListener | undefined;
  /** Answers browsers at `installPaths`; undefined where the app serves one workspace by its token. */
  readonly installer: RequestListener | undefined;
  /** Connects to Slack. Rejects with Slack's error if it refuses a token. */
  start(): Promise<void>;
  /** Resolves when everything that was acknowledged is done. */
  settled(): Promise<void>;
  /** Stops listening, and lets what was acknowledged be done: answers that are being saved, jobs under way. */
  stop(): Promise<void>;
}

/** Who of the app answers a request to the server; undefined where it is a request for something else. */
export function listenerFor(
  { listener, installer }: SlackApp,
  { method, url = "" }: IncomingMessage,
): RequestListener | undefined {
  const [path] = url.split("?");
  if (path === slackPath) return method === "POST" ? listener : undefined;
  const installs = path === installPaths.install || path === installPaths.callback;
  return installs && method === "GET" ? installer : undefined;
}

/** What Slack would refuse of what is about to be shown there. */
export function checkShown(shown: Shown): readonly string[] {
  return "view" in shown ? checkView(shown.view as ModalView | HomeView) : checkMessage(shown as Message);
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
  readonly log: Log;
}): SlackApp {
  const { slack, store, clock, log } = options;
  // The local Slack shows date tokens as they are written.
  const dateTokens = slack.apiUrl === undefined;
  const logger = createSlackLogger(log);
  const receiver =
    slack.mode === "http"
      ? new HTTPReceiver({ signingSecret: slack.signingSecret, endpoints: slackPath, logger })
      : undefined;
  const clientOptions = {
    timeout: 10_000,
    logger,
    fetch: createWatchedFetch(checkShown, log),
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
  };
  const connection =
    "botToken" in slack
      ? connectOne(slack.botToken, { store, clock, log })
      : connectSeveral({
          ...slack.oauth,
          apiUrl: slack.apiUrl,
          scopes: botScopes,
          clientOptions,
          store,
          clock,
          pages: createInstallPages(createSite(slack.oauth.publicUrl)),
          log,
        });
  const app = new App({
    ...connection.bolt,
    logger,
    ...(receiver === undefined ? {} : { receiver }),
    ...(slack.mode === "socket" ? { socketMode: true, appToken: slack.appToken } : {}),
    clientOptions: { ...clientOptions, retryConfig: { retries: 3 } },
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  // What a job asks of Slack is tried again by the queue, which knows how long Slack wants to be left alone.
  const jobOptions = { ...clientOptions, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const clientOf = async (team: string) => new WebClient(await connection.tokenOf(team), jobOptions);
  const whereabouts = createWhereabouts(store, clock);
  const people = createPeople(async (user) => clientOf(await whereabouts.of(user)), clock, log);
  const organisers = createOrganisers({ named: options.organisers, clientOf, clock, log });
  const deps = { ...options, organisers: organisers.users };
  const messenger = createMessenger({
    clientOf,
    store,
    clock,
    log,
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
    performers: createPerformers({ ...deps, messenger, people }),
    clock,
    log,
    plan: { ahead: () => planAhead({ store, clock }), after: endlessKinds },
  });
  const underWay = new Set<Promise<unknown>>();
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
    const answered = organisers.know(team).then(() => next());
    const noted = team === "" || userId === undefined ? undefined : whereabouts.note(userId, team);
    const work = Promise.all([
      answered,
      noted?.catch((error: unknown) => {
        log.warn(`it could not be noted where somebody uses the app (${team})`, error);
      }),
    ]);
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  });
  const settled = async () => {
    await Promise.allSettled(underWay);
    await connection.settled();
  };
  registerInstallation(app, (team, removedAt) => connection.forget(team, removedAt));
  registerListeners(app, {
    ...deps,
    runNow: (key) => worker.runNow(key),
    people,
    loadFile: createLoadFile((team) => connection.tokenOf(team), slack.apiUrl),
    sendFile: createSendFile(clientOf),
    permalinkOf: createPermalinkOf(clientOf),
    dateTokens,
  });
  tellErrors(app, log);
  return {
    // By the clock of this machine, as Bolt refuses what is old.
    listener: receiver && refuseFuture(receiver.requestListener, { now: Date.now, log }),
    installer: connection.installer,
    async start() {
      await connection.start();
      await app.init();
      for (const team of await connection.workspaces()) await organisers.know(team);
      if (slack.mode === "socket") await app.start();
      // A card shows whether answers are still taken, and this version of the app may draw it otherwise.
      const now = clock.now();
      const redraws = (await store.announcedEvents()).map((uid) => redrawTask(uid, now));
      await store.jobs.enqueue(redraws, now);
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
function tellErrors(app: App, log: Log): void {
  app.error(async ({ error, body }: ExtendedErrorHandlerArgs) => {
    const reference = randomUUID().slice(0, 8);
    const tell = (message: string, cause: unknown) => {
      log.within({ ...describeDelivery(body), reference }, () => {
        log.error(message, cause);
      });
    };
    tell("a delivery of Slack could not be dealt with", error);
    const caller = Caller.safeParse(body);
    if (!caller.success) return;
    // In both languages: what failed may well be the reading of the person's language.
    const text = `${say("en").failed(reference)}\n\n${say("fr").failed(reference)}`;
    await fetch(caller.data.response_url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, response_type: "ephemeral", replace_original: false }),
    }).catch((failure: unknown) => {
      tell("that could not be told to the person either", failure);
    });
  });
}
