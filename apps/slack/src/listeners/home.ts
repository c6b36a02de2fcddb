import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { home } from "../blocks/home.ts";
import type { Message } from "../blocks/message.ts";
import { personLocale } from "../slack/person-locale.ts";
import { isConfirmed } from "@rabat-process/core/people/membership";
import { readHome } from "@rabat-process/core/people/read-home";
import type { Deps } from "./deps.ts";

/** Draws a person's home when they open it. */
export function registerHome(app: App, deps: Deps): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    const user = await deps.accounts.personOf(event.user);
    await publishHome(deps, client, { user, locale: await personLocale(deps, { user }) });
  });
}

/**
 * Draws a person's home anew, from the store.
 *
 * @param reader.said what was answered to a press on an event in the home, to be read there
 */
export async function publishHome(
  deps: Deps,
  client: WebClient,
  {
    user,
    locale,
    said,
  }: { user: string; locale: Locale; said?: { uid: string; message: Message } },
): Promise<void> {
  const to = await deps.accounts.userOf(user);
  if (to === undefined) return;
  const state = await readHome(deps, user);
  const { subscribe, feed } = deps.addresses(locale);
  const view = home({
    ...state,
    delegation: state.person.delegation,
    confirmed: isConfirmed(state.person),
    ...{ subscribe, feed, locale },
    ...(said && { said }),
  });
  await client.views.publish({ user_id: to.user, view });
}
