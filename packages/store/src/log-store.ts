import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { AuditEntry, LogStore } from "@rabat-process/core/ports/audit-log";
import type { Connection, Database, Value } from "./database.ts";
import { digest } from "./digest.ts";
import { attendeeColumns, json, Moment, readAttendee, writeDetails } from "./rows.ts";

/** What an entry says beside who, whom and what. */
export const Details = z.record(z.string(), z.json());
const LogRow = z.object({
  at: Moment,
  by: z.string(),
  act: z.string(),
  event: z.string().nullable(),
  subject: z.string().nullable(),
  details: json(Details),
});
const SettingRow = z.object({ value: z.string() });

let count = 0;

/** Ids of one process stand in the order in which they were made, also within a second. */
function nextId(): string {
  count += 1;
  return `${new Date().toISOString()}-${String(count).padStart(9, "0")}-${randomUUID().slice(0, 8)}`;
}

/** Writes what somebody did, in the transaction in which they do it. */
export async function writeLog(
  connection: Connection,
  { by, at, press }: Actor,
  { act, event, subject, details = {} }: Omit<AuditEntry, "at" | "by">,
): Promise<void> {
  await connection.run(
    `insert into audit (id, at, by_user, act, event, subject, details, press)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[nextId(), at, by, act, event ?? null, subject ?? null, JSON.stringify(details)],
      press === undefined ? null : digest(press),
    ],
  );
}

/** Whether this press was taken before: Slack may deliver one twice. */
export async function hasPressed(connection: Connection, { press }: Actor): Promise<boolean> {
  if (press === undefined) return false;
  const sql = "select id from audit where press = $1 limit 1";
  return (await connection.run(sql, [digest(press)])).length > 0;
}

const forgotten = [
  "delete from audit where at < $1 returning id",
  "delete from jobs where done_at < $1 returning key",
  "delete from feed_tokens where revoked_at < $1 returning hash",
];

/** Takes the people out of the answers to an event, and nothing else. */
function emptyDetails(table: string): string {
  const nobody = `'{"people":[]}'`;
  return `update ${table} set details = ${nobody} where event = $1 and details <> ${nobody} returning event`;
}

/** Takes what people need out of the answers to an event, also out of those that others took the place of. */
export async function eraseNeeds(connection: Connection, uid: string): Promise<number> {
  let count = 0;
  for (const table of ["rsvps", "rsvp_history"]) {
    const rows = await connection.run(
      `select distinct ${attendeeColumns} from ${table} where event = $1 and details like '%"needs":%'`,
      [uid],
    );
    for (const row of rows) {
      const { needs, ...answer } = readAttendee(row);
      if (needs === undefined) continue;
      await connection.run(`update ${table} set details = $1 where event = $2 and details = $3`, [
        writeDetails(answer),
        uid,
        String(row["details"]),
      ]);
      count += 1;
    }
  }
  return count;
}

const columns = "select at, by_user as by, act, event, subject, details from audit";

function readLog(row: unknown): AuditEntry {
  const { event: uid, subject, details, ...entry } = LogRow.parse(row);
  return {
    ...entry,
    ...(uid === null ? {} : { event: uid }),
    ...(subject === null ? {} : { subject }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

export async function saveSetting(
  connection: Connection,
  name: string,
  value: string,
): Promise<void> {
  await connection.run(
    `insert into settings (name, value) values ($1, $2)
     on conflict (name) do update set value = excluded.value`,
    [name, value],
  );
}

export function createLogStore(database: Database): LogStore {
  return {
    note: (act, actor, about) => writeLog(database, actor, { act, ...about }),
    async noteOnce(act, { by, at, press }) {
      const rows = await database.run(
        `insert into audit (id, at, by_user, act, details, press) values ($1, $2, $3, $4, '{}', $5)
         on conflict (press) do nothing returning id`,
        [nextId(), at, by, act, digest(press)],
      );
      return rows.length === 1;
    },
    async logSince(since, acts) {
      const places = acts.map((_, index) => `$${index + 2}`).join(", ");
      const sql = `${columns} where at >= $1 and act in (${places}) order by at desc, id desc`;
      return (await database.run(sql, [since, ...acts])).map(readLog);
    },
    async log({ event, since, acts, changes, limit }) {
      const values: Value[] = [];
      const place = (value: Value) => `$${values.push(value)}`;
      const conditions = [
        ...(event === undefined ? [] : [`event = ${place(event)}`]),
        ...(since === undefined ? [] : [`at > ${place(since)}`]),
        ...(acts === undefined ? [] : [`act in (${acts.map(place).join(", ")})`]),
        ...(changes === undefined ? [] : [`details like '%"changes":%'`]),
      ];
      const where = conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
      const sql = `${columns}${where} order by at desc, id desc limit ${place(limit)}`;
      return (await database.run(sql, values)).map(readLog);
    },
    async erase(before, over) {
      return database.transaction(async (connection) => {
        let count = 0;
        for (const table of ["rsvps", "rsvp_history"])
          for (const uid of over)
            count += (await connection.run(emptyDetails(table), [uid])).length;
        for (const uid of over)
          count += (
            await connection.run("delete from claims where event = $1 returning event", [uid])
          ).length;
        for (const sql of forgotten) count += (await connection.run(sql, [before])).length;
        return count;
      });
    },
    eraseNeeds: (over) =>
      database.transaction(async (connection) => {
        let count = 0;
        for (const uid of over) count += await eraseNeeds(connection, uid);
        return count;
      }),
    async setting(name) {
      const [row] = await database.run("select value from settings where name = $1", [name]);
      return row === undefined ? undefined : SettingRow.parse(row).value;
    },
    saveSetting: (name, value) => saveSetting(database, name, value),
  };
}
