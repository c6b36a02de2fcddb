import { capitalise } from "@rabat-process/events/words";
import { formatWhen } from "@rabat-process/events";
import type { Slot } from "@rabat-process/planner";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Message } from "./message.ts";
import { button, context, note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

/** Times at which a meeting may be, the best first, each with what speaks against it and a button that takes it. */
export function slotsMessage(view: {
  readonly slots: readonly { readonly slot: Slot; readonly summary: string }[];
  /** How many times were looked at. */
  readonly count: number;
  readonly locale: Locale;
}): Message {
  const { slots, count, locale } = view;
  const words = say(locale).slots;
  if (slots.length === 0) return note(words.none);
  const draw = ({ slot, summary }: (typeof slots)[number]) => {
    const when = capitalise(formatWhen(slot.when, locale));
    return [
      section(
        `*${escapeMrkdwn(when)}*\n${shorten(escapeMrkdwn(summary), 1500)}`,
        button({
          action: ids.takeSlot,
          value: JSON.stringify(slot.when),
          text: words.take,
          label: words.takeLabel(when),
        }),
      ),
    ];
  };
  return {
    text: words.title(slots.length),
    blocks: [
      section(`*${words.title(slots.length)}*`),
      ...fitting(slots, draw, { budget: totals.blocks - 1000 }).blocks,
      context(words.explained(count)),
    ],
  };
}
