import type { CalendarEvent } from "@rabat-process/events";
import { deadlineOf, formatClock, isDelegationCode, summariseAttendance } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import {
  addMinutes,
  formatDays,
  formatTime,
  isInstant,
  toWallTime,
  tzdbVersion,
} from "@rabat-process/timezones";
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
import type { ClaimedJob, Job, Outcome, Perform } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { wayIn } from "../use-cases/membership.ts";
import { undecided } from "../use-cases/recipients.ts";
import { readerTime } from "../use-cases/show-event.ts";
import type { Situation } from "../use-cases/situation.ts";
import { closedBy, isDone, readSituation } from "../use-cases/situation.ts";
import type { JobDeps } from "./deps.ts";

/** What a message is drawn from beside its event and its job. */
interface Known {
  readonly timeZone: string;
  readonly situation: Situation;
  /** Who reads it, as far as the app knows them now. */
  readonly reader: Person;
}

/** Draws a message; undefined where there is nothing to say any more. */
type Draw = (notice: Notice, job: ClaimedJob, known: Known) => Message | undefined;

/** Draws for the person of the job, in their language and on their clock, and sends it. */
export function createToPerson(deps: JobDeps): (draw: Draw) => Perform {
  const { store, clock, messenger, people } = deps;
  return (draw) => async (job) => {
    const situation = await readSituation(store, job.event ?? "");
    if (situation === undefined) return { result: "given-up", reason: "unknown-event" };
    const { event, replacedBy } = situation;
    const user = String(job.payload["user"]);
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
    const message = draw(notice, job, { timeZone, situation, reader: await store.person(user) });
    if (message === undefined) return { result: "done" };
    return messenger.post(job, { user, team: String(job.payload["team"]) }, message);
  };
}

/** The kinds of jobs that tell one person, or one thread, one thing. */
export function createPost(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, messenger } = deps;
  const toPerson = createToPerson(deps);
  /** What was to be said of an event may be of no use any more, before the jobs that follow from its end are done. */
  const whileItGoesOn = (draw: Draw) =>
    toPerson((notice, job, known) =>
      isDone(known.situation, clock.now()) ? undefined : draw(notice, job, known),
    );

  /** Notes a change in the thread of a card, in the language of its channel. */
  async function toThread(job: ClaimedJob): Promise<Outcome> {
    const [channel, thread, team] = [
      payloadText(job, "channel"),
      payloadText(job, "ts"),
      payloadText(job, "team"),
    ];
    const locale = (await store.channel(channel))?.locale ?? "en";
    return messenger.post(job, { channel, thread, team }, changeNote(payloadText(job, locale)));
  }

  const tellPerson = toPerson((notice, job) =>
    changed(notice, { words: payloadText(job, notice.locale), askAgain: job.payload["askAgain"] === true }),
  );
  return {
    "tell-one": (job) => ("channel" in job.payload ? toThread(job) : tellPerson(job)),
    "remind-one": whileItGoesOn((notice, _, { reader, situation }) => {
      const way = wayIn(reader, situation.attendance);
      return way === "none" ? undefined : reminder(notice, way);
    }),
    "chase-one": async (job) => {
      const { delegation, focalPoint, reminders } = await store.person(payloadText(job, "user"));
      const isAsked = delegation !== undefined && focalPoint && reminders;
      // They may have answered, or wish to be asked no longer, before Slack took the message.
      if (!isAsked || !undecided(await store.attendance(job.event ?? "")).includes(delegation))
        return { result: "done" };
      return whileItGoesOn((notice, _, { timeZone }) =>
        chase(notice, { delegation, deadline: deadlineWords(notice.event, timeZone, notice.locale) }),
      )(job);
    },
    "offer-one": whileItGoesOn((notice, { payload }, { timeZone, situation: { attendance } }) => {
      const { delegation, until } = payload;
      if (!isDelegationCode(delegation) || !isInstant(until)) return undefined;
      const attendee = attendance.find((candidate) => candidate.delegation === delegation);
      // It was taken, or taken back, before Slack took the message.
      if (attendee?.standing !== "offered" || attendee.offerUntil !== until) return undefined;
      return offer(notice, { delegation, until: onClock(until, timeZone, notice.locale) });
    }),
    "admitted-one": whileItGoesOn((notice, { payload: { delegation } }, { situation: { attendance } }) => {
      const attendee = attendance.find((candidate) => candidate.delegation === delegation);
      return attendee?.standing === "confirmed" ? admitted(notice, attendee.delegation) : undefined;
    }),
    "not-reached-one": toPerson((notice, { payload }, { timeZone, situation: { attendance } }) => {
      const { delegation, about, until } = payload;
      const attendee = attendance.find((candidate) => candidate.delegation === delegation);
      if (attendee === undefined || (about !== "offer" && about !== "selection" && about !== "admitted"))
        return undefined;
      const isOffer = about === "offer" && isInstant(until);
      if (isOffer && attendee.offerUntil !== until) return undefined;
      const end = isOffer ? { until: onClock(until, timeZone, notice.locale) } : {};
      return notReached(notice, { delegation: attendee.delegation, about, ...end });
    }),
    "selection-one": toPerson((notice, { payload }) => {
      const { delegation, selected } = payload;
      return isDelegationCode(delegation)
        ? selection(notice, { delegation, selected: selected === true })
        : undefined;
    }),
    "sum-up-one": async (job) => {
      const summary = summariseAttendance(await store.attendance(job.event ?? ""));
      return toPerson((notice) => sum(notice, summary))(job);
    },
    "tz-check-one": toPerson((notice) => clockMoved(notice, tzdbVersion)),
  };
}

export function payloadText({ payload }: Job, name: string): string {
  return String(payload[name] ?? "");
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
