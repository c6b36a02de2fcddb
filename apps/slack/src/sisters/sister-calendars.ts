import {
  appointmentsIn,
  maxAppointments,
  readCalendar,
} from "@rabat-process/core/events/read-calendar";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Log } from "@rabat-process/core/ports/log";
import type { SisterCalendar, SisterCalendars } from "@rabat-process/core/ports/sister-calendars";
import type { DatedEvent, DelegationCode } from "@rabat-process/events";
import { isDatedEvent } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { setTimeout as wait } from "node:timers/promises";
import type { FetchedCalendar } from "./fetch-calendar.ts";
import { CalendarAwayError, fetchCalendar } from "./fetch-calendar.ts";

/** The calendar of another process, as the operator names it. */
export interface NamedCalendar {
  readonly name: string;
  /** An https address. */
  readonly address: string;
  /** Who takes part in it; all delegations where it is not said. */
  readonly delegations: readonly DelegationCode[] | undefined;
}

const restMilliseconds = 3_600_000;

/** By what calendars are read. */
interface Reading {
  readonly clock: Clock;
  readonly log: Pick<Log, "info" | "warn">;
  readonly fetch: (address: string, tag?: string) => Promise<FetchedCalendar>;
}

/** What a calendar said last. */
interface Known {
  readonly named: NamedCalendar;
  tag: string | undefined;
  last: SisterCalendar;
}

/**
 * Reads the calendars of other processes each hour, and keeps what they said last while they are away. What they say is
 * kept in memory alone: it is not ours.
 */
export function createSisterCalendars(
  calendars: readonly NamedCalendar[],
  { clock, log, fetch = fetchCalendar }: Partial<Pick<Reading, "fetch">> & Omit<Reading, "fetch">,
): SisterCalendars & {
  /** Reads each once. */
  readonly refresh: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
} {
  const known = calendars.map((named): Known => ({
    named,
    tag: undefined,
    last: neverRead(named),
  }));
  const stopped = new AbortController();

  async function refresh(): Promise<void> {
    for (const one of known) await readAgain(one, { clock, log, fetch });
  }

  async function keepRefreshing(): Promise<void> {
    while (!stopped.signal.aborted) {
      await refresh();
      await wait(restMilliseconds, undefined, { signal: stopped.signal, ref: false }).catch(
        () => undefined,
      );
    }
  }

  return {
    read: () => known.map(({ last }) => last),
    refresh,
    start() {
      void keepRefreshing();
    },
    stop() {
      stopped.abort();
      return Promise.resolve();
    },
  };
}

async function readAgain(one: Known, { clock, log, fetch }: Reading): Promise<void> {
  const { named, tag, last } = one;
  try {
    const fetched = await fetch(named.address, tag);
    const readAt = clock.now();
    const meetings = fetched === undefined ? last.meetings : meetingsIn(fetched.bytes, readAt);
    one.last = { ...last, meetings, readAt, isAway: false };
    // Of what could not be read no tag is kept, or it would count as read when it has not changed.
    if (fetched !== undefined) one.tag = fetched.tag;
    if (last.isAway) log.info(`the calendar of ${named.name} can be read again`);
  } catch (error) {
    one.last = { ...last, isAway: true };
    const reason = error instanceof Error ? error.message : String(error);
    if (!last.isAway) log.warn(`the calendar of ${named.name} cannot be read: ${reason}`);
  }
}

function neverRead({ name, delegations }: NamedCalendar): SisterCalendar {
  return { name, delegations, meetings: [], readAt: undefined, isAway: false };
}

/** @throws CalendarAwayError where what came is none, or an archive */
function meetingsIn(bytes: Uint8Array, now: Instant): readonly DatedEvent[] {
  const appointments = appointmentsIn(bytes);
  if (appointments === undefined) throw new CalendarAwayError("what it answers is no calendar");
  if (appointments.length > maxAppointments)
    throw new CalendarAwayError(`it has more than ${maxAppointments} events`);
  return readCalendar(bytes, { known: [], now })
    .found.map(({ event }) => event)
    .filter(isDatedEvent)
    .filter(({ status }) => statusRules[status].takesDays);
}
