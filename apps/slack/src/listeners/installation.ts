import type { App } from "@slack/bolt";

/**
 * Passes on that a workspace has removed the app, or taken back its token.
 *
 * @param forget is given when that happened, in seconds since 1970
 */
export function registerInstallation(
  app: App,
  forget: (team: string, removedAt: number) => Promise<void>,
): void {
  app.event("app_uninstalled", async ({ body, logger }) => {
    logger.warn(`the workspace ${body.team_id} has removed the app`);
    await forget(body.team_id, body.event_time);
  });
  app.event("tokens_revoked", async ({ body, event, logger }) => {
    // The tokens of persons are none of ours.
    if ((event.tokens.bot ?? []).length === 0) return;
    logger.warn(`the workspace ${body.team_id} has taken back the token of the app`);
    await forget(body.team_id, body.event_time);
  });
}
