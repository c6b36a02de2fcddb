import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig } from "../config.ts";
import { openAppStore } from "../app-store.ts";
import { runCommand } from "./index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-calendar-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const store = () => ({ kind: "sqlite", file: join(folder, "rabat.sqlite") }) as const;

async function importFile(...lines: readonly string[]) {
  const file = join(folder, "office.ics");
  await writeFile(file, lines.join("\r\n"));
  const said: string[] = [];
  const told: string[] = [];
  const code = await runCommand(["events", "import", file], {
    settings: { store, all: () => readConfig({}) },
    version: "1.2.3",
    terminal: { say: (line) => said.push(line), tell: (line) => told.push(line) },
  });
  return { code, said, told: told.map((line) => line.replaceAll(folder, "")) };
}

const week = [
  ...["BEGIN:VEVENT", "UID:9xyz@example.org", "DTSTAMP:20261120T090000Z", "SUMMARY:Migration week"],
  ...["DTSTART;VALUE=DATE:20270603", "LOCATION:Room 4", "ATTENDEE:mailto:a@example.org"],
  "END:VEVENT",
];
const undated = ["BEGIN:VEVENT", "UID:8@example.org", "SUMMARY:No day", "END:VEVENT"];

it("takes a calendar file in as drafts, and says what it does not have and cannot keep", async () => {
  const file = ["BEGIN:VCALENDAR", ...week, ...undated, "END:VCALENDAR"];
  expect(await importFile(...file)).toEqual({
    code: 0,
    said: ["draft\tmigration-week-2027\tThursday 3 June 2027 (time not announced)\tMigration week"],
    told: [
      "migration-week-2027: the calendar does not say what kind of meeting it is.",
      "migration-week-2027: not taken over, since an event cannot hold it like this: “Room 4”",
      "Line 10 “No day”: not saved, when is missing.",
      "Line 8, ATTENDEE: who is invited and how they answer is not kept with an event",
      "1 saved as drafts, 0 known already and left as they are, 1 that lack something.",
    ],
  });
  const again = await importFile(...file);
  expect(again.told.at(-1)).toBe(
    "0 saved as drafts, 1 known already and left as they are, 1 that lack something.",
  );
  const open = await openAppStore(store());
  expect(await open.events()).toEqual([]);
  expect(await open.drafts()).toMatchObject([{ uid: "9xyz@example.org" }]);
  await open.close();
});

it("takes in nothing of a file that has no events", async () => {
  expect(await importFile("events: []")).toEqual({
    code: 1,
    said: [],
    told: [
      "Nothing was saved: /office.ics has no events of a calendar. An iCalendar file was expected.",
    ],
  });
});
