import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import type { Connection, Database, Row, Value } from "@rabat-process/store/database";

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
    description: {
      en: "Channels for regular migration, and what employers and workers need of them.",
    },
    kind: "thematic-meeting",
    format: "virtual",
    status: "confirmed",
    when: {
      precision: "time",
      start: `${date}T09:30`,
      end: `${date}T12:00`,
      timeZone: "Africa/Casablanca",
    },
    participation: { mode: "open", capacity: 100 },
  };
}

/** Text of SQL: a number of two digits. */
const digits = (number: string) => `substr(cast(100 + (${number}) as text), 2, 2)`;
/** Text of SQL: the UID of an event. */
const uid = (number: string) => `'event-' || cast(${number} as text) || '@rabat-process'`;
/** Text of SQL: an instant of the year before now, later for higher `i` of so many. */
const moment = (count: number) =>
  `'2026-' || ${digits(`1 + (i * 12) / ${count}`)} || '-' || ${digits("1 + i % 28")} || 'T' || ${digits("i % 24")} || ':' || ${digits("i % 60")} || ':00Z'`;

/** Fills an empty store with the rows that its methods would write: the database makes them itself. */
export async function grow(database: Database): Promise<void> {
  const codes = delegationCodes.slice(0, size.answers / size.events);
  const delegation = `(select code from codes where place = i % ${codes.length})`;
  const fill = async (table: string, columns: string, count: number, values: string) => {
    const atATime = 50_000;
    for (let start = 0; start < count; start += atATime) {
      const end = Math.min(count, start + atATime);
      await database.run(
        `with recursive n (i) as (select ${start} union all select i + 1 from n where i + 1 < ${end})
         insert into ${table} (${columns}) select ${values} from n`,
      );
    }
  };
  await database.run("create table codes (place integer primary key, code text)");
  for (const [place, code] of codes.entries())
    await database.run("insert into codes (place, code) values ($1, $2)", [place, code]);
  await database.transaction(async (connection) => {
    for (let index = 0; index < size.events; index += 1) {
      const event = eventOf(index);
      const values = [event.uid, 0, event.lastModified, JSON.stringify(event)];
      await connection.run(
        "insert into events (uid, sequence, last_modified, content) values ($1, $2, $3, $4)",
        values,
      );
    }
  });
  await database.run(
    `insert into event_history (uid, sequence, last_modified, content, by_user, at)
     select uid, sequence, last_modified, content, 'U1', last_modified from events`,
  );
  const perEvent = String(codes.length);
  for (const table of ["rsvps", "rsvp_history"])
    await fill(
      table,
      "event, delegation, partstat, standing, by_user, at, details",
      size.answers,
      `${uid(`i / ${perEvent}`)}, ${delegation}, 'ACCEPTED', 'confirmed', 'U' || cast(i % ${size.people} as text), ${moment(size.answers)}, '{"people":[{"name":"Awa Diop"}]}'`,
    );
  await fill(
    "audit",
    "id, at, by_user, act, event, details",
    size.log,
    `'id-' || cast(i as text), ${moment(size.log)}, 'U1', 'answer', ${uid(`i % ${size.events}`)}, '{"delegation":"SN","partstat":"ACCEPTED"}'`,
  );
  await fill(
    "jobs",
    "key, kind, event, payload, created_at, due_at, done_at",
    size.jobs,
    `'remind:' || cast(i as text), 'remind', ${uid(`i % ${size.events}`)}, '{}', '${yearAgo}', '2027-' || ${digits(`1 + (i * 12) / ${size.jobs}`)} || '-01T00:00:00Z', case when i % 2 = 0 then '${now}' end`,
  );
  await fill(
    "people",
    "id, delegation, locale",
    size.people,
    `'U' || cast(i as text), ${delegation}, 'fr'`,
  );
  await fill("slack_channels", "channel, locale", 200, "'C' || cast(i as text), 'fr'");
  await fill(
    "slack_cards",
    "event, channel, ts",
    size.cards,
    `${uid("i % 2500")}, 'C' || cast(i % 200 as text), cast(i as text) || '.1'`,
  );
  await database.run("drop table codes");
  await database.run("analyze");
}

export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A database that remembers what it was asked. */
export function recorded(database: Database): {
  readonly database: Database;
  readonly take: () => readonly Statement[];
} {
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
export async function explain(
  database: Database,
  statements: readonly Statement[],
): Promise<string> {
  const plans: string[] = [];
  for (const { sql, values } of statements) {
    const rows = await database.run(
      `explain ${database.isExclusive ? "query plan " : ""}${sql}`,
      values,
    );
    plans.push(
      sql.replaceAll(/\s+/g, " "),
      ...rows.map((row) => `    ${String(row["detail"] ?? row["QUERY PLAN"])}`),
    );
  }
  return plans.join("\n");
}
