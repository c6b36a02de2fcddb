import type { Answer, CalendarEvent, DelegationCode, Rsvp, RsvpRefusal } from "@rabat-process/events";
import { recordRsvp } from "@rabat-process/events";
import type { Clock, Messenger, Store } from "../ports.ts";

export type AnswerOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly rsvp: Rsvp }
  | { readonly ok: false; readonly reason: RsvpRefusal | "unknown-event" | "unknown-delegation" };

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk;
 * the cards follow soon after.
 */
export async function recordAnswer(
  { store, clock, messenger }: { store: Store; clock: Clock; messenger: Messenger },
  { uid, user, partstat }: { uid: string; user: string; partstat: Answer },
): Promise<AnswerOutcome> {
  const event = await store.event(uid);
  if (event === undefined) return { ok: false, reason: "unknown-event" };
  const { delegation } = await store.person(user);
  if (delegation === undefined) return { ok: false, reason: "unknown-delegation" };
  const result = recordRsvp(event, { delegation, partstat, by: user, at: clock.now() });
  if (!result.ok) return result;
  await store.saveRsvp(result.rsvp);
  messenger.redraw(uid);
  return { ok: true, event, rsvp: result.rsvp };
}

/** Remembers whom a person answers for. */
export async function joinDelegation(
  { store }: { store: Store },
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<void> {
  await store.saveDelegation(user, delegation);
}
