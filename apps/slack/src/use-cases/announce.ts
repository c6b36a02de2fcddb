import type { CalendarEvent } from "@rabat-process/events";
import type { Messenger, PostRefusal, Store } from "../ports.ts";

export type AnnounceOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: PostRefusal | "organisers-only" };

/** Posts an event's card in a channel and remembers it, so that it can be redrawn. Organisers only. */
export async function announce(
  { store, messenger, organisers }: { store: Store; messenger: Messenger; organisers: readonly string[] },
  { event, channel, user }: { event: CalendarEvent; channel: string; user: string },
): Promise<AnnounceOutcome> {
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const posted = await messenger.post(event, channel);
  if (!posted.ok) return posted;
  await store.saveCard({ event: event.uid, channel, ts: posted.ts });
  // An answer given meanwhile, through another card, would be missing on this one.
  messenger.redraw(event.uid);
  return { ok: true };
}
