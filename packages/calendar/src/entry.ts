import type { CalendarEvent, DatedEvent, Wording } from "@rabat-process/events";
import {
  capitalise,
  publicJoinUrl,
  statusName,
  themeName,
  themeOf,
  withColon,
} from "@rabat-process/events/words";
import { compareEvents, zoneOf } from "@rabat-process/events/schedule";
import { describePlace, kindName, wordingOf } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import type { Instant, Locale } from "@rabat-process/timezones";
import { checkLocale } from "@rabat-process/timezones/arguments";
import { formatDescription, markLanguage } from "./description.ts";
import type { Period } from "./period.ts";
import { placeInTime, refuseReversed } from "./period.ts";
import type { Selection } from "./selection.ts";
import { selectShown } from "./selection.ts";
import type { Supplement } from "./supplement.ts";
import { checkSupplement, noSupplement } from "./supplement.ts";
import { isUri } from "./uri.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { defineZone } from "./vtimezone.ts";

/** What a calendar says of an event in one language, before it is written in one format or another. */
export interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly created: Instant;
  /** The last change of anything that stands here. */
  readonly changed: Instant;
  readonly period: Period;
  /** The title in the language that it is in, which need not be the reader's. */
  readonly summary: Wording;
  readonly description: string;
  readonly place: string | undefined;
  readonly categories: readonly string[];
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Whether the time of the reader is taken. */
  readonly availability: "BUSY" | "TENTATIVE" | "FREE";
  readonly url: string | undefined;
  readonly relations: readonly EntryRelation[];
  readonly supplement: Supplement;
}

/** Another entry, which this one is a part of, or stands beside (RELTYPE of RFC 5545 §3.2.15). */
interface EntryRelation {
  readonly uid: string;
  readonly type: "PARENT" | "SIBLING";
}

/** How entries are made of events. */
export interface EntryOptions extends Selection {
  readonly locale: Locale;
  /**
   * All events, where the calendar shows only some of them: there the events that a lineage names are looked up, so that
   * an event says the same in every feed. Without it, among those that are shown.
   */
  readonly among?: readonly CalendarEvent[] | undefined;
  /** What there is to say of an event beyond what was announced; undefined where there is nothing. */
  readonly supplement?: ((event: CalendarEvent) => Supplement | undefined) | undefined;
  /** Tells the local times of all partner countries in the description. */
  readonly localTimes?: boolean | undefined;
  /** Adds the items of the agenda that have hours as entries of their own, RELATED-TO their event. */
  readonly sessions?: boolean | undefined;
}

/** An event, and what else its entry is made of. */
export interface Source {
  readonly event: DatedEvent;
  readonly zone: ZoneDefinition | undefined;
  /** The events that its description names. */
  readonly related: readonly CalendarEvent[];
  readonly supplement: Supplement;
}

/**
 * The events that a calendar can show, in order.
 *
 * @throws RangeError when two events have one UID: a client would show one of them, nobody knows which.
 * @throws RangeError when a supplement holds what no client could read, or the locale is none of the two.
 */
export function selectSources(
  events: readonly CalendarEvent[],
  options: EntryOptions,
): readonly Source[] {
  checkLocale(options.locale);
  const shown = selectShown(events, options);
  refuseTwice(shown);
  const related = groupRelated(options.among ?? events);
  return shown.map((event) => createSource(event, related, options.supplement?.(event)));
}

const unrelated: readonly CalendarEvent[] = [];

export function createSource(
  event: DatedEvent,
  related: ReadonlyMap<string, readonly CalendarEvent[]>,
  supplement: Supplement = noSupplement,
): Source {
  if (supplement !== noSupplement) checkSupplement(event.uid, supplement);
  const timeZone = zoneOf(event.when);
  return {
    event,
    zone: timeZone === undefined ? undefined : defineZone(timeZone),
    related: related.get(event.uid) ?? unrelated,
    supplement: withPublicLink(event, supplement),
  };
}

/** A link that was published is for whoever reads the calendar; any other one only where a supplement has it. */
function withPublicLink(event: DatedEvent, supplement: Supplement): Supplement {
  const url = publicJoinUrl(event);
  if (url === undefined || supplement.conference !== undefined) return supplement;
  const platform = event.online?.platform;
  return { ...supplement, conference: { url, ...(platform !== undefined && { label: platform }) } };
}

function refuseTwice(events: readonly CalendarEvent[]): void {
  const seen = new Set<string>();
  for (const { uid } of events) {
    if (seen.has(uid)) {
      throw new RangeError(
        `Cannot write two events with the UID ${uid}: give each an UID of its own, or pass one of them.`,
      );
    }
    seen.add(uid);
  }
}

/**
 * For each event by UID that has any, the events that its lineage names and those which name it: in the order of the
 * schedule, whatever the order given, since an entry names them so.
 */
export function groupRelated(
  events: readonly CalendarEvent[],
): ReadonlyMap<string, readonly CalendarEvent[]> {
  const naming = events.filter(({ lineage }) => lineage !== undefined);
  if (naming.length === 0) return new Map();
  const byUid = new Map(events.map((event) => [event.uid, event]));
  const related = new Map<string, Set<CalendarEvent>>();
  const relate = (uid: string, other: CalendarEvent) => {
    related.set(uid, (related.get(uid) ?? new Set()).add(other));
  };
  for (const event of naming) {
    for (const { event: uid } of event.lineage ?? []) {
      const other = byUid.get(uid);
      if (other === undefined) continue;
      relate(event.uid, other);
      relate(uid, event);
    }
  }
  return new Map([...related].map(([uid, others]) => [uid, [...others].sort(compareEvents)]));
}

/**
 * Puts one event into the words of a calendar. Its last change is that of anything it says: a client such as
 * Evolution takes no notice of a changed text unless LAST-MODIFIED moves with it.
 */
export function createEntry(source: Source, { locale, localTimes }: EntryOptions): Entry {
  const { event, zone, related, supplement } = source;
  const join = supplement.conference?.url;
  const period = placeInTime(event.when, zone);
  refuseReversed(event.uid, period);
  // What was published stands among the facts already.
  const told = join === publicJoinUrl(event) ? undefined : join;
  return {
    uid: event.uid,
    sequence: event.sequence,
    created: event.created,
    changed: lastChangeOf(source),
    period,
    summary: formatSummary(event, wordingOf(event.summary, locale), locale),
    description: formatDescription(event, { related, join: told, localTimes, locale }),
    place: formatPlace(event, join, locale),
    categories: categoriesOf(source, locale),
    status: statusRules[event.status].calendar,
    availability: availabilityOf(event),
    url: supplement.url ?? join ?? linkOf(event),
    relations: relationsOf(event),
    supplement,
  };
}

/**
 * Where the event can be read of.
 *
 * @throws RangeError when that is no web address; `parseEvents` gives none of the kind
 */
function linkOf({ uid, sources }: CalendarEvent): string | undefined {
  const [source] = sources ?? [];
  if (source === undefined || isUri(source)) return source;
  throw new RangeError(`${uid} has the source ${JSON.stringify(source)}: expected a web address.`);
}

/** Of the event, of those that it names, and of the supplement. */
function lastChangeOf({ event, related, supplement }: Source): Instant {
  let latest = event.lastModified;
  for (const { lastModified } of related) if (lastModified > latest) latest = lastModified;
  const { lastModified } = supplement;
  return lastModified !== undefined && lastModified > latest ? lastModified : latest;
}

/** A title, with the status of the event where that is news, since most clients show no status: `Annulé : …`. */
export function formatSummary(
  { status }: CalendarEvent,
  wording: Wording,
  locale: Locale,
): Wording {
  const title = markLanguage(wording, locale);
  if (!statusRules[status].isNews) return { text: title, locale: wording.locale };
  return {
    text: withColon(capitalise(statusName(status, locale)), title, locale),
    locale: wording.locale,
  };
}

/** Where to go; where there is nowhere to go, the address at which to join, since clients make a button of it. */
function formatPlace(
  event: CalendarEvent,
  join: string | undefined,
  locale: Locale,
): string | undefined {
  const place = describePlace(event, locale);
  if (event.venue !== undefined && place !== undefined) return capitalise(place);
  if (join === undefined) return place === undefined ? undefined : capitalise(place);
  return place === undefined ? join : withColon(capitalise(place), join, locale);
}

/** The kind of the event, the themes that it serves, and what its supplement tags it with. */
function categoriesOf({ event, supplement }: Source, locale: Locale): readonly string[] {
  const categories = new Set([kindName(event, locale)]);
  for (const reference of event.programmes ?? []) {
    const theme = themeOf(reference);
    if (theme !== undefined) categories.add(themeName(theme, locale));
  }
  for (const tag of supplement.tags ?? []) categories.add(tag);
  return [...categories];
}

/** Days without hours leave the reader free: otherwise the whole day would be refused to everybody else. */
function availabilityOf({ status, when }: DatedEvent): Entry["availability"] {
  const { calendar } = statusRules[status];
  if (calendar === "TENTATIVE") return "TENTATIVE";
  return calendar === "CONFIRMED" && zoneOf(when) !== undefined ? "BUSY" : "FREE";
}

/** What it replaces is in no calendar any more. A side event is no part of the other one. */
function relationsOf({ lineage = [] }: CalendarEvent): readonly EntryRelation[] {
  return lineage
    .filter(({ relation }) => relation !== "replaces")
    .map(({ relation, event }) => ({
      uid: event,
      type: relation === "part-of" ? "PARENT" : "SIBLING",
    }));
}
