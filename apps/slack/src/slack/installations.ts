import { theApp } from "@rabat-process/core/ports/actor";
import type { Installation } from "@slack/oauth";
import type { Log } from "@rabat-process/core/ports/log";
import type { Accounts } from "./accounts.ts";
import type { TokenDeps } from "./fresh-tokens.ts";
import { createFreshTokens } from "./fresh-tokens.ts";
import type { Bot } from "./saved-installation.ts";
import { encryptInstallation, isForeign, isNewer, readInstallation } from "./saved-installation.ts";
import { UnreadableTokensError } from "./token-cipher.ts";

/** A workspace that may not have the app. */
export class ForeignWorkspaceError extends Error {
  override readonly name = "ForeignWorkspaceError";
}

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

interface Deps extends TokenDeps {
  readonly personOf: Accounts["personOf"];
  readonly log: Pick<Log, "warn" | "error">;
}

export function createInstallations(deps: Deps): Installations {
  const { store, clock } = deps;
  const tokens = createFreshTokens(deps);
  return {
    authorize: async (team) => authorizationOf(team, await tokens.of(team)),
    present: async (team) => authorizationOf(team, (await readInstallation(deps, team)).bot),
    save: (installation) => saveInstallation(deps, installation),
    async forget(team, removedAt) {
      const content = await store.installation(team);
      if (content === undefined || isNewer(deps, team, { content, than: removedAt })) return;
      await store.forgetInstallation(team, { by: theApp, at: clock.now() });
    },
    async encryptAnew() {
      for (const team of await store.workspaces()) await encryptAnew(deps, team);
    },
    settled: () => tokens.settled(),
  };
}

async function saveInstallation(deps: Deps, installation: Installation): Promise<void> {
  const team = installation.team?.id;
  if (team === undefined || installation.bot === undefined)
    throw new Error("the app is installed in one workspace at a time, not in an organisation");
  if (isForeign(deps, team)) {
    await turnAway(deps, team, installation.bot.token);
    throw new ForeignWorkspaceError(`the workspace ${team} is not one of SLACK_WORKSPACES`);
  }
  const at = deps.clock.now();
  const content = encryptInstallation(deps, team, { installedAt: at, installation });
  await deps.store.saveInstallation(team, content, {
    by: await deps.personOf(installation.user.id, team),
    at,
  });
}

/** Has Slack remove the app from a workspace, which ends its token; where Slack does not, the token alone is ended. */
async function turnAway(
  { client, clientId, clientSecret, log }: Deps,
  team: string,
  token: string,
): Promise<void> {
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

async function encryptAnew({ store, cipher, log }: Deps, team: string): Promise<void> {
  const content = await store.installation(team);
  if (content === undefined || cipher.isCurrent(content)) return;
  try {
    const anew = cipher.encrypt(team, cipher.decrypt(team, content));
    await store.renewInstallation(team, content, anew);
  } catch (error) {
    if (!(error instanceof UnreadableTokensError)) throw error;
    log.error(error.message);
  }
}

function authorizationOf(team: string, { token, id, userId }: Bot): Authorization {
  return { teamId: team, botToken: token, botId: id, botUserId: userId };
}
