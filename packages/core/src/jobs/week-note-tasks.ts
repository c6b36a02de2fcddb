import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { addDays, dayOfWeek, isPlainDate, toInstant, toWallTime } from "@rabat-process/timezones";
import type { People, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { CoreJob } from "./core-jobs.ts";

/** The hour of Monday at which organisers get their note, on their own clock. */
const hour = "08:00";

/**
 * The next note of each organiser who wants one. It waits in the queue for a week, so that a program that was away in the
 * morning still sends it, and its key says that it was sent; whoever begins on a Monday gets none of that day.
 */
export async function weekNotesWanted(
  { store, roles, people }: { store: PeopleStore; roles: Roles; people: People },
  now: Instant,
): Promise<readonly CoreJob<"week-note-one">[]> {
  // While nobody can say who organises, everything else is planned, and this with the next plan.
  const organisers = await roles.organisers().catch(() => []);
  const notes = await Promise.all(
    organisers.map(async (user) => {
      if ((await store.person(user)).weekNote === false) return [];
      const { timeZone = "Etc/UTC" } = await people.profile(user);
      const tasks = mondaysAround(now, timeZone).map((week) => weekNoteTask(user, week, timeZone));
      return tasks.filter(({ dueAt }) => dueAt > now).slice(0, 1);
    }),
  );
  return notes.flat();
}

/** The Monday of this week, and the next one. */
function mondaysAround(now: Instant, timeZone: string): readonly PlainDate[] {
  const today = toWallTime(now, timeZone).slice(0, 10);
  if (!isPlainDate(today)) return [];
  const monday = addDays(today, 1 - dayOfWeek(today));
  return [monday, addDays(monday, 7)];
}

function weekNoteTask(user: string, week: PlainDate, timeZone: string): CoreJob<"week-note-one"> {
  const at = (day: PlainDate, time: string) =>
    toInstant(`${day}T${time}` as PlainDateTime, timeZone);
  return {
    key: `week-note:${week}:${user}`,
    kind: "week-note-one",
    payload: { user, week },
    dueAt: at(week, hour),
    // On Tuesday it is late.
    usefulUntil: at(addDays(week, 1), "00:00"),
  };
}
