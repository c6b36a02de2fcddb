import { capitalise } from "@rabat-process/events/words";
import { formatIssue, parseEventFiles } from "@rabat-process/events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { doors } from "../app-store.ts";
import type { Config } from "../config.ts";
import { checkTokens } from "../slack/token-check.ts";
import { UnusableDatabaseError } from "@rabat-process/store/database";
import { inspectStore } from "@rabat-process/store/inspect";
import { readEventFiles } from "../system/event-files.ts";
import { createLog } from "../system/log.ts";
import type { Command } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

/** What was found of one thing. What is wrong keeps the app from starting or working; a remark does not. */
interface Finding {
  readonly state: "right" | "remark" | "wrong";
  readonly sentence: string;
}

const right = (sentence: string): Finding => ({ state: "right", sentence });
const remark = (sentence: string): Finding => ({ state: "remark", sentence });
const wrong = (sentence: string): Finding => ({ state: "wrong", sentence });

export const checkConfigCommand: Command = {
  usage: "check-config [--online]",
  help: "check environment, database and ports; --online asks Slack as well",
  async run(options, settings, { say }) {
    const read = settings.all();
    const findings = read.ok
      ? [
          right("Each variable has the right form."),
          ...describeSlack(read.config),
          ...describeAddress(read.config),
          ...describeSender(read.config),
          await checkStore(read.config),
          ...checkEventFiles(read.config),
          ...(await checkPorts(read.config)),
          ...(options.includes("--online") ? await askSlack(read.config) : []),
        ]
      : read.problems.map(wrong);
    for (const { state, sentence } of findings) say(`${state.padEnd(6)}  ${sentence}`);
    const count = findings.filter(({ state }) => state === "wrong").length;
    if (count > 0) throw new CommandError(`${count} to be mended.`);
  },
};

function describeSlack({ slack, organisers }: Config): readonly Finding[] {
  if (slack === undefined)
    return [remark("No variable of Slack is set: the app serves pages and feeds only.")];
  const way = slack.mode === "socket" ? "in Socket Mode" : "over HTTP, at PUBLIC_URL/slack/events";
  const whom = "oauth" in slack ? "Several workspaces by OAuth" : "One workspace by its token";
  return [
    right(`${whom}, ${way}.`),
    ...(organisers.length === 0
      ? [remark("ORGANISERS is empty: nobody can announce an event.")]
      : []),
    ...(slack.apiUrl === undefined
      ? []
      : [remark(`SLACK_API_URL leads to ${slack.apiUrl} instead of Slack.`)]),
  ];
}

function describeAddress({ publicUrl, slack }: Config): readonly Finding[] {
  const { protocol } = new URL(publicUrl);
  if (isOnThisMachine(publicUrl))
    return slack === undefined
      ? []
      : [
          remark(
            `PUBLIC_URL is ${publicUrl}: pages, feeds and links in Slack work on this machine only.`,
          ),
        ];
  if (protocol === "http:")
    return [
      remark(`PUBLIC_URL is ${publicUrl}: without https, personal feeds can be read on their way.`),
    ];
  return [right(`People reach the pages at ${publicUrl}.`)];
}

/** What public pages owe their readers; of a trial on this machine nobody expects it. */
function describeSender({ publicUrl, sender }: Config): readonly Finding[] {
  if (isOnThisMachine(publicUrl)) return [];
  const missing = [
    ["SECRETARIAT_EMAIL", sender.mailbox, "pages say nowhere how to reach the Secretariat"],
    ["LEGAL_NOTICE_URL", sender.legalNotice, "pages lead to no legal notice"],
    ["PRIVACY_URL", sender.privacy, "pages lead to no notice on personal data"],
    ["ACCESSIBILITY_URL", sender.accessibility, "pages lead to no accessibility statement"],
  ] as const;
  return missing.flatMap(([name, value, consequence]) =>
    value === undefined ? [remark(`${name} is not set: ${consequence}.`)] : [],
  );
}

/** Whether an address opens nothing on any other machine. */
export function isOnThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return ["localhost", "127.0.0.1", "0.0.0.0", "[::1]", "[::]"].includes(hostname);
}

async function checkStore({ store }: Config): Promise<Finding> {
  try {
    const { name, state } = await inspectStore(store, doors);
    const words = {
      missing: "is empty or not there: the app makes its tables when it starts",
      older: "can be read; the app brings its tables up to date when it starts",
      current: "can be read, and its tables are those of this version",
    } as const;
    return right(capitalise(`${name} ${words[state]}.`));
  } catch (error) {
    if (error instanceof UnusableDatabaseError) return wrong(capitalise(error.message));
    throw error;
  }
}

function checkEventFiles({ eventsDirectory: directory }: Config): readonly Finding[] {
  if (directory === undefined) return [];
  if (!existsSync(directory))
    return [
      wrong(
        `EVENTS_DIRECTORY names ${directory}, where there is no folder: name a folder of event files.`,
      ),
    ];
  const parsed = parseEventFiles(readEventFiles(directory));
  return parsed.ok
    ? [right(`${parsed.events.length} events can be read from ${directory}.`)]
    : parsed.issues.map((issue) => wrong(formatIssue(issue)));
}

/** Where something is to listen, and the variables that say so. */
interface Place {
  readonly variables: readonly [port: string, host: string];
  readonly port: number;
  readonly host: string;
}

async function checkPorts({ host, port, metrics }: Config): Promise<readonly Finding[]> {
  const pages: Place = { variables: ["PORT", "HOST"], host, port };
  const variables = ["METRICS_PORT", "METRICS_HOST"] as const;
  const places = metrics === undefined ? [pages] : [pages, { variables, ...metrics }];
  return Promise.all(
    places.map(async (place) => {
      const where = `${place.variables[0]} ${place.port} on ${place.host}`;
      const refusal = await tryPort(place);
      if (refusal === undefined) return right(`${where} is free.`);
      if (refusal === "EADDRINUSE" && (await isOurs(pages)))
        return remark(`${where} is in use: the app runs already.`);
      return wrong(explainPort(place, refusal));
    }),
  );
}

/** Why nothing can listen there; undefined where it can. */
function tryPort({ host, port }: Place): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

async function isOurs({ host, port }: Place): Promise<boolean> {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const name = reachable.includes(":") ? `[${reachable}]` : reachable;
  return fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    async (response) => (await response.text()) === "ok",
    () => false,
  );
}

function explainPort({ variables: [name, hostName], port, host }: Place, reason: string): string {
  if (reason === "EADDRINUSE")
    return `${name} ${port} on ${host} is in use by another program: set ${name} to a free one.`;
  if (reason === "EACCES")
    return `${name} ${port} may not be used by this user: set ${name} to one above 1023.`;
  if (reason === "EADDRNOTAVAIL" || reason === "ENOTFOUND")
    return `${hostName} ${host} is no address of this machine: set ${hostName} to one, or to 0.0.0.0 for all of them.`;
  return `${name} ${port} on ${host} cannot be used (${reason}): set ${name} and ${hostName} otherwise.`;
}

async function askSlack({ slack }: Config): Promise<readonly Finding[]> {
  if (slack === undefined) return [];
  const found = await checkTokens(slack, createLog("error", process.stderr));
  return [
    ...found.right.map(right),
    ...found.wrong.map(wrong),
    ...(slack.mode === "http"
      ? [
          remark(
            "Whether SLACK_SIGNING_SECRET is the right one shows when Slack sends the first request.",
          ),
        ]
      : []),
    ...("oauth" in slack
      ? [
          remark(
            "Whether the variables of OAuth are right shows when the first workspace installs the app.",
          ),
        ]
      : []),
  ];
}
