import { dayOf } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { formatDays, formatTime, toWallTime } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { describeTold } from "@rabat-process/core/events/stored-change";
import type { EventNotification, Notification } from "@rabat-process/core/ports/notifier";
import { claimMessage, decidedMessage, replacedMessage } from "./claims.ts";
import { joinedMessage } from "./members.ts";
import { linkLaterMessage, membershipMessage, unconfirmedMessage } from "./membership.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import { note } from "./message.ts";
import {
  admitted,
  changed,
  chase,
  clockMoved,
  notReached,
  offer,
  reminder,
  selection,
  sum,
} from "./notices.ts";

/** Who reads a notification. */
export interface Reader {
  readonly locale: Locale;
  readonly mention: Mention;
  /** Their clock, where it is known. */
  readonly timeZone?: string | undefined;
}

/** A notification as Slack shows it to its reader. */
export function drawNotification(notification: Notification, reader: Reader): Message {
  const { locale } = reader;
  if ("event" in notification) return drawAboutEvent(notification, reader);
  switch (notification.kind) {
    case "joined":
      return joinedMessage(notification.member, notification.left, reader);
    case "membership":
      return membershipMessage(notification.told, notification, locale);
    case "press-lost":
      return note(
        say(locale).notices.pressLost(...momentIn(notification.at, locale), notification.reference),
      );
  }
}

function drawAboutEvent(notification: EventNotification, reader: Reader): Message {
  const { event, closed, replacedBy } = notification;
  const { locale } = reader;
  const notice = { ...reader, event, closed, replacedBy };
  switch (notification.kind) {
    case "changed":
      return changed(notice, {
        words: describeTold(notification.told, locale),
        askAgain: notification.askAgain,
      });
    case "reminder":
      return reminder(notice, notification.way);
    case "link-later":
      return linkLaterMessage(notice, notification.delegation);
    case "chase":
      return chase(notice, notification);
    case "offer":
      return offer(notice, notification);
    case "admitted":
      return admitted(notice, notification.delegation);
    case "selection":
      return selection(notice, notification);
    case "not-reached":
      return notReached(notice, notification);
    case "sum-up":
      return sum(notice, notification.summary);
    case "clock-moved":
      return clockMoved(notice, notification.tzdbVersion);
    case "unconfirmed":
      return unconfirmedMessage(notice, notification.delegations);
    case "claim":
      return claimMessage(notice, notification.claim, notification.present);
    case "decided":
      return decidedMessage(notice, notification);
    case "answer-replaced":
      return replacedMessage(notice, notification);
  }
}

/** A day and a time of day in UTC, in words. */
export function momentIn(at: Instant, locale: Locale): [day: string, time: string] {
  const wall = toWallTime(at, "Etc/UTC");
  const day = dayOf(wall);
  return [formatDays(day, day, locale), formatTime(wall, locale)];
}
