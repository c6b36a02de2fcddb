import { describeTold, tellsWithdrawal } from "@rabat-process/core/events/stored-change";
import type { EventNotifications } from "@rabat-process/core/ports/notifier";
import { sentences } from "@rabat-process/core/sentences/index";
import { describePlace, describeWhen, formatText } from "@rabat-process/events";
import { withColon } from "@rabat-process/events/words";
import { say } from "../locales/index.ts";
import { answerButtons, closedButtons, moreButton } from "./answer-buttons.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { totals } from "./limits.ts";
import type { Notice } from "./notices.ts";
import { ownHours, toReader } from "./notices.ts";
import { spokenMessage } from "./spoken.ts";

type News = Pick<EventNotifications["changed"], "told" | "askAgain" | "answer">;

/**
 * Tells somebody whom an event concerns what changed: what is new and what it was before, then what their answer is now,
 * then what they can do. Three answers are asked for only where the earlier ones count no more.
 */
export function changed(notice: Notice, news: News): Message {
  const { event, locale } = notice;
  const words = sentences[locale].notices;
  const title = formatText(event.summary, locale);
  const rest = [
    section(`*${escapeMrkdwn(describeTold(news.told, locale))}*`),
    ...nowBlocks(notice, news),
    ...(tellsWithdrawal(news.told)
      ? [section(words.withdrawn)]
      : [...answerBlocks(notice, news), buttonsOf(notice, news)]),
  ];
  const lead = escapeMrkdwn(withColon(words.changed, title, locale));
  const { text } = spokenMessage(rest, locale);
  return {
    text: shorten(`${lead}. ${text}`, totals.text),
    blocks: [section(`${escapeMrkdwn(words.changed)}\n*${escapeMrkdwn(title)}*`), ...rest],
  };
}

/** What holds now beside what was said to be new: nothing is said twice. */
function nowBlocks(notice: Notice, { told: { changes = [] } }: News): Block[] {
  const { event, locale } = notice;
  const saysWhen = changes.some(({ kind }) => kind === "rescheduled" || kind === "postponed");
  const saysPlace = changes.some(({ kind }) => kind === "relocated" || kind === "moved-online");
  const place = saysPlace ? undefined : describePlace(event, locale);
  const lines = [
    ...(saysWhen ? [] : [escapeMrkdwn(describeWhen(event, locale))]),
    ...ownHours(notice),
    ...(place === undefined ? [] : [escapeMrkdwn(place)]),
  ];
  return lines.length === 0 ? [] : [context(lines.join("\n"))];
}

function answerBlocks(notice: Notice, { askAgain, answer }: News): Block[] {
  const { closed, locale } = notice;
  const { notices, closed: whyClosed } = sentences[locale];
  if (askAgain && closed === undefined) return [section(notices.answerAgain)];
  if (closed !== undefined && closed !== "deadline-passed") return [section(whyClosed[closed])];
  const now = answer === undefined ? [] : [toReader(notices.answerStays(answer), notice)];
  const why = closed === undefined ? [] : [whyClosed[closed]];
  const lines = [...now, ...why];
  return lines.length === 0 ? [] : [section(lines.join(" "))];
}

function buttonsOf(
  { event, closed, replacedBy, locale }: Notice,
  { askAgain, answer }: News,
): Block {
  if (closed !== undefined) return closedButtons(event, { closed, replacedBy }, locale);
  if (askAgain || answer === undefined) return answerButtons(event, locale);
  const { changeAnswer: text, label } = say(locale).card;
  const title = formatText(event.summary, locale);
  return actions("answers", [
    button({ action: ids.show, value: event.uid, text, label: label(text, title) }),
    moreButton(event, locale),
  ]);
}
