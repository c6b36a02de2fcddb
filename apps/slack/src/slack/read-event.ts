import type { Locale } from "@rabat-process/timezones";
import type { Addresses } from "@rabat-process/core/ports/addresses";
import { eventCard } from "../blocks/event-card.ts";
import type { Message } from "../blocks/message.ts";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Store } from "../ports/store.ts";
import { readEventState } from "@rabat-process/core/events/show-event";

interface CardDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly addresses: (locale: Locale) => Addresses;
  readonly dateTokens: boolean;
}

/** Reads the newest state of an event, to be drawn as a card in any language; undefined if there is none of this UID. */
export async function readEvent(
  { store, clock, addresses, dateTokens }: CardDeps,
  uid: string,
): Promise<((locale: Locale) => Message) | undefined> {
  const state = await readEventState({ store, clock }, uid);
  if (state === undefined) return undefined;
  return (locale) =>
    eventCard({ ...state, locale, dateTokens, pageUrl: addresses(locale).event(state.event) });
}
