import type { ICalendarComponent } from "../read/parse.ts";
import { parameterOf, propertiesOf } from "../read/parse.ts";
import type { EventTime } from "./event-time.ts";
import { readEventTime, readMoments } from "./event-time.ts";
import type { Note } from "./loss.ts";
import type { SeriesContext } from "./occurrences.ts";
import { expand, isSeries, isWithin, keyOf } from "./occurrences.ts";

/** One time at which an event takes place. */
export interface FoundTime {
  /** The component that says all else: that of the series, or the one that overrides it there. */
  readonly event: ICalendarComponent;
  readonly time: EventTime | undefined;
  /** What tells it from the other times of its series; undefined of what happens once. */
  readonly suffix: string | undefined;
}

/** All times of the components that share a UID: an event, or a series with its overrides (RFC 5545 §3.8.4.4). */
export function findTimes(
  events: readonly ICalendarComponent[],
  context: SeriesContext,
): readonly FoundTime[] {
  const { days, clocks, note } = context;
  const masters = events.filter((event) => propertiesOf(event, "RECURRENCE-ID").length === 0);
  const master = latestOf(masters, note);
  const time = master && readEventTime(master, clocks, note);
  const overrides = readOverrides(events, time, context);
  if (master === undefined) return overrides;
  if (time === undefined || !isSeries(master)) {
    return [{ event: master, time, suffix: undefined }, ...overrides];
  }
  const moved = new Set(overrides.map(({ suffix }) => suffix));
  const times = expand(master, time, context)
    .map(({ key, time: each }) => ({ event: master, time: each, suffix: toSuffix(key) }))
    // Some programs name a time of a series by its day alone.
    .filter(({ suffix }) => !moved.has(suffix) && !moved.has(suffix.slice(0, "20270620".length)));
  return [
    ...times,
    ...overrides.filter((each) => each.time === undefined || isWithin(each.time.start, days)),
  ].toSorted((a, b) => compare(a.time?.start ?? "", b.time?.start ?? ""));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readOverrides(
  events: readonly ICalendarComponent[],
  series: EventTime | undefined,
  { clocks, note }: SeriesContext,
): readonly FoundTime[] {
  const groups = new Map<string, ICalendarComponent[]>();
  for (const event of events) {
    const [property] = propertiesOf(event, "RECURRENCE-ID");
    if (property === undefined) continue;
    if (parameterOf(property, "RANGE") !== undefined) note(property, "this-and-future");
    const moment = readMoments(property, clocks, note)[0]?.moment;
    const key = moment && ((series && keyOf(moment, series)) ?? moment.start);
    const suffix = toSuffix(key ?? property.value);
    const others = groups.get(suffix);
    if (others === undefined) groups.set(suffix, [event]);
    else others.push(event);
  }
  return [...groups].flatMap(([suffix, states]) => {
    const event = latestOf(states, note);
    return event === undefined ? [] : [{ event, time: readEventTime(event, clocks, note), suffix }];
  });
}

/** `20270620`, `20270620t1000`: small letters, since it becomes a part of a slug. */
function toSuffix(key: string): string {
  return key.replaceAll(/[-:]/g, "").toLowerCase();
}

/** Of several states of one event the one that changed last; the others are noted. */
function latestOf(
  events: readonly ICalendarComponent[],
  note: Note,
): ICalendarComponent | undefined {
  const [latest, ...older] = events.toSorted((a, b) => -compare(versionOf(a), versionOf(b)));
  for (const event of older) note(event, "duplicate");
  return latest;
}

/** SEQUENCE, then DTSTAMP (RFC 5546 §2.1.5), as text that sorts. */
function versionOf(event: ICalendarComponent): string {
  const [sequence = "0", stamp = ""] = ["SEQUENCE", "DTSTAMP"].map(
    (name) => propertiesOf(event, name)[0]?.value.trim() ?? "",
  );
  return `${sequence.padStart(9, "0")} ${stamp}`;
}
