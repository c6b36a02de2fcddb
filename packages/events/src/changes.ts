import type { Instant } from "@rabat-process/timezones";
import { checkFields, checkObject } from "@rabat-process/timezones/arguments";
import { checkInstant } from "./check.ts";
import type { AgendaItem } from "./agenda.ts";
import { rulesOf } from "./announcement.ts";
import type { CalendarEvent, Status } from "./event.ts";
import type { ChangeAct } from "./status.ts";
import { stateOf, statusRules } from "./status.ts";
import type { Outcome } from "./outcome.ts";
import type { Online, Venue } from "./place.ts";
import { isSame } from "./equality.ts";
import { isOver } from "./rsvp.ts";
import type { Text } from "./text.ts";
import type { When } from "./when.ts";
import { isDated, zoneOf } from "./when.ts";

/** What happened to an event, to be told to those who know it. */
export type Change =
  | {
      readonly kind: "rescheduled" | "postponed";
      readonly from: When;
      readonly to: When;
      readonly reason?: Text;
    }
  | { readonly kind: "moved-online"; readonly from: CalendarEvent["venue"]; readonly reason?: Text }
  | {
      readonly kind: "relocated";
      /** Undefined where no place was known before. */
      readonly from: CalendarEvent["venue"];
      readonly to: Venue;
      readonly reason?: Text;
    }
  | { readonly kind: "announced" | "confirmed" | "reinstated" }
  /** With who came and what it set down, where that was said at once. */
  | { readonly kind: "held"; readonly outcome?: Outcome }
  | { readonly kind: "edited"; readonly before: CalendarEvent; readonly after: CalendarEvent }
  | { readonly kind: "replaced"; readonly by: CalendarEvent }
  | { readonly kind: "cancelled" | "withdrawn"; readonly reason?: Text };

/** Why a change makes no sense. */
export type ChangeRefusal =
  | "cancelled"
  | "held"
  | "replaced"
  | "over"
  | "same-date"
  | "same-place"
  | "not-dated"
  | "already-online"
  | "already-confirmed"
  | "not-cancelled"
  | "not-begun"
  | "already-announced"
  | "already-replaced"
  | "nothing-changed"
  | "not-an-edit"
  | "stale";

/** The event after a change and what changed, or the reason why nothing did. */
export type ChangeResult =
  | { readonly ok: true; readonly event: CalendarEvent; readonly change: Change }
  | { readonly ok: false; readonly reason: ChangeRefusal };

/** A change that is about to happen. */
export interface ChangeContext {
  readonly at: Instant;
  /** The `sequence` that its maker has seen: after another change it is refused as `stale`. */
  readonly sequence: number;
  /** The event that has taken this one's place, see `replacementOf`: then only its texts can change. */
  readonly replacedBy?: CalendarEvent | undefined;
}

/**
 * Makes an event known: from now on its hour was told by the rules of this release of tzdb, so that a later release
 * can be asked whether it moved.
 */
export function announceEvent(event: CalendarEvent, context: ChangeContext): ChangeResult {
  const refused = refuse(event, "announce", context);
  if (refused !== undefined) return refused;
  if (event.announced !== undefined) return { ok: false, reason: "already-announced" };
  return touch(
    { ...event, announced: rulesOf(event.when, context.at) },
    { kind: "announced" },
    context,
  );
}

/**
 * Takes an announcement back: the event is as if it had not been announced, until it is. Whoever shows it to nobody from
 * now on has to do that themselves; calendars that had it drop it with its next `sequence`.
 */
export function withdrawEvent(
  event: CalendarEvent,
  details: { reason?: Text | undefined },
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "withdraw", context);
  if (refused !== undefined) return refused;
  checkFields("details", details, { reason: true });
  const { reason } = details;
  const { announced: _, ...unannounced } = event;
  return accept(unannounced, { kind: "withdrawn", ...(reason && { reason }) }, context);
}

/**
 * Takes another wording of an event: texts, roles, agenda, outputs, sources. Date, place, form and status have
 * changes of their own, since calendars have to move for them.
 */
export function editEvent(
  event: CalendarEvent,
  after: CalendarEvent,
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "edit", context);
  if (refused !== undefined) return refused;
  const fixed = (
    ["uid", "slug", "created", "sequence", "status", "when", "venue", "format"] as const
  ).filter((field) => !isSame(event[field], after[field]));
  if (fixed.length > 0) return { ok: false, reason: "not-an-edit" };
  if (isSame({ ...after, lastModified: event.lastModified }, event)) {
    return { ok: false, reason: "nothing-changed" };
  }
  return touch(after, { kind: "edited", before: event, after }, context);
}

/** Lets another event take the place of one. The successor names it in its lineage; schedules show the successor alone. */
export function replaceEvent(
  event: CalendarEvent,
  successor: CalendarEvent,
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "replace", context);
  if (refused !== undefined) return refused;
  const lineage = successor.lineage ?? [];
  const replaces = lineage.some((link) => link.relation === "replaces" && link.event === event.uid);
  if (replaces || successor.uid === event.uid) return { ok: false, reason: "already-replaced" };
  const link = { relation: "replaces", event: event.uid } as const;
  const heir: CalendarEvent = { ...successor, lineage: [...lineage, link] };
  return touch(heir, { kind: "replaced", by: heir }, context);
}

/**
 * Gives an event another date. What was announced before stays in `formerDates`, with the reason; `sequence` grows,
 * because calendars have to move (RFC 5546 §2.1.4). Hours of the agenda go with the date for which they were announced.
 */
export function rescheduleEvent(
  event: CalendarEvent,
  details: { when: When; reason?: Text | undefined },
  context: ChangeContext,
): ChangeResult {
  return moveDate(event, { details, kind: "rescheduled", act: "reschedule" }, context);
}

/** Takes the date from an event until a later one is known: a month, "at a future date", "when conditions permit". */
export function postponeEvent(
  event: CalendarEvent,
  details: { when: When; reason?: Text | undefined },
  context: ChangeContext,
): ChangeResult {
  return moveDate(event, { details, kind: "postponed", act: "postpone" }, context);
}

/**
 * Holds an event online instead of at its venue, which stays in `formerDates` with the reason. What was hybrid keeps its
 * platform and its join link, unless there are others now.
 */
export function moveEventOnline(
  event: CalendarEvent,
  details: { online?: Online | undefined; reason?: Text | undefined },
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "move-online", context);
  if (refused !== undefined) return refused;
  checkFields("details", details, { online: true, reason: true });
  const { online, reason } = details;
  if (event.format === "virtual") return { ok: false, reason: "already-online" };
  const { venue, ...rest } = event;
  const why = reason && { reason };
  const former = { when: event.when, ...(venue && { venue }), ...why };
  const moved: CalendarEvent = {
    ...rest,
    format: "virtual",
    ...(online && { online }),
    formerDates: [...(event.formerDates ?? []), former],
  };
  return accept(moved, { kind: "moved-online", from: venue, ...why }, context);
}

/**
 * Gives an event another place, or its first one. The place before stays in `formerDates`. What was online takes place
 * in person and loses its platform and join link, unless `format` says that it is both.
 */
export function relocateEvent(
  event: CalendarEvent,
  details: {
    venue: Venue;
    format?: "in-person" | "hybrid" | undefined;
    reason?: Text | undefined;
  },
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "relocate", context);
  if (refused !== undefined) return refused;
  checkFields("details", details, { venue: true, format: true, reason: true });
  const { venue, format, reason } = details;
  checkObject("venue", venue, "city");
  const from = event.venue;
  const form = format ?? (event.format === "virtual" ? "in-person" : event.format);
  if (isSame(from, venue) && form === event.format) return { ok: false, reason: "same-place" };
  const why = reason && { reason };
  const former = from && {
    formerDates: [...(event.formerDates ?? []), { when: event.when, venue: from, ...why }],
  };
  const { online, ...rest } = event;
  const kept = form === "hybrid" && online && { online };
  const moved: CalendarEvent = {
    ...rest,
    venue,
    ...(form && { format: form }),
    ...kept,
    ...former,
  };
  return accept(moved, { kind: "relocated", from, to: venue, ...why }, context);
}

/** Says that an event takes place as announced. Its calendar entry loses the mark of a doubt, nothing else. */
export function confirmEvent(event: CalendarEvent, context: ChangeContext): ChangeResult {
  const refused = refuse(event, "confirm", context);
  if (refused !== undefined) return refused;
  if (event.status === "confirmed") return { ok: false, reason: "already-confirmed" };
  if (!isDated(event.when)) return { ok: false, reason: "not-dated" };
  return accept(withStatus(event, "confirmed"), { kind: "confirmed" }, context);
}

/** Calls an event off. It stays where it is, and calendars strike it out; `reinstate` takes it back. */
export function cancelEvent(
  event: CalendarEvent,
  details: { reason?: Text | undefined },
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, "cancel", context);
  if (refused !== undefined) return refused;
  checkFields("details", details, { reason: true });
  const { reason } = details;
  const change: Change = { kind: "cancelled", ...(reason && { reason }) };
  return accept(withStatus(event, "cancelled"), change, context);
}

/** Takes a cancellation back. */
export function reinstateEvent(event: CalendarEvent, context: ChangeContext): ChangeResult {
  const refused = refuse(event, "reinstate", context);
  if (event.status !== "cancelled") return { ok: false, reason: "not-cancelled" };
  if (refused !== undefined) return refused;
  return accept(withStatus(event, "planned"), { kind: "reinstated" }, context);
}

/**
 * Says that an event took place. Calendars change for it only where they showed a doubt: STATUS becomes CONFIRMED
 * (RFC 5546 §2.1.4).
 *
 * @param outcome who came and what was set down, where that is known already; `edit` says it later
 */
export function holdEvent(
  event: CalendarEvent,
  context: ChangeContext,
  outcome?: Outcome,
): ChangeResult {
  const refused = refuse(event, "hold", context);
  if (refused !== undefined) return refused;
  if (event.when.precision === "open") return { ok: false, reason: "not-dated" };
  if (!isOver(event, context.at)) return { ok: false, reason: "not-begun" };
  const record = event.status === "confirmed" ? touch : accept;
  // Whether it was held is known from now on.
  const { heldUnknown: _, ...known } = event;
  const said = outcome && { outcome };
  return record(withStatus({ ...known, ...said }, "held"), { kind: "held", ...said }, context);
}

function moveDate(
  event: CalendarEvent,
  move: {
    kind: "rescheduled" | "postponed";
    act: ChangeAct;
    details: { when: When; reason?: Text | undefined };
  },
  context: ChangeContext,
): ChangeResult {
  const refused = refuse(event, move.act, context);
  if (refused !== undefined) return refused;
  checkFields("details", move.details, { when: true, reason: true });
  checkObject("when", move.details.when, "precision");
  const { when: to, reason } = move.details;
  const from = event.when;
  if (isSame(from, to)) return { ok: false, reason: "same-date" };
  if (isOver({ ...event, when: to }, context.at)) return { ok: false, reason: "over" };
  const former = { when: from, ...(reason && { reason }) };
  const status: Status = isDated(to) ? "planned" : "postponed";
  const moved: CalendarEvent = {
    ...withStatus(
      event,
      move.kind === "postponed" ? "postponed" : keepStatus(event.status, status),
    ),
    when: to,
    ...(event.agenda && {
      agenda: keepsHours(from, to) ? event.agenda : event.agenda.map(withoutHours),
    }),
    ...(event.announced && { announced: rulesOf(to, event.announced.at) }),
    formerDates: [...(event.formerDates ?? []), former],
  };
  return accept(moved, { kind: move.kind, from, to, ...(reason && { reason }) }, context);
}

/**
 * The hours of an agenda were announced for a date: they hold for another one only if that begins as it did and ends no
 * earlier.
 */
function keepsHours(from: When, to: When): boolean {
  if (!isDated(from) || !isDated(to) || zoneOf(from) !== zoneOf(to)) return false;
  if (from.precision === "time")
    return to.precision === "time" && from.start === to.start && from.end <= to.end;
  if (to.precision === "time" || from.first !== to.first || from.last > to.last) return false;
  const [before, after] = [from.dailyHours, to.dailyHours];
  return before?.start === after?.start && (before?.end ?? "") <= (after?.end ?? "");
}

function withoutHours({ start, end, ...item }: AgendaItem): AgendaItem {
  return item;
}

/** A new date keeps what was certain of the event, but a postponed one with a date is planned again. */
function keepStatus(before: Status, after: Status): Status {
  return after === "postponed" || before === "postponed" ? after : before;
}

/** What can be said of an event after its date. One that was known by its month alone may still get a date. */
const afterwards: readonly ChangeAct[] = ["edit", "replace", "hold"];

/** What can still be decided of one that was postponed after its old date, which is nobody’s appointment. */
const whilePostponed: readonly ChangeAct[] = ["reschedule", "postpone", "cancel"];

function refuse(
  event: CalendarEvent,
  act: ChangeAct,
  context: ChangeContext,
): ChangeResult | undefined {
  checkObject("event", event, "when");
  checkFields("context", context, { at: true, sequence: true, replacedBy: true });
  const { at, sequence, replacedBy } = context;
  checkInstant("at", at);
  if (sequence !== event.sequence) return { ok: false, reason: "stale" };
  const { changes, closedAs = "over" } = statusRules[stateOf(event, replacedBy)];
  if (!changes.includes(act)) return { ok: false, reason: closedAs };
  const possible = event.status === "postponed" ? [...afterwards, ...whilePostponed] : afterwards;
  const isLate = isDated(event.when) && isOver(event, at) && !possible.includes(act);
  return isLate ? { ok: false, reason: "over" } : undefined;
}

function accept(event: CalendarEvent, change: Change, { at }: ChangeContext): ChangeResult {
  const lastModified = later(event.lastModified, at);
  return { ok: true, event: { ...event, sequence: event.sequence + 1, lastModified }, change };
}

/** A change for which nobody's calendar has to move: the sequence stays. */
function touch(event: CalendarEvent, change: Change, { at }: ChangeContext): ChangeResult {
  return { ok: true, event: { ...event, lastModified: later(event.lastModified, at) }, change };
}

function withStatus(event: CalendarEvent, status: Status): CalendarEvent {
  return { ...event, status };
}

/** A clock that was set back must not make an event older. */
function later(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}
