import type { Instant, PlainDate } from "@rabat-process/timezones";
import {
  type FieldsOf,
  checkFields,
  checkList,
  checkObject,
} from "@rabat-process/timezones/arguments";
import { checkInstant } from "./check.ts";
import type { CalendarEvent, DatedEvent } from "./event.ts";
import { drawerOf, isDatedEvent } from "./event.ts";
import type { DelegationCode } from "./delegation.ts";
import type { Drawer } from "./event.ts";
import type { Language } from "./language.ts";
import type { Theme } from "./programme.ts";
import { themeOf } from "./programme.ts";
import { endOf, isOver, startOf } from "./rsvp.ts";
import { statusRules } from "./status.ts";
import { haveWords, textsOf, wordsOf } from "./event-text.ts";
import { compareWhen, firstDay, lastDay, sortKey } from "./when.ts";

/** What a schedule shows: what has a date, in order, and what still waits for one. */
export interface Schedule {
  readonly dated: readonly DatedEvent[];
  /** Known by month, year or words only. */
  readonly undated: readonly CalendarEvent[];
}

/**
 * What is to come at an instant: everything that has not ended then, by the clock of its own place. What another event
 * replaces is left out; cancelled events stay, since people still look for them.
 *
 * @throws RangeError when `at` is no instant
 */
export function upcoming(events: readonly CalendarEvent[], at: Instant): Schedule {
  checkList("events", events);
  checkInstant("at", at);
  const toCome = current(events).filter((event) => !hasPassed(event, at));
  return {
    dated: toCome.filter(isDatedEvent),
    undated: toCome.filter((event) => !isDatedEvent(event)),
  };
}

/**
 * What is over at an instant, the latest first; what another event replaced is left out.
 *
 * @throws RangeError when `at` is no instant
 */
export function past(events: readonly CalendarEvent[], at: Instant): readonly CalendarEvent[] {
  checkList("events", events);
  checkInstant("at", at);
  return current(events)
    .filter((event) => hasPassed(event, at))
    .toReversed();
}

/** Everything that has or had a date, in order; what another event replaces is left out. */
export function allDated(events: readonly CalendarEvent[]): readonly DatedEvent[] {
  checkList("events", events);
  return current(events).filter(isDatedEvent);
}

/**
 * The event that begins next after an instant, and those which begin together with it; in the order of their UIDs. None
 * that was cancelled, replaced or held, and none that waits for a date.
 *
 * @throws RangeError when `at` is no instant
 */
export function nextEvents(events: readonly CalendarEvent[], at: Instant): readonly DatedEvent[] {
  checkList("events", events);
  checkInstant("at", at);
  const starts = allDated(events).flatMap((event) => {
    const start = startOf(event);
    const isOff = statusRules[event.status].closedAs !== undefined;
    return start === undefined || isOff || start <= at ? [] : [{ event, start }];
  });
  const first = starts.map(({ start }) => start).toSorted()[0];
  return starts.filter(({ start }) => start === first).map(({ event }) => event);
}

/** What is dated ends with its date, so that a schedule of last year is right, too. */
function hasPassed(event: CalendarEvent, at: Instant): boolean {
  if (!isDatedEvent(event)) return isOver(event, at);
  const end = endOf(event);
  return end !== undefined && end <= at;
}

/** In order, without what another event replaces. */
function current(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const replaced = replacedUids(events);
  // Many stand at few dates, or each at its own: either way few keys are made and compared.
  const byDate = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    if (replaced.has(event.uid)) continue;
    const key = sortKey(event.when);
    const others = byDate.get(key);
    if (others === undefined) byDate.set(key, [event]);
    else others.push(event);
  }
  return [...byDate.keys()].sort().flatMap((key) => byDate.get(key)?.sort(compareUids) ?? []);
}

/** By date, then by UID: a total order, so that equal events always stand in the same place. */
export function compareEvents(a: CalendarEvent, b: CalendarEvent): number {
  checkObject("a", a, "when");
  checkObject("b", b, "when");
  return compareWhen(a.when, b.when) || compareUids(a, b);
}

function compareUids({ uid: a }: CalendarEvent, { uid: b }: CalendarEvent): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events that name this one in their lineage. */
export function successors(
  events: readonly CalendarEvent[],
  uid: string,
): readonly CalendarEvent[] {
  checkList("events", events);
  return events.filter(({ lineage }) => lineage?.some(({ event }) => event === uid));
}

/** What a reader wants to see of a schedule. Several wishes hold together. */
export interface ScheduleFilter {
  readonly theme?: Theme | undefined;
  /** An objective of any programme, such as `10` or `5a`. */
  readonly objective?: string | undefined;
  readonly kind?: CalendarEvent["kind"] | undefined;
  readonly drawer?: Drawer | undefined;
  /** Events in which this delegation has a role, or which take place in this country. */
  readonly delegation?: DelegationCode | undefined;
  /** Events that this delegation co-chairs. */
  readonly coChair?: DelegationCode | undefined;
  readonly status?: CalendarEvent["status"] | undefined;
  /** A language of the debates. */
  readonly language?: Language | undefined;
  /** Days, both inclusive; an event that touches them is shown. Events without a date are not. */
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly hideCancelled?: true | undefined;
  /** Words that must all occur in the texts of an event, in any language, whatever the accents and capitals. */
  readonly text?: string | undefined;
}

const filterFields: FieldsOf<ScheduleFilter> = {
  theme: true,
  objective: true,
  kind: true,
  drawer: true,
  delegation: true,
  coChair: true,
  status: true,
  language: true,
  from: true,
  to: true,
  hideCancelled: true,
  text: true,
};

/** The events that fulfil all wishes of a filter, in the order in which they were given. */
export function filterEvents<Event extends CalendarEvent>(
  events: readonly Event[],
  filter: ScheduleFilter,
): readonly Event[] {
  checkList("events", events);
  checkFields("filter", filter, filterFields);
  const words = wordsOf(filter.text ?? "");
  return events.filter(
    (event) =>
      isWanted(event, filter) &&
      isWithin(event, filter) &&
      (words.length === 0 || haveWords(textsOf(event), words)),
  );
}

function isWanted(event: CalendarEvent, filter: ScheduleFilter): boolean {
  const { theme, objective, kind, drawer, delegation, coChair, status, language, hideCancelled } =
    filter;
  const { programmes = [], languages = [], roles = [] } = event;
  return (
    (theme === undefined || programmes.some((reference) => themeOf(reference) === theme)) &&
    (objective === undefined ||
      programmes.some((reference) => reference.objective === objective)) &&
    (kind === undefined || event.kind === kind) &&
    (drawer === undefined || drawerOf(event) === drawer) &&
    (delegation === undefined || takesPart(event, delegation)) &&
    (coChair === undefined ||
      roles.some(({ role, party }) => role === "co-chair" && party === coChair)) &&
    (status === undefined || event.status === status) &&
    (language === undefined || languages.includes(language)) &&
    !(hideCancelled && event.status === "cancelled")
  );
}

function isWithin(event: CalendarEvent, { from, to }: ScheduleFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (!isDatedEvent(event)) return false;
  return (
    (from === undefined || lastDay(event.when) >= from) &&
    (to === undefined || firstDay(event.when) <= to)
  );
}

/** Dated events by the month of their first day, in order: `["2027-06", […]]`. */
export function groupByMonth(
  events: readonly DatedEvent[],
): readonly (readonly [string, readonly DatedEvent[]])[] {
  checkList("events", events);
  const sorted = events.toSorted(compareEvents);
  const months = [...new Set(sorted.map(({ when }) => firstDay(when).slice(0, 7)))];
  return months.map((month) => [
    month,
    sorted.filter(({ when }) => firstDay(when).startsWith(month)),
  ]);
}

function takesPart({ roles, venue }: CalendarEvent, delegation: DelegationCode): boolean {
  return venue?.country === delegation || roles?.some(({ party }) => party === delegation) === true;
}

/** The uids of those events that another one of them replaces (`lineage`). */
export function replacedUids(events: readonly CalendarEvent[]): ReadonlySet<string> {
  checkList("events", events);
  const lineages = events.flatMap(({ lineage }) => lineage ?? []);
  return new Set(
    lineages.filter(({ relation }) => relation === "replaces").map(({ event }) => event),
  );
}
