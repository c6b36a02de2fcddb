import { addDays, country, isCountryCode, toInstant } from "@rabat-process/timezones";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { checkObject } from "@rabat-process/timezones/arguments";
import { checkInstant } from "./check.ts";
import * as z from "zod";
import type { CalendarEvent } from "./event.ts";
import { statusRules, stateOf } from "./status.ts";
import { instantsOf, isDated, lastPossibleDay, zoneOf } from "./when.ts";

/** What a delegation can answer, in the words of RFC 5545 §3.2.12. */
export const Answer = z.enum(["ACCEPTED", "TENTATIVE", "DECLINED"]);
export type Answer = z.infer<typeof Answer>;

/** Why an answer is not taken. `over` is not known to have been held: its date has passed. */
export type RsvpRefusal = "cancelled" | "held" | "replaced" | "over" | "deadline-passed";

/**
 * Why no answer is taken at an instant; undefined while answers are taken.
 *
 * @param replacedBy the event that has taken this one's place, see `replacementOf`
 */
export function whyClosed(
  event: CalendarEvent,
  at: Instant,
  replacedBy?: CalendarEvent,
): RsvpRefusal | undefined {
  checkObject("event", event, "when");
  checkInstant("at", at);
  const { closedAs } = statusRules[stateOf(event, replacedBy)];
  if (closedAs !== undefined) return closedAs;
  if (isOver(event, at)) return "over";
  const deadline = deadlineOf(event);
  return deadline !== undefined && deadline <= at ? "deadline-passed" : undefined;
}

/**
 * The last day on which answers are taken, as it was announced; undefined where there is none. The instant at which it
 * ends depends on the place of the event: {@link deadlineOf}.
 *
 * @example lastDayForAnswers(event) // "2027-05-26"
 */
export function lastDayForAnswers(
  event: Pick<CalendarEvent, "participation">,
): PlainDate | undefined {
  checkObject("event", event);
  const { participation } = event;
  return participation !== undefined && "deadline" in participation
    ? participation.deadline
    : undefined;
}

/**
 * The instant at which the time for answers is over; undefined where there is no deadline. The last day for answers ends
 * at the event's place, and where no place is known when it is over everywhere on earth.
 */
export function deadlineOf(event: CalendarEvent): Instant | undefined {
  checkObject("event", event, "when");
  const day = lastDayForAnswers(event);
  return day === undefined ? undefined : endOfDay(day, placeOf(event, lastPlaceOnEarth));
}

/** Whether an event has ended: it was held, or its date has passed. What is known by words only never passes. */
export function isOver(event: CalendarEvent, at: Instant): boolean {
  checkObject("event", event, "when");
  if (event.status === "held") return true;
  const end = endOf(event);
  return end !== undefined && end <= at;
}

/**
 * The instant at which an event's date has passed; undefined where it is known by words only. Days end when they are over
 * at its place, and where no place is known when they are over everywhere on earth: an answer is not refused to anybody
 * whose day it still is. A month, quarter, season or year ends with its last day, "early 2027" with that part.
 */
export function endOf(event: CalendarEvent): Instant | undefined {
  checkObject("event", event, "when");
  const { when } = event;
  if (when.precision === "time") return instantsOf(when).end;
  const day = lastPossibleDay(when);
  return day === undefined ? undefined : endOfDay(day, placeOf(event, lastPlaceOnEarth));
}

/**
 * When an event begins; undefined where it has no days. Days without hours begin at midnight at its place, and where no
 * place is known, when they begin anywhere on earth.
 */
export function startOf(event: CalendarEvent): Instant | undefined {
  checkObject("event", event, "when");
  const { when } = event;
  if (when.precision === "time") return instantsOf(when).start;
  if (when.precision !== "day") return undefined;
  return toInstant(
    `${when.first}T${when.dailyHours?.start ?? "00:00"}`,
    placeOf(event, firstPlaceOnEarth),
  );
}

const lastPlaceOnEarth = "Etc/GMT+12";
const firstPlaceOnEarth = "Etc/GMT-14";

/** Whose day it is: that of the hours or the venue, or else that of another place. */
function placeOf({ when, venue }: CalendarEvent, otherwise: string): string {
  const zone = isDated(when) ? zoneOf(when) : undefined;
  if (zone !== undefined) return zone;
  if (venue?.timeZone !== undefined) return venue.timeZone;
  return isCountryCode(venue?.country) ? country(venue.country).timeZone : otherwise;
}

/** The instant at which a day is over. */
function endOfDay(day: PlainDate, timeZone: string): Instant {
  return toInstant(`${addDays(day, 1)}T00:00`, timeZone);
}
