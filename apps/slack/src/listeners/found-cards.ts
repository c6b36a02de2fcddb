import type { App } from "@slack/bolt";
import { pressedCard } from "../blocks/pressed-card.ts";
import { adoptCard } from "../slack/adopt-card.ts";
import type { Deps } from "./deps.ts";

/** Takes in cards of which the app does not know that Slack took them, by what is pressed on them. */
export function registerFoundCards(app: App, deps: Pick<Deps, "store" | "clock">): void {
  app.use(async ({ body, next }) => {
    await next();
    const card = pressedCard(body);
    if (card !== undefined) await adoptCard(deps, card);
  });
}
