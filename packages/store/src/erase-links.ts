import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { Connection } from "./database.ts";

const Erased = z.array(z.object({ counter: z.number() }));
const SettingRow = z.object({ value: z.string() });

/** From which counter on links are made: no address that was withdrawn before its link was erased ever opens again. */
const firstCounter = "links-first-counter";

/**
 * Erases the links to events that are over, and those to delegations, that were neither sent nor used since an instant;
 * how many there were.
 */
export async function eraseOldLinks(
  connection: Connection,
  before: Instant,
  over: readonly string[],
): Promise<number> {
  const unused = "sent_at < $1 and (used_at is null or used_at < $1)";
  let count = await erase(connection, `event is null and ${unused}`, [before]);
  for (const uid of over)
    count += await erase(connection, `event = $2 and ${unused}`, [before, uid]);
  return count;
}

/** Erases the links of people who answer for nobody, and of whom the log said nothing since an instant: all of them ended. */
export async function eraseEndedLinks(connection: Connection, since: Instant): Promise<number> {
  const nobody = `person in (select id from people where delegation is null)
    and not exists (select 1 from audit where subject = links.person and at >= $1)`;
  return erase(connection, nobody, [since]);
}

/** Erases the links to an event that is deleted: they end with it, and open none that has its UID later. */
export async function eraseLinksTo(connection: Connection, uid: string): Promise<void> {
  await connection.run("update links set counter = counter + 1 where event = $1", [uid]);
  await erase(connection, "event = $1", [uid]);
}

async function erase(
  connection: Connection,
  where: string,
  values: readonly string[],
): Promise<number> {
  const first = await lockFirstCounter(connection);
  const sql = `delete from links where ${where} returning counter`;
  const erased = Erased.parse(await connection.run(sql, [...values]));
  const withdrawn = Math.max(0, ...erased.map(({ counter }) => counter));
  if (withdrawn > first)
    await connection.run("update settings set value = $2 where name = $1", [
      firstCounter,
      String(withdrawn),
    ]);
  return erased.length;
}

/** The counter of a link that is made now: until the transaction ends, none is erased that has a higher one. */
export async function lockFirstCounter(connection: Connection): Promise<number> {
  const [row] = await connection.run(
    `insert into settings (name, value) values ($1, '0')
     on conflict (name) do update set value = settings.value returning value`,
    [firstCounter],
  );
  return Number(SettingRow.parse(row).value);
}
