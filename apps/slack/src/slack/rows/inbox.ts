import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { z } from "zod";
import type { Inbox } from "../../ports/inbox.ts";
import { Moment } from "@rabat-process/store/rows";
import type { Connection } from "@rabat-process/store/database";
import type { Lent } from "@rabat-process/store/doors";

/** How long a delivery belongs to the process that keeps it, unless that one says that it is still there. */
const heldMinutes = 1;
/** By how much the clocks of two instances may differ. */
const skewMinutes = 1;

/** How many one process takes over at a time: what it does not begin is not counted as begun. */
const mostAtOnce = 50;

const AbandonedRow = z
  .object({ id: z.string(), received_at: Moment, body: z.string(), attempts: z.number() })
  .transform(({ received_at: receivedAt, ...row }) => ({ ...row, receivedAt }));

/** A number of rows, which PostgreSQL gives as text. */
const CountRow = z.object({ count: z.coerce.number() });

/** Leaves what a process that is no more had taken to the next one. */
export async function releaseInbox(connection: Connection): Promise<void> {
  await connection.run("update slack_inbox set held_by = null, held_until = null");
}

/** The inbox over its table. */
export function createInbox({ database, enqueue, enqueued }: Lent): Inbox {
  return {
    async exchange(kept, dealtWith, { name, at }) {
      const work = async (connection: Connection) => {
        for (const id of dealtWith)
          await connection.run("delete from slack_inbox where id = $1", [id]);
        for (const { id, receivedAt, body } of kept)
          await connection.run(
            `insert into slack_inbox (id, received_at, body, held_by, held_until) values ($1, $2, $3, $4, $5)
             on conflict (id) do nothing`,
            [id, receivedAt, body, name, heldUntil(at)],
          );
      };
      // Slack waits for it, three seconds at most.
      await database.transaction(work, { urgent: true });
    },
    async hold(holder, ids, now) {
      for (const id of ids)
        await database.run(
          "update slack_inbox set held_until = $3 where id = $1 and held_by = $2",
          [id, holder, heldUntil(now)],
        );
    },
    async takeOver(holder, now) {
      const rows = await database.run(
        `update slack_inbox set held_by = $1, held_until = $2, attempts = attempts + 1
         where id in (
           select id from slack_inbox where held_until is null or held_until <= $3 or held_until > $4
           order by received_at, id limit ${mostAtOnce}${database.skipLocked})
         returning id, received_at, body, attempts`,
        [holder, heldUntil(now), now, addMinutes(heldUntil(now), skewMinutes)],
      );
      const taken = rows.map((row) => AbandonedRow.parse(row));
      return taken.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    },
    async giveUp(id, jobs, at) {
      await database.transaction(async (connection) => {
        await connection.run("delete from slack_inbox where id = $1", [id]);
        await enqueue(connection, jobs, at);
      });
      enqueued();
    },
    async leave(holder) {
      await database.run(
        "update slack_inbox set held_by = null, held_until = null where held_by = $1",
        [holder],
      );
    },
    async size() {
      const [row] = await database.run("select count(*) as count from slack_inbox");
      return CountRow.parse(row).count;
    },
  };
}

function heldUntil(now: Instant): Instant {
  return addMinutes(now, heldMinutes);
}

function orderOf({
  receivedAt,
  id,
}: {
  readonly receivedAt: Instant;
  readonly id: string;
}): string {
  return `${receivedAt} ${id}`;
}
