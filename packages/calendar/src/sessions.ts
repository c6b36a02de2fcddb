import type { AgendaItem, DatedEvent, Wording } from "@rabat-process/events";
import { capitalise, describeAgenda, shortId, wordingOf } from "@rabat-process/events";
import type { Locale, PlainDateTime } from "@rabat-process/timezones";
import type { Entry, EntryOptions, Source } from "./entry.ts";
import { createEntry, formatSummary } from "./entry.ts";
import { placeHours, refuseReversed, timeZoneOf } from "./period.ts";
import { noSupplement } from "./supplement.ts";
import { defineZone } from "./vtimezone.ts";

/** The entry of an event, and where they are asked for those of its sessions. */
export function createEntries(source: Source, options: EntryOptions): readonly Entry[] {
  const entry = createEntry(source, options);
  return options.sessions === true
    ? [entry, ...createSessions(source.event, entry, options.locale)]
    : [entry];
}

/**
 * The items of the agenda that have hours, as entries of their own that belong to the event. They leave the reader
 * free: the event itself takes the time. Their UIDs tell when they start, so that one that is put in between leaves the
 * others what they are; of several that start together the place in the agenda decides.
 *
 * @param entry the entry of the event
 */
function createSessions(event: DatedEvent, entry: Entry, locale: Locale): readonly Entry[] {
  const timeZone = timeZoneOf(event.when);
  if (timeZone === undefined) return [];
  const zone = defineZone(timeZone);
  const before = new Map<PlainDateTime, number>();
  return (event.agenda ?? []).flatMap((item): readonly Entry[] => {
    const { start, end = start } = item;
    if (start === undefined || end === undefined) return [];
    const parallel = (before.get(start) ?? 0) + 1;
    before.set(start, parallel);
    const period = placeHours({ start, end, timeZone }, zone);
    refuseReversed(`A session of ${event.uid}`, period);
    return [
      {
        ...entry,
        uid: `${shortId(event)}-session-${nameStart(start)}${parallel === 1 ? "" : `-${parallel}`}@rabat-process`,
        period,
        summary: formatSummary(event, titleOf(item, event, locale), locale),
        description: `${entry.summary.text}\n\n${describeItem(item, event, locale)}`,
        categories: [describeItem({ kind: item.kind }, event, locale)],
        availability: "FREE",
        relations: [{ uid: event.uid, type: "PARENT" }],
        supplement: noSupplement,
      },
    ];
  });
}

/** `20270620T1000`, by the clock of the event. */
function nameStart(start: PlainDateTime): string {
  return start.replaceAll(/[-:]/g, "");
}

/** Its own title, or what it is. */
function titleOf(item: AgendaItem, event: DatedEvent, locale: Locale): Wording {
  if (item.summary !== undefined) return wordingOf(item.summary, locale);
  return { text: describeItem({ kind: item.kind }, event, locale), locale };
}

function describeItem(item: AgendaItem, event: DatedEvent, locale: Locale): string {
  return capitalise(describeAgenda({ ...event, agenda: [item] }, locale).join(""));
}
