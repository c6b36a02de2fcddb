import type { CalendarEvent } from "@rabat-process/events";
import { z } from "zod";
import type { Connection } from "./database.ts";
import { readEvent } from "./rows.ts";

const ShownRow = z.object({ uid: z.string(), content: z.string().nullable() });
const ValueRow = z.object({ value: z.string() });

/**
 * Gives the events that a transaction wrote the next revision, as its last statements: whoever writes other events
 * waits for that number until this transaction has ended, so that revisions become visible in their order.
 */
export async function stampRevision(
  connection: Connection,
  uids: readonly string[],
): Promise<void> {
  const [row] = await connection.run(
    `insert into settings (name, value) values ('events-revision', '1')
     on conflict (name) do update set value = cast(cast(settings.value as integer) + 1 as text)
     returning value`,
  );
  const revision = Number(ValueRow.parse(row).value);
  for (const uid of uids)
    await connection.run("update events set revision = $1 where uid = $2", [revision, uid]);
}

/** The revision of all events, as a transaction or anybody else sees it. */
export async function readRevision(connection: Connection): Promise<string> {
  const [row] = await connection.run("select value from settings where name = 'events-revision'");
  return row === undefined ? "0" : ValueRow.parse(row).value;
}

/** All events but drafts, parsed, as they are in the database: for each new revision only what changed is read. */
export interface EventShelf {
  revision(): Promise<string>;
  events(): Promise<readonly CalendarEvent[]>;
  /** Says that this process changed events. */
  changed(): void;
}

/** @param isExclusive whether nobody else changes events: then the revision is asked once for each own change */
export function createEventShelf(connection: Connection, isExclusive: boolean): EventShelf {
  let known: { readonly revision?: string } = {};
  let shelf = { revision: "", books: new Map<string, CalendarEvent>() };

  async function revision(): Promise<string> {
    if (known.revision !== undefined) return known.revision;
    const asked = known;
    const found = await readRevision(connection);
    // A change in between has put another object there: what was asked before it is not kept.
    if (isExclusive && asked === known) known = { revision: found };
    return found;
  }

  return {
    revision,
    changed() {
      known = {};
    },
    async events() {
      // Asked first: what changes while the events are read has a later revision, and is read again the next time.
      const present = await revision();
      const { revision: before, books } = shelf;
      if (before !== present) {
        const since = before === "" ? -1 : Number(before);
        // All are asked for, since one that was withdrawn may be deleted by now; read is what changed.
        const rows = await connection.run(
          "select uid, case when revision > $1 then content end as content from events where draft = 0",
          [since],
        );
        const next = new Map<string, CalendarEvent>();
        for (const row of rows) {
          const { uid, content } = ShownRow.parse(row);
          const event = content === null ? books.get(uid) : readEvent(row);
          if (event !== undefined) next.set(uid, event);
        }
        shelf = { revision: present, books: next };
      }
      return [...shelf.books.values()];
    },
  };
}
