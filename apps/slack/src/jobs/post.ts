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
import { joinedMessage } from "../blocks/people.ts";
import type { Notice } from "../blocks/notices.ts";
import {
  changed,
  changeNote,
  chase,
  clockMoved,
  offer,
  reminder,
  selection,
  sum,
} from "../blocks/notices.ts";
import type { ClaimedJob, Outcome, Perform } from "../ports/jobs.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { readerTime } from "../use-cases/show-event.ts";
import type { Situation } from "../use-cases/situation.ts";
import { closedBy, readSituation } from "../use-cases/situation.ts";
import type { JobDeps } from "./deps.ts";

/** Draws a message; undefined where there is nothing to say any more. */
type Draw = (
  notice: Notice,
  job: ClaimedJob,
  known: { readonly timeZone: string; readonly situation: Situation },
) => Message | undefined;

/** The kinds of jobs that tell one person, or one thread, one thing. */
export function createPost(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, messenger, people } = deps;

  /** Draws for the person of the job, in their language and on their clock, and sends it. */
  const toPerson =
    (draw: Draw): Perform =>
    async (job) => {
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
      const message = draw(notice, job, { timeZone, situation });
      if (message === undefined) return { result: "done" };
      return messenger.post(job, { user, team: String(job.payload["team"]) }, message);
    };

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
    // Those who are reminded come: the join link is for them.
    "remind-one": toPerson((notice) => reminder(notice, notice.event.online?.joinUrl)),
    "chase-one": async (job) => {
      const { delegation } = await store.person(payloadText(job, "user"));
      if (delegation === undefined) return { result: "done" };
      return toPerson((notice, _, { timeZone }) =>
        chase(notice, { delegation, deadline: deadlineWords(notice.event, timeZone, notice.locale) }),
      )(job);
    },
    "offer-one": toPerson((notice, { payload }, { timeZone, situation: { attendance } }) => {
      const { delegation, until } = payload;
      if (!isDelegationCode(delegation) || !isInstant(until)) return undefined;
      const attendee = attendance.find((candidate) => candidate.delegation === delegation);
      // It was taken, or taken back, before Slack took the message.
      if (attendee?.standing !== "offered" || attendee.offerUntil !== until) return undefined;
      return offer(notice, { delegation, until: onClock(until, timeZone, notice.locale) });
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
    "joined-one": async (job) => {
      const user = payloadText(job, "user");
      const locale = await personLocale(deps, { user, channel: "" });
      const member = await store.person(payloadText(job, "member"));
      if (member.delegation === undefined) return { result: "done" };
      const message = joinedMessage({ ...member, delegation: member.delegation }, locale);
      return messenger.post(job, { user, team: payloadText(job, "team") }, message);
    },
    "tz-check-one": toPerson((notice) => clockMoved(notice, tzdbVersion)),
  };
}

function payloadText({ payload }: ClaimedJob, name: string): string {
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
