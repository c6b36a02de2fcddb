import type { LocalSlack } from "@rabat-process/local-slack";
import { LocalSlackUnavailableError, startLocalSlack } from "@rabat-process/local-slack";
import type { ChildProcess } from "node:child_process";
import { execFile, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

// What `npm start` does once everything is installed: the app against the workspace that the environment names,
// or, where it names none, against a Slack on this machine with people to act as.
const app = fileURLToPath(new URL("../../../apps/slack/src/main.ts", import.meta.url));
const admin = fileURLToPath(new URL("../../../apps/slack/src/admin.ts", import.meta.url));
const contacts = fileURLToPath(new URL("../../../examples/contacts.csv", import.meta.url));
const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The event that is posted in both channels, so that there is something to click at once. */
const firstEvent = "example-online-2027";

function startApp(environment: NodeJS.ProcessEnv): ChildProcess {
  const child = fork(app, { env: { ...process.env, ...environment } });
  const stop = () => child.kill("SIGTERM");
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.once("disconnect", stop);
  return child;
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 0;
}

/** The wanted port, or another one where that is taken. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(wanted, "127.0.0.1");
    await once(server, "listening");
  } catch {
    return freePort(0);
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : wanted;
}

/** A key for links that stays the same from one start to the next, as the database does. */
function linkKey(): string {
  const file = fileURLToPath(new URL("../../../var/link-key", import.meta.url));
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const key = randomBytes(32).toString("base64");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

/** Runs a command of an operator, and gives what it printed. */
async function command(environment: NodeJS.ProcessEnv, ...words: string[]): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [admin, ...words], {
    env: { ...process.env, ...environment },
  });
  return stdout;
}

/**
 * Puts three people without Slack on the list of contacts, and makes their links to the first event: the address of one
 * of them.
 */
async function inviteContacts(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "rabat-process-invitation-"));
  try {
    await command(environment, "events", "import", examples, "--public");
    await command(environment, "people", "import", contacts, "--apply");
    const lines = await command(environment, "people", "invite", firstEvent, folder);
    return /^NG\t.*\t(\S+)$/m.exec(lines)?.[1];
  } catch (error) {
    // The rest can be tried all the same.
    console.log(`There is no focal point’s page to try: ${String(error)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Waits until the app says that it is ready; false where it ended before. */
async function isReady(child: ChildProcess): Promise<boolean> {
  const ready = once(child, "message").then(() => true);
  return Promise.race([ready, once(child, "exit").then(() => false)]);
}

/** What an organiser does first: one channel in French, and a card in each. */
async function prepare(slack: LocalSlack): Promise<void> {
  const organiser = slack.as("U0SECRETARIAT");
  await organiser.command("C0CALENDRIER", "/rabat", "language fr here");
  for (const channel of ["C0SCHEDULE", "C0CALENDRIER"]) {
    const before = await organiser.modal();
    await organiser.command(channel, "/rabat", `announce ${firstEvent}`);
    const { modal } = await organiser.submit(await organiser.waitForModal({ before }));
    if (modal === undefined) continue;
    await organiser.clickIn(modal, "departure:v1:now");
    await organiser.waitForModal({ before: modal });
    await organiser.close();
  }
}

function tryOut(pages: string, slackUrl: string | undefined, link: string | undefined): string {
  const addresses = [
    ...(slackUrl === undefined ? [] : [`  Slack (on this machine)  ${slackUrl}`]),
    `  Schedule                 ${pages}/  ·  ${pages}/fr/`,
    `  Calendar feed            ${pages}/calendar.ics  ·  ${pages}/fr/calendar.ics`,
    ...(link === undefined ? [] : [`  A focal point’s page     ${link}`]),
  ];
  const inSlack = [
    "  1. In the Slack page, act as Awa Diop (Senegal) in #schedule-en and click “Will attend” on the card.",
    "  2. Type /rabat schedule, or /rabat show webinar-return-2021: the announcement that this project began with.",
    "  3. Open the focal point’s page, answer without Slack, and see the card in #schedule-en count it.",
    "  4. Act as Hanneke Verlinden (Secretariat) and type /rabat announce example-dakar-2027 in #calendrier-fr.",
  ];
  const withoutSlack = [
    `  1. Open ${pages}/ and look for the announcement of 21 January 2021.`,
    `  2. Open ${pages}/fr/ for the same in French.`,
    `  3. Subscribe to ${pages}/calendar.ics in your calendar program.`,
  ];
  const steps = slackUrl === undefined ? withoutSlack : inSlack;
  return [
    "",
    "Ready. Where to look:",
    ...addresses,
    "",
    slackUrl === undefined ? "Three things to try:" : "Four things to try:",
    ...steps,
    "",
    "Ctrl-C stops everything.",
    "",
  ].join("\n");
}

/** The Slack on this machine; where it cannot be had, one sentence says so and the rest goes on. */
async function startSlack(): Promise<LocalSlack | undefined> {
  try {
    return await startLocalSlack({ port: await freePort(8081) });
  } catch (error) {
    if (!(error instanceof LocalSlackUnavailableError)) throw error;
    console.log(error.message);
    return undefined;
  }
}

async function tryOnThisMachine(): Promise<number> {
  const port = await freePort(Number(process.env["PORT"] ?? 8080));
  const pages = `http://127.0.0.1:${port}`;
  const slack = await startSlack();
  const environment = {
    PORT: String(port),
    LINK_KEY: process.env["LINK_KEY"] ?? linkKey(),
    EVENTS_DIRECTORY: process.env["EVENTS_DIRECTORY"] ?? examples,
    ...(slack === undefined
      ? {}
      : {
          SLACK_API_URL: slack.apiUrl,
          SLACK_BOT_TOKEN: slack.workspace.app.botToken,
          SLACK_APP_TOKEN: slack.workspace.app.appToken,
          ORGANISERS: "U0SECRETARIAT",
        }),
  };
  const link =
    environment.EVENTS_DIRECTORY === examples ? await inviteContacts(environment) : undefined;
  const child = startApp(environment);
  const ended = exitCodeOf(child);
  try {
    if (await isReady(child)) {
      if (slack !== undefined) await prepare(slack);
      console.log(tryOut(pages, slack?.url, link));
    }
    return await ended;
  } finally {
    await slack?.stop();
  }
}

if (existsSync(".env")) process.loadEnvFile();
const namesWorkspace = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"].some(
  (name) => process.env[name],
);
process.exit(namesWorkspace ? await exitCodeOf(startApp({})) : await tryOnThisMachine());
