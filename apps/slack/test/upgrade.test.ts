import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withDoors, doors } from "../src/app-store.ts";
import { createAccounts } from "../src/slack/accounts.ts";
import type { Database } from "@rabat-process/store/database";
import { migrate } from "@rabat-process/store/migrate";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { event, openJobs } from "./job-app.ts";

const migrations = join(import.meta.dirname, "../../../packages/store/src/migrations");
const at = "2027-02-01T08:00:00Z";
const slot = "2027-02-01T09:00:00Z";
/** By which the plan of this version knows that it waits. */
const digestKey = `digest:C0SCHEDULE:${slot}`;

/** A database as the version before people had accounts left it, with these jobs waiting. */
async function leftBehind(jobs: readonly (readonly [kind: string, payload: object, event?: string])[]) {
  const folder = await mkdtemp(join(tmpdir(), "rabat-upgrade-"));
  for (const name of (await readdir(migrations)).filter((file) => file < "0007"))
    await cp(join(migrations, name), join(folder, name));
  const database: Database = openSqlite(":memory:");
  await migrate(database, folder);
  await rm(folder, { recursive: true });
  await database.run("insert into events (uid, sequence, last_modified, content) values ($1, 0, $2, $3)", [
    event.uid,
    event.lastModified,
    JSON.stringify(event),
  ]);
  for (const [user, code] of [
    ["U0SENEGAL", "SN"],
    ["U0FRANCE", "FR"],
  ] as const) {
    await database.run(
      `insert into people (slack_user, team, delegation, locale, confirmed_by, focal_point)
       values ($1, 'T1', $2, 'en', 'U0SECRETARIAT', 1)`,
      [user, code],
    );
  }
  await database.run("insert into people (slack_user, team, locale) values ('U0SECRETARIAT', '', 'en')");
  await database.run(
    `insert into rsvps (event, delegation, partstat, standing, by_user, at)
     values ($1, 'SN', 'ACCEPTED', 'confirmed', 'U0SENEGAL', $2)`,
    [event.uid, at],
  );
  await database.run(
    `insert into channels (channel, team, locale, subscription) values ('C0SCHEDULE', 'T1', 'fr', $1)`,
    [JSON.stringify({ themes: [], digestDay: 1, digestHour: 10, timeZone: "Europe/Brussels" })],
  );
  await database.run("insert into cards (event, channel, ts, team) values ($1, 'C0SCHEDULE', '1.1', 'T1')", [
    event.uid,
  ]);
  for (const [index, [kind, payload, uid = event.uid]] of jobs.entries())
    await database.run(
      `insert into jobs (key, kind, event, payload, created_at, due_at) values ($1, $2, $3, $4, $5, $5)`,
      [
        kind === "digest" ? digestKey : `${kind}:${index}`,
        kind,
        uid === "" ? null : uid,
        JSON.stringify(payload),
        at,
      ],
    );
  return withDoors(await createSqlStore(database, doors));
}

const to = (user: string) => ({ user, team: "T1" });
const moved = { en: "Moved.", fr: "Déplacé.", askAgain: false };

it("tells after an upgrade what waited before, to the same people and in the same channels", async () => {
  const store = await leftBehind([
    ["remind-one", { before: "7d", ...to("U0SENEGAL") }],
    ["chase-one", { before: "7d", ...to("U0FRANCE") }],
    ["tell-one", { ...moved, users: "U0SENEGAL", delegations: "SN", ...to("U0SENEGAL") }],
    ["tell-one", { ...moved, users: "", delegations: "", channel: "C0SCHEDULE", ts: "1.1", team: "T1" }],
    ["selection", { delegation: "SN", selected: true }],
    ["admitted-one", { delegation: "SN", ...to("U0SENEGAL") }],
    ["sum-up-one", to("U0SECRETARIAT")],
    ["joined", { member: "U0FRANCE", delegation: "FR" }],
    [
      "decided-one",
      {
        delegation: "SN",
        claimant: "U0SENEGAL",
        partstat: "ACCEPTED",
        outcome: "accepted",
        ...to("U0SENEGAL"),
      },
    ],
    ["digest", { channel: "C0SCHEDULE", slot }, ""],
    ["channel-lost", { lost: "C0SCHEDULE", reason: "is_archived" }, ""],
    ["press-lost", { at, reference: "a1", ...to("U0FRANCE") }, ""],
    ["post", { channel: "C0OTHER", team: "T1", by: "U0SECRETARIAT" }],
  ]);
  const app = openJobs(store, { accounts: createAccounts(store) });
  await app.worker.runDue();
  expect(app.posts().toSorted()).toEqual([
    "C0OTHER: card in en",
    "C0SCHEDULE thread: Déplacé.",
    "C0SCHEDULE: Les prochaines semaines du Processus de Rabat",
    expect.stringMatching(/^DU0FRANCE: Something went wrong .* this reference: a1\.$/),
    "DU0FRANCE: Your answer is awaited: Workshop on return",
    expect.stringMatching(/^DU0SECRETARIAT: Slack does not let the app change its cards in <#C0SCHEDULE>/),
    "DU0SECRETARIAT: The time for answers is over: Workshop on return",
    "DU0SENEGAL: Answer accepted: Workshop on return",
    "DU0SENEGAL: Change of plan: Workshop on return",
    "DU0SENEGAL: Reminder: Workshop on return",
    "DU0SENEGAL: Selection of participants: Workshop on return",
    "DU0SENEGAL: Your place is confirmed: Workshop on return",
  ]);
  expect(await store.jobs.buried()).toEqual([]);
  const account = await store.account("slack", "U0SENEGAL");
  expect(account).toEqual({ door: "slack", id: "U0SENEGAL", workspace: "T1", person: "U0SENEGAL" });
  await store.close();
});
