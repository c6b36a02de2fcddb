import type { CalendarEvent } from "@rabat-process/events";
import { firstDay, isDated, slugOf, wordingOf } from "@rabat-process/events";
import type { AnnouncementStore } from "../ports/announcements.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore, ReminderTimes } from "../ports/events.ts";
import type { Refusal } from "../ports/actor.ts";
import type { Roles } from "../ports/roles.ts";
import { momentAfter } from "./announce.ts";
import { applyChange } from "./apply-change.ts";
import { versionOf } from "./version.ts";
import { usualReminderTimes } from "./event-plan.ts";

export type DraftOutcome =
  | { readonly ok: true; readonly event: CalendarEvent }
  | { readonly ok: false; readonly reason: "organisers-only" };

/**
 * Saves a new event that nobody is told of until it is announced, under a UID of its own. Organisers only. A form that
 * arrives twice makes one event: it is known by when it was opened, and by its title.
 *
 * @param found the text that speaks of it, and at which place
 */
export async function draftEvent(
  deps: { store: EventStore & AnnouncementStore; clock: Clock; roles: Roles },
  {
    draft,
    user,
    found,
  }: {
    draft: CalendarEvent;
    user: string;
    found?: { announcement: string; place: number } | undefined;
  },
): Promise<DraftOutcome> {
  const { store, roles } = deps;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const event = await saveOnce(deps, draft, user);
  if (found !== undefined)
    await store.noteDraft(found.announcement, { place: found.place, event: event.uid });
  return { ok: true, event };
}

async function saveOnce(
  { store, clock }: { store: EventStore; clock: Clock },
  draft: CalendarEvent,
  user: string,
): Promise<CalendarEvent> {
  const events = [...(await store.events()), ...(await store.drafts())];
  const { en, fr } = draft.summary;
  const twin = events.find(
    ({ created, summary }) => created === draft.created && summary.en === en && summary.fr === fr,
  );
  if (twin !== undefined) return twin;
  const taken = new Set(events.map((event) => `${slugOf(event)}@rabat-process`));
  for (;;) {
    const event = { ...draft, uid: uidOf(draft, taken) };
    if (await store.saveDraft(event, { by: user, at: clock.now() }, usualReminderTimes))
      return event;
    // Somebody was quicker with the same name.
    taken.add(event.uid);
  }
}

/**
 * Takes another state of a draft, whole: nobody knew what it said before. Organisers only.
 *
 * @param change.seen the version that the organiser saw: whoever comes second with an old one is told so
 */
export async function redraftEvent(
  { store, clock, roles }: { store: EventStore; clock: Clock; roles: Roles },
  change: {
    readonly draft: CalendarEvent;
    readonly seen: string;
    readonly reminderTimes: ReminderTimes;
    readonly user: string;
    readonly press: string;
  },
): Promise<
  | { readonly ok: true; readonly event: CalendarEvent }
  | Refusal<"organisers-only" | "unknown-event" | "stale" | "already-announced">
> {
  const { draft, seen, reminderTimes, user, press } = change;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const actor = { uid: draft.uid, by: user, at, press };
  return applyChange<"stale" | "already-announced">(store, actor, ({ event, isDraft }) => {
    if (!isDraft) return { ok: false, reason: "already-announced" };
    if (versionOf(event) !== seen) return { ok: false, reason: "stale" };
    const { uid, slug, created, sequence, status } = event;
    const kept = { uid, ...(slug !== undefined && { slug }), created, sequence, status };
    const lastModified = momentAfter(event, at);
    return { ok: true, act: "redraft", event: { ...draft, ...kept, lastModified }, reminderTimes };
  });
}

/** Deletes a draft with all that is known of it. Organisers only. */
export async function deleteDraft(
  { store, clock, roles }: { store: EventStore; clock: Clock; roles: Roles },
  { uid, user }: { uid: string; user: string },
): Promise<{ readonly ok: true } | Refusal<"organisers-only" | "unknown-event">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const isDeleted = await store.deleteDraft(uid, { by: user, at: clock.now() });
  return isDeleted ? { ok: true } : { ok: false, reason: "unknown-event" };
}

/** Of a title, as many letters as people still type. */
const mostLetters = 40;

/** The UID of a new event, from its title and year: `workshop-on-return-2027@rabat-process`, with a number if it is taken. */
export function uidOf(
  { summary, when, created }: Pick<CalendarEvent, "summary" | "when" | "created">,
  taken: ReadonlySet<string>,
): string {
  const known = isDated(when) ? firstDay(when) : when.precision === "month" ? when.month : created;
  const year = known.slice(0, 4);
  const words = wordingOf(summary, "en")
    .text.toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/[\p{M}’']/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== year);
  const fitting = words.filter(
    (_, index) => words.slice(0, index + 1).join("-").length <= mostLetters,
  );
  const name = [...(fitting.length === 0 ? ["event"] : fitting), year].join("-");
  for (let number = 1; ; number += 1) {
    const uid = `${name}${number === 1 ? "" : `-${number}`}@rabat-process`;
    if (!taken.has(uid)) return uid;
  }
}
