import type { Attendance, CalendarEvent, DelegationCode, Reply } from "@rabat-process/events";
import {
  delegationGroups,
  delegationName,
  summariseAttendance,
  waitingOf,
  wordingOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

const replies: readonly Reply[] = ["accepted", "tentative", "waiting", "declined", "missing"];

/** The most delegations whose selection fits into a message. */
const mostSelections = 20;

/** Which delegations come, by region, and which have not answered; organisers also select who expressed interest. */
export function whoMessage(view: {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly locale: Locale;
  readonly organiser: boolean;
}): Message {
  const { event, attendance, locale, organiser } = view;
  const words = say(locale).who;
  const summary = summariseAttendance(attendance);
  const title = words.title(wordingOf(event.summary, locale).text);
  const groups = delegationGroups.map((group) => {
    const lines = replies
      .filter((reply) => summary[group][reply].length > 0)
      .map(
        (reply) =>
          `${words.replies[reply]} (${summary[group][reply].length}): ${names(summary[group][reply], locale)}`,
      );
    return section(`*${say(locale).notices.groups[group]}*\n${lines.map(escapeMrkdwn).join("\n")}`);
  });
  const queue = waitingOf(attendance).map(({ delegation }) => delegation);
  return {
    text: escapeMrkdwn(title),
    blocks: [
      section(`*${escapeMrkdwn(title)}*`),
      ...groups,
      ...(queue.length === 0 ? [] : [section(escapeMrkdwn(words.queue(names(queue, locale))))]),
      ...(organiser ? selections(event, attendance, locale) : []),
    ],
  };
}

function names(codes: readonly DelegationCode[], locale: Locale): string {
  return codes
    .map((code) => delegationName(code, locale))
    .toSorted(new Intl.Collator(locale).compare)
    .join(", ");
}

/** Those who expressed interest, each with the two decisions on it. */
function selections(event: CalendarEvent, attendance: Attendance, locale: Locale): Block[] {
  const words = say(locale).who;
  return attendance
    .filter(({ standing }) => standing === "pending")
    .slice(0, mostSelections)
    .flatMap(({ delegation, people }) => {
      const value = `${delegation}:${event.uid}`;
      const name = delegationName(delegation, locale);
      return [
        section(escapeMrkdwn(words.pending(name, people.length))),
        actions(`selection:${delegation}`, [
          button({
            action: ids.select(true),
            value,
            text: words.select,
            label: words.selectLabel(name),
            primary: true,
          }),
          button({ action: ids.select(false), value, text: words.pass, label: words.passLabel(name) }),
        ]),
      ];
    });
}
