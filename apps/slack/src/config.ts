import type { Variables } from "./environment.ts";
import { describeFound, Environment, findContradictions } from "./environment.ts";
import type { NamedCalendar } from "./sisters/sister-calendars.ts";
import type { LogLevel } from "@rabat-process/core/ports/log";
import type { StoreConfig } from "@rabat-process/store/database";
import type { Sender } from "@rabat-process/web/sender";

/** What makes the app one that workspaces install themselves. */
interface OAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what a browser carries to Slack and back. */
  readonly stateSecret: string;
  /** Encrypt the tokens of workspaces, 32 bytes each; the first one is used, the others are still understood. */
  readonly tokenKeys: readonly [Uint8Array, ...Uint8Array[]];
  /** Where Slack sends browsers back to: `PUBLIC_URL`. */
  readonly publicUrl: string;
  /** The workspaces that may install the app; undefined where every one may. */
  readonly workspaces: readonly string[] | undefined;
}

/** The token of the one workspace, or the way by which several give theirs. */
type SlackAccess = { readonly botToken: string } | { readonly oauth: OAuthConfig };

/** How the app talks to Slack. */
export type SlackConfig = SlackAccess & { readonly apiUrl: string | undefined } & (
    | { readonly mode: "socket"; readonly appToken: string }
    | { readonly mode: "http"; readonly signingSecret: string }
  );

export interface Config {
  /** Absent where no variable of Slack is set: pages and feeds only. */
  readonly slack: SlackConfig | undefined;
  /** The organisers: Slack users, and user groups whose members they are. */
  readonly organisers: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Where people reach the pages and feeds, without a slash at its end. */
  readonly publicUrl: string;
  /** Who answers for the pages. */
  readonly sender: Sender;
  /** The sites that may show the coming meetings within a page of theirs. */
  readonly embedders: readonly string[];
  /** The calendars of other processes, of whose clashes organisers are told. */
  readonly sisterCalendars: readonly NamedCalendar[];
  /** Whether pages and feeds may be sent compressed. */
  readonly compression: boolean;
  /** Where metrics are served; undefined where they are not. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Whether only a proxy can reach this server, so that what it says of who asks is believed. */
  readonly trustProxy: boolean;
  readonly store: StoreConfig;
  /** A folder of event files that is read at each start. */
  readonly eventsDirectory: string | undefined;
  /** How long the log and the names of those who came to an event are kept. */
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
  /** Makes the links by which people answer without an account; absent where there are none. */
  readonly linkKey: Buffer | undefined;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the environment. All that is wrong is told at once: each missing or wrong variable in a sentence that says what
 * was found, what to set and where to find it.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ConfigResult {
  const parsed = Environment.safeParse(environment);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path: [name], message }) =>
          `${message} Found: ${describeFound(String(name), environment[String(name)])}.`,
      );
  const problems = [...wrong, ...findContradictions(environment)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const variables = parsed.data;
  const slack = readSlack(variables);
  const host = variables.HOST ?? "127.0.0.1";
  const port = variables.PORT ?? 8080;
  return {
    ok: true,
    config: {
      slack,
      organisers: variables.ORGANISERS ?? [],
      host,
      port,
      // An IPv6 address has brackets in an address (RFC 3986, 3.2.2).
      publicUrl:
        variables.PUBLIC_URL ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
      sender: {
        mailbox: variables.SECRETARIAT_EMAIL,
        legalNotice: variables.LEGAL_NOTICE_URL,
        privacy: variables.PRIVACY_URL,
        accessibility: variables.ACCESSIBILITY_URL,
      },
      embedders: variables.EMBED_SITES ?? [],
      sisterCalendars: variables.SISTER_CALENDARS ?? [],
      compression: variables.COMPRESSION !== "off",
      metrics: readMetrics(variables),
      trustProxy: variables.TRUST_PROXY === "on",
      store:
        variables.DATABASE_URL === undefined
          ? { kind: "sqlite", file: variables.DATABASE_FILE ?? "var/rabat-process.sqlite" }
          : { kind: "postgres", url: variables.DATABASE_URL },
      eventsDirectory: variables.EVENTS_DIRECTORY,
      retentionDays: variables.RETENTION_DAYS ?? 730,
      logLevel: variables.LOG_LEVEL ?? "info",
      linkKey: variables.LINK_KEY,
    },
  };
}

/** Metrics stay on this machine, wherever the pages are served, unless another address is named for them. */
function readMetrics({
  METRICS_HOST: host = "127.0.0.1",
  METRICS_PORT: port,
}: Variables): Config["metrics"] {
  return port === undefined ? undefined : { host, port };
}

/** The way to Slack, or none. Socket Mode wins where both ways are set. What is missing was found before. */
function readSlack(variables: Variables): SlackConfig | undefined {
  const access = readAccess(variables);
  if (access === undefined) return undefined;
  const {
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  } = variables;
  if (appToken !== undefined) return { ...access, mode: "socket", appToken, apiUrl };
  return signingSecret === undefined
    ? undefined
    : { ...access, mode: "http", signingSecret, apiUrl };
}

/** One workspace by its token, several by OAuth, or none. */
function readAccess(variables: Variables): SlackAccess | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    TOKEN_KEYS: [firstKey, ...otherKeys] = [],
    PUBLIC_URL: publicUrl,
    SLACK_WORKSPACES: workspaces,
  } = variables;
  if (botToken !== undefined) return { botToken };
  if (!clientId || !clientSecret || !stateSecret || !publicUrl || firstKey === undefined)
    return undefined;
  const tokenKeys = [firstKey, ...otherKeys] as const;
  return { oauth: { clientId, clientSecret, stateSecret, tokenKeys, publicUrl, workspaces } };
}
