import { sentences } from "@rabat-process/core/sentences/index";
import type { Answer, RsvpRefusal } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { shortDay } from "./card-lines.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Shown } from "./shown.ts";
import { writeShown } from "./shown.ts";

type Said = Pick<Shown, "delegation" | "places">;

/**
 * The three answers to an event, of which none is coloured since none is better, and the way to everything else.
 *
 * @param said what the message says beside the event: of which delegation it speaks, and of places
 */
export function answerButtons(event: CalendarEvent, locale: Locale, said: Said = {}): Block {
  return actions("answers", [
    ...(["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map((partstat) =>
      pressable(event, locale, {
        action: ids.answer(partstat),
        text: wordsOf(partstat, event, { locale, said }),
        said,
      }),
    ),
    moreButton(event, locale, said),
  ]);
}

/** A button says what pressing it does: who presses where no place is left does not attend yet. */
function wordsOf(
  partstat: Answer,
  { participation }: CalendarEvent,
  { locale, said }: { readonly locale: Locale; readonly said: Said },
): string {
  const words = say(locale).card;
  if (partstat === "ACCEPTED" && said.places === "full") return words.joinQueue;
  const asks = participation?.mode === "expression-of-interest" && said.places !== "offered";
  return partstat === "ACCEPTED" && asks ? words.apply : sentences[locale].answers[partstat];
}

/** The one answer that is taken after the deadline: that a delegation can come no longer, which frees its place. */
function takeBackButton(event: CalendarEvent, locale: Locale, said: Said = {}) {
  return pressable(event, locale, {
    action: ids.answer("DECLINED"),
    text: say(locale).card.takeBack,
    said,
  });
}

/** Opens everything else that there is to know of an event. */
export function moreButton(event: CalendarEvent, locale: Locale, said: Said = {}) {
  return pressable(event, locale, { action: ids.about, text: say(locale).card.more, said });
}

/** Opens the list of those who come for a delegation. */
export function nameButton(event: CalendarEvent, locale: Locale, said: Said = {}) {
  const text = say(locale).card.nameWho;
  return { ...pressable(event, locale, { action: ids.details, text, said }), style: primary };
}

const primary = "primary" as const;

function pressable(
  event: CalendarEvent,
  locale: Locale,
  { action, text, said }: { readonly action: string; readonly text: string; readonly said: Said },
) {
  const title = formatText(event.summary, locale);
  const label = say(locale).card.label(text, shortDay(event, locale), title);
  return button({ action, value: writeShown(event, said), text, label });
}

interface Closed {
  readonly closed: RsvpRefusal;
  /** What has taken its place. */
  readonly replacedBy?: CalendarEvent | undefined;
}

/** What can be pressed where answers are closed. */
export function closedButtons(
  event: CalendarEvent,
  { closed, replacedBy }: Closed,
  locale: Locale,
): Block {
  const more = moreButton(event, locale);
  if (closed === "deadline-passed")
    return actions("answers", [takeBackButton(event, locale), more]);
  const show = replacedBy === undefined ? [] : [showButton(replacedBy, locale)];
  return actions("answers", [...show, more]);
}

function showButton(event: CalendarEvent, locale: Locale) {
  const { show, showLabel } = say(locale).schedule;
  const label = showLabel(formatText(event.summary, locale));
  return button({ action: ids.show, value: event.uid, text: show, label });
}

/** Why no answer is taken; what was replaced leads to what has taken its place. */
export function closedBlock({ closed, replacedBy }: Closed, locale: Locale): Block {
  const text = sentences[locale].closed[closed];
  if (replacedBy === undefined) return section(text);
  const title = escapeMrkdwn(formatText(replacedBy.summary, locale));
  return section(`${text}\n*${title}*`, showButton(replacedBy, locale));
}
