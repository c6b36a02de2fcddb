import type { DelegationCode } from "@rabat-process/events";
import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import { memberNotices } from "@rabat-process/core/jobs/tasks";
import type { Connection } from "./database.ts";
import { revokeFeeds } from "./feed-store.ts";
import { withdrawLinks } from "./link-rows.ts";
import { jobsNaming, Payload } from "./job-people.ts";

const JobRow = z.object({ key: z.string(), payload: Payload });

/** Ends what a person had as a member of a delegation: what they were to be told, their feeds, links and claims. */
export async function endMembership(
  connection: Connection,
  { user, delegation }: { user: string; delegation: DelegationCode },
  actor: Actor,
): Promise<void> {
  await dropNotices(connection, user);
  await revokeFeeds(connection, user, actor);
  await withdrawLinks(connection, user);
  await connection.run("delete from claims where by_user = $1 and delegation = $2", [
    user,
    delegation,
  ]);
}

/** Drops what was to be told to a member, or to organisers about them, also what was given up and may be tried again. */
async function dropNotices(connection: Connection, user: string): Promise<void> {
  const kinds = memberNotices.map((_, index) => `$${index + 2}`).join(", ");
  const rows = await jobsNaming(connection, user, {
    columns: "key, payload",
    more: ` and done_at is null and kind in (${kinds})`,
    values: memberNotices,
  });
  for (const { key, payload } of rows.map((row) => JobRow.parse(row)))
    if ((payload["member"] ?? payload["user"]) === user)
      await connection.run("delete from jobs where key = $1 and done_at is null", [key]);
}
