import type { CalendarEvent } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button } from "./message.ts";

/** The three answers to an event, and the way to its details. */
export function answerButtons(event: CalendarEvent, locale: Locale): Block {
  const words = say(locale);
  const title = formatText(event.summary, locale);
  return actions("answers", [
    ...(["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map((partstat) =>
      button({
        action: ids.answer(partstat),
        value: event.uid,
        text: words.answers[partstat],
        label: words.answerLabel(words.answers[partstat], title),
        primary: partstat === "ACCEPTED",
      }),
    ),
    button({
      action: ids.details,
      value: event.uid,
      text: words.details,
      label: words.answerLabel(words.details, title),
    }),
  ]);
}
