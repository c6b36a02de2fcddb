import type { Actor } from "@rabat-process/core/ports/actor";

/** The workspaces that have the app, each as whoever saved it encrypted it. */
export interface InstallationStore {
  /** The workspaces, in no order. */
  workspaces(): Promise<readonly string[]>;
  installation(team: string): Promise<string | undefined>;
  saveInstallation(team: string, content: string, actor: Actor): Promise<void>;
  /** Puts a content in place of the one that was read; false where that is not there any more. Nobody did it, so nothing is noted. */
  renewInstallation(team: string, read: string, content: string): Promise<boolean>;
  /** Forgets a workspace with its cards and channels. Answers stay: they belong to delegations. */
  forgetInstallation(team: string, actor: Actor): Promise<void>;
}
