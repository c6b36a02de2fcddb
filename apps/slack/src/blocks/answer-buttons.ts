import type { CalendarEvent } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button } from "./message.ts";
import type { Shown } from "./shown.ts";
import { writeShown } from "./shown.ts";

/**
 * The three answers to an event, and the way to its details.
 *
 * @param said what the message says beside the event: of which delegation it speaks, and of places
 */
export function answerButtons(
  event: CalendarEvent,
  locale: Locale,
  said: Pick<Shown, "delegation" | "places"> = {},
): Block {
  const words = say(locale);
  const value = writeShown(event, said);
  const title = formatText(event.summary, locale);
  return actions("answers", [
    ...(["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map((partstat) =>
      button({
        action: ids.answer(partstat),
        value,
        text: words.answers[partstat],
        label: words.answerLabel(words.answers[partstat], title),
        primary: partstat === "ACCEPTED",
      }),
    ),
    button({
      action: ids.details,
      value,
      text: words.details,
      label: words.answerLabel(words.details, title),
    }),
  ]);
}
