import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatEvents, parseEvents } from "@rabat-process/events";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as given from "./events.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-calendar-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const program = join(import.meta.dirname, "../bin/rabat-calendar.ts");

function run(...words: readonly string[]): Promise<{ code: unknown; said: string; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (error, said, told) => {
      resolve({ code: error?.code ?? 0, said, told });
    });
  });
}

test("event files become a calendar, and this one an event file again", async () => {
  await writeFile(join(folder, "a.yaml"), formatEvents([given.rabat2027, given.planned]));
  const calendar = await run("to-ics", "--locale", "fr", "--name", "Essai", "a.yaml");
  expect(calendar).toMatchObject({
    code: 0,
    told: "example-planned@rabat-process is left out: undated\n",
  });
  expect(calendar.said).toContain("NAME;LANGUAGE=fr:Essai\r\n");
  await writeFile(join(folder, "b.ics"), calendar.said);
  const events = await run("from-ics", "--locale", "fr", "b.ics");
  expect(events.code).toBe(0);
  const result = parseEvents(events.said, { source: "b.yaml" });
  expect(result).toMatchObject({
    ok: true,
    events: [{ uid: given.rabat2027.uid, when: given.rabat2027.when }],
  });
  expect(events.told).toContain("b.ics: Line ");
});

test("what lacks something is told and left out", async () => {
  const lines = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:9xyz@example.org",
    "DTSTART;VALUE=DATE:20270603",
    "SUMMARY:Migration week",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  await writeFile(join(folder, "a.ics"), lines.join("\r\n"));
  expect(await run("from-ics", "a.ics")).toEqual({
    code: 1,
    said: "events: []\n",
    told: expect.stringContaining("a.ics:2: migration-week-2027 is left out. kind: ") as string,
  });
  const { code, said } = await run("from-ics", "--kind", "workshop", "a.ics");
  expect({ code, events: parseEvents(said, { source: "a" }) }).toMatchObject({
    code: 0,
    events: { ok: true, events: [{ kind: "workshop" }] },
  });
});

test("series are told from day to day", async () => {
  const lines = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:7kuk@example.org",
    "DTSTART:20270301T090000Z",
    "DTEND:20270301T100000Z",
    "RRULE:FREQ=DAILY",
    "SUMMARY:Point",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  await writeFile(join(folder, "a.ics"), lines.join("\r\n"));
  const days = ["--from", "2027-03-01", "--to", "2027-03-03"];
  const { said } = await run("from-ics", "--kind", "workshop", ...days, "a.ics");
  expect(said.match(/precision: time/g)).toHaveLength(3);
  expect(await run("from-ics", "--from", "tomorrow", "a.ics")).toMatchObject({
    code: 2,
    told: expect.stringContaining("--from is tomorrow: expected a day") as string,
  });
});

test("event files with errors become none", async () => {
  await writeFile(join(folder, "a.yaml"), "events: [");
  expect(await run("to-ics", "a.yaml")).toMatchObject({
    code: 1,
    said: "",
    told: expect.stringContaining("a.yaml:1:9: expected ]") as string,
  });
});
