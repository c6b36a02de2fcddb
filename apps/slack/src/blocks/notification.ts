import { dayOf, formatClock } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes, formatDays, formatTime, toWallTime } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
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
  readonly timeZone: string;
  /** The event's time on their own clock, in words, where that is another one. */
  readonly readerTime?: string | undefined;
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

function drawAboutEvent(
  notification: EventNotification,
  { locale, mention, timeZone, readerTime }: Reader,
): Message {
  const { event, closed, replacedBy } = notification;
  const notice = {
    event,
    locale,
    mention,
    ...(closed && { closed }),
    ...(replacedBy && { replacedBy }),
    ...(readerTime !== undefined && { readerTime }),
  };
  const onTheirClock = (instant: Instant) => onClock(instant, timeZone, locale);
  switch (notification.kind) {
    case "changed":
      return changed(notice, { words: notification.words[locale], askAgain: notification.askAgain });
    case "reminder":
      return reminder(notice, notification.way);
    case "link-later":
      return linkLaterMessage(notice, notification.delegation);
    case "chase": {
      const { delegation, deadline } = notification;
      // The last minute at which an answer is taken.
      const last = deadline === undefined ? undefined : onTheirClock(addMinutes(deadline, -1));
      return chase(notice, { delegation, deadline: last });
    }
    case "offer":
      return offer(notice, { ...notification, until: onTheirClock(notification.until) });
    case "admitted":
      return admitted(notice, notification.delegation);
    case "selection":
      return selection(notice, notification);
    case "not-reached": {
      const { delegation, about, until } = notification;
      return notReached(notice, {
        ...{ delegation, about },
        ...(until !== undefined && { until: onTheirClock(until) }),
      });
    }
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

/** An instant on a clock, in words: `Thursday 3 December 2026, 18:00 (Dakar time, UTC+0)`. */
function onClock(instant: Instant, timeZone: string, locale: Locale): string {
  const wall = toWallTime(instant, timeZone);
  const day = dayOf(wall);
  return `${formatDays(day, day, locale)}, ${formatTime(wall, locale)} (${formatClock(timeZone, instant, locale)})`;
}

/** A day and a time of day in UTC, in words. */
export function momentIn(at: Instant, locale: Locale): [day: string, time: string] {
  const wall = toWallTime(at, "Etc/UTC");
  const day = dayOf(wall);
  return [formatDays(day, day, locale), formatTime(wall, locale)];
}
