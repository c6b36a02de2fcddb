import { addDays, type PlainDate, type PlainDateTime, toWallTime } from "@rabat-process/timezones";
import { holidaysByDay } from "./availability.ts";
import { halfHourAfter, halfHourOf } from "./half-hours.ts";
import type { Invitee } from "./invitee.ts";
import { dayOf } from "./minutes.ts";
import { type Attendance, type Obstacle, obstaclesOn, partsOfDays } from "./obstacles.ts";
import type { Sitting } from "./sitting.ts";
import type { SlotRequest } from "./slot-request.ts";
import type { Workplace } from "./working-time.ts";

/** A meeting or a day of it, on the clock on which a participant has it. */
export interface LocalPeriod {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
}

/** What a slot is for one participant. */
export interface SlotLine extends LocalPeriod {
  readonly code: string;
  /** In the language of the request. */
  readonly name: string;
  /** Whether holidays of theirs are known: not of observers and guests, who may be off on any day. */
  readonly areHolidaysKnown: boolean;
  /** The chance that it is away, 0 to 1. */
  readonly absence: number;
  /** How hard the hours are, 0 to 100. */
  readonly cost: number;
  readonly obstacles: readonly Obstacle[];
  /** `Algeria, 10:00–12:00: weekly rest day`. */
  readonly text: string;
}

/** Why a slot is as good or bad as it is. */
export interface SlotExplanation {
  /** Who cannot or may not come, and for whom the hours are hard, in one paragraph. */
  readonly summary: string;
  /** All participants, in the alphabetical order of the language. */
  readonly lines: readonly SlotLine[];
}

/** Whose clock and working time are meant. */
export type Whereabouts = Pick<Invitee, "timeZone" | "workplace">;

type Setting = Pick<SlotRequest, "host" | "timeZone" | "overrides">;

/** When somebody meets on their own clock: that of the place where all meet in person, else of their capital. */
export function localPeriod(
  own: Pick<Whereabouts, "timeZone">,
  { host, timeZone }: Setting,
  { start, end }: Sitting,
): LocalPeriod {
  const zone = host === undefined ? own.timeZone : timeZone;
  return { start: toWallTime(start, zone), end: toWallTime(end, zone) };
}

/** What speaks against a meeting for a participant, each thing once. */
export function obstaclesOf(
  who: Whereabouts,
  setting: Setting,
  sittings: readonly Sitting[],
): Obstacle[] {
  const periods = sittings.map((sitting) => localPeriod(who, setting, sitting));
  const days = periods.flatMap(({ start, end }) => [dayOf(start), dayOf(end)]);
  const attendance = attendanceOf(who.workplace, setting, days);
  return once(
    periods
      .flatMap(({ start, end }) => partsOfDays(halfHourOf(start), halfHourAfter(end)))
      .flatMap((part) => obstaclesOn(attendance, part)),
  );
}

/** Somebody with the holidays of the days that a meeting takes. */
export function attendanceOf(
  workplace: Workplace,
  { host, overrides = [] }: Setting,
  days: readonly PlainDate[],
): Attendance {
  const sorted = days.toSorted();
  const [first = "1970-01-01", last = first] = [sorted[0], sorted.at(-1)] as const;
  return {
    workplace,
    hoursOf: host ?? workplace,
    holidays: holidaysByDay(workplace, first, addDays(last, 1), overrides),
  };
}

/** Without what was already said of an earlier day: a rest day on two days is one obstacle, two holidays are two. */
export function once(obstacles: readonly Obstacle[]): Obstacle[] {
  const said = new Set<string>();
  return obstacles.filter((obstacle) => {
    const name = "holiday" in obstacle ? obstacle.holiday.name.en : "";
    const hours = "hours" in obstacle ? `${obstacle.hours.from}${obstacle.hours.to}` : "";
    const key = `${obstacle.kind} ${name}${hours}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
