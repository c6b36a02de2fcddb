import { theOperator } from "@rabat-process/core/ports/actor";
import { doors } from "../app-store.ts";
import { openKnownStore } from "@rabat-process/store/open-store";
import { systemClock as clock } from "../system/clock.ts";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { LinkStore } from "@rabat-process/core/ports/links";
import type { PeopleStore } from "@rabat-process/core/ports/people";
import type { Command } from "./outcome.ts";
import { UsageError } from "./outcome.ts";

export const feedCommands: readonly Command[] = [
  {
    usage: "feeds revoke <user>|links",
    help: "make the personal feed of a Slack user (U024BE7LH) invalid, or those of all who were sent links",
    async run([user = ""], settings, { tell }) {
      if (user !== "links" && !/^[UW][A-Z0-9]+$/.test(user))
        throw new UsageError(
          `Expected a Slack user id such as U024BE7LH, or links, found ${user}.`,
        );
      const store = await openKnownStore(settings.store(), doors);
      try {
        if (user === "links") {
          const count = await revokeOfLinks(store);
          tell(`Revoked: ${count} personal feeds of people who were sent links.`);
          return;
        }
        const account = await store.account("slack", user);
        const count = await store.revokeFeeds(account?.person ?? user, {
          by: theOperator,
          at: clock.now(),
        });
        tell(count === 0 ? `${user} has no feed.` : `The feed of ${user} is revoked.`);
      } finally {
        await store.close();
      }
    },
  },
];

/** Revokes what may have been made by links whose key somebody read; how many feeds that were. */
async function revokeOfLinks(store: PeopleStore & LinkStore & FeedStore): Promise<number> {
  let count = 0;
  for (const { user } of await store.people()) {
    if ((await store.linksOf(user)).length === 0) continue;
    count += await store.revokeFeeds(user, { by: theOperator, at: clock.now() });
  }
  return count;
}
