import type { Actor } from "@rabat-process/core/ports/actor";
import type {
  FormTaken,
  Link,
  LinkForm,
  LinkStore,
  NewLink,
  OpenedLink,
  SentLink,
} from "@rabat-process/core/ports/links";
import type { Instant } from "@rabat-process/timezones";
import type { Connection, Database } from "./database.ts";
import { revokeFeeds } from "./feed-store.ts";
import { eraseOldLinks, lockFirstCounter } from "./erase-links.ts";
import { enqueueJobs } from "./job-rows.ts";
import { linkColumns, lockLink, lockOpen, readLink, withdrawLinks } from "./link-rows.ts";
import { hasPressed, writeLog } from "./log-store.ts";
import { lockPerson } from "./person-rows.ts";
import { CountRow } from "./rows.ts";

/** The pages by which people answer without an account. */
export function createLinkStore(database: Database, enqueued: () => void): LinkStore {
  const linksWhere = async (column: "id" | "event" | "person", value: string) => {
    const sql = `select ${linkColumns} from links where ${column} = $1 order by id`;
    return (await database.run(sql, [value])).map(readLink);
  };
  return {
    link: async (id) => (await linksWhere("id", id))[0],
    linksTo: (event) => linksWhere("event", event),
    linksOf: (person) => linksWhere("person", person),
    beginLinks: (links, at) =>
      database.transaction((connection) =>
        beginLinks(connection, links, { at, lockRow: database.lockRow }),
      ),
    saveLinks: (links, actor) =>
      database.transaction((connection) => saveLinks(connection, links, actor, database.lockRow)),
    async useLink(id, at) {
      await database.run(use, [id, at]);
    },
    async endForms({ id, refusals }) {
      await database.run(endForms, [id, refusals]);
    },
    eraseUnused: (since, over) =>
      database.transaction((connection) => eraseOldLinks(connection, since, over)),
    takeForm: (link, form, actor) =>
      database.transaction((connection) =>
        takeForm(connection, { link, form, actor, lockRow: database.lockRow }),
      ),
    async endLinks(link, actor, enqueue) {
      const isEnded = await database.transaction(async (connection) => {
        if ((await lockOpen(connection, link, database.lockRow)) === undefined) return false;
        await withdrawLinks(connection, link.person);
        await revokeFeeds(connection, link.person, actor);
        await enqueueJobs(connection, enqueue, actor.at);
        await writeLog(connection, actor, { act: "withdraw-link", subject: link.person });
        return true;
      });
      if (isEnded) enqueued();
      return isEnded;
    },
  };
}

const use = "update links set used_at = $2 where id = $1 and (used_at is null or used_at < $2)";
const endForms = "update links set refusals = $2 + 1 where id = $1 and refusals = $2";

async function beginLinks(
  connection: Connection,
  links: readonly NewLink[],
  { at, lockRow }: { readonly at: Instant; readonly lockRow: string },
): Promise<readonly Link[]> {
  const counter = await lockOwners(connection, links, lockRow);
  const begun: Link[] = [];
  for (const { id, person, event } of links.toSorted(byId)) {
    await connection.run(
      `insert into links (id, person, event, sent_at, counter) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing`,
      [id, person, event ?? null, at, counter],
    );
    const link = await lockLink(connection, id, lockRow);
    if (link !== undefined) begun.push(link);
  }
  return begun;
}

/**
 * Locks the event, those whom it is sent to, and the counter of new links, which it gives, before the links are: so do all who
 * take several of them, and of each in one order, so that nobody waits for a row of somebody who waits for theirs.
 */
async function lockOwners(
  connection: Connection,
  links: readonly NewLink[],
  lockRow: string,
): Promise<number> {
  for (const uid of new Set(links.flatMap(({ event }) => event ?? []).toSorted()))
    await connection.run(`select uid from events where uid = $1${lockRow}`, [uid]);
  for (const person of new Set(links.map((link) => link.person).toSorted()))
    await lockPerson(connection, person, lockRow);
  return lockFirstCounter(connection);
}

async function saveLinks(
  connection: Connection,
  links: readonly SentLink[],
  actor: Actor,
  lockRow: string,
): Promise<void> {
  await lockOwners(connection, links, lockRow);
  const sent: SentLink[] = [];
  for (const link of links.toSorted(byId)) {
    // Of an address that ended since the file was made, nobody was told anything.
    const rows = await connection.run(
      "update links set sent_at = $2, sent_sequence = $3 where id = $1 and counter = $4 returning id",
      [link.id, actor.at, link.sentSequence ?? null, link.counter],
    );
    if (rows.length > 0) sent.push(link);
  }
  const [event] = links.flatMap((link) => link.event ?? []);
  await writeLog(connection, actor, {
    act: "send-links",
    ...(event !== undefined && { event }),
    details: { count: sent.filter((link) => link.event === event).length },
  });
}

function byId(one: NewLink, other: NewLink): number {
  return one.id < other.id ? -1 : 1;
}

async function takeForm(
  connection: Connection,
  {
    link,
    form: { act, atMost, since, drawnAt },
    actor,
    lockRow,
  }: {
    readonly link: OpenedLink;
    readonly form: LinkForm;
    readonly actor: Actor;
    readonly lockRow: string;
  },
): Promise<FormTaken> {
  const found = await lockOpen(connection, link, lockRow);
  if (found === undefined) return "ended";
  if (await hasPressed(connection, actor)) return "repeated";
  const [row] = await connection.run(
    "select count(*) as count from audit where by_user = $1 and act = $2 and at > $3",
    [actor.by, act, since],
  );
  if (CountRow.parse(row).count >= atMost) {
    // What is refused now counts no more when it is sent again on another day.
    await connection.run(endForms, [link.id, link.refusals]);
    return "too-often";
  }
  if (found.refusals !== link.refusals) return "spent";
  await connection.run(use, [link.id, drawnAt]);
  await writeLog(connection, actor, { act });
  return "taken";
}
