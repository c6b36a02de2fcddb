import { describeTold, tellsWithdrawal } from "@rabat-process/core/events/stored-change";
import type { ToldChange } from "@rabat-process/core/events/stored-change";
import type { Clashes } from "@rabat-process/core/events/clashes";
import type { EventNotifications } from "@rabat-process/core/ports/notifier";
import type { Job } from "@rabat-process/core/ports/jobs";
import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import { joinWords, withColon } from "@rabat-process/events/words";
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
  /** The jobs that show the event, where it is its announcement that waits. */
  readonly shows?: readonly Showing[] | undefined;
}

type Showing = Pick<Job, "payload">;

/** Tells whoever made a change that it waits, with two ways to end that. */
export function leavingMessage(notice: Notice, waiting: Waiting): Message {
  const words = sentences[notice.locale].departures;
  return message(notice, words.leavesTitle, leavingBlocks(notice, waiting));
}

/** The same in the place of the form by which the change was made. */
export function leavingView(
  notice: Notice,
  waiting: Waiting & {
    readonly messages?: number;
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
      ...cardsLine(waiting, locale).map((line) => context(line)),
      ...leavingBlocks(notice, waiting),
      ...clashBlocks(waiting.clashes, locale),
      context(departures.alsoTold),
    ],
  });
}

/** What becomes of the cards that are there. */
function cardsLine(
  { messages, told }: Pick<Waiting, "told"> & { readonly messages?: number },
  locale: Locale,
): readonly string[] {
  const { cards, cardsGo } = say(locale).departures;
  if (messages === undefined) return [];
  return [tellsWithdrawal(told) && messages > 0 ? cardsGo(messages) : cards(messages)];
}

/** What happens, in one line: a change, or where the event is announced. */
function whatHappens(
  { told, shows }: { readonly told: ToldChange; readonly shows?: readonly Showing[] | undefined },
  locale: Locale,
): string {
  if (shows === undefined) return escapeMrkdwn(describeTold(told, locale));
  return say(locale).announce.goes(joinWords(channelsIn(shows), locale));
}

/** The channels of jobs that post a card, as Slack shows them. */
function channelsIn(shows: readonly Showing[]): readonly string[] {
  return shows.flatMap(({ payload: { channel } }) =>
    typeof channel === "string" ? [`<#${channel}>`] : [],
  );
}

function leavingBlocks(notice: Notice, waiting: Waiting): Block[] {
  const { event, locale } = notice;
  const { departure, leavesAt, askAgain, reminderTimes } = waiting;
  const words = sentences[locale].departures;
  const title = formatText(event.summary, locale);
  const value = `${event.uid} ${departure}`;
  const { asksAgain } = say(locale).departures;
  const press = (action: string, text: string) =>
    button({ action, value, text, label: withColon(text, title, locale) });
  const reach = willReach(waiting, locale);
  const reminders =
    reminderTimes === undefined ? [] : [describeReminderTimes(reminderTimes, locale)];
  return [
    section(`*${whatHappens(waiting, locale)}*`),
    section([...reach, ...(askAgain ? [asksAgain] : []), ...reminders].join("\n")),
    section(toReader(words.leaves(leavesAt), notice)),
    actions("departure", [press(ids.stopDeparture, words.stop), press(ids.departNow, words.now)]),
  ];
}

/** Who is notified; an announcement is seen, and focal points are asked if that was wanted. */
function willReach(waiting: Waiting, locale: Locale): readonly string[] {
  const { shows, people } = waiting;
  if (shows === undefined)
    return [sentences[locale].departures.willReach(people), ...unreachableWords(waiting, locale)];
  const { asks, nobody } = say(locale).announce;
  return [shows.some(({ payload }) => payload["asks"] === true) ? asks : nobody];
}

/** Tells whoever made a change that waited what came of it. */
export function departedMessage(notice: Notice, news: EventNotifications["departed"]): Message {
  const { locale } = notice;
  const words = sentences[locale].departures;
  const change = section(`*${whatHappens(news, locale)}*`);
  if (!news.isMade) return message(notice, words.staleTitle, [change, section(words.stale)]);
  if (news.shows !== undefined) return announcedMessage(notice, news.shows);
  const lines = [words.reached(news.people), ...unreachableWords(news, locale)];
  return message(notice, words.madeTitle, [change, section(lines.join("\n"))]);
}

/** Tells where an announcement stands by now, and how it is taken back. */
function announcedMessage(notice: Notice, shows: readonly Showing[]): Message {
  const { event, locale, channels = [] } = notice;
  const { announce, card } = say(locale);
  const isThere = ({ payload }: Showing) => channels.some((each) => each === payload["channel"]);
  const [posted, missing] = [true, false].map((is) =>
    channelsIn(shows.filter((each) => isThere(each) === is)),
  ) as [readonly string[], readonly string[]];
  const lines = [
    ...(posted.length === 0 ? [] : [announce.stands(joinWords(posted, locale))]),
    ...(missing.length === 0 ? [] : [announce.notYet(joinWords(missing, locale))]),
  ];
  const text = announce.withdraw;
  const label = card.label(text, formatText(event.summary, locale));
  const withdraw = button({ action: ids.withdraw, value: event.uid, text, label });
  const title = sentences[locale].departures.madeTitle;
  return message(notice, title, [
    section(lines.join("\n")),
    ...(posted.length === 0 ? [] : [actions("announced", [withdraw])]),
  ]);
}

/** What came of a job that shows an event: Slack’s word for why it does not, or whether the card is there. */
interface ShownIn extends Showing {
  readonly refused: string | undefined;
  /** Whether its card is there by now, and was before; undefined where it is not. */
  readonly card: "new" | "there" | undefined;
}

/** Where an event was posted, where it will be, and where Slack does not let it. */
export function shownWords(shown: readonly ShownIn[], locale: Locale): readonly string[] {
  const { announce: words } = say(locale);
  const taken = shown.filter(({ refused }) => refused === undefined);
  const lines = (
    [
      ["new", words.posted],
      ["there", words.updated],
      [undefined, words.later],
    ] as const
  ).flatMap(([state, say]) => {
    const channels = channelsIn(taken.filter(({ card }) => card === state));
    return channels.length === 0 ? [] : [say(joinWords(channels, locale))];
  });
  return [
    ...lines,
    ...shown.flatMap(({ refused, ...each }) => {
      const [channel = ""] = channelsIn([each]);
      if (refused === undefined) return [];
      return refused === "not-in-channel"
        ? words.notMember(channel)
        : words.refused(channel, escapeMrkdwn(refused));
    }),
  ];
}

/** What stands in the place of a change that was stopped, or of which it is too late; or what came of an announcement. */
export function endedMessage(
  end: "stopped" | "gone" | "stale" | "madeTitle" | readonly string[],
  event: CalendarEvent | undefined,
  locale: Locale,
): Message {
  const words = typeof end === "string" ? sentences[locale].departures[end] : end.join("\n");
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
