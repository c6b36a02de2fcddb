import { theApp } from "@rabat-process/core/ports/actor";
import { epochSeconds } from "@rabat-process/timezones";
import type { WebClientOptions } from "@slack/web-api";
import { WebClient } from "@slack/web-api";
import type { RequestListener } from "node:http";
import { z } from "zod";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { InstallationStore } from "../ports/installations.ts";
import type { Jobs } from "@rabat-process/core/ports/jobs";
import type { LogStore } from "@rabat-process/core/ports/audit-log";
import type { Accounts } from "./accounts.ts";
import { tokenLostTask } from "./jobs/tasks.ts";
import { createInstallations } from "./installations.ts";
import type { InstallPages } from "./installer.ts";
import { createInstaller } from "./installer.ts";
import { codeOf, tokenRefusals } from "./refusals.ts";
import { createTokenCipher } from "./token-cipher.ts";

/** Who the app is in a workspace. Its ids are known once Slack has answered. */
interface Identity {
  readonly botId?: string;
  readonly botUserId?: string;
}

/** How the app comes to the tokens of workspaces. */
export interface Connection {
  /**
   * What Bolt is told of a workspace from which something was delivered. A form is acknowledged with what is in the store:
   * Slack waits three seconds for that, and may itself be slow.
   */
  authorize(
    source: { readonly teamId?: string | undefined },
    body?: unknown,
  ): Promise<Identity & { readonly teamId?: string; readonly botToken: string }>;
  /** The token of the one workspace; undefined where there are several. */
  readonly onlyToken: string | undefined;
  /** Is told who the app is in its one workspace. */
  identify(is: Identity): void;
  /** A token of a workspace that is good for some minutes at least. */
  tokenOf(team: string): Promise<string>;
  /**
   * Is told that a workspace removed the app or took back its token, at a time in seconds since 1970. One that installed
   * the app is forgotten; the only one of an app with a token in its settings is not, since that is repaired there.
   */
  forget(team: string, removedAt: number): Promise<void>;
  /** Answers browsers that install the app; undefined where the app serves one workspace. */
  readonly installer: RequestListener | undefined;
  /** The name of a workspace here: none where the app serves one. */
  workspaceOf(team: string | undefined): string;
  /** The workspaces that have the app. */
  workspaces(): Promise<readonly string[]>;
  start(): Promise<void>;
  settled(): Promise<void>;
}

/** One workspace, whose token stands in the settings. */
export function connectOne(
  botToken: string,
  options: {
    readonly store: LogStore & { readonly jobs: Jobs };
    readonly client: WebClient;
    readonly clock: Clock;
    readonly log: Log;
  },
): Connection {
  const { store, client, clock, log } = options;
  let identity: Identity = {};
  let goodAt = 0;
  const noteGood = () => {
    goodAt = epochSeconds(clock.now());
  };
  /** Slack may say days later what was true days ago. */
  async function isTakenBack(removedAt: number): Promise<boolean> {
    try {
      await client.auth.test();
      noteGood();
      return false;
    } catch (error) {
      return tokenRefusals.has(codeOf(error)) || removedAt >= goodAt;
    }
  }
  return {
    authorize: () => Promise.resolve({ ...identity, botToken }),
    onlyToken: botToken,
    identify(is) {
      identity = is;
      noteGood();
    },
    tokenOf: () => Promise.resolve(botToken),
    async forget(_, removedAt) {
      if (!(await isTakenBack(removedAt))) {
        log.info(
          "Slack says that it took back SLACK_BOT_TOKEN, which it takes nevertheless: nothing is changed",
        );
        return;
      }
      const at = clock.now();
      log.error(
        "Slack has taken back SLACK_BOT_TOKEN. Nothing was erased: install the app again in the workspace, set the new token, and start the app. `/rabat log` then shows what could not be delivered.",
      );
      await store.note("token-lost", { by: theApp, at });
      await store.jobs.enqueue([tokenLostTask(at)], at);
    },
    installer: undefined,
    workspaceOf: () => "",
    workspaces: () => Promise.resolve([""]),
    start: () => Promise.resolve(),
    settled: () => Promise.resolve(),
  };
}

/** Several workspaces, which install the app by OAuth. */
export function connectSeveral(options: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly tokenKeys: readonly [Uint8Array, ...Uint8Array[]];
  readonly publicUrl: string;
  readonly workspaces: readonly string[] | undefined;
  readonly apiUrl: string | undefined;
  readonly scopes: readonly string[];
  readonly clientOptions: WebClientOptions;
  readonly store: InstallationStore;
  readonly personOf: Accounts["personOf"];
  readonly clock: Clock;
  readonly pages: InstallPages;
  readonly log: Log;
}): Connection {
  const { tokenKeys, apiUrl, store } = options;
  const clientOptions = { ...options.clientOptions, retryConfig: { retries: 1 } };
  const installations = createInstallations({
    ...options,
    cipher: createTokenCipher(tokenKeys),
    client: new WebClient(undefined, clientOptions),
  });
  return {
    authorize: ({ teamId = "" }, body) =>
      isForm(body) ? installations.present(teamId) : installations.authorize(teamId),
    onlyToken: undefined,
    identify: () => undefined,
    tokenOf: async (team) => (await installations.authorize(team)).botToken,
    forget: (team, removedAt) => installations.forget(team, removedAt),
    installer: createInstaller({
      ...options,
      clientOptions,
      authorizationUrl:
        apiUrl === undefined ? undefined : new URL("/oauth/v2/authorize", apiUrl).href,
      save: (installation) => installations.save(installation),
    }),
    workspaceOf: (team = "") => team,
    workspaces: () => store.workspaces(),
    start: () => installations.encryptAnew(),
    settled: () => installations.settled(),
  };
}

const Form = z.looseObject({
  type: z.enum(["view_submission", "view_closed", "block_suggestion"]),
});

/** Whether something is delivered whose acknowledgement is its answer. */
function isForm(body: unknown): boolean {
  return Form.safeParse(body).success;
}
