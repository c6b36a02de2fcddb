import type { Attendance, Attendee } from "@rabat-process/events/answers";
import { CalendarEvent } from "@rabat-process/events";
import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { EventState, ReminderTimes } from "@rabat-process/core/ports/events";
import { claimsOn, writeClaims } from "./claim-store.ts";
import type { Connection } from "./database.ts";
import {
  attendeeColumns,
  attendeeValues,
  json,
  readAttendee,
  readReminderTimes,
  ReminderTimesColumn,
} from "./rows.ts";

const StateRow = z.object({
  event: json(CalendarEvent),
  reminderTimes: ReminderTimesColumn,
  isDraft: z.number().transform((draft) => draft === 1),
});

/** @param lock what a select ends with whose row nobody else may change until the transaction ends */
export async function stateOf(
  connection: Connection,
  uid: string,
  lock = "",
): Promise<EventState | undefined> {
  const columns = `content as event, reminder_times as "reminderTimes", draft as "isDraft"`;
  const [row] = await connection.run(`select ${columns} from events where uid = $1${lock}`, [uid]);
  if (row === undefined) return undefined;
  const attendance = await attendanceOf(connection, uid);
  return { ...StateRow.parse(row), attendance, claims: await claimsOn(connection, uid) };
}

export async function attendanceOf(connection: Connection, uid: string): Promise<Attendance> {
  const sql = `select ${attendeeColumns} from rsvps where event = $1 order by delegation`;
  return (await connection.run(sql, [uid])).map(readAttendee);
}

/** Every answer of a delegation to an event, in the order in which they were written. */
export async function answersTo(
  connection: Connection,
  uid: string,
  delegation: string,
): Promise<readonly Attendee[]> {
  const sql = `select ${attendeeColumns} from rsvp_history where event = $1 and delegation = $2 order by place`;
  return (await connection.run(sql, [uid, delegation])).map(readAttendee);
}

/** Writes an event and its line of history. Gives its reminder times; undefined where what is there is as new. */
export async function writeEvent(
  connection: Connection,
  { event, isDraft }: Pick<EventState, "event" | "isDraft">,
  { by, at }: Actor,
): Promise<ReminderTimes | undefined> {
  const values = [event.uid, event.sequence, event.lastModified, JSON.stringify(event)];
  const [row] = await connection.run(
    `insert into events (uid, sequence, last_modified, content, draft) values ($1, $2, $3, $4, $5)
     on conflict (uid) do update
       set sequence = excluded.sequence, last_modified = excluded.last_modified, content = excluded.content
       where (excluded.sequence, excluded.last_modified) > (events.sequence, events.last_modified)
     returning reminder_times`,
    [...values, isDraft ? 1 : 0],
  );
  if (row === undefined) return undefined;
  await connection.run(
    `insert into event_history (uid, sequence, last_modified, content, by_user, at) values ($1, $2, $3, $4, $5, $6)`,
    [...values, by, at],
  );
  return readReminderTimes(row);
}

export async function writeReminderTimes(
  connection: Connection,
  { uid }: CalendarEvent,
  times: ReminderTimes,
): Promise<void> {
  await connection.run("update events set reminder_times = $2 where uid = $1", [
    uid,
    JSON.stringify(times),
  ]);
}

/**
 * Writes the answers and claims that a decision made or changed, and a line of history for each answer. Answers that it
 * left out count no more; their history stays.
 */
export async function writeAnswers(
  connection: Connection,
  before: EventState,
  after: Pick<EventState, "attendance" | "claims">,
): Promise<void> {
  const { uid } = before.event;
  const kept = new Set(after.attendance.map(({ delegation }) => delegation));
  const forget = "delete from rsvps where event = $1 and delegation = $2";
  for (const { delegation } of before.attendance)
    if (!kept.has(delegation)) await connection.run(forget, [uid, delegation]);
  const columns = "event, delegation, partstat, standing, by_user, at, details";
  for (const attendee of after.attendance.filter((each) => !before.attendance.includes(each))) {
    const values = [uid, ...attendeeValues(attendee)];
    await connection.run(
      `insert into rsvps (${columns}) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (event, delegation) do update
         set partstat = excluded.partstat, standing = excluded.standing, by_user = excluded.by_user,
           at = excluded.at, details = excluded.details`,
      values,
    );
    // Whoever changes the same event waits, so no place is taken twice.
    await connection.run(
      `insert into rsvp_history (${columns}, place) values ($1, $2, $3, $4, $5, $6, $7,
         (select coalesce(max(place), 0) + 1 from rsvp_history where event = $1))`,
      values,
    );
  }
  await writeClaims(connection, uid, { before: before.claims, after: after.claims });
}
