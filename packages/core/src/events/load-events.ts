import { theApp } from "../ports/actor.ts";
import type { CalendarEvent, EventFile, EventFileIssue } from "@rabat-process/events";
import { changesBetween, keepAnnounced } from "@rabat-process/events/changes";
import { isOver } from "@rabat-process/events/answers";
import { parseEventFiles } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import { consequencesOf } from "./consequences.ts";
import { usualReminderTimes } from "./event-plan.ts";
import { situate } from "./situation.ts";
import { storeChange } from "./stored-change.ts";

export type LoadOutcome =
  | {
      readonly ok: true;
      /** How many events the files have. */
      readonly read: number;
      /** Those of them that were new, or newer than what was known, and that everybody may see. */
      readonly published: readonly CalendarEvent[];
      /** Such as only organisers see, until they are announced. */
      readonly drafts: readonly CalendarEvent[];
      /** Those that people saw and that were deleted since: only a higher `sequence` brings them back. */
      readonly deleted: readonly CalendarEvent[];
    }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

/**
 * Takes event files into the store: all of them, or none if one has an issue. Their events may refer to those that are
 * there. A change that comes by a file has the consequences of one that is made in Slack.
 *
 * @param options.by the organiser who sent them; nobody where they stand beside the app
 * @param options.asDrafts whether what is new is shown to nobody until it is announced; what was announced before, or is
 * over, needs no announcement
 */
export async function loadEvents(
  { store, clock }: { store: EventStore; clock: Clock },
  files: readonly EventFile[],
  { by = theApp, asDrafts = false }: { readonly by?: string; readonly asDrafts?: boolean } = {},
): Promise<LoadOutcome> {
  const published = await store.events();
  const drafts = await store.drafts();
  // Nobody knows what a draft says so far.
  const known = [...published, ...drafts.map(({ uid, slug }) => ({ uid, slug }))];
  const parsed = parseEventFiles(files, { known });
  if (!parsed.ok) return parsed;
  const now = clock.now();
  const waits = (event: CalendarEvent) =>
    asDrafts &&
    !known.some(({ uid }) => uid === event.uid) &&
    event.announced === undefined &&
    !isOver(event, now);
  const newDrafts = parsed.events.filter(waits);
  const events = without(parsed.events, newDrafts).map((event) => {
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
  const saved: string[] = [];
  for (const draft of newDrafts)
    if (await store.saveDraft(draft, { by, at: now }, usualReminderTimes)) saved.push(draft.uid);
  const news = parsed.events.filter(({ uid }) => taken.includes(uid) || saved.includes(uid));
  const seen = without(news, [...drafts, ...newDrafts]);
  return {
    ...{ ok: true, read: parsed.events.length, published: seen, drafts: without(news, seen) },
    deleted: await missingOf(store, without(parsed.events, news)),
  };
}

async function missingOf(
  store: EventStore,
  events: readonly CalendarEvent[],
): Promise<readonly CalendarEvent[]> {
  const found = await Promise.all(events.map(({ uid }) => store.event(uid)));
  return events.filter((_, index) => found[index] === undefined);
}

/** The events but for some: a file with an event that is a draft leaves it one. */
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
