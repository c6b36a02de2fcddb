import { theOperator } from "@rabat-process/core/ports/actor";
import { doors } from "../app-store.ts";
import { openKnownStore } from "@rabat-process/store/open-store";
import { systemClock as clock } from "../system/clock.ts";
import type { Command } from "./outcome.ts";
import { UsageError } from "./outcome.ts";

export const feedCommands: readonly Command[] = [
  {
    usage: "feeds revoke <user>",
    help: "make the personal feed of a Slack user (U024BE7LH) invalid",
    async run([user = ""], settings, { tell }) {
      if (!/^[UW][A-Z0-9]+$/.test(user))
        throw new UsageError(`Expected a Slack user id such as U024BE7LH, found ${user}.`);
      const store = await openKnownStore(settings.store(), doors);
      try {
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
