import type { CalendarEvent } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import { describeWhen, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { localTimes } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Message } from "./message.ts";
import { note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** When an event starts and ends in all 57 countries, grouped by clock. Of whole days it says that no hour is known. */
export function localTimesMessage(event: CalendarEvent, locale: Locale): Message {
  const words = say(locale).times;
  const title = escapeMrkdwn(formatText(event.summary, locale));
  const { when } = event;
  if (when.precision !== "time")
    return note(words.noHour(title, escapeMrkdwn(describeWhen(event, locale))));
  const { start, end, timeZone } = when;
  const { groups } = localTimes({ start, end, timeZone }, { locale });
  return {
    text: words.lead(title),
    blocks: [
      section(`*${words.lead(title)}*`),
      ...groups.map(({ text, places }) =>
        section(
          `*${capitalise(text)}*\n${places.map(({ country }) => `${country.flag} ${country.name[locale]}`).join(", ")}`,
        ),
      ),
    ],
  };
}
