import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { draftEvent } from "../events/draft-event.ts";
import { today } from "../events/show-event.ts";
import type { Refusal } from "../ports/actor.ts";
import type { Announcement, AnnouncementStore } from "../ports/announcements.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";
import type { FittedDraft } from "./fit-draft.ts";
import { eventOf } from "./fit-draft.ts";
import { fitFound } from "./fit-found.ts";
import { linkKnown } from "./link-events.ts";
import { readAnnouncements } from "./read-announcements.ts";
import type { Reading } from "./reading.ts";

interface Deps {
  readonly store: EventStore & AnnouncementStore;
  readonly clock: Clock;
  readonly roles: Roles;
}

/** A text, what it says, and as much of each of its events as an event can hold. */
export interface ReadAnnouncement {
  readonly announcement: Announcement;
  readonly reading: Reading;
  readonly fitted: readonly FittedDraft[];
}

/**
 * Reads the texts of one announcement, and keeps them for the forms that quote them. Organisers only.
 *
 * @param given.id what the door calls it: the same press keeps it once
 */
export async function takeAnnouncement(
  deps: Deps,
  given: { readonly id: string; readonly texts: readonly string[]; readonly user: string },
): Promise<({ readonly ok: true } & ReadAnnouncement) | Refusal<"organisers-only">> {
  const { store, clock, roles } = deps;
  const { id, texts, user } = given;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const known = await store.announcement(id);
  const announcement = known ?? { id, texts, at: clock.now(), drafts: [] };
  if (known === undefined) await store.saveAnnouncement({ id, texts, at: announcement.at });
  return { ok: true, ...(await readKept(store, announcement)) };
}

/** What a text says that was kept; undefined where it was erased. Organisers only. */
export async function openAnnouncement(
  { store, roles }: Omit<Deps, "clock">,
  { id, user }: { readonly id: string; readonly user: string },
): Promise<
  ({ readonly ok: true } & ReadAnnouncement) | Refusal<"organisers-only" | "unknown-announcement">
> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const announcement = await store.announcement(id);
  if (announcement === undefined) return { ok: false, reason: "unknown-announcement" };
  return { ok: true, ...(await readKept(store, announcement)) };
}

/** What the text says from which the draft of an event was made, and at which place of it; undefined where there is none. */
export async function announcementOf(
  store: EventStore & AnnouncementStore,
  event: string,
): Promise<(ReadAnnouncement & { readonly place: number }) | undefined> {
  const announcement = await store.announcementOf(event);
  const place = announcement?.drafts.find((draft) => draft.event === event)?.place;
  if (announcement === undefined || place === undefined) return undefined;
  return { ...(await readKept(store, announcement)), place };
}

/**
 * Saves each event of a text as a draft that lacks nothing an event needs, with its links to the others. Organisers only.
 * Done twice, it makes each draft once.
 */
export async function draftFound(
  deps: Deps,
  { id, user }: { readonly id: string; readonly user: string },
): Promise<
  ({ readonly ok: true } & ReadAnnouncement) | Refusal<"organisers-only" | "unknown-announcement">
> {
  const opened = await openAnnouncement(deps, { id, user });
  if (!opened.ok) return opened;
  let { announcement } = opened;
  const { reading } = opened;
  // Others can only be linked to what has its UID.
  const places = [...reading.events.keys()].toSorted(
    (one, other) => linksOf(reading, one) - linksOf(reading, other),
  );
  for (const place of places) {
    if (announcement.drafts.some((draft) => draft.place === place)) continue;
    const fitted = fitFound(reading, uidsOf(announcement, reading))[place];
    const identity = { uid: "draft@rabat-process", created: createdAt(announcement, place) };
    const draft = fitted && eventOf(fitted, identity);
    if (draft === undefined) continue;
    const saved = await draftEvent(deps, { draft, user, found: { announcement: id, place } });
    if (!saved.ok) return saved;
    const made = { place, event: saved.event.uid };
    announcement = { ...announcement, drafts: [...announcement.drafts, made] };
  }
  return { ok: true, ...(await readKept(deps.store, announcement)) };
}

/** When the record of an event of a text is made: by that, a press that comes twice is known. */
export function createdAt({ at }: Announcement, place: number): Instant {
  return addMinutes(at, place / 60);
}

function linksOf({ events }: Reading, place: number): number {
  return events[place]?.links?.length ?? 0;
}

async function readKept(store: EventStore, announcement: Announcement): Promise<ReadAnnouncement> {
  const own = new Set(announcement.drafts.map(({ event }) => event));
  const known = [...(await store.events()), ...(await store.drafts())].filter(
    ({ uid }) => !own.has(uid),
  );
  const reading = linkKnown(readOnce(announcement), known);
  return { announcement, reading, fitted: fitFound(reading, uidsOf(announcement, reading)) };
}

/** The readings of the texts that people are at, the latest last: a press asks for one several times. */
const recent = new Map<string, Reading>();
const mostRecent = 20;

/** What the texts say by themselves: equal texts of one day say the same. */
function readOnce({ texts, at }: Announcement): Reading {
  const published = today(at);
  const key = JSON.stringify([published, texts]);
  const reading = recent.get(key) ?? readAnnouncements(texts, { published });
  recent.delete(key);
  recent.set(key, reading);
  for (const oldest of recent.keys()) {
    if (recent.size <= mostRecent) break;
    recent.delete(oldest);
  }
  return reading;
}

function uidsOf({ drafts }: Announcement, { events }: Reading): readonly (string | undefined)[] {
  return events.map((_, place) => drafts.find((draft) => draft.place === place)?.event);
}
