import { allDated } from "@rabat-process/events/schedule";
import { firstDay, lastDay } from "@rabat-process/events";
import { findSlots } from "@rabat-process/planner";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { slotsMessage } from "../../blocks/slots.ts";
import { say } from "../../locales/index.ts";
import type { Call } from "./call.ts";
import { forOrganisers } from "./call.ts";
import { participantsOf } from "./slots-clauses.ts";
import { readSlotsWish } from "./slots-wish.ts";
import { today } from "@rabat-process/core/events/show-event";

/**
 * The five best days for a meeting of all 57 countries, and of whoever is named beside them, each with what speaks against
 * it. Organisers only.
 */
export function answerSlots(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const wish = readSlotsWish(argument, today(deps.clock.now()));
    if ("misread" in wish) return note(escapeMrkdwn(say(locale).slots.usage(wish.misread)));
    const { first, last, minutes, timeZone, stepMinutes, earliest, latest } = wish;
    const { busy, excludedDays, excludedWeekdays } = wish;
    const search = findSlots({
      participants: participantsOf(wish),
      window: { first, last },
      durationMinutes: minutes,
      stepMinutes,
      timeZone,
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      excludedDays,
      excludedWeekdays,
      busy,
      activities: allDated(await deps.store.events()).map(({ when }) => ({
        first: firstDay(when),
        last: lastDay(when),
      })),
      locale,
    });
    const slots = search
      .bestDays(5)
      .map((slot) => ({ slot, summary: search.explain(slot).summary }));
    return slotsMessage({ slots, count: search.count, locale });
  });
}
