import type { CalendarEvent } from "@rabat-process/events";
import { expect, it } from "vitest";
import { chooseWeekNote } from "@rabat-process/core/people/know-people";
import { weekNotesWanted } from "@rabat-process/core/jobs/week-note-tasks";
import { judge } from "../judge/judge.ts";
import { weekNoteMessage } from "../../src/blocks/week-note.ts";
import { event as workshop, openJobApp, openJobs } from "../job-app.ts";
import { sameAccounts } from "../same-accounts.ts";

const organiser = "U0SECRETARIAT";
const announced = { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 } as const;
const open: CalendarEvent = { ...workshop, announced };
const ended: CalendarEvent = {
  ...open,
  uid: "over-2026@rabat-process",
  when: { precision: "day", first: "2026-12-10", last: "2026-12-10" },
};
const { announced: _, ...unannounced } = workshop;

/** The notes that an organiser was sent since the last look. */
function notes(app: Awaited<ReturnType<typeof openJobApp>>) {
  return app.posts().filter((post) => post.includes("events open for answers"));
}

it("an organiser reads on Monday morning how each event stands that takes answers, once a week", async () => {
  const app = await openJobApp({
    events: [open, ended, { ...unannounced, uid: "quiet-2027@rabat-process" }],
  });
  await app.answer("U0SENEGAL", "ACCEPTED");
  await app.until("2027-02-01T09:00:30Z");
  expect(notes(app)).toEqual([]);
  await app.until("2027-02-08T08:00:00Z");
  const [note, ...others] = notes(app);
  expect(others).toEqual([]);
  expect(note).toMatch(/^DU0SECRETARIAT: Monday 8 February 2027: events open for answers\./);
  expect(note?.match(/Workshop on return/g)).toHaveLength(1);
  expect(note).toContain("1 of 63 delegations has answered. 62 delegations have not answered.");
  expect(note).toContain("Buttons: Chase focal points, No more Monday notes.");
  await app.until("2027-02-08T23:00:00Z");
  await app.until("2027-02-15T07:59:00Z");
  expect(notes(app)).toEqual([]);
  await app.until("2027-02-15T08:00:00Z");
  expect(notes(app)).toHaveLength(1);
});

it("a program that starts anew sends no note again, and on Monday still the one that is due", async () => {
  const app = await openJobApp({ events: [open] });
  await app.until("2027-02-01T09:00:30Z");
  await app.until("2027-02-08T09:00:00Z");
  expect(notes(app)).toHaveLength(1);
  const again = openJobs(app.store, { accounts: sameAccounts("T1") });
  await again.until("2027-02-08T12:00:00Z");
  expect(again.posts().filter((post) => post.includes("open for answers"))).toEqual([]);
  await again.until("2027-02-15T21:00:00Z");
  expect(again.posts().filter((post) => post.includes("open for answers"))).toHaveLength(1);
  // One that was away all Monday leaves it.
  await again.until("2027-02-23T09:00:00Z");
  expect(again.posts().filter((post) => post.includes("open for answers"))).toEqual([]);
});

it("no note is sent where nothing is open, or to whoever wants none", async () => {
  const quiet = await openJobApp({ events: [unannounced, ended] });
  await quiet.until("2027-02-01T10:00:00Z");
  await quiet.until("2027-02-08T10:00:00Z");
  expect(notes(quiet)).toEqual([]);
  const app = await openJobApp({ events: [open] });
  expect(await chooseWeekNote(app, { user: "U0SENEGAL", weekNote: false })).toEqual({
    ok: false,
    reason: "organisers-only",
  });
  await app.until("2027-02-01T10:00:00Z");
  // The next note waits already.
  await chooseWeekNote(app, { user: organiser, weekNote: false });
  await app.until("2027-02-08T10:00:00Z");
  expect(notes(app)).toEqual([]);
  await chooseWeekNote(app, { user: organiser, weekNote: true });
  await app.until("2027-02-09T10:00:00Z");
  await app.until("2027-02-15T10:00:00Z");
  expect(notes(app)).toHaveLength(1);
});

it.each([
  ["Europe/Brussels", "2027-03-20T12:00:00Z", "2027-03-22T07:00:00Z"],
  // The clocks went forward on Sunday.
  ["Europe/Brussels", "2027-03-27T12:00:00Z", "2027-03-29T06:00:00Z"],
  ["Africa/Dakar", "2027-03-27T12:00:00Z", "2027-03-29T08:00:00Z"],
  ["Pacific/Auckland", "2027-06-13T13:00:00Z", "2027-06-13T20:00:00Z"],
  [undefined, "2027-03-27T12:00:00Z", "2027-03-29T08:00:00Z"],
] as const)("the next note in %s after %s is due at %s", async (timeZone, now, due) => {
  const { store } = await openJobApp();
  const roles = {
    isOrganiser: () => true,
    organisers: () => Promise.resolve([organiser]),
  };
  const people = { profile: () => Promise.resolve(timeZone === undefined ? {} : { timeZone }) };
  const wanted = await weekNotesWanted({ store, roles, people }, now);
  expect(wanted[0]?.dueAt).toBe(due);
});

it.each(["en", "fr"] as const)(
  "the longest note in %s fits into Slack, and says what is left out",
  (locale) => {
    const long = { en: "&".repeat(300), fr: "é".repeat(300) };
    const events = Array.from({ length: 30 }, (_, index) => ({
      event: { ...open, uid: `e${index}@rabat-process`, summary: long },
      answered: 52,
      missing: ["CD", "CF", "GQ", "ST"] as const,
      claims: 3,
      deadline: "2027-03-02T00:00:00Z" as const,
    }));
    const message = weekNoteMessage({ kind: "week-note", week: "2027-02-01", events }, { locale });
    expect(judge("chat.postMessage", { channel: "C1", ...message })).toEqual([]);
    expect(message.text + JSON.stringify(message.blocks)).toMatch(
      locale === "en" ? /And \d+ more events\./ : /Et \d+ autres événements\./,
    );
  },
);
