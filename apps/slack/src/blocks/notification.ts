import { dayOf } from "@rabat-process/events/schedule";
import type { Instant, Locale } from "@rabat-process/timezones";
import { formatDays, formatTime, toWallTime } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { EventNotifications, Notification } from "@rabat-process/core/ports/notifier";
import { changed } from "./change-notice.ts";
import { claimMessage, decidedMessage, replacedMessage } from "./claims.ts";
import { departedMessage, leavingMessage } from "./departures.ts";
import {
  answerUndoneMessage,
  answeredByLinkMessage,
  linkEndedMessage,
  untoldMessage,
} from "./links.ts";
import { joinedMessage } from "./members.ts";
import { linkLaterMessage, membershipMessage, unconfirmedMessage } from "./membership.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import { note } from "./message.ts";
import type { Notice } from "./notices.ts";
import {
  admitted,
  chase,
  clockMoved,
  notReached,
  offer,
  reminder,
  selection,
  sum,
  withdrew,
} from "./notices.ts";
import { tellingMessage, tellLeftMessage, toldMessage } from "./tell.ts";
import { weekNoteMessage } from "./week-note.ts";

/** Who reads a notification. */
export interface Reader {
  readonly locale: Locale;
  readonly mention: Mention;
  /** Their clock, where it is known. */
  readonly timeZone?: string | undefined;
  /** The channels in which the event has a card. */
  readonly channels?: readonly string[];
}

/** A notification as Slack shows it to its reader. */
export function drawNotification(notification: Notification, reader: Reader): Message {
  const { locale } = reader;
  if ("event" in notification) return drawAboutEvent(notification, reader);
  switch (notification.kind) {
    case "joined":
      return joinedMessage(notification.member, notification.left, reader);
    case "link-ended":
      return linkEndedMessage(notification.member, reader);
    case "membership":
      return membershipMessage(notification.told, notification, locale);
    case "week-note":
      return weekNoteMessage(notification, reader);
    case "press-lost":
      return note(
        say(locale).notices.pressLost(...momentIn(notification.at, locale), notification.reference),
      );
  }
}

function drawAboutEvent<Kind extends keyof EventNotifications>(
  news: EventNotifications[Kind] & { readonly kind: Kind },
  reader: Reader,
): Message {
  const { event, closed, replacedBy } = news;
  return drawings[news.kind]({ ...reader, event, closed, replacedBy }, news);
}

/** How each kind of news about an event is drawn. */
const drawings: {
  readonly [Kind in keyof EventNotifications]: (
    notice: Notice,
    news: EventNotifications[Kind],
  ) => Message;
} = {
  changed,
  leaving: leavingMessage,
  departed: departedMessage,
  message: toldMessage,
  "message-leaving": tellingMessage,
  "message-left": tellLeftMessage,
  reminder: (notice, { way }) => reminder(notice, way),
  "link-later": (notice, { delegation }) => linkLaterMessage(notice, delegation),
  chase,
  offer,
  admitted: (notice, { delegation }) => admitted(notice, delegation),
  selection,
  withdrew,
  "not-reached": notReached,
  "sum-up": (notice, { summary }) => sum(notice, summary),
  "clock-moved": (notice, { tzdbVersion }) => clockMoved(notice, tzdbVersion),
  unconfirmed: (notice, { delegations }) => unconfirmedMessage(notice, delegations),
  claim: (notice, { claim, present }) => claimMessage(notice, claim, present),
  decided: decidedMessage,
  "answer-replaced": replacedMessage,
  "answered-by-link": answeredByLinkMessage,
  "answer-undone": answerUndoneMessage,
  untold: (notice, { people }) => untoldMessage(notice, people),
};

/** A day and a time of day in UTC, in words. */
export function momentIn(at: Instant, locale: Locale): [day: string, time: string] {
  const wall = toWallTime(at, "Etc/UTC");
  const day = dayOf(wall);
  return [formatDays(day, day, locale), formatTime(wall, locale)];
}
