import type { AgendaItem, DatedEvent, Wording } from "@rabat-process/events";
import { capitalise, describeAgenda } from "@rabat-process/events/words";
import { slugOf, wordingOf } from "@rabat-process/events";
import { zoneOf } from "@rabat-process/events/schedule";
import { addDays, daysBetween } from "@rabat-process/timezones";
import type { Locale, PlainDateTime } from "@rabat-process/timezones";
import type { Entry, EntryOptions, Source } from "./entry.ts";
import { createEntry, formatSummary } from "./entry.ts";
import { placeHours, refuseReversed } from "./period.ts";
import { noSupplement } from "./supplement.ts";
import { asWallTime, defineZone } from "./vtimezone.ts";

/** The entries of an event: one, or one for each day with hours of its own; and where they are asked for, its sessions. */
export function createEntries(source: Source, options: EntryOptions): readonly Entry[] {
  const entry = createEntry(source, options);
  const entries = splitDays(source, entry);
  return options.sessions === true
    ? [...entries, ...createSessions(source.event, entry, options.locale)]
    : entries;
}

/**
 * Hours that hold for several days as one entry for each day, of which the first has the UID of the event. One entry that
 * recurs would be shorter, but Thunderbird 153 keeps such a one when it has left the feed.
 */
function splitDays({ event, zone }: Source, entry: Entry): readonly Entry[] {
  const { when } = event;
  if (when.precision === "time" || when.dailyHours === undefined || when.first === when.last)
    return [entry];
  const { start, end, timeZone } = when.dailyHours;
  const dayCount = daysBetween(when.first, when.last) + 1;
  return Array.from({ length: dayCount }, (_, index): Entry => {
    const day = addDays(when.first, index);
    const hours = {
      start: asWallTime(`${day}T${start}`),
      end: asWallTime(`${day}T${end}`),
      timeZone,
    };
    const period = placeHours(hours, zone);
    refuseReversed(event.uid, period);
    if (index === 0) return { ...entry, period };
    // Who comes is asked once, at the first of them.
    const { organizer: _organizer, attendees: _attendees, ...supplement } = entry.supplement;
    const uid = `${slugOf(event)}-day-${day.replaceAll("-", "")}@rabat-process`;
    return { ...entry, uid, period, supplement, relations: [{ uid: event.uid, type: "PARENT" }] };
  });
}

/**
 * The items of the agenda that have hours, as entries of their own that belong to the event. They leave the reader
 * free: the event itself takes the time. Their UIDs tell when they start, so that one that is put in between leaves the
 * others what they are; of several that start together the place in the agenda decides.
 *
 * @param entry the entry of the event
 */
function createSessions(event: DatedEvent, entry: Entry, locale: Locale): readonly Entry[] {
  const timeZone = zoneOf(event.when);
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
        uid: `${slugOf(event)}-session-${nameStart(start)}${parallel === 1 ? "" : `-${parallel}`}@rabat-process`,
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
