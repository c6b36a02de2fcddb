import type { CalendarEvent } from "@rabat-process/events";
import { z } from "zod";
import type { Connection } from "./database.ts";
import { readEvent } from "./rows.ts";

const VersionRow = z.object({ uid: z.string(), version: z.string() });
const RevisionRow = z.object({ revision: z.string() });

/**
 * Events are never removed, and replaced only by a higher sequence, or an equal one and a later change. So their number
 * and the sum of their sequences never fall, and while both stay, the sum of their last changes, read as numbers,
 * never falls: all three are equal only if nothing happened.
 */
const revisionQuery = `select cast(count(*) as text) || '-' || cast(coalesce(sum(sequence), 0) as text) || '-' || cast(
  coalesce(sum(cast(replace(replace(replace(replace(last_modified, '-', ''), 'T', ''), ':', ''), 'Z', '') as bigint)), 0)
  as text) as revision from events where draft = 0`;

const versionQuery =
  "select uid, cast(sequence as text) || ' ' || last_modified as version from events where draft = 0";

/** How many events are fetched by one statement. */
const eventsAtATime = 500;

/** All events but drafts, parsed, as long as they are what the database has: for each new revision only what changed is read. */
export interface EventShelf {
  revision(): Promise<string>;
  events(): Promise<readonly CalendarEvent[]>;
  /** Says that this process changed events. */
  changed(): void;
}

/** @param isExclusive whether nobody else changes events: then the revision is asked once for each own change */
export function createEventShelf(connection: Connection, isExclusive: boolean): EventShelf {
  let known: { readonly revision?: string } = {};
  let shelf: { readonly revision: string; readonly books: ReadonlyMap<string, Book> } | undefined;

  async function revision(): Promise<string> {
    if (known.revision !== undefined) return known.revision;
    const asked = known;
    const [row] = await connection.run(revisionQuery);
    const { revision: found } = RevisionRow.parse(row);
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
      // Asked first: what changes while the events are read has another revision, and is read the next time.
      const present = await revision();
      if (shelf?.revision !== present)
        shelf = { revision: present, books: await readBooks(connection, shelf?.books ?? new Map()) };
      return [...shelf.books.values()].map(({ event }) => event);
    },
  };
}

interface Book {
  readonly version: string;
  readonly event: CalendarEvent;
}

async function readBooks(
  connection: Connection,
  before: ReadonlyMap<string, Book>,
): Promise<ReadonlyMap<string, Book>> {
  const present = (await connection.run(versionQuery)).map((row) => VersionRow.parse(row));
  const missing = present.filter(({ uid, version }) => before.get(uid)?.version !== version);
  const read = new Map<string, CalendarEvent>();
  for (let start = 0; start < missing.length; start += eventsAtATime) {
    const uids = missing.slice(start, start + eventsAtATime).map(({ uid }) => uid);
    const places = uids.map((_, index) => `$${index + 1}`).join(", ");
    for (const row of await connection.run(`select content from events where uid in (${places})`, uids)) {
      const event = readEvent(row);
      read.set(event.uid, event);
    }
  }
  return new Map(
    present.flatMap(({ uid, version }) => {
      const event = read.get(uid) ?? before.get(uid)?.event;
      return event === undefined ? [] : [[uid, { version, event }]];
    }),
  );
}
