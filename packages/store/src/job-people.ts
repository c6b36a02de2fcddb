import { z } from "zod";
import { placesOf } from "./batches.ts";
import type { Connection, Row } from "./database.ts";
import { json } from "./rows.ts";

/** What a job is about beside its event, which has a column of its own. */
export const Payload = json(z.record(z.string(), z.json()));

/** The jobs that name a person, as a condition on `jobs`. */
const namesPerson = "key in (select job from job_people where person = $1)";

/** The jobs that name a person. @param more how the query goes on after its condition */
export function jobsNaming(
  connection: Connection,
  person: string,
  {
    columns,
    more = "",
    values = [],
  }: { columns: string; more?: string; values?: readonly string[] },
): Promise<readonly Row[]> {
  return connection.run(`select ${columns} from jobs where ${namesPerson}${more}`, [
    person,
    ...values,
  ]);
}

/** Writes whom a job names, in the place of those whom it named before. */
export async function writeJobPeople(
  connection: Connection,
  key: string,
  { people, isNew }: { readonly people: ReadonlySet<string>; readonly isNew: boolean },
): Promise<void> {
  if (!isNew) await connection.run("delete from job_people where job = $1", [key]);
  if (people.size === 0) return;
  await connection.run(
    `insert into job_people (job, person) values ${placesOf(people.size, 2)}`,
    [...people].flatMap((person) => [key, person]),
  );
}
