import type { Locale } from "@rabat-process/timezones";
import { eventCard } from "../blocks/event-card.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { readEventState } from "@rabat-process/core/events/show-event";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import type { Deps } from "./deps.ts";

/** An event's card for one person: in their language, with their own time. */
export async function privateCard(
  deps: Deps,
  { uid, user, locale }: { uid: string; user: string; locale: Locale },
): Promise<Message> {
  const state = (await visibleEvent(deps, { uid, user })) && (await readEventState(deps, uid));
  if (state === undefined) return note(refusedAnswer("unknown-event", locale));
  const { timeZone } = await deps.people.profile(user);
  return eventCard({
    ...state,
    locale,
    pageUrl: deps.addresses(locale).event(state.event),
    dateTokens: deps.dateTokens,
    timeZone,
  });
}
