import type { CalendarEvent, DatedEvent, Locale, Status, Wording } from "@rabat-process/events";
import {
  describeEvent,
  describePlace,
  kindName,
  statusName,
  successors,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { component, optionalLine, textLine, toBasic, valueLine } from "./content-line.ts";
import type { Period } from "./period.ts";

/** What a client is told of a status (RFC 5545 §3.8.1.11). There is none for what is planned or postponed. */
const statuses: Record<Status, "CONFIRMED" | "TENTATIVE" | "CANCELLED"> = {
  planned: "TENTATIVE",
  tentative: "TENTATIVE",
  confirmed: "CONFIRMED",
  postponed: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/** Said in the title too, since most clients show no status. */
const remarkable: ReadonlySet<Status> = new Set(["cancelled", "postponed", "tentative"]);

/**
 * One event as a VEVENT (RFC 5545 §3.6.1).
 *
 * @param events where the events that the lineage names are looked up
 */
export function veventLines(
  event: DatedEvent,
  period: Period,
  events: readonly CalendarEvent[],
  locale: Locale,
): readonly string[] {
  const language = { LANGUAGE: locale };
  const changed = toBasic(lastChange(event, events));
  const summary = formatSummary(event, locale);
  return component("VEVENT", [
    valueLine("UID", event.uid),
    valueLine("SEQUENCE", String(event.sequence)),
    valueLine("DTSTAMP", changed),
    valueLine("CREATED", toBasic(event.created)),
    valueLine("LAST-MODIFIED", changed),
    ...period.lines,
    textLine("SUMMARY", summary.text, { LANGUAGE: summary.locale }),
    textLine("DESCRIPTION", formatDescription(event, events, locale), language),
    ...optionalLine(describePlace(event, locale), (place) =>
      textLine("LOCATION", capitalise(place), language),
    ),
    textLine("CATEGORIES", [kindName(event.kind, locale)], language),
    valueLine("STATUS", statuses[event.status]),
    valueLine("CLASS", "PUBLIC"),
    ...availabilityLines(event),
    ...optionalLine(event.sources?.[0], (source) => valueLine("URL", source)),
    ...lineageLines(event),
  ]);
}

/**
 * The last change of what the VEVENT says: of the event, or of one that its description names. A client such as
 * Evolution sees a change of the text only by this.
 */
function lastChange(event: CalendarEvent, events: readonly CalendarEvent[]): Instant {
  const named = events.filter(({ uid }) => event.lineage?.some((link) => link.event === uid));
  return latest([event, ...named, ...successors(events, event.uid)], event.lastModified);
}

/** The latest instant at which one of the events was changed, but not before `from`. */
export function latest(events: readonly CalendarEvent[], from: Instant): Instant {
  return events.reduce((found, { lastModified }) => (lastModified > found ? lastModified : found), from);
}

/** The title, with its status where that matters: `Annulé : …`. A title in the other language is marked. */
function formatSummary({ summary, status }: CalendarEvent, locale: Locale): Wording {
  const wording = wordingOf(summary, locale);
  const title = markLanguage(wording, locale);
  if (!remarkable.has(status)) return { text: title, locale: wording.locale };
  return { text: withColon(capitalise(statusName(status, locale)), title, locale), locale: wording.locale };
}

/** `[EN] …` before a text for which the reader's language is missing. */
function markLanguage(wording: Wording, locale: Locale): string {
  return wording.locale === locale ? wording.text : `[${wording.locale.toUpperCase()}] ${wording.text}`;
}

/** Plain text with bare addresses, since clients that show HTML are few. */
function formatDescription(event: CalendarEvent, events: readonly CalendarEvent[], locale: Locale): string {
  const text = optionalLine(event.description, (given) => markLanguage(wordingOf(given, locale), locale));
  const facts = describeEvent(event, events, locale).map(({ label, values }) =>
    formatFact(label, values, locale),
  );
  const sources = event.sources === undefined ? [] : [formatFact("Sources", event.sources, locale)];
  return [...text, facts.join("\n"), ...sources].join("\n\n");
}

/** One value beside its label, several in lines of their own. */
function formatFact(label: string, values: readonly string[], locale: Locale): string {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return withColon(label, only, locale);
  return [withColon(label, "", locale).trimEnd(), ...values.map((value) => `- ${value}`)].join("\n");
}

/**
 * Whether the time of the reader is taken. Not by what is uncertain, and not by a day whose hours are unknown: the
 * whole day would be refused to everybody else.
 */
function availabilityLines({ status, when }: DatedEvent): readonly string[] {
  const isFirm = statuses[status] === "CONFIRMED" && when.precision === "time";
  const busyStatus = isFirm ? "BUSY" : statuses[status] === "TENTATIVE" ? "TENTATIVE" : "FREE";
  return [
    valueLine("TRANSP", isFirm ? "OPAQUE" : "TRANSPARENT"),
    valueLine("X-MICROSOFT-CDO-BUSYSTATUS", busyStatus),
  ];
}

/**
 * What an event follows is its sibling: neither is a part of the other, as PARENT and CHILD would say (RFC 5545
 * §3.2.15). What it replaces is in no calendar any more.
 */
function lineageLines({ lineage = [] }: CalendarEvent): readonly string[] {
  return lineage
    .filter(({ relation }) => relation !== "replaces")
    .map(({ event }) => valueLine("RELATED-TO", event, { RELTYPE: "SIBLING" }));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
