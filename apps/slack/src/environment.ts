import { isDelegationCode } from "@rabat-process/events";
import { z } from "zod";
import { logLevels } from "@rabat-process/core/ports/log";
import { readPostgresAddress } from "@rabat-process/store/postgres-address";

const where = {
  botToken:
    "copy the “Bot User OAuth Token” from your app’s page “OAuth & Permissions” at https://api.slack.com/apps",
  appToken:
    "make an app-level token with the scope connections:write on your app’s page “Basic Information” at https://api.slack.com/apps",
  signingSecret:
    "copy the “Signing Secret” from your app’s page “Basic Information” at https://api.slack.com/apps",
  clientId:
    "copy the “Client ID” from your app’s page “Basic Information” at https://api.slack.com/apps",
  clientSecret:
    "copy the “Client Secret” from your app’s page “Basic Information” at https://api.slack.com/apps",
  stateSecret: "make one with `openssl rand -base64 32`",
  tokenKeys: "make one with `openssl rand -base64 32`, and keep it where the database is not",
  linkKey:
    "make one with `openssl rand -base64 32`, and keep it where the database is not; another key ends all links that were sent",
  publicUrl:
    "set the address at which people reach this server, such as https://calendar.example.org; Slack sends whoever installs the app back to it",
};

const key32 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** One address of a page for both languages, or that of the English page and that of the French one. */
const notice = (name: string) =>
  z
    .string()
    .refine((list) => {
      const addresses = list.split(",").map((address) => address.trim());
      const isAddress = (address: string) => /^https?:/.test(address) && URL.canParse(address);
      return addresses.length <= 2 && addresses.every(isAddress);
    }, `${name} must be the address of a page, or of the English and the French one with a comma between, such as https://example.org/en/notice,https://example.org/fr/mentions; leave it out where there is none.`)
    .transform((list) => {
      const [en = "", fr = en] = list.split(",").map((address) => address.trim());
      return { en, fr };
    });

/** Whether a text is a site and nothing more of an address: what a browser compares a page with. */
function isOrigin(site: string): boolean {
  return /^https?:[^*]*$/.test(site) && URL.canParse(site) && new URL(site).origin === site;
}

const sisterForm =
  "SISTER_CALENDARS must be calendars of other processes with commas between them, each with a name, its https address and, if not all delegations take part in it, their codes, such as Khartoum Process | https://example.org/khartoum.ics | DE FR IT TN, GFMD | https://example.org/gfmd.ics; leave it out where there is none.";

/** `name | https address | codes`; undefined of anything else. */
function readSister(text: string) {
  const [name = "", address = "", codes, ...rest] = text.split("|").map((part) => part.trim());
  const isAddress = URL.canParse(address) && new URL(address).protocol === "https:";
  if (name === "" || !isAddress || rest.length > 0) return undefined;
  if (codes === undefined) return { name, address, delegations: undefined };
  const delegations = codes.split(/\s+/).filter(isDelegationCode);
  if (delegations.length !== codes.split(/\s+/).length) return undefined;
  return { name, address, delegations };
}

/** The variables of the app, each with the sentence that says what it must be. */
export const Environment = z.object({
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
      .regex(
        /^\d+\.\d+$/,
        `SLACK_CLIENT_ID must be two numbers with a point between: ${where.clientId}.`,
      ),
  ),
  SLACK_CLIENT_SECRET: optional(
    z
      .string()
      .regex(
        /^[0-9a-f]{32}$/i,
        `SLACK_CLIENT_SECRET must be 32 hexadecimal digits: ${where.clientSecret}.`,
      ),
  ),
  SLACK_STATE_SECRET: optional(
    z
      .string()
      .min(32, `SLACK_STATE_SECRET must have at least 32 characters: ${where.stateSecret}.`),
  ),
  TOKEN_KEYS: optional(
    z
      .string()
      .transform((list) => list.split(",").map((key) => key.trim()))
      .refine(
        (keys) => keys.every((key) => key32.test(key)),
        `TOKEN_KEYS must be 32 bytes in base64, or several of these with commas between them, the newest first: ${where.tokenKeys}.`,
      )
      .transform((keys) => keys.map((key) => new Uint8Array(Buffer.from(key, "base64")))),
  ),
  LINK_KEY: optional(
    z
      .string()
      .regex(key32, `LINK_KEY must be 32 bytes in base64: ${where.linkKey}.`)
      .transform((key) => Buffer.from(key, "base64")),
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
      .string()
      .refine(
        (url) => /^https?:\/\/[^?#]+$/.test(url) && URL.canParse(url),
        "PUBLIC_URL must be the address at which people reach this server, such as https://calendar.example.org, without ? and #.",
      )
      .transform((url) => url.replace(/\/+$/, "")),
  ),
  SECRETARIAT_EMAIL: optional(
    z.email(
      "SECRETARIAT_EMAIL must be the e-mail address of the Secretariat, such as secretariat@example.org; leave it out where pages are to name none.",
    ),
  ),
  LEGAL_NOTICE_URL: optional(notice("LEGAL_NOTICE_URL")),
  PRIVACY_URL: optional(notice("PRIVACY_URL")),
  ACCESSIBILITY_URL: optional(notice("ACCESSIBILITY_URL")),
  EMBED_SITES: optional(
    z
      .string()
      .transform((list) => list.split(",").map((site) => site.trim()))
      .refine(
        (sites) => sites.every(isOrigin),
        "EMBED_SITES must be the sites that may show the coming meetings within a page of theirs, with commas between them and without a path, such as https://www.rabat-process.org; leave it out where none may.",
      ),
  ),
  SISTER_CALENDARS: optional(
    z.string().transform((list, context) => {
      const calendars = list.split(",").map(readSister);
      const read = calendars.filter((calendar) => calendar !== undefined);
      if (read.length === calendars.length) return read;
      context.addIssue({ code: "custom", message: sisterForm });
      return z.NEVER;
    }),
  ),
  COMPRESSION: optional(
    z.enum(
      ["on", "off"],
      "COMPRESSION must be on or off: off if a calendar program otherwise shows nothing.",
    ),
  ),
  METRICS_PORT: optional(
    z.coerce
      .number(
        "METRICS_PORT must be a number from 1 to 65535, such as 9464; leave it out for no metrics.",
      )
      .int()
      .min(1)
      .max(65535),
  ),
  METRICS_HOST: optional(z.string()),
  TRUST_PROXY: optional(
    z.enum(
      ["on", "off"],
      "TRUST_PROXY must be on or off: on where only a proxy of yours can reach this server, and sets X-Request-Id.",
    ),
  ),
  DATABASE_FILE: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .refine(
        (address) => readPostgresAddress(address) !== undefined,
        "DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/rabat, with ?host=/var/run/postgresql for a socket and ?sslmode=verify-full for TLS; leave it out for a file on this machine.",
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
      .number(
        "RETENTION_DAYS must be a number of days from 30 to 36500, such as 730 for two years.",
      )
      .int("RETENTION_DAYS must be a whole number of days, such as 730 for two years.")
      .min(
        30,
        "RETENTION_DAYS must be at least 30: reminders and digests still need what is younger.",
      )
      .max(36_500, "RETENTION_DAYS must be at most 36500."),
  ),
});

export type Variables = z.infer<typeof Environment>;
type VariableName = keyof Variables;

/** What nobody may read over an operator's shoulder, or in a ticket. */
const secrets: ReadonlySet<string> = new Set<VariableName>([
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
  "TOKEN_KEYS",
  "LINK_KEY",
  "DATABASE_URL",
]);

/** What stands in a variable, for a sentence about it: of a secret only how long it is. */
export function describeFound(name: string, value = ""): string {
  return secrets.has(name) ? `${value.length} characters` : `“${value}”`;
}

/** What is missing or does not go together, whatever stands in each variable; a sentence for each, with where to find it. */
export function findContradictions(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const has = (name: VariableName) => (environment[name] ?? "") !== "";
  const missing = (name: VariableName, advice: string) =>
    has(name) ? [] : [`${name} is missing: ${advice}.`];
  const several = has("SLACK_CLIENT_ID");
  const asksForSeveral = (
    ["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "TOKEN_KEYS"] as const
  ).some(has);
  const hasWay = has("SLACK_APP_TOKEN") || has("SLACK_SIGNING_SECRET");
  const hasAccess = several || has("SLACK_BOT_TOKEN");
  const publicUrl = environment["PUBLIC_URL"] ?? "";
  return [
    ...(several && has("SLACK_BOT_TOKEN")
      ? [
          "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: leave out the second for one workspace, or the first for several that install the app themselves.",
        ]
      : []),
    ...(several
      ? [
          ...missing("SLACK_CLIENT_SECRET", where.clientSecret),
          ...missing("SLACK_STATE_SECRET", where.stateSecret),
          ...missing("TOKEN_KEYS", where.tokenKeys),
          ...missing("PUBLIC_URL", where.publicUrl),
        ]
      : []),
    ...(!hasAccess && asksForSeveral ? missing("SLACK_CLIENT_ID", where.clientId) : []),
    ...(!hasAccess && !asksForSeveral && hasWay ? missing("SLACK_BOT_TOKEN", where.botToken) : []),
    ...(hasAccess && !hasWay
      ? [
          `SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: ${where.appToken}, or ${where.signingSecret}.`,
        ]
      : []),
    ...(several && publicUrl.startsWith("http://") && !has("SLACK_API_URL")
      ? [
          `PUBLIC_URL must begin with https://: Slack sends whoever installs the app back to no other address. Found: “${publicUrl}”.`,
        ]
      : []),
    ...(has("METRICS_PORT") &&
    environment["METRICS_PORT"] === (has("PORT") ? environment["PORT"] : "8080")
      ? ["METRICS_PORT is the PORT as well: set it to another one."]
      : []),
  ];
}
