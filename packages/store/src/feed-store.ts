import { DelegationCode } from "@rabat-process/events";
import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { Connection, Database } from "./database.ts";
import { lockOpen } from "./link-rows.ts";
import { writeLog } from "./log-store.ts";
import { CountRow, Locale } from "./rows.ts";

const FeedRow = z.object({
  by: z.string(),
  delegation: DelegationCode,
  scope: z.enum(["all", "yes-and-maybe"]),
  locale: Locale,
  revoked_at: z.string().nullable(),
});

export function createFeedStore(database: Database): FeedStore {
  return {
    saveFeed: (hash, { user, delegation, scope, locale }, actor, link) =>
      database.transaction(async (connection) => {
        if (
          link !== undefined &&
          (await lockOpen(connection, link, database.lockRow)) === undefined
        )
          return false;
        // Somebody who asked for it at the same time was quicker.
        const [known] = await connection.run("select revoked_at from feed_tokens where hash = $1", [
          hash,
        ]);
        if (known !== undefined) return known["revoked_at"] === null;
        await revokeFeeds(connection, user, actor);
        await connection.run(
          `insert into feed_tokens (hash, person, delegation, scope, locale, created_at)
           values ($1, $2, $3, $4, $5, $6)`,
          [hash, user, delegation, scope, locale, actor.at],
        );
        await writeLog(connection, actor, {
          act: "make-feed",
          subject: user,
          details: { delegation, scope },
        });
        return true;
      }),
    async feed(hash) {
      const [row] = await database.run(
        `select person as by, delegation, scope, locale, revoked_at,
           (select count(*) from people where people.id = feed_tokens.person
             and people.delegation = feed_tokens.delegation and people.confirmed_by is not null) as count
         from feed_tokens where hash = $1`,
        [hash],
      );
      if (row === undefined) return undefined;
      const { revoked_at: revokedAt, by: user, ...feed } = FeedRow.parse(row);
      // Whoever belongs to the delegation no longer, or is not confirmed, has no right to what it answered.
      const isMember = CountRow.parse(row).count > 0;
      return revokedAt === null && isMember ? { user, ...feed } : "revoked";
    },
    async revokeFeeds(user, actor) {
      return database.transaction(async (connection) => {
        const count = await revokeFeeds(connection, user, actor);
        await writeLog(connection, actor, {
          act: "revoke-feeds",
          subject: user,
          details: { count },
        });
        return count;
      });
    },
  };
}

/** Revokes the feeds of a person; how many there were. */
export async function revokeFeeds(
  connection: Connection,
  user: string,
  { at }: Actor,
): Promise<number> {
  const rows = await connection.run(
    "update feed_tokens set revoked_at = $2 where person = $1 and revoked_at is null returning hash",
    [user, at],
  );
  return rows.length;
}
