import { z } from "zod";
import type { LogLevel } from "./log.ts";
import { logLevels } from "./log.ts";

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

/** Where the app remembers: a file on this machine for one process, or a server for several. */
export type StoreConfig =
  { readonly kind: "sqlite"; readonly file: string } | { readonly kind: "postgres"; readonly url: string };

export interface Config {
  /** Absent where no variable of Slack is set: pages and feeds only. */
  readonly slack: SlackConfig | undefined;
  /** The organisers: Slack users, and user groups whose members they are. */
  readonly organisers: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Where people reach the pages and feeds, without a slash at its end. */
  readonly publicUrl: string;
  /** Whether pages and feeds may be sent compressed. */
  readonly compression: boolean;
  /** Where metrics are served, on the same host; undefined where they are not. */
  readonly metricsPort: number | undefined;
  /** Whether only a proxy can reach this server, so that what it says of who asks is believed. */
  readonly trustProxy: boolean;
  readonly store: StoreConfig;
  /** A folder of event files that is read at each start. */
  readonly eventsDirectory: string | undefined;
  /** How long the log and the names of those who came to an event are kept. */
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const where = {
  botToken:
    "copy the “Bot User OAuth Token” from your app’s page “OAuth & Permissions” at https://api.slack.com/apps",
  appToken:
    "make an app-level token with the scope connections:write on your app’s page “Basic Information” at https://api.slack.com/apps",
  signingSecret:
    "copy the “Signing Secret” from your app’s page “Basic Information” at https://api.slack.com/apps",
  clientId: "copy the “Client ID” from your app’s page “Basic Information” at https://api.slack.com/apps",
  clientSecret:
    "copy the “Client Secret” from your app’s page “Basic Information” at https://api.slack.com/apps",
  stateSecret: "make one with `openssl rand -base64 32`",
  tokenKeys: "make one with `openssl rand -base64 32`, and keep it where the database is not",
};

const tokenKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Environment = z.object({
  SLACK_BOT_TOKEN: optional(
    z.string().startsWith("xoxb-", `SLACK_BOT_TOKEN must begin with xoxb-: ${where.botToken}.`),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().startsWith("xapp-", `SLACK_APP_TOKEN must begin with xapp-: ${where.appToken}.`),
  ),
  SLACK_SIGNING_SECRET: optional(
    z
      .string()
      .regex(
        /^[0-9a-f]{32}$/i,
        `SLACK_SIGNING_SECRET must be 32 hexadecimal digits: ${where.signingSecret}.`,
      ),
  ),
  SLACK_CLIENT_ID: optional(
    z
      .string()
      .regex(/^\d+\.\d+$/, `SLACK_CLIENT_ID must be two numbers with a point between: ${where.clientId}.`),
  ),
  SLACK_CLIENT_SECRET: optional(
    z
      .string()
      .regex(/^[0-9a-f]{32}$/i, `SLACK_CLIENT_SECRET must be 32 hexadecimal digits: ${where.clientSecret}.`),
  ),
  SLACK_STATE_SECRET: optional(
    z.string().min(32, `SLACK_STATE_SECRET must have at least 32 characters: ${where.stateSecret}.`),
  ),
  TOKEN_KEYS: optional(
    z
      .string()
      .transform((list) => list.split(",").map((key) => key.trim()))
      .refine(
        (keys) => keys.every((key) => tokenKey.test(key)),
        `TOKEN_KEYS must be 32 bytes in base64, or several of these with commas between them, the newest first: ${where.tokenKeys}.`,
      )
      .transform((keys) => keys.map((key) => new Uint8Array(Buffer.from(key, "base64")))),
  ),
  SLACK_WORKSPACES: optional(
    z
      .string()
      .regex(
        /^T[A-Z0-9]+(\s*,\s*T[A-Z0-9]+)*$/,
        "SLACK_WORKSPACES must be ids of workspaces with commas between them, such as T024BE7LD,T0G9PQBBK: copy them from the addresses https://app.slack.com/client/T… of the workspaces; leave it out where every workspace may install the app.",
      )
      .transform((list) => list.split(",").map((team) => team.trim())),
  ),
  SLACK_API_URL: optional(
    z.url(
      "SLACK_API_URL must be an address such as http://127.0.0.1:8081/api/; leave it out for Slack itself.",
    ),
  ),
  ORGANISERS: optional(
    z
      .string()
      .regex(
        /^[SUW][A-Z0-9]+(\s*,\s*[SUW][A-Z0-9]+)*$/,
        "ORGANISERS must be ids of Slack users or user groups with commas between them, such as U024BE7LH,S0614TZR7: copy them from the Slack profiles, and from the page of the user group.",
      )
      .transform((list) => list.split(",").map((user) => user.trim())),
  ),
  HOST: optional(z.string()),
  PORT: optional(
    z.coerce.number("PORT must be a number from 0 to 65535, such as 8080.").int().min(0).max(65535),
  ),
  PUBLIC_URL: optional(
    z
      .url(
        "PUBLIC_URL must be the address at which people reach this server, such as https://calendar.example.org.",
      )
      .transform((url) => url.replace(/\/+$/, "")),
  ),
  COMPRESSION: optional(
    z.enum(["on", "off"], "COMPRESSION must be on or off: off where a calendar program shows nothing else."),
  ),
  METRICS_PORT: optional(
    z.coerce
      .number("METRICS_PORT must be a number from 1 to 65535, such as 9464; leave it out for no metrics.")
      .int()
      .min(1)
      .max(65535),
  ),
  TRUST_PROXY: optional(
    z.enum(
      ["on", "off"],
      "TRUST_PROXY must be on or off: on where only a proxy of yours can reach this server, and sets X-Forwarded-For.",
    ),
  ),
  DATABASE_FILE: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^postgres(ql)?:\/\/[^/]+\/[^/]+$/,
        "DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/rabat; leave it out for a file on this machine.",
      ),
  ),
  EVENTS_DIRECTORY: optional(z.string()),
  LOG_LEVEL: optional(
    z.enum(
      logLevels,
      `LOG_LEVEL must be one of ${logLevels.join(", ")}: lines from that one on are written.`,
    ),
  ),
  RETENTION_DAYS: optional(
    z.coerce
      .number("RETENTION_DAYS must be a number of days from 30 to 36500, such as 730 for two years.")
      .int("RETENTION_DAYS must be a whole number of days, such as 730 for two years.")
      .min(30, "RETENTION_DAYS must be at least 30: reminders and digests still need what is younger.")
      .max(36_500, "RETENTION_DAYS must be at most 36500."),
  ),
});

/** Reads the environment; a missing or wrong variable is one sentence that says what to set and where to find it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ message }) => message) };
  const variables = parsed.data;
  const slack = readSlack(variables);
  if (typeof slack === "string") return { ok: false, problems: [slack] };
  const host = variables.HOST ?? "127.0.0.1";
  const port = variables.PORT ?? 8080;
  return {
    ok: true,
    config: {
      slack,
      organisers: variables.ORGANISERS ?? [],
      host,
      port,
      publicUrl: variables.PUBLIC_URL ?? `http://${host}:${port}`,
      compression: variables.COMPRESSION !== "off",
      metricsPort: variables.METRICS_PORT,
      trustProxy: variables.TRUST_PROXY === "on",
      store:
        variables.DATABASE_URL === undefined
          ? { kind: "sqlite", file: variables.DATABASE_FILE ?? "var/rabat-process.sqlite" }
          : { kind: "postgres", url: variables.DATABASE_URL },
      eventsDirectory: variables.EVENTS_DIRECTORY,
      retentionDays: variables.RETENTION_DAYS ?? 730,
      logLevel: variables.LOG_LEVEL ?? "info",
    },
  };
}

type Variables = z.infer<typeof Environment>;

/** The way to Slack, none, or what is missing. Socket Mode wins where both ways are set. */
function readSlack(variables: Variables): SlackConfig | undefined | string {
  const access = readAccess(variables);
  if (access === undefined || typeof access === "string") return access;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = variables;
  if (appToken !== undefined) return { ...access, mode: "socket", appToken, apiUrl };
  if (signingSecret !== undefined) return { ...access, mode: "http", signingSecret, apiUrl };
  return `SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: ${where.appToken}, or ${where.signingSecret}.`;
}

/** One workspace by its token, several by OAuth, none, or what is missing. */
function readAccess(variables: Variables): SlackAccess | undefined | string {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId } = variables;
  if (botToken !== undefined && clientId !== undefined)
    return "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: leave out the second for one workspace, or the first for several that install the app themselves.";
  if (botToken !== undefined) return { botToken };
  if (clientId !== undefined) return readOAuth(clientId, variables);
  const { SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, TOKEN_KEYS } = variables;
  if ([SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, TOKEN_KEYS].some((value) => value !== undefined))
    return `SLACK_CLIENT_ID is missing: ${where.clientId}.`;
  return variables.SLACK_APP_TOKEN === undefined && variables.SLACK_SIGNING_SECRET === undefined
    ? undefined
    : `SLACK_BOT_TOKEN is missing: ${where.botToken}.`;
}

function readOAuth(clientId: string, variables: Variables): { readonly oauth: OAuthConfig } | string {
  const {
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    TOKEN_KEYS: [firstKey, ...otherKeys] = [],
    PUBLIC_URL: publicUrl,
  } = variables;
  if (clientSecret === undefined) return `SLACK_CLIENT_SECRET is missing: ${where.clientSecret}.`;
  if (stateSecret === undefined) return `SLACK_STATE_SECRET is missing: ${where.stateSecret}.`;
  if (firstKey === undefined) return `TOKEN_KEYS is missing: ${where.tokenKeys}.`;
  if (publicUrl === undefined)
    return "PUBLIC_URL is missing: set the address at which people reach this server, such as https://calendar.example.org; Slack sends whoever installs the app back to it.";
  if (!publicUrl.startsWith("https://") && variables.SLACK_API_URL === undefined)
    return "PUBLIC_URL must begin with https://: Slack sends whoever installs the app back to no other address.";
  const tokenKeys = [firstKey, ...otherKeys] as const;
  const workspaces = variables.SLACK_WORKSPACES;
  return { oauth: { clientId, clientSecret, stateSecret, tokenKeys, publicUrl, workspaces } };
}
