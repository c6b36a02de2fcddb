import { DelegationCode } from "@rabat-process/events";
import { z } from "zod";
import type { Person } from "@rabat-process/core/ports/people";
import type { Connection } from "./database.ts";
import { json, Locale } from "./rows.ts";

const PersonRow = z.object({
  id: z.string(),
  delegation: DelegationCode.nullable(),
  confirmed_by: z.string().nullable(),
  focal_point: z.number(),
  removed_from: json(z.array(DelegationCode)),
  reminders: z.number(),
  locale: Locale.nullable(),
  name: z.string().nullable(),
  week_note: z.number(),
});
/** What `readPerson` reads. */
export const personColumns =
  "id, delegation, confirmed_by, focal_point, removed_from, reminders, locale, name, week_note";

export function readPerson(row: Readonly<Record<string, unknown>>): Person {
  const known = PersonRow.parse(row);
  return {
    user: known.id,
    focalPoint: known.focal_point === 1,
    reminders: known.reminders === 1,
    ...(known.delegation === null ? {} : { delegation: known.delegation }),
    ...(known.confirmed_by === null ? {} : { confirmedBy: known.confirmed_by }),
    ...(known.removed_from.length === 0 ? {} : { removedFrom: known.removed_from }),
    ...(known.locale === null ? {} : { locale: known.locale }),
    ...(known.name === null ? {} : { name: known.name }),
    ...(known.week_note === 1 ? {} : { weekNote: false }),
  };
}

/** What is known of a person, whom nobody else changes until the transaction ends. */
export async function lockPerson(
  connection: Connection,
  user: string,
  lockRow: string,
): Promise<Person> {
  const sql = `select ${personColumns} from people where id = $1${lockRow}`;
  const [row] = await connection.run(sql, [user]);
  return row === undefined ? unknownPerson(user) : readPerson(row);
}

export function unknownPerson(user: string): Person {
  return { user, focalPoint: false, reminders: true };
}
