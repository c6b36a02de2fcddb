import { describeTold } from "@rabat-process/core/events/stored-change";
import type { ToldChange } from "@rabat-process/core/events/stored-change";
import type { Clashes } from "@rabat-process/core/events/clashes";
import type { EventNotifications } from "@rabat-process/core/ports/notifier";
import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { formatText, withColon } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { clashBlocks } from "./clashes.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Notice } from "./notices.ts";
import { message, toReader } from "./notices.ts";
import { unreachableWords } from "./reach.ts";
import { describeReminderTimes } from "./reminder-times.ts";
import { modal } from "./view.ts";

/** A change that waits before people hear of it. */
interface Waiting {
  /** By which it is stopped. */
  readonly departure: string;
  readonly leavesAt: Instant;
  readonly told: ToldChange;
  readonly askAgain: boolean;
  /** When people are reminded from then on, where that changes. */
  readonly reminderTimes?: readonly number[] | undefined;
  readonly people: number;
  readonly unreachable: readonly DelegationCode[];
}

/** Tells whoever made a change that it waits, with two ways to end that. */
export function leavingMessage(notice: Notice, waiting: Waiting): Message {
  const words = sentences[notice.locale].departures;
  return message(notice, words.leavesTitle, leavingBlocks(notice, waiting));
}

/** The same in the place of the form by which the change was made. */
export function leavingView(
  notice: Notice,
  waiting: Waiting & {
    readonly messages: number;
    /** What other processes hold at the new date. */
    readonly clashes?: Clashes | undefined;
  },
): ModalView {
  const { event, locale } = notice;
  const { departures, forms } = say(locale);
  const title = escapeMrkdwn(formatText(event.summary, locale));
  return modal({
    callback: "taken",
    title: sentences[locale].departures.leavesTitle,
    close: forms.close,
    metadata: "",
    blocks: [
      section(`*${title}*`),
      context(departures.cards(waiting.messages)),
      ...leavingBlocks(notice, waiting),
      ...clashBlocks(waiting.clashes, locale),
      context(departures.alsoTold),
    ],
  });
}

function leavingBlocks(notice: Notice, waiting: Waiting): Block[] {
  const { event, locale } = notice;
  const { departure, leavesAt, told, askAgain, reminderTimes, people } = waiting;
  const words = sentences[locale].departures;
  const title = formatText(event.summary, locale);
  const value = `${event.uid} ${departure}`;
  const { asksAgain } = say(locale).departures;
  const press = (action: string, text: string) =>
    button({ action, value, text, label: withColon(text, title, locale) });
  const reach = [words.willReach(people), ...unreachableWords(waiting, locale)];
  const reminders =
    reminderTimes === undefined ? [] : [describeReminderTimes(reminderTimes, locale)];
  return [
    section(`*${escapeMrkdwn(describeTold(told, locale))}*`),
    section([...reach, ...(askAgain ? [asksAgain] : []), ...reminders].join("\n")),
    section(toReader(words.leaves(leavesAt), notice)),
    actions("departure", [press(ids.stopDeparture, words.stop), press(ids.departNow, words.now)]),
  ];
}

/** Tells whoever made a change that waited what came of it. */
export function departedMessage(notice: Notice, news: EventNotifications["departed"]): Message {
  const { locale } = notice;
  const words = sentences[locale].departures;
  const change = section(`*${escapeMrkdwn(describeTold(news.told, locale))}*`);
  if (!news.isMade) return message(notice, words.staleTitle, [change, section(words.stale)]);
  const lines = [words.reached(news.people), ...unreachableWords(news, locale)];
  return message(notice, words.madeTitle, [change, section(lines.join("\n"))]);
}

/** What stands in the place of a change that was stopped, or of which it is too late. */
export function endedMessage(
  end: "stopped" | "gone" | "madeTitle",
  event: CalendarEvent | undefined,
  locale: Locale,
): Message {
  const words = sentences[locale].departures[end];
  if (event === undefined) return note(words);
  return note(`*${escapeMrkdwn(formatText(event.summary, locale))}*\n${words}`);
}

/** The event and the change of a button. */
export function readDeparture(value: string): { readonly uid: string; readonly departure: string } {
  const [uid = "", ...departure] = value.split(" ");
  return { uid, departure: departure.join(" ") };
}

/** What the form said when it was sent: the press that cancels does the same. */
const FilledCancel = z.object({
  uid: z.string(),
  seen: z.string(),
  en: z.string().exactOptional(),
  fr: z.string().exactOptional(),
});
export type FilledCancel = z.infer<typeof FilledCancel>;

/** The event that a button cancels, in which version, and why. */
export function readFilledCancel(value: string): FilledCancel {
  return FilledCancel.parse(JSON.parse(value));
}

/** Asks once more before an event is cancelled: the press that does it is red, and says the whole act. */
export function cancelView(
  notice: Notice,
  about: {
    /** What the form said, by which the press does the same. */
    readonly filled: string;
    readonly told: ToldChange;
    readonly people: number;
    readonly unreachable: readonly DelegationCode[];
    readonly messages: number;
  },
): ModalView {
  const { event, locale } = notice;
  const { departures } = say(locale);
  const { cancel: words } = departures;
  const title = formatText(event.summary, locale);
  const value = about.filled;
  return modal({
    callback: "cancel",
    title: words.title,
    close: words.close,
    metadata: "",
    blocks: [
      section(`*${escapeMrkdwn(title)}*\n${escapeMrkdwn(describeTold(about.told, locale))}`),
      section(
        [
          sentences[locale].departures.willReach(about.people),
          ...unreachableWords(about, locale),
          departures.cards(about.messages),
          words.undo,
        ].join("\n"),
      ),
      actions("cancel", [
        button({
          action: ids.cancelEvent,
          value,
          text: words.press,
          label: withColon(words.press, title, locale),
          danger: true,
        }),
        button({ action: ids.backToChange, value, text: words.back }),
      ]),
    ],
  });
}
