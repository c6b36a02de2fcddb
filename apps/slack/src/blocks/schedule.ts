import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import {
  isNews,
  describePlace,
  describeWhen,
  formatText,
  kindName,
  shortId,
  statusName,
} from "@rabat-process/events";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { button, context, header, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export interface ScheduleView {
  readonly title: string;
  readonly dated: readonly CalendarEvent[];
  readonly undated: readonly CalendarEvent[];
  readonly locale: Locale;
  readonly pageUrl: string;
  readonly feedUrl: string;
}

/** More lines would not fit into one message with certainty. */
const mostLines = 20;

/** A schedule as a list: each event with its date, place and a button that shows it. */
export function schedule({ title, dated, undated, locale, pageUrl, feedUrl }: ScheduleView): Message {
  const words = say(locale).schedule;
  const shownDated = dated.slice(0, mostLines);
  const shownUndated = undated.slice(0, mostLines - shownDated.length);
  const left = dated.length + undated.length - shownDated.length - shownUndated.length;
  const blocks: Block[] = [
    header(title),
    ...(dated.length === 0 ? [section(words.empty)] : []),
    ...shownDated.map((event) => scheduleLine(event, locale)),
    ...(shownUndated.length === 0 ? [] : [section(`*${words.undated}*`)]),
    ...shownUndated.map((event) => scheduleLine(event, locale)),
    ...(left === 0 ? [] : [section(words.more(left))]),
    context(words.links(pageUrl, feedUrl)),
  ];
  return { text: title, blocks };
}

/** Some events to choose from. */
export function eventChoice(lead: string, events: readonly CalendarEvent[], locale: Locale): Message {
  const lines = events.slice(0, mostLines).map((event) => scheduleLine(event, locale));
  return { text: escapeMrkdwn(lead), blocks: [section(escapeMrkdwn(lead)), ...lines] };
}

function scheduleLine(event: CalendarEvent, locale: Locale): Block {
  const words = say(locale).schedule;
  const title = formatText(event.summary, locale);
  const place = describePlace(event, locale);
  const kind = [kindName(event.kind, locale), ...(place === undefined ? [] : [place])].join(", ");
  const lines = [
    `*${escapeMrkdwn(describeWhen(event, locale))}*${isNews(event.status) ? ` — *${statusName(event.status, locale)}*` : ""}`,
    escapeMrkdwn(title),
    `_${escapeMrkdwn(kind)}_ · \`${shortId(event)}\``,
  ];
  return section(
    lines.join("\n"),
    button({ action: ids.show, value: event.uid, text: words.show, label: words.showLabel(title) }),
  );
}
