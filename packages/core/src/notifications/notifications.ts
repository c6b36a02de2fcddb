import { deadlineOf, summariseAttendance, waitingOf } from "@rabat-process/events/answers";
import { tzdbVersion } from "@rabat-process/timezones";
import type { ClaimedJob, Outcome } from "../ports/jobs.ts";
import type { EventNotifications, Recipient } from "../ports/notifier.ts";
import type { Person } from "../ports/people.ts";
import { wayIn } from "../people/membership.ts";
import { undecided } from "./recipients.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy, isDone, readSituation } from "../events/situation.ts";
import type { ClaimedCoreJob, CoreHandlers } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";

const done = { result: "done" } as const;

/** The news of a notification; how the event is at this moment is added to it. */
type News = {
  [Kind in keyof EventNotifications]: { readonly kind: Kind } & Omit<
    EventNotifications[Kind],
    "event" | "closed" | "replacedBy"
  >;
}[keyof EventNotifications];

/** @returns undefined where there is nothing to say any more */
type FindNews = (situation: Situation, reader: Person) => News | undefined;

type ToldJob = ClaimedJob<string, Recipient & { readonly event: string }>;

/** Tells the person of a job the news about its event. */
export async function tellPerson(
  deps: JobDeps,
  job: ToldJob,
  findNews: FindNews,
): Promise<Outcome> {
  const { event: uid, user } = job.payload;
  const situation = await readSituation(deps.store, uid);
  if (situation === undefined) return { result: "given-up", reason: "unknown-event" };
  const news = findNews(situation, await deps.store.person(user));
  if (news === undefined) return done;
  const { event, replacedBy } = situation;
  const closed = closedBy(situation, deps.clock.now());
  return deps.notifier.tell(job, { user }, { ...news, event, closed, replacedBy });
}

/** The same, as long as the event goes on: its end is noticed before the jobs that follow from it are done. */
function tellWhileItGoesOn(deps: JobDeps, job: ToldJob, findNews: FindNews): Promise<Outcome> {
  return tellPerson(deps, job, (situation, reader) =>
    isDone(situation, deps.clock.now()) ? undefined : findNews(situation, reader),
  );
}

/** Does the jobs that tell one person one thing about an event. */
export function handleNotifications(deps: JobDeps) {
  return {
    "tell-one": (job) =>
      tellPerson(deps, job, ({ attendance }, { delegation }) => {
        const { event: _, user: __, askAgain, ...told } = job.payload;
        const answer = attendance.find((candidate) => candidate.delegation === delegation);
        return { kind: "changed", told, askAgain, ...(answer && { answer }) };
      }),
    "remind-one": (job) =>
      tellWhileItGoesOn(deps, job, ({ attendance }, reader) => {
        const way = wayIn(reader, attendance);
        return way === "none" ? undefined : { kind: "reminder", way };
      }),
    "chase-one": (job) => chaseOne(deps, job),
    "sum-up-one": (job) =>
      tellPerson(deps, job, ({ attendance }) => ({
        kind: "sum-up",
        summary: summariseAttendance(attendance),
      })),
    "tz-check-one": (job) => tellPerson(deps, job, () => ({ kind: "clock-moved", tzdbVersion })),
    "press-lost": (job) => {
      const { user, at, reference } = job.payload;
      return deps.notifier.tell(job, { user }, { kind: "press-lost", at, reference });
    },
    ...handlePlaces(deps),
  } satisfies Partial<CoreHandlers>;
}

/** Does those that tell about the place of one delegation, as long as it holds. */
function handlePlaces(deps: JobDeps) {
  return {
    "offer-one": (job) =>
      tellWhileItGoesOn(deps, job, ({ attendance }) => {
        const { delegation, until } = job.payload;
        const attendee = attendance.find((candidate) => candidate.delegation === delegation);
        // It was taken, or taken back, before the message was.
        const isOffered = attendee?.standing === "offered" && attendee.offerUntil === until;
        return isOffered ? { kind: "offer", delegation, until } : undefined;
      }),
    "admitted-one": (job) =>
      tellWhileItGoesOn(deps, job, ({ attendance }) => {
        const { delegation } = job.payload;
        const attendee = attendance.find((candidate) => candidate.delegation === delegation);
        return attendee?.standing === "confirmed" ? { kind: "admitted", delegation } : undefined;
      }),
    "not-reached-one": (job) =>
      tellPerson(deps, job, ({ attendance }) => {
        const { delegation, about, until } = job.payload;
        const attendee = attendance.find((candidate) => candidate.delegation === delegation);
        const isGone =
          attendee === undefined || (until !== undefined && attendee.offerUntil !== until);
        if (isGone) return undefined;
        return { kind: "not-reached", delegation, about, ...(until !== undefined && { until }) };
      }),
    "withdrew-one": (job) =>
      tellWhileItGoesOn(deps, job, ({ attendance }) => {
        const { delegation } = job.payload;
        const answer = attendance.find((candidate) => candidate.delegation === delegation);
        // An organiser may have recorded meanwhile that it comes after all.
        if (answer?.partstat !== "DECLINED") return undefined;
        const waiting = waitingOf(attendance).map((attendee) => attendee.delegation);
        return { kind: "withdrew", delegation, waiting };
      }),
    "selection-one": (job) =>
      tellPerson(deps, job, () => {
        const { delegation, selected } = job.payload;
        return { kind: "selection", delegation, selected };
      }),
  } satisfies Partial<CoreHandlers>;
}

async function chaseOne(deps: JobDeps, job: ClaimedCoreJob<"chase-one">): Promise<Outcome> {
  const { delegation, focalPoint, reminders } = await deps.store.person(job.payload.user);
  const isAsked = delegation !== undefined && focalPoint && reminders;
  // They may have answered, or wish to be asked no longer, before the message was taken.
  if (!isAsked || !undecided(await deps.store.attendance(job.payload.event)).includes(delegation))
    return done;
  return tellWhileItGoesOn(deps, job, ({ event }) => {
    const deadline = deadlineOf(event);
    return { kind: "chase", delegation, ...(deadline !== undefined && { deadline }) };
  });
}
