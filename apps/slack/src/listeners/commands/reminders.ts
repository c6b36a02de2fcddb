import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent } from "@rabat-process/events";
import { slugOf, formatText } from "@rabat-process/events";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import type { ReminderTimesResult } from "../../blocks/reminder-times.ts";
import { describeReminderTimes, readReminderTimes } from "../../blocks/reminder-times.ts";
import { say } from "../../locales/index.ts";
import { setReminders } from "@rabat-process/core/events/set-reminders";
import type { Call } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/** `reminders <event>` tells when those who come are reminded; `reminders <event> 3 d, 2 h` or `none` chooses it. */
export function answerReminders(call: Call): Promise<Message> {
  const { deps, user, request, locale } = call;
  const { argument, end = "", wish } = splitTimes(call);
  const again = (event: string) => `reminders ${event} ${end}`;
  return forOrganisers(call, async () => {
    if (wish?.ok === false) return note(escapeMrkdwn(wish.problem));
    return withEvent({ ...call, argument, again }, async (event) => {
      if (wish === undefined) return tell(call, event);
      const chosen = { uid: event.uid, user, press: request, times: wish.times };
      const outcome = await setReminders(deps, chosen);
      return outcome.ok
        ? tell(call, outcome.event)
        : note(sentences[locale].reminders.refused[outcome.reason]);
    });
  });
}

/** The longest end of what was typed that is a list of times, and what stands before it. */
function splitTimes({ argument, locale }: Call): {
  argument: string;
  end?: string;
  wish?: ReminderTimesResult;
} {
  const words = argument.split(/\s+/);
  for (let index = 1; index < words.length; index += 1) {
    const end = words.slice(index).join(" ");
    const wish = readReminderTimes(end, locale);
    if (wish.ok || wish.isTimes) return { argument: words.slice(0, index).join(" "), end, wish };
  }
  return { argument };
}

async function tell({ deps, locale }: Call, event: CalendarEvent): Promise<Message> {
  const words = say(locale).reminders;
  const times = await deps.store.reminderTimes(event.uid);
  return note(
    [
      `*${escapeMrkdwn(formatText(event.summary, locale))}*`,
      describeReminderTimes(times, locale),
      ...(event.when.precision === "time" || times.length === 0
        ? []
        : [sentences[locale].reminders.noHours]),
      escapeMrkdwn(words.usage(slugOf(event))),
    ].join("\n"),
  );
}
