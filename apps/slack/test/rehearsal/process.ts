import inject from "light-my-request";
import { createSlackApp } from "../../src/app.ts";
import { doors, withDoors } from "../../src/app-store.ts";
import type { Log } from "@rabat-process/core/ports/log";
import type { Roles } from "@rabat-process/core/ports/roles";
import { scopes } from "../../src/manifest.ts";
import type { Store } from "../../src/ports/store.ts";
import { slackPath } from "../../src/slack/receiver.ts";
import type { Database } from "@rabat-process/store/database";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { createSite } from "@rabat-process/web/addresses";
import { createWeb } from "@rabat-process/web/create-web";
import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { createToldAddresses } from "@rabat-process/web/told-addresses";
import { signedHeaders, signingSecret } from "../signed.ts";
import type { WorldClock } from "./clock.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { createLife } from "./life.ts";

const publicUrl = "https://calendar.example";

/** A process of the app, over a database that outlives it. */
export interface Process {
  readonly number: number;
  /** Delivers a signed request; undefined where nobody answers. */
  deliver(body: string, headers: Readonly<Record<string, string>>): Promise<Delivered | undefined>;
  /** Does what is due. */
  work(): Promise<void>;
  /** What stands at an address of the site; undefined where nobody answers. */
  read(path: string): Promise<Page | undefined>;
  /** Sends a form to an address of the site; undefined where nobody answers. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page | undefined>;
  /** Has it end at a call that it makes to its store or to Slack: it never hears what came of that call. */
  endAt(calls: number, after: boolean): void;
  isDead(): boolean;
}

export interface Page {
  readonly status: number;
  readonly text: string;
}

export interface Delivered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Whoever opens a link organises nothing. */
const nobody: Roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };

export async function startProcess(world: {
  readonly number: number;
  readonly database: Database;
  readonly slack: FakeSlack;
  readonly clock: WorldClock;
  readonly organisers: readonly string[];
  readonly log: Log;
}): Promise<Process> {
  const { number, slack, clock, organisers, log } = world;
  const life = createLife();
  const store: Store = life.limit(withDoors(await createSqlStore(world.database, doors)));
  const site = createSite(publicUrl);
  const told = createToldAddresses(site);
  // The key is the same in every process, as that of an operator.
  const tokens = createLinkTokens(Buffer.alloc(32, 7), site);
  globalThis.fetch = (url, init) =>
    life.live(() => slack.call(url instanceof Request ? url.url : url.toString(), init));
  const app = createSlackApp({
    slack: {
      mode: "http",
      botToken: "xoxb-test",
      signingSecret,
      apiUrl: `https://slack.test/${number}/api/`,
    },
    store,
    clock: clock.app,
    organisers,
    retentionDays: 730,
    ...told,
    linkAddresses: tokens,
    log,
  });
  const { app: web } = createWeb({
    store,
    clock: clock.app,
    publicUrl,
    compression: false,
    scopes,
    isInSlack: true,
    installPath: undefined,
    condition: () => ({ isDraining: false, slackAway: undefined, unwritable: undefined }),
    log,
    links: { store, roles: nobody, tokens },
  });
  const { listener } = app;
  if (listener === undefined) throw new Error("expected a listener in HTTP mode");
  async function readPage(path: string): Promise<Page> {
    const response = await web.request(path);
    return { status: response.status, text: await response.text() };
  }
  async function sendForm(path: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const response = await web.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
    return { status: response.status, text: await response.text() };
  }
  return {
    number,
    post: (path, fields) => life.orDeath(sendForm(path, fields)),
    read: (path) => life.orDeath(readPage(path)),
    async deliver(body, headers) {
      slack.faults.phase.isJobs = false;
      const answered = inject(listener, {
        method: "POST",
        url: slackPath,
        headers: { ...signedHeaders(body), ...headers },
        payload: body,
      });
      const response = await life.orDeath(answered);
      await life.orDeath(app.settled());
      if (response === undefined) return undefined;
      const { statusCode: status, payload } = response;
      return {
        status,
        body: payload.startsWith("{") ? (JSON.parse(payload) as Delivered["body"]) : undefined,
      };
    },
    async work() {
      slack.faults.phase.isJobs = true;
      await life.orDeath(app.runDue());
    },
    endAt: life.endAt,
    isDead: life.isOver,
  };
}
