import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import type { Addresses, FeedTokens } from "@rabat-process/core/ports/addresses";
import type { LinkAddresses } from "@rabat-process/core/ports/links";
import type { SisterCalendars } from "@rabat-process/core/ports/sister-calendars";
import type { SlackConfig } from "./config.ts";
import { createBackground } from "@rabat-process/store/worker/background";
import { joinJobs } from "./join-jobs.ts";
import type { Deps } from "./listeners/deps.ts";
import { registerListeners } from "./listeners/index.ts";
import { registerInstallation } from "./listeners/installation.ts";
import { say } from "./locales/index.ts";
import type { Log } from "@rabat-process/core/ports/log";
import { botScopes } from "./manifest.ts";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Store } from "./ports/store.ts";
import { clientOptionsFor } from "./slack/client-options.ts";
import type { Connection } from "./slack/connection.ts";
import { connectOne, connectSeveral } from "./slack/connection.ts";
import type { Deliveries } from "./slack/deliveries.ts";
import { createDeliveries } from "./slack/deliveries.ts";
import { createFailures } from "./slack/failures.ts";
import { installPaths } from "./slack/installer.ts";
import { KeepingApp } from "./slack/keeping-app.ts";
import { socketLine, webApiLine } from "./slack/lines.ts";
import type { Link } from "./slack/link.ts";
import { createLink } from "./slack/link.ts";
import { createLoadFile } from "./slack/load-file.ts";
import { createMessenger } from "./slack/messenger.ts";
import { registerMiddleware } from "./slack/middleware.ts";
import { createNotifier } from "./slack/notifier.ts";
import { createOrganisers } from "./slack/organisers.ts";
import type { Accounts } from "./slack/accounts.ts";
import { createAccounts } from "./slack/accounts.ts";
import { createPeople } from "./slack/people.ts";
import { createPermalinkOf } from "./slack/permalink.ts";
import { readEvent } from "./slack/read-event.ts";
import { createReceiving, slackPath } from "./slack/receiver.ts";
import { noSlack, slackAway, SlackAwayError } from "./slack/refusals.ts";
import type { Running } from "./slack/running.ts";
import { createRunning } from "./slack/running.ts";
import { createSendFile } from "./slack/send-file.ts";
import { createSlackLogger } from "./slack/slack-logger.ts";
import { createSite } from "@rabat-process/web/addresses";
import { createInstallPages } from "@rabat-process/web/install-pages";
import type { Sender } from "@rabat-process/web/sender";

export interface SlackApp extends Pick<Link, "away" | "failures">, Running {
  /** Answers Slack's requests; undefined in Socket Mode, where the app calls Slack. */
  readonly listener: RequestListener | undefined;
  /** Answers browsers at `installPaths`; undefined where the app serves one workspace by its token. */
  readonly installer: RequestListener | undefined;
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

interface Options {
  readonly slack: SlackConfig;
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
  readonly retentionDays: number;
  /** Who answers for the pages that an installation ends at. */
  readonly sender?: Sender | undefined;
  readonly addresses: (locale: Locale) => Addresses;
  readonly feedTokens: FeedTokens;
  readonly linkAddresses?: LinkAddresses | undefined;
  readonly sisterCalendars?: SisterCalendars | undefined;
  readonly log: Log;
  /** Who the users of Slack are; by what the store knows, where it is not given. */
  readonly accounts?: Accounts;
}

/** Puts the Slack side together. */
export function createSlackApp(options: Options): SlackApp {
  const { slack, store, clock, log } = options;
  const name = randomUUID();
  const way = createWay(options);
  const { connection, receiving, link, clientOf, accounts, organisers } = way;
  const people = createPeople({ clientOf, accounts }, clock, log);
  // The local Slack shows date tokens as they are written.
  const deps = {
    ...options,
    roles: organisers,
    accounts,
    reachability: accounts,
    people,
    dateTokens: slack.apiUrl === undefined,
  };
  const messenger = createMessenger({
    ...deps,
    clientOf,
    readEvent: (uid) => readEvent(deps, uid),
  });
  const notifier = createNotifier({ ...deps, messenger });
  const work = joinJobs({ ...deps, messenger, notifier });
  const background = createBackground({ name, jobs: store.jobs, work, clock, log });
  const { personOf } = accounts;
  const failures = createFailures({ ...store, clock, log, personOf, words: failureWords });
  const deliveries = createDeliveries({
    inbox: store.inbox,
    name,
    clock,
    log,
    lose: failures.lose,
    isKey: deps.linkAddresses?.isKey ?? (() => false),
  });
  const app = createBolt(way, deliveries, log);
  registerMiddleware(app, { connection, organisers, accounts, log });
  registerInstallation(app, (team, removedAt) => connection.forget(team, removedAt));
  const runNow: Deps["runNow"] = (key) => background.runNow(key);
  registerListeners(app, { ...deps, ...createFiles(way, slack), runNow });
  const tellFailure: Parameters<App["error"]>[0] = ({ error, body }) => failures.tell(error, body);
  app.error(tellFailure);
  return {
    listener: receiving.listener,
    installer: connection.installer,
    away: (line) => link.away(line),
    failures: link.failures,
    ...createRunning({
      connection,
      link,
      socket: receiving.socket,
      deliveries,
      background,
      app,
      log,
    }),
  };
}

type Way = ReturnType<typeof createWay>;

/** How files of people are read and sent, and messages addressed. */
function createFiles({ connection, clientOf }: Way, { apiUrl }: Options["slack"]) {
  return {
    loadFile: createLoadFile((team) => connection.tokenOf(team), apiUrl),
    sendFile: createSendFile(clientOf),
    permalinkOf: createPermalinkOf(clientOf),
  };
}

/** The way to Slack and back: tokens, what is delivered, the link that is kept up, and clients while it works. */
function createWay(options: Options) {
  const { slack, store, clock, log } = options;
  const clientOptions = clientOptionsFor(slack, log);
  // What a job asks of Slack is tried again by the queue, which knows how long Slack wants to be left alone.
  const jobOptions = { ...clientOptions, retryConfig: { retries: 0 } };
  const { accounts = createAccounts(store) } = options;
  const connection = connect(options, accounts, { clientOptions, jobOptions });
  const receiving = createReceiving(slack, jobOptions, log);
  const { socket } = receiving;
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
  const named = { named: options.organisers, personOf: accounts.personOf };
  const workspaces = () => connection.workspaces();
  const organisers = createOrganisers({ ...named, clientOf, workspaces, clock, log });
  return { clientOptions, connection, receiving, link, clientOf, accounts, organisers };
}

/** One workspace by its token, or several that install the app. */
function connect(
  { slack, store, clock, log, sender }: Options,
  { personOf }: Accounts,
  { clientOptions, jobOptions }: Record<"clientOptions" | "jobOptions", WebClientOptions>,
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
    personOf,
    clock,
    pages: createInstallPages(createSite(slack.oauth.publicUrl, sender)),
    log,
  });
}

function createBolt(
  { connection, receiving, clientOptions }: Way,
  deliveries: Deliveries,
  log: Log,
): KeepingApp {
  const options = {
    authorize: (...asked: Parameters<Connection["authorize"]>) => connection.authorize(...asked),
    logger: createSlackLogger(log),
    receiver: receiving.receiver,
    clientOptions: { ...clientOptions, retryConfig: { retries: 3 } },
    extendedErrorHandler: true,
  };
  return new KeepingApp(options, deliveries);
}

/** In both languages: what failed may well be the reading of the person's language. */
function failureWords(reference: string): string {
  return `${say("en").failed(reference)}\n\n${say("fr").failed(reference)}`;
}
