import type { CalendarEvent } from "@rabat-process/events";
import { isOver } from "@rabat-process/events/answers";
import { lastPossibleDay } from "@rabat-process/events/schedule";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { addDays, addMinutes, findMovedStarts, tzdbVersion } from "@rabat-process/timezones";
import type { Outcome } from "../ports/jobs.ts";
import type { EventStore } from "../ports/events.ts";
import { today } from "../events/show-event.ts";
import { minutesUnused } from "../links/open-link.ts";
import { organisersOf } from "../notifications/recipients.ts";
import type { CoreHandlers, CoreJob } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";
import { partFor } from "./parts.ts";

/** How long the list of contacts still has whoever left it: somebody taken off by mistake comes back as who they were. */
const minutesAfterLeaving = 90 * 24 * 60;

/** Does what each day asks for, whatever people do. */
export function handleHousekeeping(deps: JobDeps) {
  return {
    retention: () => eraseOld(deps),
    "tz-check": (job) => findMoved(deps, job),
  } satisfies Partial<CoreHandlers>;
}

async function eraseOld({ store, clock, retentionDays }: JobDeps): Promise<Outcome> {
  const now = clock.now();
  const oldest = addDays(today(now), -retentionDays);
  // What was withdrawn is a draft, and what people said of themselves for it is as old.
  const events = [...(await store.events()), ...(await store.drafts())];
  const old = await namesOfOld(store, events, oldest);
  const before = `${oldest}T00:00:00Z` as Instant;
  await store.erase(before, old);
  // However soon the rest is forgotten, a link opens as long as its page promises.
  const unused = addMinutes(now, -minutesUnused);
  await store.eraseUnused(unused < before ? unused : before, old);
  await store.forgetFormer(addMinutes(now, -minutesAfterLeaving));
  await store.eraseNeeds(events.filter((event) => isOver(event, now)).map(({ uid }) => uid));
  const daysAgo = (days: number) => addMinutes(now, -days * 24 * 60);
  await store.eraseAnnouncements({ before: daysAgo(mostDaysOfText), unused: daysAgo(1) });
  return { result: "done" };
}

/** The events that were last used before a day, by their UIDs. */
async function namesOfOld(
  store: Pick<EventStore, "attendance">,
  events: readonly CalendarEvent[],
  oldest: PlainDate,
): Promise<readonly string[]> {
  const old: string[] = [];
  for (const event of events.filter((each) => lastUse(each) < oldest)) {
    const hasDay = lastPossibleDay(event.when) !== undefined;
    // Who answered since to what has no day, was told that it is erased after the event.
    const isAnswered =
      !hasDay && (await store.attendance(event.uid)).some(({ at }) => today(at) >= oldest);
    if (!isAnswered) old.push(event.uid);
  }
  return old;
}

/** A text may name people: whoever has not announced its events by then can paste it again. */
const mostDaysOfText = 90;

async function findMoved(deps: JobDeps, job: CoreJob<"tz-check">): Promise<Outcome> {
  const moved = await movedEvents(deps.store, deps.clock.now());
  const organisers = await organisersOf(deps);
  const parts = moved.flatMap((event) => {
    // Once for each release, however often it is looked.
    const once = { ...job, key: `tz-check:${tzdbVersion}:${event}` };
    return organisers.map((person) =>
      partFor(once, { kind: "tz-check-one", payload: { event } }, person),
    );
  });
  return { result: "done", next: parts };
}

/** The last day of an event, be it of its month or year; where it never got one, the day on which it was last changed. */
function lastUse({ when, lastModified }: CalendarEvent): PlainDate {
  return lastPossibleDay(when) ?? today(lastModified);
}

/** The announced events to come that start at another instant by the rules of this release. */
async function movedEvents(store: EventStore, now: Instant): Promise<readonly string[]> {
  const starts = (await store.events()).flatMap((event) => {
    const { when, announced, uid } = event;
    if (when.precision !== "time" || announced?.offsetMinutes === undefined || isOver(event, now))
      return [];
    const { offsetMinutes, tzdbVersion: version } = announced;
    return [
      { uid, start: when.start, timeZone: when.timeZone, offsetMinutes, tzdbVersion: version },
    ];
  });
  return findMovedStarts(starts).map(({ announced }) => announced.uid);
}
