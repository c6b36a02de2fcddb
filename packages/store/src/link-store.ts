import type { Link, LinkStore } from "@rabat-process/core/ports/links";
import { z } from "zod";
import type { Connection, Database } from "./database.ts";
import { writeLog } from "./log-store.ts";
import { Moment } from "./rows.ts";

const LinkRow = z.object({
  id: z.string(),
  person: z.string(),
  event: z.string().nullable(),
  counter: z.number(),
  sent_at: Moment,
  sent_sequence: z.number().nullable(),
  used_at: Moment.nullable(),
});
const columns = "id, person, event, counter, sent_at, sent_sequence, used_at";

function readLink(row: unknown): Link {
  const { id, person, event, counter, ...read } = LinkRow.parse(row);
  return {
    ...{ id, person, counter, sentAt: read.sent_at },
    ...(event !== null && { event }),
    ...(read.sent_sequence !== null && { sentSequence: read.sent_sequence }),
    ...(read.used_at !== null && { usedAt: read.used_at }),
  };
}

/** The pages by which people answer without an account. */
export function createLinkStore(database: Database): LinkStore {
  const linksWhere = async (column: "id" | "event" | "person", value: string) => {
    const sql = `select ${columns} from links where ${column} = $1 order by id`;
    return (await database.run(sql, [value])).map(readLink);
  };
  return {
    link: async (id) => (await linksWhere("id", id))[0],
    linksTo: (event) => linksWhere("event", event),
    linksOf: (person) => linksWhere("person", person),
    async saveLinks(links, actor) {
      await database.transaction(async (connection) => {
        for (const { id, person, event, sentSequence } of links)
          await connection.run(
            `insert into links (id, person, event, sent_at, sent_sequence) values ($1, $2, $3, $4, $5)
             on conflict (id) do update
               set sent_at = excluded.sent_at, sent_sequence = excluded.sent_sequence`,
            [id, person, event ?? null, actor.at, sentSequence ?? null],
          );
        const [event] = links.flatMap((link) => link.event ?? []);
        await writeLog(connection, actor, {
          act: "send-links",
          ...(event !== undefined && { event }),
          details: { count: links.filter((link) => link.event === event).length },
        });
      });
    },
    async useLink(id, at) {
      await database.run("update links set used_at = $2 where id = $1", [id, at]);
    },
    withdrawLink: ({ id, counter }, actor) =>
      database.transaction(async (connection) => {
        const [row] = await connection.run(
          `update links set counter = counter + 1, sent_sequence = null where id = $1 and counter = $2 returning ${columns}`,
          [id, counter],
        );
        if (row === undefined) return false;
        const { person, event } = readLink(row);
        await writeLog(connection, actor, {
          act: "withdraw-link",
          subject: person,
          ...(event !== undefined && { event }),
        });
        return true;
      }),
  };
}

/** Withdraws all links of a person: whoever comes back is sent others. */
export async function withdrawLinks(connection: Connection, person: string): Promise<void> {
  await connection.run(
    "update links set counter = counter + 1, sent_sequence = null where person = $1",
    [person],
  );
}
