import type { Announcement, AnnouncementStore } from "@rabat-process/core/ports/announcements";
import { z } from "zod";
import type { Connection, Database, Row } from "./database.ts";
import { json, Moment } from "./rows.ts";

const AnnouncementRow = z.object({ id: z.string(), texts: json(z.array(z.string())), at: Moment });
const DraftRow = z.object({ place: z.number(), event: z.string() });

/** The texts that organisers had read, each with the drafts of its events. */
export function createAnnouncementStore(database: Database): AnnouncementStore {
  const withDrafts = async (row: Row | undefined): Promise<Announcement | undefined> => {
    if (row === undefined) return undefined;
    const announcement = AnnouncementRow.parse(row);
    const drafts = await database.run(
      "select place, event from announcement_drafts where announcement = $1 order by place",
      [announcement.id],
    );
    return { ...announcement, drafts: drafts.map((draft) => DraftRow.parse(draft)) };
  };
  return {
    saveAnnouncement: ({ id, texts, at }) =>
      database.transaction(async (connection) => {
        await connection.run("delete from announcement_drafts where announcement = $1", [id]);
        await connection.run(
          `insert into announcements (id, texts, at) values ($1, $2, $3)
           on conflict (id) do update set texts = excluded.texts, at = excluded.at`,
          [id, JSON.stringify(texts), at],
        );
      }),
    async announcement(id) {
      const rows = await database.run("select id, texts, at from announcements where id = $1", [
        id,
      ]);
      return withDrafts(rows[0]);
    },
    async announcementOf(event) {
      const rows = await database.run(
        `select id, texts, at from announcements
         where id in (select announcement from announcement_drafts where event = $1)
         order by at desc limit 1`,
        [event],
      );
      return withDrafts(rows[0]);
    },
    async noteDraft(id, { place, event }) {
      // A text that was erased meanwhile stays erased.
      await database.run(
        `insert into announcement_drafts (announcement, place, event)
         select id, $2, $3 from announcements where id = $1
         on conflict (announcement, place) do update set event = excluded.event`,
        [id, place, event],
      );
    },
    eraseAnnouncements: (ages) =>
      database.transaction((connection) => eraseAnnouncements(connection, ages)),
  };
}

async function eraseAnnouncements(
  connection: Connection,
  { before, unused }: Parameters<AnnouncementStore["eraseAnnouncements"]>[0],
): Promise<number> {
  const old = await connection.run(
    `select id from announcements where at < $1 or (at < $2 and not exists (
       select 1 from announcement_drafts
       join events on events.uid = announcement_drafts.event
       where announcement_drafts.announcement = announcements.id and events.draft = 1))`,
    [before, unused],
  );
  for (const row of old) {
    const id = z.string().parse(row["id"]);
    await connection.run("delete from announcement_drafts where announcement = $1", [id]);
    await connection.run("delete from announcements where id = $1", [id]);
  }
  return old.length;
}
