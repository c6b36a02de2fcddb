import type { WebClientOptions } from "@slack/web-api";
import { WebClient } from "@slack/web-api";
import type { RequestListener } from "node:http";
import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { InstallationStore } from "../ports/installations.ts";
import type { Jobs } from "../ports/jobs.ts";
import type { LogStore } from "../ports/log.ts";
import { tokenLostTask } from "../use-cases/tasks.ts";
import type { Installations } from "./installations.ts";
import { createInstallations } from "./installations.ts";
import type { InstallPages } from "./installer.ts";
import { createInstaller } from "./installer.ts";
import { createTokenCipher } from "./token-cipher.ts";

type Authorize = (source: { readonly teamId?: string | undefined }) => ReturnType<Installations["authorize"]>;

/** How the app comes to the tokens of workspaces. */
export interface Connection {
  /** What Bolt is told of it. */
  readonly bolt: { readonly token: string } | { readonly authorize: Authorize };
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
  { store, clock, log }: { store: LogStore & { jobs: Jobs }; clock: Clock; log: Log },
): Connection {
  return {
    bolt: { token: botToken },
    tokenOf: () => Promise.resolve(botToken),
    async forget() {
      const at = clock.now();
      log.error(
        "Slack has taken back SLACK_BOT_TOKEN. Nothing was erased: install the app again in the workspace, set the new token, and start the app. `/rabat log` then shows what could not be delivered.",
      );
      await store.note("token-lost", { by: "", at });
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
    bolt: { authorize: ({ teamId = "" }) => installations.authorize(teamId) },
    tokenOf: async (team) => (await installations.authorize(team)).botToken,
    forget: (team, removedAt) => installations.forget(team, removedAt),
    installer: createInstaller({
      ...options,
      clientOptions,
      authorizationUrl: apiUrl === undefined ? undefined : new URL("/oauth/v2/authorize", apiUrl).href,
      save: (installation) => installations.save(installation),
    }),
    workspaceOf: (team = "") => team,
    workspaces: () => store.workspaces(),
    start: () => installations.encryptAnew(),
    settled: () => installations.settled(),
  };
}
