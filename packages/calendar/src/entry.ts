import type { CalendarEvent, DatedEvent, Status, Wording } from "@rabat-process/events";
import {
  capitalise,
  compareEvents,
  describeEvent,
  describePlace,
  isNews,
  kindName,
  statusName,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { Instant, Locale, TimeZoneId } from "@rabat-process/timezones";
import type { Period } from "./period.ts";
import { placeInTime } from "./period.ts";
import type { Selection } from "./selection.ts";
import { selectShown } from "./selection.ts";
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
  readonly category: string;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Whether the time of the reader is taken. */
  readonly availability: "BUSY" | "TENTATIVE" | "FREE";
  readonly url: string | undefined;
  /** The UIDs of the events that it comes after. */
  readonly siblings: readonly string[];
}

/**
 * The events that a calendar can show, in order, each in the words of one language.
 *
 * @param among where the events that a lineage names are looked up
 * @throws RangeError when two events have one UID: a client would show one of them, nobody knows which.
 */
export function createEntries(
  events: readonly CalendarEvent[],
  locale: Locale,
  selection: Selection = {},
  among = events,
): readonly Entry[] {
  const dated = selectShown(events, selection);
  refuseTwice(dated);
  const zones = defineZones(dated);
  // In one order, since an entry names what it is related to in the order of the events.
  const related = groupRelated(among.toSorted(compareEvents));
  return dated.map((event) => {
    const zone = event.when.precision === "time" ? zones.get(event.when.timeZone) : undefined;
    return createEntry(event, placeInTime(event.when, zone), [...(related.get(event.uid) ?? [])], locale);
  });
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

function defineZones(events: readonly DatedEvent[]): ReadonlyMap<TimeZoneId, ZoneDefinition | undefined> {
  const named = new Set(events.flatMap(({ when }) => (when.precision === "time" ? [when.timeZone] : [])));
  return new Map([...named].map((timeZone) => [timeZone, defineZone(timeZone)]));
}

/** For each event by UID, the events that its lineage names and those which name it, in the order given. */
export function groupRelated(
  events: readonly CalendarEvent[],
): ReadonlyMap<string, ReadonlySet<CalendarEvent>> {
  const byUid = new Map(events.map((event) => [event.uid, event]));
  const related = new Map(events.map(({ uid }) => [uid, new Set<CalendarEvent>()]));
  for (const event of events) {
    for (const { event: uid } of event.lineage ?? []) {
      const other = byUid.get(uid);
      if (other === undefined) continue;
      related.get(event.uid)?.add(other);
      related.get(uid)?.add(event);
    }
  }
  return related;
}

/**
 * Puts one event into the words of a calendar. Its last change is that of anything it says: a client such as
 * Evolution takes no notice of a changed text unless LAST-MODIFIED moves with it.
 *
 * @param related the events that its description names
 */
export function createEntry(
  event: DatedEvent,
  period: Period,
  related: readonly CalendarEvent[],
  locale: Locale,
): Entry {
  const place = describePlace(event, locale);
  return {
    uid: event.uid,
    sequence: event.sequence,
    created: event.created,
    changed: latestOf([event, ...related].map(({ lastModified }) => lastModified)) ?? event.lastModified,
    period,
    summary: formatSummary(event, locale),
    description: formatDescription(event, related, locale),
    place: place === undefined ? undefined : capitalise(place),
    category: kindName(event.kind, locale),
    status: statuses[event.status],
    availability: availabilityOf(event),
    url: event.sources?.[0],
    siblings: siblingsOf(event),
  };
}

/** What a client is told of a status (RFC 5545 §3.8.1.11). There is none for what is planned or postponed. */
const statuses: Record<Status, Entry["status"]> = {
  planned: "TENTATIVE",
  tentative: "TENTATIVE",
  confirmed: "CONFIRMED",
  postponed: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/** The latest of some instants; undefined when there is none. */
export function latestOf(instants: readonly Instant[]): Instant | undefined {
  return instants.toSorted().at(-1);
}

/** The title, with its status where that is news, since most clients show no status: `Annulé : …`. */
function formatSummary({ summary, status }: CalendarEvent, locale: Locale): Wording {
  const wording = wordingOf(summary, locale);
  const title = markLanguage(wording, locale);
  if (!isNews(status)) return { text: title, locale: wording.locale };
  return { text: withColon(capitalise(statusName(status, locale)), title, locale), locale: wording.locale };
}

/** `[EN] …` before a text of which there is no translation into the reader's language. */
function markLanguage(wording: Wording, locale: Locale): string {
  return wording.locale === locale ? wording.text : `[${wording.locale.toUpperCase()}] ${wording.text}`;
}

/** Plain text with bare addresses, since clients that show HTML are few. */
function formatDescription(event: CalendarEvent, related: readonly CalendarEvent[], locale: Locale): string {
  const facts = describeEvent(event, related, locale).map(({ label, values }) =>
    formatFact(label, values, locale),
  );
  const paragraphs = [facts.join("\n")];
  if (event.description !== undefined) {
    paragraphs.unshift(markLanguage(wordingOf(event.description, locale), locale));
  }
  // The word is the same in both languages.
  if (event.sources !== undefined) paragraphs.push(formatFact("Sources", event.sources, locale));
  return paragraphs.join("\n\n");
}

/** One value beside its label, several in lines of their own. */
function formatFact(label: string, values: readonly string[], locale: Locale): string {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return withColon(label, only, locale);
  return [withColon(label, "", locale).trimEnd(), ...values.map((value) => `- ${value}`)].join("\n");
}

/** Days without hours leave the reader free: otherwise the whole day would be refused to everybody else. */
function availabilityOf({ status, when }: DatedEvent): Entry["availability"] {
  if (statuses[status] === "TENTATIVE") return "TENTATIVE";
  return statuses[status] === "CONFIRMED" && when.precision === "time" ? "BUSY" : "FREE";
}

/** What it replaces is in no calendar any more. */
function siblingsOf({ lineage = [] }: CalendarEvent): readonly string[] {
  return lineage.filter(({ relation }) => relation !== "replaces").map(({ event }) => event);
}
