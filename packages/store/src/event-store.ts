import type { CalendarEvent } from "@rabat-process/events";
import { z } from "zod";
import type { Actor, Refusal } from "@rabat-process/core/ports/actor";
import type {
  Changed,
  EventChange,
  EventState,
  EventStore,
  Found,
  Grounds,
  OnGrounds,
} from "@rabat-process/core/ports/events";
import type { Connection, Database } from "./database.ts";
import {
  answersTo,
  attendanceOf,
  stateOf,
  writeAnswers,
  writeEvent,
  writeReminderTimes,
} from "./event-rows.ts";
import type { EventShelf } from "./event-shelf.ts";
import { createEventShelf, readRevision, stampRevision } from "./event-shelf.ts";
import { eraseLinksTo } from "./erase-links.ts";
import { dropJobs, enqueueJobs } from "./job-rows.ts";
import { lockLink } from "./link-rows.ts";
import { eraseNeeds, hasPressed, writeLog } from "./log-store.ts";
import { lockPerson } from "./person-rows.ts";
import { AttendeeRow, json, Moment, readEvent, readReminderTimes } from "./rows.ts";

const VersionRow = z.object({ by: z.string(), at: Moment });
const DeletedRows = z.array(
  z.object({ details: json(z.object({ sequence: z.number().optional() })) }),
);
const AnswerRows = z.array(
  AttendeeRow.pick({ partstat: true, standing: true, at: true }).extend({ event: z.string() }),
);

interface Deps {
  readonly database: Database;
  readonly shelf: EventShelf;
  /** Is called after jobs were written. */
  readonly enqueued: () => void;
}

/** The events and their answers. */
export function createEventStore(database: Database, enqueued: () => void): EventStore {
  const shelf = createEventShelf(database, database.isExclusive);
  const deps = { database, shelf, enqueued };
  return {
    saveEvents: (events, actor, follow) => saveEvents(deps, events, { actor, follow }),
    events: () => shelf.events(),
    revision: () => shelf.revision(),
    saveDraft: (event, actor, times) => saveDraft(database, { event, times }, actor),
    deleteDraft: (uid, actor) => deleteDraft(database, uid, actor),
    async drafts() {
      return (await database.run("select content from events where draft = 1")).map(readEvent);
    },
    state: (uid) => stateOf(database, uid),
    async event(uid) {
      const [row] = await database.run("select content from events where uid = $1", [uid]);
      return row === undefined ? undefined : readEvent(row);
    },
    async reminderTimes(uid) {
      const [row] = await database.run("select reminder_times from events where uid = $1", [uid]);
      return row === undefined ? [] : readReminderTimes(row);
    },
    async history(uid) {
      const rows = await database.run(
        `select content, by_user as by, at from event_history where uid = $1 order by sequence, last_modified, at`,
        [uid],
      );
      return rows.map((row) => ({ event: readEvent(row), ...VersionRow.parse(row) }));
    },
    change: (uid, actor, decide, grounds) => change(deps, decide, { uid, actor, grounds }),
    attendance: (uid) => attendanceOf(database, uid),
    answers: (uid, delegation) => answersTo(database, uid, delegation),
    async answersOf(delegation) {
      const rows = await database.run(
        "select event, partstat, standing, at from rsvps where delegation = $1 order by event",
        [delegation],
      );
      return AnswerRows.parse(rows);
    },
  };
}

type Follow = Parameters<EventStore["saveEvents"]>[2];

async function saveEvents(
  { database, shelf, enqueued }: Deps,
  events: readonly CalendarEvent[],
  { actor, follow }: { readonly actor: Actor; readonly follow: Follow },
): Promise<readonly string[]> {
  const taken = await database.transaction(async (connection) => {
    const news: string[] = [];
    for (const event of events) {
      const before = await stateOf(connection, event.uid, database.lockRow);
      if (before === undefined && (await wasDeleted(connection, event))) continue;
      const reminderTimes = await writeEvent(connection, { event, isDraft: false }, actor);
      if (reminderTimes === undefined) continue;
      news.push(event.uid);
      const after = { isDraft: false, attendance: [], claims: [], ...before, event, reminderTimes };
      const follows = follow?.(before, after);
      if (follows === undefined) continue;
      await writeAnswers(connection, after, { ...after, ...follows });
      await dropJobs(connection, event.uid, follows.drop);
      await enqueueJobs(connection, follows.enqueue ?? [], actor.at);
      for (const entry of follows.entries ?? [])
        await writeLog(connection, actor, { event: event.uid, ...entry });
    }
    if (news.length === 0) return news;
    await writeLog(connection, actor, { act: "take-in", details: { count: news.length } });
    await stampRevision(connection, news);
    return news;
  });
  shelf.changed();
  enqueued();
  return taken;
}

async function saveDraft(
  database: Database,
  {
    event,
    times,
  }: { readonly event: CalendarEvent; readonly times: EventState["reminderTimes"] | undefined },
  actor: Actor,
): Promise<boolean> {
  return database.transaction(async (connection) => {
    const [row] = await connection.run("select uid from events where uid = $1", [event.uid]);
    if (row !== undefined || (await wasDeleted(connection, event))) return false;
    if ((await writeEvent(connection, { event, isDraft: true }, actor)) === undefined) return false;
    if (times !== undefined) await writeReminderTimes(connection, event, times);
    await writeLog(connection, actor, { act: "draft", event: event.uid });
    return true;
  });
}

/** What refers to an event, before the event itself; a door has forgotten what it keeps of it. */
const tablesOfEvent = [
  ...["claims", "rsvps", "rsvp_history", "jobs"].map((table) => ({ table, key: "event" })),
  { table: "event_history", key: "uid" },
  { table: "events", key: "uid" },
];

async function deleteDraft(database: Database, uid: string, actor: Actor): Promise<boolean> {
  return database.transaction(async (connection) => {
    const before = await stateOf(connection, uid, database.lockRow);
    if (before?.isDraft !== true) return false;
    const details = (await wasPublic(connection, uid)) ? { sequence: before.event.sequence } : {};
    await eraseLinksTo(connection, uid);
    for (const { table, key } of tablesOfEvent)
      await connection.run(`delete from ${table} where ${key} = $1`, [uid]);
    await writeLog(connection, actor, { act: "delete-draft", event: uid, details });
    return true;
  });
}

/** Whether people saw a draft before its announcement was withdrawn. */
async function wasPublic(connection: Connection, uid: string): Promise<boolean> {
  const sql = "select id from audit where event = $1 and act = 'withdrawn' limit 1";
  return (await connection.run(sql, [uid])).length > 0;
}

/**
 * Whether an event is no newer than one of its UID that people saw and that was deleted: what calendars and open pages know
 * of that one is never taken for another.
 */
async function wasDeleted(
  connection: Connection,
  { uid, sequence }: CalendarEvent,
): Promise<boolean> {
  const sql = "select details from audit where event = $1 and act = 'delete-draft'";
  const deleted = DeletedRows.parse(await connection.run(sql, [uid]));
  return deleted.some(
    ({ details }) => details.sequence !== undefined && sequence <= details.sequence,
  );
}

async function change<Reason extends string, Result>(
  { database, shelf, enqueued }: Deps,
  decide: (
    state: EventState,
    on: OnGrounds,
    revision: string,
  ) => (EventChange & Found<Result>) | Refusal<Reason>,
  {
    uid,
    actor,
    grounds = {},
  }: { readonly uid: string; readonly actor: Actor; readonly grounds: Grounds | undefined },
): Promise<(Changed & Found<Result>) | Refusal<Reason | "unknown-event">> {
  const changed = await database.transaction(async (connection) => {
    const before = await stateOf(connection, uid, database.lockRow);
    if (before === undefined) return { ok: false, reason: "unknown-event" } as const;
    if (await hasPressed(connection, actor))
      return { ok: true, repeated: true, before, ...before } as const;
    const on = await readGrounds(database, connection, { uid, ...grounds });
    const decision = decide(before, on, await readRevision(connection));
    if (!decision.ok) return decision;
    const after = await writeChange(connection, { before, actor }, decision);
    return { ok: true, repeated: false, result: decision.result, before, ...after } as const;
  });
  if (changed.ok && !changed.repeated) {
    shelf.changed();
    enqueued();
  }
  return changed;
}

/**
 * Reads what a decision rests on beside its event, and locks it: first the event, then who acts, then their link, as all do
 * who take several of them, so that nobody waits for one who waits for them.
 */
async function readGrounds(
  { lockRow }: Database,
  connection: Connection,
  { uid, person, link, answersOf }: Grounds & { readonly uid: string },
): Promise<OnGrounds> {
  return {
    person: person === undefined ? undefined : await lockPerson(connection, person, lockRow),
    link: link === undefined ? undefined : await lockLink(connection, link, lockRow),
    answers: answersOf === undefined ? [] : await answersTo(connection, uid, answersOf),
  };
}

/** Writes what was decided with its jobs and its line in the log, and gives the state from now on. */
async function writeChange(
  connection: Connection,
  { before, actor }: { readonly before: EventState; readonly actor: Actor },
  decided: EventChange,
): Promise<EventState> {
  const { event, attendance, claims, reminderTimes, isDraft } = { ...before, ...decided };
  const after = { event, attendance, claims, reminderTimes, isDraft };
  const { uid } = event;
  const isOther = event !== before.event;
  if (isOther && (await writeEvent(connection, after, actor)) === undefined)
    throw new RangeError(
      `${uid} cannot be replaced by sequence ${event.sequence} of ${event.lastModified}: a higher sequence or a later change was expected`,
    );
  const isShownToOthers = isDraft !== before.isDraft;
  if (isShownToOthers)
    await connection.run("update events set draft = $2 where uid = $1", [uid, isDraft ? 1 : 0]);
  if (reminderTimes !== before.reminderTimes)
    await writeReminderTimes(connection, event, reminderTimes);
  await writeAnswers(connection, before, after);
  // Nobody comes to what was withdrawn, and the answers to it never count again.
  if (isDraft && isShownToOthers) await eraseNeeds(connection, uid);
  const { act, subject, details, drop, enqueue = [] } = decided;
  await dropJobs(connection, uid, drop);
  await enqueueJobs(connection, enqueue, actor.at);
  if (act !== undefined) await writeLog(connection, actor, { act, event: uid, subject, details });
  if (isOther || isShownToOthers) await stampRevision(connection, [uid]);
  return after;
}
