import { epochSeconds } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Installation } from "@slack/oauth";
import type { InstallationStore } from "../ports/installations.ts";
import type { TokenCipher } from "./token-cipher.ts";

/** A workspace that does not have the app, or not any more. */
export class NotInstalledError extends Error {
  override readonly name = "NotInstalledError";
}

/** The app in a workspace, with its tokens. */
export type Bot = NonNullable<Installation["bot"]>;

/** What is encrypted. */
interface Saved {
  readonly installedAt: Instant;
  readonly installation: Installation;
}

export interface SavedDeps {
  readonly store: InstallationStore;
  readonly cipher: TokenCipher;
  /** The workspaces that may have the app; undefined where every one may. */
  readonly workspaces: readonly string[] | undefined;
}

/** Whether a workspace may not have the app. */
export function isForeign({ workspaces }: SavedDeps, team: string): boolean {
  return workspaces?.includes(team) === false;
}

/**
 * What is stored of a workspace: as it is written, and as it is read.
 *
 * @throws NotInstalledError, UnreadableTokensError
 */
export async function readInstallation(deps: SavedDeps, team: string) {
  const content = isForeign(deps, team) ? undefined : await deps.store.installation(team);
  if (content === undefined)
    throw new NotInstalledError(`the workspace ${team} does not have the app: it must install it`);
  const saved = decryptInstallation(deps, team, content);
  const { bot } = saved.installation;
  if (bot === undefined) throw new Error(`the installation of the workspace ${team} has no bot`);
  return { content, saved, bot };
}

export function encryptInstallation({ cipher }: SavedDeps, team: string, saved: Saved): string {
  return cipher.encrypt(team, JSON.stringify(saved));
}

/** Whether a workspace installed the app after a time in seconds since 1970. What cannot be read is not newer than anything. */
export function isNewer(
  deps: SavedDeps,
  team: string,
  { content, than }: { readonly content: string; readonly than: number },
): boolean {
  try {
    return epochSeconds(decryptInstallation(deps, team, content).installedAt) > than;
  } catch {
    return false;
  }
}

function decryptInstallation({ cipher }: SavedDeps, team: string, content: string): Saved {
  return JSON.parse(cipher.decrypt(team, content)) as Saved;
}
