import type { CalendarEvent } from "@rabat-process/events";
import { describePlace, describeWhen, formatText, kindName } from "@rabat-process/events";
import { describeRoles, statusName, withColon } from "@rabat-process/events/words";
import { statusRules } from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { button, context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** What is shown under an address of an event: what everybody may know, and a button to the card that answers. */
export function eventPreview(event: CalendarEvent, locale: Locale): Block[] {
  const words = say(locale).schedule;
  const title = formatText(event.summary, locale);
  const status = statusRules[event.status].isNews ? ` — *${statusName(event.status, locale)}*` : "";
  const place = describePlace(event, locale);
  const lines = [
    `*${escapeMrkdwn(title)}*`,
    `${escapeMrkdwn(describeWhen(event, locale))}${status}`,
    escapeMrkdwn(
      [kindName(event.kind, locale), ...(place === undefined ? [] : [place])].join(", "),
    ),
  ];
  const roles = describeRoles(event, locale).map(([role, names]) => withColon(role, names, locale));
  return [
    section(
      lines.join("\n"),
      button({
        action: ids.show,
        value: event.uid,
        text: words.show,
        label: words.showLabel(title),
      }),
    ),
    ...(roles.length === 0 ? [] : [context(escapeMrkdwn(roles.join(" · ")))]),
  ];
}
