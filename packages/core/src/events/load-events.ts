import { theApp } from "../ports/actor.ts";
import type { CalendarEvent, EventFile, EventFileIssue } from "@rabat-process/events";
import { changesBetween, keepAnnounced, parseEventFiles } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import { consequencesOf } from "./consequences.ts";
import { situate } from "./situation.ts";
import { storeChange } from "./stored-change.ts";

export type LoadOutcome =
  | {
      readonly ok: true;
      /** How many events the files have. */
      readonly read: number;
      /** How many of them were new, or newer than what was known. */
      readonly taken: number;
    }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

/**
 * Takes event files into the store: all of them, or none if one has an issue. Their events may refer to those that are
 * there. A change that comes by a file has the consequences of one that is made in Slack.
 *
 * @param by the organiser who sent them; nobody where they stand beside the app
 */
export async function loadEvents(
  { store, clock }: { store: EventStore; clock: Clock },
  files: readonly EventFile[],
  by = theApp,
): Promise<LoadOutcome> {
  const published = await store.events();
  const drafts = await store.drafts();
  const known = [...published, ...drafts].map(({ uid }) => uid);
  const parsed = parseEventFiles(files, { known });
  if (!parsed.ok) return parsed;
  const now = clock.now();
  const events = parsed.events.map((event) => {
    const before = published.find(({ uid }) => uid === event.uid);
    return before === undefined ? event : keepAnnounced(before, event);
  });
  const others = newestOf(published, without(events, drafts));
  const taken = await store.saveEvents(events, { by, at: now }, (before, after) => ({
    ...consequencesOf(before && situate(before, published), situate(after, others), {
      now,
      events: others,
    }),
    entries: before === undefined ? [] : entriesOf(before.event, after.event),
  }));
  return { ok: true, read: parsed.events.length, taken: taken.length };
}

/** What everybody will see: a file with an event that is a draft leaves it one. */
function without(events: readonly CalendarEvent[], drafts: readonly CalendarEvent[]) {
  return events.filter((event) => !drafts.some(({ uid }) => uid === event.uid));
}

/** All events, each as it is in the files where that is newer than what is known. */
function newestOf(
  known: readonly CalendarEvent[],
  read: readonly CalendarEvent[],
): readonly CalendarEvent[] {
  const events = new Map(known.map((event) => [event.uid, event]));
  for (const event of read) {
    const before = events.get(event.uid);
    if (before === undefined || isNewer(event, before)) events.set(event.uid, event);
  }
  return [...events.values()];
}

function isNewer(event: CalendarEvent, before: CalendarEvent): boolean {
  if (event.sequence !== before.sequence) return event.sequence > before.sequence;
  return event.lastModified > before.lastModified;
}

/** What happened to an event, as the log and the digests say it of a change that is made in Slack. */
function entriesOf(before: CalendarEvent, after: CalendarEvent) {
  return changesBetween(before, after).map((change) => ({
    act: change.kind,
    details: { changes: [storeChange(change)] },
  }));
}
