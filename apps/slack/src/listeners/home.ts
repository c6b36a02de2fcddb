import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { home } from "../blocks/home.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { isConfirmed } from "../use-cases/membership.ts";
import { readHome } from "../use-cases/read-home.ts";
import type { Deps } from "./deps.ts";

/** Draws a person's home when they open it. */
export function registerHome(app: App, deps: Deps): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    const { user } = event;
    await publishHome(deps, client, { user, locale: await personLocale(deps, { user, channel: "" }) });
  });
}

/** Draws a person's home anew, from the store. */
export async function publishHome(
  deps: Deps,
  client: WebClient,
  { user, locale }: { user: string; locale: Locale },
): Promise<void> {
  const state = await readHome(deps, user);
  const { page, feed } = deps.addresses(locale);
  const { delegation } = state.person;
  const view = home({ ...state, delegation, confirmed: isConfirmed(state.person), page, feed, locale });
  await client.views.publish({ user_id: user, view });
}
