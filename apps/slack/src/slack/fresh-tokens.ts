import { epochSeconds } from "@rabat-process/timezones";
import type { WebClient } from "@slack/web-api";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Bot, SavedDeps } from "./saved-installation.ts";
import { encryptInstallation, readInstallation } from "./saved-installation.ts";

/** A token that has ended and could not be renewed. */
export class EndedTokenError extends Error {
  override readonly name = "EndedTokenError";
}

export interface TokenDeps extends SavedDeps {
  /** Has no token: it exchanges those of others. */
  readonly client: WebClient;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
}

/** The tokens of workspaces, which are renewed before they end. */
export interface FreshTokens {
  /**
   * A token with some time to live. Nobody waits for a new one while the old one is good.
   *
   * @throws NotInstalledError, EndedTokenError, UnreadableTokensError
   */
  of(team: string): Promise<Bot>;
  /** Resolves when none is being renewed. */
  settled(): Promise<void>;
}

/** Tokens live for twelve hours. From two hours before their end they are renewed while they are still used … */
const renewSeconds = 2 * 60 * 60;
/** … and in the last minutes they are used no more. */
const unusedSeconds = 5 * 60;
/** After a renewal that failed. */
const retrySeconds = 60;

/** Deps, with what is remembered of renewals: those under way, and when one failed last, by workspace. */
interface Renewing extends TokenDeps {
  readonly renewals: Map<string, Promise<Bot>>;
  readonly failedAt: Map<string, number>;
}

export function createFreshTokens(deps: TokenDeps): FreshTokens {
  const renewing: Renewing = { ...deps, renewals: new Map(), failedAt: new Map() };
  return {
    of: (team) => freshToken(renewing, team),
    async settled() {
      await Promise.allSettled(renewing.renewals.values());
    },
  };
}

async function freshToken(deps: Renewing, team: string): Promise<Bot> {
  const { renewals, failedAt } = deps;
  const { bot } = await readInstallation(deps, team);
  const rest = restOf(bot, secondsOf(deps));
  if (rest > renewSeconds) return bot;
  const isWorthTrying = secondsOf(deps) - (failedAt.get(team) ?? -Infinity) >= retrySeconds;
  if (rest > unusedSeconds) {
    if (isWorthTrying) renewOnce(deps, team).catch(() => undefined);
    return bot;
  }
  const renewed = isWorthTrying || renewals.has(team) ? await renewOnce(deps, team) : bot;
  if (restOf(renewed, secondsOf(deps)) <= 0)
    throw new EndedTokenError(
      `the token of the workspace ${team} has ended and Slack gave no new one: if that goes on, the workspace must install the app again`,
    );
  return renewed;
}

function renewOnce(deps: Renewing, team: string): Promise<Bot> {
  const { renewals } = deps;
  const known = renewals.get(team);
  if (known !== undefined) return known;
  const renewal = renew(deps, team).finally(() => renewals.delete(team));
  renewals.set(team, renewal);
  return renewal;
}

/** The new tokens, or those that another process has put in place of the old ones meanwhile. */
async function renew(deps: Renewing, team: string): Promise<Bot> {
  const { content, saved, bot } = await readInstallation(deps, team);
  try {
    const renewed = await exchange(deps, bot);
    const installation = { ...saved.installation, bot: renewed };
    const next = encryptInstallation(deps, team, { ...saved, installation });
    const isReplaced = await deps.store.renewInstallation(team, content, next);
    return isReplaced ? renewed : (await readInstallation(deps, team)).bot;
  } catch (error) {
    const now = await readInstallation(deps, team);
    if (now.content !== content) return now.bot;
    deps.failedAt.set(team, secondsOf(deps));
    deps.log.warn(`the token of the workspace ${team} could not be renewed`, error);
    return bot;
  }
}

/** Has Slack give new tokens for old ones. */
async function exchange(deps: TokenDeps, bot: Bot): Promise<Bot> {
  const answer = await deps.client.oauth.v2.access({
    client_id: deps.clientId,
    client_secret: deps.clientSecret,
    grant_type: "refresh_token",
    refresh_token: bot.refreshToken ?? "",
  });
  const { access_token: token, refresh_token: refreshToken, expires_in: lifetime } = answer;
  if (token === undefined || refreshToken === undefined || lifetime === undefined)
    throw new Error("oauth.v2.access gave no new token");
  return { ...bot, token, refreshToken, expiresAt: Math.floor(secondsOf(deps)) + lifetime };
}

/** The present time, in seconds since 1970. */
function secondsOf({ clock }: TokenDeps): number {
  return epochSeconds(clock.now());
}

/** How many seconds a token has still to live. */
function restOf({ expiresAt, refreshToken }: Bot, now: number): number {
  return expiresAt === undefined || refreshToken === undefined ? Infinity : expiresAt - now;
}
