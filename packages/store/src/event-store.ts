import type { Attendance, CalendarEvent } from "@rabat-process/events";
import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { EventState, EventStore, ReminderTimes } from "@rabat-process/core/ports/events";
import { claimsOn, writeClaims } from "./claim-store.ts";
import type { Connection, Database } from "./database.ts";
import { createEventShelf, stampRevision } from "./event-shelf.ts";
import { enqueueJobs } from "./job-queue.ts";
import { hasPressed, writeLog } from "./log-store.ts";
import {
  attendeeColumns,
  AttendeeRow,
  attendeeValues,
  Moment,
  readAttendee,
  readEvent,
  readReminderTimes,
} from "./rows.ts";

const DraftRow = z.object({ draft: z.number() });
const VersionRow = z.object({ by: z.string(), at: Moment });
const AnswerRows = z.array(
  AttendeeRow.pick({ partstat: true, standing: true, at: true }).extend({ event: z.string() }),
);

/** The events and their answers. `enqueued` is called after jobs were written. */
export function createEventStore(database: Database, enqueued: () => void): EventStore {
  const shelf = createEventShelf(database, database.isExclusive);
  const attendance = async (connection: Connection, uid: string): Promise<Attendance> => {
    const sql = `select ${attendeeColumns} from rsvps where event = $1 order by delegation`;
    return (await connection.run(sql, [uid])).map(readAttendee);
  };
  const state = async (connection: Connection, uid: string, lock = ""): Promise<EventState | undefined> => {
    const [row] = await connection.run(
      `select content, reminder_times, draft from events where uid = $1${lock}`,
      [uid],
    );
    if (row === undefined) return undefined;
    return {
      event: readEvent(row),
      attendance: await attendance(connection, uid),
      claims: await claimsOn(connection, uid),
      reminderTimes: readReminderTimes(row),
      isDraft: DraftRow.parse(row).draft === 1,
    };
  };
  return {
    async saveEvents(events, actor, follow) {
      const news = await database.transaction(async (connection) => {
        const taken = [];
        for (const event of events) {
          const before = await state(connection, event.uid, database.lockRow);
          const reminderTimes = await writeEvent(connection, event, actor);
          if (reminderTimes === undefined) continue;
          taken.push(event.uid);
          const after = { isDraft: false, attendance: [], claims: [], ...before, event, reminderTimes };
          const follows = follow?.(before, after);
          if (follows === undefined) continue;
          await writeAttendance(connection, event.uid, after.attendance, follows.attendance);
          const { claims = after.claims } = follows;
          await writeClaims(connection, event.uid, { before: after.claims, after: claims });
          await dropJobs(connection, event.uid, follows.drop);
          await enqueueJobs(connection, follows.enqueue ?? [], actor.at);
          for (const { act, details = {} } of follows.entries ?? [])
            await writeLog(connection, act, actor, { event: event.uid, details });
        }
        if (taken.length === 0) return taken;
        await writeLog(connection, "take-in", actor, { details: { count: taken.length } });
        await stampRevision(connection, taken);
        return taken;
      });
      shelf.changed();
      enqueued();
      return news;
    },
    events: () => shelf.events(),
    revision: () => shelf.revision(),
    async saveDraft(event, actor, reminderTimes) {
      return database.transaction(async (connection) => {
        const [row] = await connection.run("select uid from events where uid = $1", [event.uid]);
        if (row !== undefined || (await writeEvent(connection, event, actor, true)) === undefined)
          return false;
        await writeReminderTimes(connection, event.uid, reminderTimes);
        await writeLog(connection, "draft", actor, { event: event.uid });
        return true;
      });
    },
    async drafts() {
      return (await database.run("select content from events where draft = 1")).map(readEvent);
    },
    state: (uid) => state(database, uid),
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

    async change(uid, actor, decide) {
      const changed = await database.transaction(async (connection) => {
        const before = await state(connection, uid, database.lockRow);
        if (before === undefined) return { ok: false, reason: "unknown-event" } as const;
        if (await hasPressed(connection, actor))
          return { ok: true, repeated: true, before, ...before } as const;
        const decision = decide(before);
        if (!decision.ok) return decision;
        const { event = before.event, attendance: after = before.attendance } = decision;
        const { claims = before.claims, reminderTimes = before.reminderTimes } = decision;
        if (event !== before.event && (await writeEvent(connection, event, actor)) === undefined) {
          throw new RangeError(
            `${uid} cannot be replaced by sequence ${event.sequence} of ${event.lastModified}: a higher sequence or a later change was expected`,
          );
        }
        if (decision.publish === true)
          await connection.run("update events set draft = 0 where uid = $1", [uid]);
        await writeReminderTimes(connection, uid, decision.reminderTimes);
        await writeAttendance(connection, uid, before.attendance, after);
        await writeClaims(connection, uid, { before: before.claims, after: claims });
        await dropJobs(connection, uid, decision.drop);
        await enqueueJobs(connection, decision.enqueue ?? [], actor.at);
        const { act, subject, details = {} } = decision;
        const about = { event: uid, ...(subject !== undefined && { subject }), details };
        if (act !== undefined) await writeLog(connection, act, actor, about);
        if (event !== before.event || decision.publish === true) await stampRevision(connection, [uid]);
        const isDraft = before.isDraft && decision.publish === undefined;
        const { result } = decision;
        return {
          ok: true,
          repeated: false,
          ...(result !== undefined && { result }),
          before,
          event,
          attendance: after,
          claims,
          reminderTimes,
          isDraft,
        } as const;
      });
      if (changed.ok && !changed.repeated) {
        shelf.changed();
        enqueued();
      }
      return changed;
    },
    attendance: (uid) => attendance(database, uid),
    async answers(uid, delegation) {
      const rows = await database.run(
        `select ${attendeeColumns} from rsvp_history where event = $1 and delegation = $2 order by at`,
        [uid, delegation],
      );
      return rows.map(readAttendee);
    },
    async answersOf(delegation) {
      const rows = await database.run(
        "select event, partstat, standing, at from rsvps where delegation = $1 order by event",
        [delegation],
      );
      return AnswerRows.parse(rows);
    },
  };
}

/** Writes an event and its line of history. Gives its reminder times; undefined where what is there is as new. */
async function writeEvent(
  connection: Connection,
  event: CalendarEvent,
  { by, at }: Actor,
  draft = false,
): Promise<ReminderTimes | undefined> {
  const values = [event.uid, event.sequence, event.lastModified, JSON.stringify(event)];
  const [row] = await connection.run(
    `insert into events (uid, sequence, last_modified, content, draft) values ($1, $2, $3, $4, $5)
     on conflict (uid) do update
       set sequence = excluded.sequence, last_modified = excluded.last_modified, content = excluded.content
       where (excluded.sequence, excluded.last_modified) > (events.sequence, events.last_modified)
     returning reminder_times`,
    [...values, draft ? 1 : 0],
  );
  if (row === undefined) return undefined;
  await connection.run(
    `insert into event_history (uid, sequence, last_modified, content, by_user, at) values ($1, $2, $3, $4, $5, $6)`,
    [...values, by, at],
  );
  return readReminderTimes(row);
}

async function writeReminderTimes(
  connection: Connection,
  uid: string,
  times: ReminderTimes | undefined,
): Promise<void> {
  if (times === undefined) return;
  await connection.run("update events set reminder_times = $2 where uid = $1", [uid, JSON.stringify(times)]);
}

/** Takes back jobs of an event that are of no use any more. */
async function dropJobs(connection: Connection, uid: string, kinds: readonly string[] = []): Promise<void> {
  for (const kind of kinds)
    await connection.run("delete from jobs where event = $1 and kind = $2 and done_at is null", [uid, kind]);
}

/**
 * Writes the answers that a decision made or changed, and a line of history for each. Those that it left out count no
 * more; their history stays.
 */
async function writeAttendance(
  connection: Connection,
  uid: string,
  before: Attendance,
  after: Attendance,
): Promise<void> {
  const kept = new Set(after.map(({ delegation }) => delegation));
  for (const { delegation } of before.filter((attendee) => !kept.has(attendee.delegation)))
    await connection.run("delete from rsvps where event = $1 and delegation = $2", [uid, delegation]);
  for (const attendee of after.filter((candidate) => !before.includes(candidate))) {
    const values = [uid, ...attendeeValues(attendee)];
    await connection.run(
      `insert into rsvps (event, delegation, partstat, standing, by_user, at, details)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (event, delegation) do update
         set partstat = excluded.partstat, standing = excluded.standing, by_user = excluded.by_user,
           at = excluded.at, details = excluded.details`,
      values,
    );
    await connection.run(
      `insert into rsvp_history (event, delegation, partstat, standing, by_user, at, details)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      values,
    );
  }
}
