import { z } from "zod";
import type { Whom } from "@rabat-process/core/ports/erasure";
import type { Connection } from "@rabat-process/store/database";

const DeliveryRow = z.object({ id: z.string(), body: z.string(), held_by: z.string().nullable() });

/** Whether an instance is at something that the person pressed: it would write anew what is erased. */
export async function isBusyWith(
  connection: Connection,
  { users }: Whom,
  lockRow: string,
): Promise<boolean> {
  for (const user of users) {
    const deliveries = await deliveriesOf(connection, user, lockRow);
    if (deliveries.some(({ held_by }) => held_by !== null)) return true;
  }
  return false;
}

/** What a person pressed and nobody has dealt with yet is dealt with no more; how many such deliveries there were. */
export async function erasePerson(connection: Connection, { users }: Whom): Promise<number> {
  let count = 0;
  for (const user of users) {
    for (const { id } of await deliveriesOf(connection, user)) {
      await connection.run("delete from slack_inbox where id = $1", [id]);
      count += 1;
    }
  }
  return count;
}

async function deliveriesOf(
  connection: Connection,
  user: string,
  lockRow = "",
): Promise<readonly z.infer<typeof DeliveryRow>[]> {
  const rows = await connection.run(
    `select id, body, held_by from slack_inbox where body like $1${lockRow}`,
    [`%${user}%`],
  );
  // An id may be the beginning of another one.
  const whole = new RegExp(`\\b${user}\\b`);
  return rows.map((row) => DeliveryRow.parse(row)).filter(({ body }) => whole.test(body));
}
