import type { CalendarEvent } from "@rabat-process/events";
import { isOver, lastPossibleDay } from "@rabat-process/events";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { addDays, findMovedStarts, tzdbVersion } from "@rabat-process/timezones";
import type { Perform } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import { today } from "../use-cases/show-event.ts";
import { partOf } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";

export function createHousekeeping(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, organisers, retentionDays } = deps;
  return {
    async retention() {
      const now = clock.now();
      const oldest = addDays(today(now), -retentionDays);
      const old = (await store.events()).filter((event) => lastUse(event) < oldest).map(({ uid }) => uid);
      await store.erase(`${oldest}T00:00:00Z` as Instant, old);
      return { result: "done" };
    },
    async "tz-check"(job) {
      const moved = await movedEvents(store, clock.now());
      const people = await Promise.all(organisers.map((user) => store.person(user)));
      return {
        result: "done",
        // Once for each release, however often it is looked.
        next: moved.flatMap((event) =>
          people.map((person) => partOf({ ...job, key: `tz-check:${tzdbVersion}:${event}`, event }, person)),
        ),
      };
    },
  };
}

/** The last day of an event, be it of its month or year; where it never got one, the day on which it was last changed. */
function lastUse({ when, lastModified }: CalendarEvent): PlainDate {
  return lastPossibleDay(when) ?? today(lastModified);
}

/** The announced events to come that start at another instant by the rules of this release. */
async function movedEvents(store: Store, now: Instant): Promise<readonly string[]> {
  const starts = (await store.events()).flatMap((event) => {
    const { when, announced, uid } = event;
    if (when.precision !== "time" || announced?.offsetMinutes === undefined || isOver(event, now)) return [];
    const { offsetMinutes, tzdbVersion: version } = announced;
    return [{ uid, start: when.start, timeZone: when.timeZone, offsetMinutes, tzdbVersion: version }];
  });
  return findMovedStarts(starts).map(({ announced }) => announced.uid);
}
