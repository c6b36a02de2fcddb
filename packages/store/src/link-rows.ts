import type { Link, OpenedLink } from "@rabat-process/core/ports/links";
import { z } from "zod";
import type { Connection } from "./database.ts";
import { lockPerson } from "./person-rows.ts";
import { Moment } from "./rows.ts";

const LinkRow = z.object({
  id: z.string(),
  person: z.string(),
  event: z.string().nullable(),
  counter: z.number(),
  sent_at: Moment,
  sent_sequence: z.number().nullable(),
  used_at: Moment.nullable(),
  refusals: z.number(),
});
export const linkColumns = "id, person, event, counter, sent_at, sent_sequence, used_at, refusals";

export function readLink(row: unknown): Link {
  const { id, person, event, counter, refusals, ...read } = LinkRow.parse(row);
  return {
    ...{ id, person, counter, refusals, sentAt: read.sent_at },
    ...(event !== null && { event }),
    ...(read.sent_sequence !== null && { sentSequence: read.sent_sequence }),
    ...(read.used_at !== null && { usedAt: read.used_at }),
  };
}

/**
 * A link that still opens as it was opened, for a confirmed member: neither changes until the transaction ends. The person
 * is locked first, as by all who take both. Undefined where it opens no more.
 */
export async function lockOpen(
  connection: Connection,
  { id, counter, person }: OpenedLink,
  lockRow: string,
): Promise<Link | undefined> {
  const { delegation, confirmedBy } = await lockPerson(connection, person, lockRow);
  const link = await lockLink(connection, id, lockRow);
  const isOpen = delegation !== undefined && confirmedBy !== undefined && link?.counter === counter;
  return isOpen ? link : undefined;
}

/** A link that nobody else changes until the transaction ends. */
export async function lockLink(
  connection: Connection,
  id: string,
  lockRow: string,
): Promise<Link | undefined> {
  const [row] = await connection.run(`select ${linkColumns} from links where id = $1${lockRow}`, [
    id,
  ]);
  return row === undefined ? undefined : readLink(row);
}

/** Withdraws all links of a person, who is locked: whoever comes back is sent others. */
export async function withdrawLinks(connection: Connection, person: string): Promise<void> {
  await connection.run(
    "update links set counter = counter + 1, sent_sequence = null where person = $1",
    [person],
  );
}
