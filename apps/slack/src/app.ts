import type { Locale } from "@rabat-process/timezones";
import type { ExtendedErrorHandlerArgs } from "@slack/bolt/dist/App.js";
import type { WebClientOptions } from "@slack/web-api";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
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
import { createBackground } from "./jobs/background.ts";
import { joinJobs } from "./join-jobs.ts";
import { createLoadFile } from "./slack/load-file.ts";
import { botScopes } from "./manifest.ts";
import type { Connection } from "./slack/connection.ts";
import { connectOne, connectSeveral } from "./slack/connection.ts";
import { createDeliveries } from "./slack/deliveries.ts";
import { createFailures } from "./slack/failures.ts";
import { installPaths } from "./slack/installer.ts";
import { KeepingApp } from "./slack/keeping-app.ts";
import { socketLine, webApiLine } from "./slack/lines.ts";
import type { Link } from "./slack/link.ts";
import { createLink } from "./slack/link.ts";
import { createMessenger } from "./slack/messenger.ts";
import { createNotifier } from "./slack/notifier.ts";
import { registerMiddleware } from "./slack/middleware.ts";
import { createPeople } from "./slack/people.ts";
import { createPermalinkOf } from "./slack/permalink.ts";
import { createReceiving, slackPath } from "./slack/receiver.ts";
import { noSlack, slackAway, SlackAwayError } from "./slack/refusals.ts";
import { createSendFile } from "./slack/send-file.ts";
import { createOrganisers } from "./slack/organisers.ts";
import { createSlackLogger } from "./slack/slack-logger.ts";
import type { Shown } from "./slack/watched-fetch.ts";
import { createWatchedFetch } from "./slack/watched-fetch.ts";
import { createWhereabouts } from "./slack/whereabouts.ts";
import { readEventState } from "./use-cases/show-event.ts";
import { createSite } from "./web/addresses.ts";
import { createInstallPages } from "./web/install-pages.ts";

export interface SlackApp extends Pick<Link, "away" | "failures"> {
  /** Answers Slack's requests; undefined in Socket Mode, where the app calls Slack. */
  readonly listener: RequestListener | undefined;
  /** Answers browsers at `installPaths`; undefined where the app serves one workspace by its token. */
  readonly installer: RequestListener | undefined;
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

interface Options {
  readonly slack: SlackConfig;
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
  readonly retentionDays: number;
  readonly addresses: (locale: Locale) => Addresses;
  readonly feedTokens: FeedTokens;
  readonly log: Log;
}

/** Puts the Slack side together. */
export function createSlackApp(options: Options): SlackApp {
  const { slack, store, clock, log } = options;
  // The local Slack shows date tokens as they are written.
  const dateTokens = slack.apiUrl === undefined;
  const name = randomUUID();
  const clientOptions = clientOptionsFor(slack, log);
  // What a job asks of Slack is tried again by the queue, which knows how long Slack wants to be left alone.
  const jobOptions = { ...clientOptions, retryConfig: { retries: 0 } };
  const connection = connect(options, clientOptions, jobOptions);
  const { receiver, listener, socket } = createReceiving(slack, jobOptions, log);
  const webApi = webApiLine(new WebClient(connection.onlyToken, jobOptions), connection);
  const link = createLink({
    lines: [webApi, ...(socket === undefined ? [] : [socketLine(socket)])],
    clock,
    log,
    async onBack() {
      for (const team of await connection.workspaces()) await organisers.know(team);
      for (const reason of [slackAway, noSlack]) await store.jobs.hasten(reason, clock.now());
    },
  });
  const clientOf = async (team: string) => {
    const away = link.away(webApi);
    if (away !== undefined) throw new SlackAwayError(away.reason);
    return new WebClient(await connection.tokenOf(team), jobOptions);
  };
  const whereabouts = createWhereabouts(store, clock);
  const people = createPeople(async (user) => clientOf(await whereabouts.of(user)), clock, log);
  const organisers = createOrganisers({ named: options.organisers, clientOf, clock, log });
  const deps = { ...options, roles: organisers, people, dateTokens };
  const messenger = createMessenger({ clientOf, store, clock, log, readEvent: createReadEvent(deps) });
  const notifier = createNotifier({ ...deps, messenger });
  const work = joinJobs({ ...deps, messenger, notifier });
  const background = createBackground({ name, jobs: store.jobs, work, clock, log });
  const failures = createFailures({
    ...store,
    clock,
    log,
    // In both languages: what failed may well be the reading of the person's language.
    words: (reference) => `${say("en").failed(reference)}\n\n${say("fr").failed(reference)}`,
  });
  const deliveries = createDeliveries({
    ...{ inbox: store.inbox, name, clock, log },
    lose: (delivery) => failures.lose(delivery),
  });
  const app = new KeepingApp(
    {
      authorize: (source, body) => connection.authorize(source, body),
      logger: createSlackLogger(log),
      receiver,
      clientOptions: { ...clientOptions, retryConfig: { retries: 3 } },
      extendedErrorHandler: true,
    },
    deliveries,
  );
  registerMiddleware(app, { connection, organisers, whereabouts, log });
  registerInstallation(app, (team, removedAt) => connection.forget(team, removedAt));
  registerListeners(app, {
    ...deps,
    runNow: (key) => background.runNow(key),
    loadFile: createLoadFile((team) => connection.tokenOf(team), slack.apiUrl),
    sendFile: createSendFile(clientOf),
    permalinkOf: createPermalinkOf(clientOf),
  });
  app.error(({ error, body }: ExtendedErrorHandlerArgs) => failures.tell(error, body));
  const settled = async () => {
    await deliveries.settled();
    await connection.settled();
  };
  return {
    listener,
    installer: connection.installer,
    away: (line) => link.away(line),
    failures: link.failures,
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

function clientOptionsFor({ apiUrl }: SlackConfig, log: Log): WebClientOptions {
  return {
    timeout: 10_000,
    logger: createSlackLogger(log),
    fetch: createWatchedFetch(checkShown, log),
    // Nobody is kept waiting for as long as Slack wants to be left alone: what was asked fails, and whoever asked is told.
    rejectRateLimitedCalls: true,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

function connect(
  { slack, store, clock, log }: Options,
  clientOptions: WebClientOptions,
  jobOptions: WebClientOptions,
): Connection {
  if ("botToken" in slack) {
    const client = new WebClient(slack.botToken, jobOptions);
    return connectOne(slack.botToken, { store, client, clock, log });
  }
  return connectSeveral({
    ...slack.oauth,
    apiUrl: slack.apiUrl,
    scopes: botScopes,
    clientOptions,
    store,
    clock,
    pages: createInstallPages(createSite(slack.oauth.publicUrl)),
    log,
  });
}

function createReadEvent(
  deps: Pick<Options, "store" | "clock" | "addresses"> & { readonly dateTokens: boolean },
) {
  const { addresses, dateTokens } = deps;
  return async (uid: string) => {
    const state = await readEventState(deps, uid);
    return (
      state &&
      ((locale: Locale) =>
        eventCard({ ...state, locale, dateTokens, pageUrl: addresses(locale).event(state.event) }))
    );
  };
}
