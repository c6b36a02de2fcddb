import { theApp } from "../ports/actor.ts";
import { epochSeconds } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Installation } from "@slack/oauth";
import type { WebClient } from "@slack/web-api";
import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { InstallationStore } from "../ports/installations.ts";
import { type TokenCipher, UnreadableTokensError } from "./token-cipher.ts";

/** A workspace that does not have the app, or not any more. */
export class NotInstalledError extends Error {
  override readonly name = "NotInstalledError";
}

/** A workspace that may not have the app. */
export class ForeignWorkspaceError extends Error {
  override readonly name = "ForeignWorkspaceError";
}

/** A token that has ended and could not be renewed. */
export class EndedTokenError extends Error {
  override readonly name = "EndedTokenError";
}

type Bot = NonNullable<Installation["bot"]>;

/** What Bolt wants to know of a workspace before it lets a request through. */
interface Authorization {
  readonly teamId: string;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
}

/** The workspaces that have the app, and their tokens. */
export interface Installations {
  /**
   * Whom the app is in a workspace, with a token that is good for some minutes at least.
   *
   * @throws NotInstalledError, EndedTokenError, UnreadableTokensError
   */
  authorize(team: string): Promise<Authorization>;
  /**
   * The same at once, with the token that is there, which may have ended: where Slack cannot be waited for.
   *
   * @throws NotInstalledError, UnreadableTokensError
   */
  present(team: string): Promise<Authorization>;
  /**
   * Takes in a workspace whose Slack has just let the app in.
   *
   * @throws ForeignWorkspaceError where it may not have the app; Slack is told to remove it again
   */
  save(installation: Installation): Promise<void>;
  /**
   * Forgets a workspace that removed the app, unless it has installed it again since.
   *
   * @param removedAt in seconds since 1970
   */
  forget(team: string, removedAt: number): Promise<void>;
  /** Encrypts what an older key encrypted by the first one, so that the older key may go. What cannot be read is logged. */
  encryptAnew(): Promise<void>;
  /** Resolves when no token is being renewed. */
  settled(): Promise<void>;
}

/** What is encrypted. */
interface Saved {
  readonly installedAt: Instant;
  readonly installation: Installation;
}

/** Tokens live for twelve hours. From two hours before their end they are renewed while they are still used … */
const renewSeconds = 2 * 60 * 60;
/** … and in the last minutes they are used no more. */
const unusedSeconds = 5 * 60;
/** After a renewal that failed. */
const retrySeconds = 60;

/**
 * @param options.client has no token: it exchanges those of others
 */
export function createInstallations(options: {
  readonly store: InstallationStore;
  readonly cipher: TokenCipher;
  readonly client: WebClient;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The workspaces that may have the app; undefined where every one may. */
  readonly workspaces: readonly string[] | undefined;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn" | "error">;
}): Installations {
  const { store, cipher, client, clientId, clientSecret, clock, log } = options;
  const renewals = new Map<string, Promise<Bot>>();
  const failedAt = new Map<string, number>();
  const seconds = () => epochSeconds(clock.now());

  const isForeign = (team: string) => options.workspaces?.includes(team) === false;

  async function read(team: string) {
    const content = isForeign(team) ? undefined : await store.installation(team);
    if (content === undefined)
      throw new NotInstalledError(`the workspace ${team} does not have the app: it must install it`);
    const saved = JSON.parse(cipher.decrypt(team, content)) as Saved;
    const { bot } = saved.installation;
    if (bot === undefined) throw new Error(`the installation of the workspace ${team} has no bot`);
    return { content, saved, bot };
  }

  /** The new tokens, or those that another process has put in place of the old ones meanwhile. */
  async function renew(team: string): Promise<Bot> {
    const { content, saved, bot } = await read(team);
    try {
      const answer = await client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: "refresh_token",
        refresh_token: bot.refreshToken ?? "",
      });
      const { access_token: token, refresh_token: refreshToken, expires_in: lifetime } = answer;
      if (token === undefined || refreshToken === undefined || lifetime === undefined)
        throw new Error("oauth.v2.access gave no new token");
      const renewed = { ...bot, token, refreshToken, expiresAt: Math.floor(seconds()) + lifetime };
      const installation = { ...saved.installation, bot: renewed };
      const next = cipher.encrypt(team, JSON.stringify({ ...saved, installation } satisfies Saved));
      return (await store.renewInstallation(team, content, next)) ? renewed : (await read(team)).bot;
    } catch (error) {
      const now = await read(team);
      if (now.content !== content) return now.bot;
      failedAt.set(team, seconds());
      log.warn(`the token of the workspace ${team} could not be renewed`, error);
      return bot;
    }
  }

  function renewOnce(team: string): Promise<Bot> {
    const known = renewals.get(team);
    if (known !== undefined) return known;
    const renewal = renew(team).finally(() => renewals.delete(team));
    renewals.set(team, renewal);
    return renewal;
  }

  /** A token with some time to live. Nobody waits for a new one while the old one is good. */
  async function fresh(team: string): Promise<Bot> {
    const { bot } = await read(team);
    const rest = restOf(bot, seconds());
    if (rest > renewSeconds) return bot;
    const isWorthTrying = seconds() - (failedAt.get(team) ?? -Infinity) >= retrySeconds;
    if (rest > unusedSeconds) {
      if (isWorthTrying) renewOnce(team).catch(() => undefined);
      return bot;
    }
    const renewed = isWorthTrying || renewals.has(team) ? await renewOnce(team) : bot;
    if (restOf(renewed, seconds()) <= 0)
      throw new EndedTokenError(
        `the token of the workspace ${team} has ended and Slack gave no new one: if that goes on, the workspace must install the app again`,
      );
    return renewed;
  }

  /** Has Slack remove the app from a workspace, which ends its token; where Slack does not, the token alone is ended. */
  async function turnAway(team: string, token: string): Promise<void> {
    try {
      await client.apps.uninstall({ client_id: clientId, client_secret: clientSecret, token });
    } catch (error) {
      log.warn(
        `the app could not be removed from the workspace ${team}: its token is revoked instead`,
        error,
      );
      await client.auth.revoke({ token }).catch((refusal: unknown) => {
        log.error(`the token of the workspace ${team} could not be revoked either`, refusal);
      });
    }
  }

  /** What cannot be read is not newer than anything. */
  function isNewer(team: string, content: string, than: number): boolean {
    try {
      const { installedAt } = JSON.parse(cipher.decrypt(team, content)) as Saved;
      return epochSeconds(installedAt) > than;
    } catch {
      return false;
    }
  }

  return {
    async authorize(team) {
      return authorizationOf(team, await fresh(team));
    },
    async present(team) {
      return authorizationOf(team, (await read(team)).bot);
    },
    async save(installation) {
      const team = installation.team?.id;
      if (team === undefined || installation.bot === undefined)
        throw new Error("the app is installed in one workspace at a time, not in an organisation");
      if (isForeign(team)) {
        await turnAway(team, installation.bot.token);
        throw new ForeignWorkspaceError(`the workspace ${team} is not one of SLACK_WORKSPACES`);
      }
      const at = clock.now();
      const content = cipher.encrypt(team, JSON.stringify({ installedAt: at, installation } satisfies Saved));
      await store.saveInstallation(team, content, { by: installation.user.id, at });
    },
    async forget(team, removedAt) {
      const content = await store.installation(team);
      if (content === undefined || isNewer(team, content, removedAt)) return;
      await store.forgetInstallation(team, { by: theApp, at: clock.now() });
    },
    async encryptAnew() {
      for (const team of await store.workspaces()) {
        const content = await store.installation(team);
        if (content === undefined || cipher.isCurrent(content)) continue;
        try {
          const anew = cipher.encrypt(team, cipher.decrypt(team, content));
          await store.renewInstallation(team, content, anew);
        } catch (error) {
          if (!(error instanceof UnreadableTokensError)) throw error;
          log.error(error.message);
        }
      }
    },
    async settled() {
      await Promise.allSettled(renewals.values());
    },
  };
}

function authorizationOf(team: string, { token, id, userId }: Bot): Authorization {
  return { teamId: team, botToken: token, botId: id, botUserId: userId };
}

/** How many seconds a token has still to live. */
function restOf({ expiresAt, refreshToken }: Bot, now: number): number {
  return expiresAt === undefined || refreshToken === undefined ? Infinity : expiresAt - now;
}
