import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botScopes } from "../src/manifest.ts";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { ClaimedJob } from "@rabat-process/core/ports/jobs";
import { createMessenger } from "../src/slack/messenger.ts";
import { createPeople } from "../src/slack/people.ts";
import { createSendFile } from "../src/slack/send-file.ts";
import { openAppStore } from "../src/app-store.ts";
import { idIn, startTwoWorkspaces } from "./two-workspaces.ts";
import { createSlackLogger } from "../src/slack/slack-logger.ts";
import { openLog } from "./log-lines.ts";
import { sameAccounts } from "./same-accounts.ts";

const now: Instant = "2026-11-25T12:00:00Z";
const uid = "workshop-2027@rabat-process";
const team = idIn("A", "T");
const channel = idIn("A", "C");
const drawing = { text: "Card", blocks: [] };
const { log } = openLog();

const job: ClaimedJob = {
  key: "post:1",
  kind: "post",
  payload: { event: uid },
  dueAt: now,
  createdAt: now,
  attempts: 1,
  generation: 0,
  worker: "w",
};
/** A job whose first try left it open whether Slack took the message, so that it is looked for. */
const retried = { ...job, attempts: 2 };

/** The parts of the app that call Slack, over one token. */
function openParts(client: WebClient, store: Awaited<ReturnType<typeof openAppStore>>) {
  const clientOf = () => Promise.resolve(client);
  const clock: Clock = { now: () => now };
  const readEvent = () => Promise.resolve(() => drawing);
  return {
    client,
    store,
    messenger: createMessenger({ clientOf, store, clock, log, readEvent }),
    people: createPeople({ clientOf, accounts: sameAccounts(team) }, clock, log),
    sendFile: createSendFile(clientOf),
  };
}

interface Places {
  readonly user: string;
  readonly privateChannel: string;
}

type Use = (parts: ReturnType<typeof openParts>, places: Places) => Promise<unknown>;

const file = { name: "a.csv", title: "A", content: "a" };

/** What the app does with each scope, by its own code. */
const uses: readonly (readonly [scope: string, what: string, use: Use])[] = [
  [
    "chat:write",
    "posts a message",
    ({ messenger }) => messenger.post(job, { channel, team }, drawing),
  ],
  [
    "chat:write",
    "brings a card up to date",
    async ({ client, messenger, store }) => {
      const { ts = "" } = await client.chat.postMessage({ channel, text: "Older card" });
      await store.saveCard({ event: uid, channel, ts, team });
      await messenger.redraw(uid);
    },
  ],
  [
    "im:write",
    "opens the conversation with a person",
    ({ messenger }, { user }) => messenger.post(job, { user, team }, drawing),
  ],
  [
    "channels:history",
    "looks for its own message in a public channel",
    ({ messenger }) => messenger.post(retried, { channel, team }, drawing),
  ],
  [
    "channels:history",
    "looks for its own note in a thread",
    ({ messenger }) => messenger.post(retried, { channel, thread: "1.1", team }, drawing),
  ],
  [
    "groups:history",
    "looks for its own message in a private channel",
    ({ messenger }, { privateChannel }) =>
      messenger.post(retried, { channel: privateChannel, team }, drawing),
  ],
  [
    "im:history",
    "looks for its own message to a person",
    ({ messenger }, { user }) => messenger.post(retried, { user, team }, drawing),
  ],
  ["users:read", "reads a profile", ({ people }, { user }) => people.profile(user)],
  ["files:write", "sends a file", ({ sendFile }, { user }) => sendFile({ user, team }, file)],
];

/** What the emulator does not know, or gives to everybody: addresses, user groups, the content of files. */
const notEmulated = ["commands", "files:read", "links:read", "links:write", "usergroups:read"];

const withoutScope = (scope: string) => `xoxb-without-${scope.replace(":", "-")}`;

describe("the scopes of the manifest", () => {
  let slack: Awaited<ReturnType<typeof startTwoWorkspaces>>;
  let store: Awaited<ReturnType<typeof openAppStore>>;
  let places: Places;
  beforeAll(async () => {
    const reduced = botScopes.map((scope) => [
      withoutScope(scope),
      botScopes.filter((one) => one !== scope),
    ]);
    slack = await startTwoWorkspaces({
      redirectUri: "http://127.0.0.1/",
      tokens: {
        "xoxb-manifest": botScopes,
        // For the test alone, which must find its way about.
        "xoxb-test": ["users:read", "groups:read", "channels:read"],
        ...(Object.fromEntries(reduced) as Record<string, readonly string[]>),
      },
    });
    store = await openAppStore({ kind: "sqlite", file: ":memory:" });
    const event: CalendarEvent = {
      uid: "workshop-2027@rabat-process",
      sequence: 0,
      created: now,
      lastModified: now,
      summary: { en: "Workshop" },
      kind: "workshop",
      format: "virtual",
      status: "confirmed",
      when: { precision: "day", first: "2027-03-10", last: "2027-03-10" },
    };
    await store.saveEvents([event], { by: "", at: now });
    const client = clientFor("xoxb-test");
    const { members = [] } = await client.users.list({});
    const { channels = [] } = await client.conversations.list({ types: "private_channel" });
    places = {
      user: members.find(({ name }) => name === "delegate")?.id ?? "",
      privateChannel: channels.find(({ name }) => name === "private")?.id ?? "",
    };
  });
  afterAll(async () => {
    await slack.stop();
    await store.close();
  });

  const clientFor = (token: string) =>
    new WebClient(token, {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      logger: createSlackLogger(log),
    });

  /** What Slack refused while the app did something. */
  async function refusals(token: string, use: Use) {
    slack.calls.splice(0);
    await use(openParts(clientFor(token), store), places).catch(() => undefined);
    return slack.calls.flatMap(({ error, needed }) =>
      error === undefined ? [] : [{ error, needed }],
    );
  }

  it.each(uses)(
    "let the app do what %s is for (%s), and without it Slack refuses that",
    async (scope, _, use) => {
      expect(await refusals("xoxb-manifest", use)).toEqual([]);
      expect(slack.calls.length).toBeGreaterThan(0);
      expect(await refusals(withoutScope(scope), use)).toEqual([
        { error: "missing_scope", needed: scope },
      ]);
    },
  );

  it("are all used", () => {
    const used = new Set(uses.map(([scope]) => scope));
    expect([...used, ...notEmulated].toSorted()).toEqual(botScopes.toSorted());
  });
});
