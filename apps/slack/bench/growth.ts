import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import type { Connection, Database, Row, Value } from "../src/store/database.ts";

// A store as it would be after many years: far more than the Process has had in twenty.

export const size = {
  events: 10_000,
  answers: 500_000,
  log: 500_000,
  jobs: 20_000,
  people: 600,
  cards: 5000,
};

/** The first instant of the log, a year before now. */
export const yearAgo = "2025-12-01T00:00:00Z";
export const now = "2026-12-01T00:00:00Z";

export function eventOf(index: number): CalendarEvent {
  const month = String((index % 12) + 1).padStart(2, "0");
  const day = String((index % 28) + 1).padStart(2, "0");
  const date = `${2027 + (index % 10)}-${month}-${day}` as "2027-01-15";
  return {
    uid: `event-${index}@rabat-process`,
    sequence: 0,
    created: yearAgo,
    lastModified: yearAgo,
    summary: { en: `Thematic meeting ${index}`, fr: `Réunion thématique ${index}` },
    description: { en: "Channels for regular migration, and what employers and workers need of them." },
    kind: "thematic-meeting",
    format: "virtual",
    status: "confirmed",
    when: { precision: "time", start: `${date}T09:30`, end: `${date}T12:00`, timeZone: "Africa/Casablanca" },
    participation: { mode: "open", capacity: 100 },
  };
}

/** Fills an empty store: the rows that its methods would write, many at a time. */
export async function grow(database: Database): Promise<void> {
  await database.transaction(async (connection) => {
    const fill = (table: string, columns: string, count: number, row: (index: number) => readonly Value[]) =>
      insertMany(connection, `insert into ${table} (${columns})`, count, row);
    const moment = (index: number, count: number) =>
      addMinutes(yearAgo, Math.floor((index / count) * 525_600));
    await fill("events", "uid, sequence, last_modified, content", size.events, (index) => {
      const event = eventOf(index);
      return [event.uid, 0, event.lastModified, JSON.stringify(event)];
    });
    await fill(
      "event_history",
      "uid, sequence, last_modified, content, by_user, at",
      size.events,
      (index) => {
        const event = eventOf(index);
        return [event.uid, 0, event.lastModified, JSON.stringify(event), "U1", yearAgo];
      },
    );
    const perEvent = size.answers / size.events;
    const answer = (index: number) => [
      `event-${Math.floor(index / perEvent)}@rabat-process`,
      delegationCodes[index % perEvent] ?? "SN",
      "ACCEPTED",
      "confirmed",
      `U${index % size.people}`,
      moment(index, size.answers),
      '{"people":[{"name":"Awa Diop"}]}',
    ];
    const answerColumns = "event, delegation, partstat, standing, by_user, at, details";
    for (const table of ["rsvps", "rsvp_history"]) await fill(table, answerColumns, size.answers, answer);
    await fill("audit", "id, at, by_user, act, event, details", size.log, (index) => [
      `id-${index}`,
      moment(index, size.log),
      `U${index % size.people}`,
      "answer",
      `event-${index % size.events}@rabat-process`,
      '{"delegation":"SN","partstat":"ACCEPTED"}',
    ]);
    await fill("jobs", "key, kind, event, payload, created_at, due_at, done_at", size.jobs, (index) => [
      `remind:event-${index}@rabat-process`,
      "remind",
      `event-${index % size.events}@rabat-process`,
      "{}",
      yearAgo,
      addMinutes(now, 60 + index),
      index % 2 === 0 ? now : null,
    ]);
    await fill("people", "slack_user, delegation, locale", size.people, (index) => [
      `U${index}`,
      delegationCodes[index % delegationCodes.length] ?? "SN",
      "fr",
    ]);
    await fill("channels", "channel, locale", 200, (index) => [`C${index}`, "fr"]);
    await fill("cards", "event, channel, ts", size.cards, (index) => [
      `event-${index % 2500}@rabat-process`,
      `C${index % 200}`,
      `${index}.1`,
    ]);
  });
  await database.run("analyze");
}

async function insertMany(
  connection: Connection,
  insert: string,
  count: number,
  row: (index: number) => readonly Value[],
): Promise<void> {
  const atATime = 1000;
  for (let start = 0; start < count; start += atATime) {
    const rows = Array.from({ length: Math.min(atATime, count - start) }, (_, index) => row(start + index));
    const width = rows[0]?.length ?? 0;
    const groups = rows.map(
      (_, index) =>
        `(${Array.from({ length: width }, (__, column) => `$${index * width + column + 1}`).join(", ")})`,
    );
    await connection.run(`${insert} values ${groups.join(", ")}`, rows.flat());
  }
}

export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A database that remembers what it was asked. */
export function recorded(database: Database): { readonly database: Database; take(): readonly Statement[] } {
  let statements: Statement[] = [];
  const recording = (connection: Connection): Connection => ({
    run(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
      statements.push({ sql, values });
      return connection.run(sql, values);
    },
  });
  return {
    database: {
      ...database,
      ...recording(database),
      transaction: (work) => database.transaction((connection) => work(recording(connection))),
    },
    take() {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}

/** How the database would answer each statement: by which index, or by reading everything. */
export async function explain(database: Database, statements: readonly Statement[]): Promise<string> {
  const plans: string[] = [];
  for (const { sql, values } of statements) {
    const rows = await database.run(`explain ${database.isExclusive ? "query plan " : ""}${sql}`, values);
    plans.push(
      sql.replaceAll(/\s+/g, " "),
      ...rows.map((row) => `    ${String(row["detail"] ?? row["QUERY PLAN"])}`),
    );
  }
  return plans.join("\n");
}
