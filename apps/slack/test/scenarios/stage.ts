import type { CalendarEvent } from "@rabat-process/events";
import type { LocalSlack, Mode, WorkspaceUser } from "@rabat-process/local-slack";
import { rabatProcess, startLocalSlack } from "@rabat-process/local-slack";
import type { Instant } from "@rabat-process/timezones";
import { once } from "node:events";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { expect, it, vi } from "vitest";
import { createSlackApp, listenerFor } from "../../src/app.ts";
import { slackPath } from "../../src/slack/receiver.ts";
import type { Store } from "../../src/ports/store.ts";
import { openAppStore } from "../../src/app-store.ts";
import { createSite } from "@rabat-process/web/addresses";
import { createToldAddresses } from "@rabat-process/web/told-addresses";
import { openLog } from "../log-lines.ts";
import { patience, Player } from "./player.ts";
import type { StoryTime } from "./story-time.ts";
import { createStoryTime } from "./story-time.ts";

interface Setting {
  readonly begins: Instant;
  /** What the app knows when it starts. */
  readonly events: readonly CalendarEvent[];
  /** Who is there beside the people of the workspace for trying. */
  readonly people?: readonly WorkspaceUser[];
  /** Without them, the Secretariat alone. */
  readonly organisers?: readonly string[];
}

/** Where a story takes place: the app beside a Slack that others wrote, on a clock that the story moves. */
export interface Stage {
  readonly slack: LocalSlack;
  readonly store: Store;
  readonly time: StoryTime;
  /** What the app has written for whoever runs it, a sentence each. */
  readonly log: readonly string[];
  /** A person at their Slack. */
  readonly as: (user: string) => Player;
  /** Waits until the app has done all that is due: who was told nothing by then is told nothing. */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Tells a story in both ways of talking to Slack, each time on a stage of its own. */
export function story(
  title: string,
  setting: Setting,
  tell: (stage: Stage) => Promise<void>,
): void {
  it.concurrent.for(["socket", "events"] as const)(
    `${title} (%s mode)`,
    async (kind, { onTestFinished }) => {
      const stage = await setStage(kind, setting);
      onTestFinished(stage.stop);
      await tell(stage);
    },
  );
}

async function setStage(kind: Mode["kind"], setting: Setting): Promise<Stage> {
  const { begins, events, people = [], organisers = ["U0SECRETARIAT"] } = setting;
  const time = createStoryTime(begins);
  const { log, messages } = openLog();
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents(events, { by: "", at: begins });
  // The address to which Slack sends is needed before there is an app at it.
  const { url, server } = await listen();
  const mode: Mode = kind === "socket" ? { kind } : { kind, requestUrl: url + slackPath };
  const slack = await startLocalSlack({ mode, workspace: workspaceWith(people) });
  const { botToken, appToken, signingSecret } = slack.workspace.app;
  const app = createSlackApp({
    slack: {
      botToken,
      apiUrl: slack.apiUrl,
      ...(kind === "socket" ? { mode: "socket", appToken } : { mode: "http", signingSecret }),
    },
    store,
    clock: time,
    log,
    organisers,
    retentionDays: 730,
    ...createToldAddresses(createSite(url)),
  });
  server.on("request", (request, response) => listenerFor(app, request)?.(request, response));
  await app.start();
  return {
    slack,
    store,
    time,
    log: messages,
    as: (user) => new Player(slack, user, time),
    async caughtUp() {
      await vi.waitFor(async () => {
        const jobs = await store.jobs.waiting();
        expect(jobs.filter(({ dueAt }) => dueAt <= time.now())).toEqual([]);
      }, patience.timeoutMs);
    },
    async stop() {
      await app.stop();
      await slack.stop();
      server.closeAllConnections();
      server.close();
      await store.close();
    },
  };
}

async function listen(): Promise<{ url: string; server: Server }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

/** The workspace for trying, with these people in every channel of it. */
function workspaceWith(people: readonly WorkspaceUser[]) {
  const ids = people.map(({ id }) => id);
  return {
    ...rabatProcess,
    users: [...rabatProcess.users, ...people],
    channels: rabatProcess.channels.map((channel) => ({
      ...channel,
      members: [...channel.members, ...ids],
    })),
  };
}
