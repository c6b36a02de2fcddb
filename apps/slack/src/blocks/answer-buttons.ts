import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, RsvpRefusal } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
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
  const { answers } = sentences[locale];
  const value = writeShown(event, said);
  const title = formatText(event.summary, locale);
  return actions("answers", [
    ...(["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map((partstat) =>
      button({
        action: ids.answer(partstat),
        value,
        text: answers[partstat],
        label: words.answerLabel(answers[partstat], title),
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

/** Why no answer is taken; what was replaced leads to what has taken its place. */
export function closedBlock(
  {
    closed,
    replacedBy,
  }: { readonly closed: RsvpRefusal; readonly replacedBy?: CalendarEvent | undefined },
  locale: Locale,
): Block {
  const text = sentences[locale].closed[closed];
  if (replacedBy === undefined) return section(text);
  const title = formatText(replacedBy.summary, locale);
  const { show, showLabel } = say(locale).schedule;
  return section(
    `${text}\n*${escapeMrkdwn(title)}*`,
    button({ action: ids.show, value: replacedBy.uid, text: show, label: showLabel(title) }),
  );
}
