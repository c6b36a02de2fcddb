import type { CalendarEvent } from "@rabat-process/events";
import { deadlineOf, formatClock, summariseAttendance } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes, formatDays, formatTime, toWallTime, tzdbVersion } from "@rabat-process/timezones";
import type { Message } from "../blocks/message.ts";
import type { Notice } from "../blocks/notices.ts";
import {
  admitted,
  changed,
  changeNote,
  chase,
  clockMoved,
  notReached,
  offer,
  reminder,
  selection,
  sum,
} from "../blocks/notices.ts";
import type { ClaimedJob, Outcome } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { wayIn } from "../use-cases/membership.ts";
import { undecided } from "../use-cases/recipients.ts";
import { readerTime } from "../use-cases/show-event.ts";
import type { Situation } from "../use-cases/situation.ts";
import { closedBy, readSituation } from "../use-cases/situation.ts";
import type { ClaimedCoreJob, CoreHandlers, CoreJob } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";

const done = { result: "done" } as const;

/** What a message is drawn from beside its event and its job. */
interface Known {
  readonly timeZone: string;
  readonly situation: Situation;
  /** Who reads it, as far as the app knows them now. */
  readonly reader: Person;
}

/** Draws a message; undefined where there is nothing to say any more. */
type Draw = (notice: Notice, known: Known) => Message | undefined;

type ToldJob = ClaimedJob<string, { readonly event: string; readonly user: string; readonly team: string }>;

/** Draws for the person of a job, in their language and on their clock, and sends it. */
export function createToPerson(deps: JobDeps): (job: ToldJob, draw: Draw) => Promise<Outcome> {
  const { store, clock, messenger, people } = deps;
  return async (job, draw) => {
    const { event: uid, user, team } = job.payload;
    const situation = await readSituation(store, uid);
    if (situation === undefined) return { result: "given-up", reason: "unknown-event" };
    const { event, replacedBy } = situation;
    const locale = await personLocale(deps, { user, channel: "" });
    const time = await readerTime(deps, { event, user, locale });
    const closed = closedBy(situation, clock.now());
    const notice = {
      event,
      locale,
      ...(closed && { closed }),
      ...(replacedBy && { replacedBy }),
      ...(time === undefined ? {} : { readerTime: time }),
    };
    const { timeZone = "Etc/UTC" } = await people.profile(user);
    const message = draw(notice, { timeZone, situation, reader: await store.person(user) });
    return message === undefined ? done : messenger.post(job, { user, team }, message);
  };
}

/** Does the jobs that tell one person, or one thread, one thing about an event. */
export function handleNotifications(deps: JobDeps) {
  const toPerson = createToPerson(deps);
  return {
    "tell-one": (job) => tellOne(deps, job),
    "remind-one": (job) =>
      toPerson(job, (notice, { reader, situation }) => {
        const way = wayIn(reader, situation.attendance);
        return way === "none" ? undefined : reminder(notice, way);
      }),
    "chase-one": (job) => chaseOne(deps, job),
    "offer-one": (job) =>
      toPerson(job, (notice, known) => {
        const { delegation, until } = job.payload;
        // It was taken, or taken back, before Slack took the message.
        if (!isOffered(known, job.payload)) return undefined;
        return offer(notice, { delegation, until: onClock(until, known.timeZone, notice.locale) });
      }),
    "admitted-one": (job) =>
      toPerson(job, (notice, { situation: { attendance } }) => {
        const attendee = attendance.find(({ delegation }) => delegation === job.payload.delegation);
        return attendee?.standing === "confirmed" ? admitted(notice, attendee.delegation) : undefined;
      }),
    "not-reached-one": (job) =>
      toPerson(job, (notice, { timeZone, situation: { attendance } }) => {
        const { delegation, about, until } = job.payload;
        const attendee = attendance.find((candidate) => candidate.delegation === delegation);
        if (attendee === undefined || (until !== undefined && attendee.offerUntil !== until))
          return undefined;
        const end = until === undefined ? {} : { until: onClock(until, timeZone, notice.locale) };
        return notReached(notice, { delegation, about, ...end });
      }),
    "selection-one": (job) => toPerson(job, (notice) => selection(notice, job.payload)),
    "sum-up-one": (job) =>
      toPerson(job, (notice, { situation: { attendance } }) => sum(notice, summariseAttendance(attendance))),
    "tz-check-one": (job) => toPerson(job, (notice) => clockMoved(notice, tzdbVersion)),
  } satisfies Partial<CoreHandlers>;
}

function isOffered(
  { situation: { attendance } }: Known,
  { delegation, until }: CoreJob<"offer-one">["payload"],
): boolean {
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  return attendee?.standing === "offered" && attendee.offerUntil === until;
}

/** Tells a change: to a person, or in the thread of a card, in the language of its channel. */
async function tellOne(deps: JobDeps, { payload, ...job }: ClaimedCoreJob<"tell-one">): Promise<Outcome> {
  if ("user" in payload)
    return createToPerson(deps)({ ...job, payload }, (notice) =>
      changed(notice, { words: payload[notice.locale], askAgain: payload.askAgain }),
    );
  const { channel, ts: thread, team } = payload;
  const locale = (await deps.store.channel(channel))?.locale ?? "en";
  return deps.messenger.post({ ...job, payload }, { channel, thread, team }, changeNote(payload[locale]));
}

async function chaseOne(deps: JobDeps, job: ClaimedCoreJob<"chase-one">): Promise<Outcome> {
  const { delegation, focalPoint, reminders } = await deps.store.person(job.payload.user);
  const isAsked = delegation !== undefined && focalPoint && reminders;
  // They may have answered, or wish to be asked no longer, before Slack took the message.
  if (!isAsked || !undecided(await deps.store.attendance(job.payload.event)).includes(delegation))
    return done;
  return createToPerson(deps)(job, (notice, { timeZone }) =>
    chase(notice, { delegation, deadline: deadlineWords(notice.event, timeZone, notice.locale) }),
  );
}

/** The last minute at which an answer is taken, on the clock of whoever reads it. */
function deadlineWords(event: CalendarEvent, timeZone: string, locale: Locale): string | undefined {
  const deadline = deadlineOf(event);
  return deadline === undefined ? undefined : onClock(addMinutes(deadline, -1), timeZone, locale);
}

/** An instant on a clock, in words: `Thursday 3 December 2026, 18:00 (Dakar time, UTC+0)`. */
function onClock(instant: Instant, timeZone: string, locale: Locale): string {
  const wall = toWallTime(instant, timeZone);
  const day = wall.slice(0, 10) as `${number}-${number}-${number}`;
  return `${formatDays(day, day, locale)}, ${formatTime(wall, locale)} (${formatClock(timeZone, instant, locale)})`;
}
