import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkFields, checkList, checkObject } from "@rabat-process/timezones/arguments";
import { checkInstant } from "./check.ts";
import type { Attendance, Attendee, Standing } from "./attendance.ts";
import { capacityOf, placesOf, placesTaken, waitingOf } from "./attendance.ts";
import type { DelegationCode } from "./delegation.ts";
import type { CalendarEvent } from "./event.ts";
import { startOf, whyClosed } from "./rsvp.ts";
import { stateOf, statusRules } from "./status.ts";

/** What the organisers decide on the expression of interest of a delegation. */
export interface Selection {
  readonly delegation: DelegationCode;
  readonly selected: boolean;
  /** To pass over the capacity; recorded as such. */
  readonly override?: true | undefined;
}

/** All answers after a selection, or the reason why there is none: no places, or a delegation that asks for none. */
export type SelectionResult =
  | { readonly ok: true; readonly attendance: Attendance }
  | { readonly ok: false; readonly reason: "no-room" | "not-pending" };

/** How places are offered. */
export interface OfferRules {
  /** How long an offer is kept. */
  readonly offerHours: number;
  /** How long before the start nothing moves by itself any more. */
  readonly freezeHours: number;
  /** The event that has taken this one's place, see `replacementOf`: then nothing is offered. */
  readonly replacedBy?: CalendarEvent | undefined;
}

/**
 * Offers free places to those who wait, in their order, as long as they fit. Nobody is passed over by a smaller
 * delegation behind them, but those who wait for more places than there are in all. Nothing is offered that could not
 * be taken: not once answers are closed, and not of an event that is cancelled, replaced or past. Where the number of places has no limit, those who wait are confirmed at once.
 */
export function offerPlaces(
  event: CalendarEvent,
  attendance: Attendance,
  at: Instant,
  rules: OfferRules,
): Attendance {
  checkObject("event", event, "when");
  checkList("attendance", attendance);
  checkObject("rules", rules, "offerHours");
  const { offerHours, freezeHours, replacedBy } = rules;
  const isOpen =
    statusRules[stateOf(event, replacedBy)].offersPlaces &&
    whyClosed(event, at, replacedBy) === undefined;
  if (!isOpen || isFrozen(event, at, freezeHours)) return attendance;
  const capacity = capacityOf(event.participation);
  let free = capacity - placesTaken(attendance);
  const offered = new Set<DelegationCode>();
  for (const { delegation, people } of waitingOf(attendance)) {
    if (placesOf(people) > capacity) continue;
    if (placesOf(people) > free) break;
    free -= placesOf(people);
    offered.add(delegation);
  }
  const end = addMinutes(at, offerHours * 60);
  const start = startOf(event);
  // Nobody takes a place once the event has begun.
  const offerUntil = start !== undefined && start < end ? start : end;
  return attendance.map((attendee) => {
    if (!offered.has(attendee.delegation)) return attendee;
    return capacity === Infinity
      ? settled(attendee, "confirmed")
      : { ...attendee, standing: "offered", offerUntil };
  });
}

/** Ends the offers whose time is over: the delegation goes to the end of the queue. */
export function endOffers(attendance: Attendance, at: Instant): Attendance {
  checkList("attendance", attendance);
  checkInstant("at", at);
  return attendance.map((attendee) =>
    attendee.standing === "offered" &&
    attendee.offerUntil !== undefined &&
    attendee.offerUntil <= at
      ? { ...settled(attendee, "waiting"), queuedAt: at }
      : attendee,
  );
}

/** Takes back every offer, of an event that cannot be attended any more: each delegation keeps its place in the queue. */
export function withdrawOffers(attendance: Attendance): Attendance {
  checkList("attendance", attendance);
  if (!attendance.some(({ standing }) => standing === "offered")) return attendance;
  return attendance.map((attendee) => {
    if (attendee.standing !== "offered") return attendee;
    const { offerUntil, ...rest } = attendee;
    return { ...rest, standing: "waiting" };
  });
}

/**
 * Has answers follow a change in who may come: where the organisers select no longer, those who waited for their decision
 * wait for a place, since the time at which they asked; where they select from now on, those who waited for a place wait
 * for that. What was confirmed, offered or decided before stays.
 */
export function followMode(event: CalendarEvent, attendance: Attendance): Attendance {
  checkObject("event", event, "when");
  checkList("attendance", attendance);
  const { participation } = event;
  const from = participation?.mode === "expression-of-interest" ? "waiting" : "pending";
  if (!attendance.some(({ standing }) => standing === from)) return attendance;
  return attendance.map((attendee) => {
    if (attendee.standing !== from) return attendee;
    if (from === "waiting") return settled(attendee, "pending");
    return { ...attendee, standing: "waiting", queuedAt: attendee.at };
  });
}

/** What the organisers decided on an expression of interest. They may think again of who was not selected. */
export function selectDelegation(
  event: CalendarEvent,
  attendance: Attendance,
  selection: Selection,
): SelectionResult {
  checkObject("event", event, "when");
  checkList("attendance", attendance);
  checkFields("selection", selection, { delegation: true, selected: true, override: true });
  const { delegation, selected, override } = selection;
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee?.standing !== "pending" && attendee?.standing !== "not-selected")
    return { ok: false, reason: "not-pending" };
  const room = capacityOf(event.participation) - placesTaken(attendance);
  if (selected && !override && placesOf(attendee.people) > room)
    return { ok: false, reason: "no-room" };
  const decided = settled(attendee, selected ? "confirmed" : "not-selected");
  return {
    ok: true,
    attendance: replace(attendance, { ...decided, ...(override && { override }) }),
  };
}

/** An attendee without offer and place in the queue. */
function settled({ offerUntil, queuedAt, ...attendee }: Attendee, standing: Standing): Attendee {
  return { ...attendee, standing };
}

function replace(attendance: Attendance, attendee: Attendee): Attendance {
  return attendance.map((candidate) =>
    candidate.delegation === attendee.delegation ? attendee : candidate,
  );
}

function isFrozen(event: CalendarEvent, at: Instant, freezeHours: number): boolean {
  const start = startOf(event);
  return start !== undefined && addMinutes(start, -freezeHours * 60) <= at;
}
