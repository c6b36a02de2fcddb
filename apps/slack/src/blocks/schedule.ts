import type { Locale } from "@rabat-process/timezones";
import { formatMonth } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import {
  capitalise,
  firstDay,
  isDatedEvent,
  isNews,
  describePlace,
  describeWhen,
  kindName,
  shortId,
  statusName,
  wordingOf,
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

/** A schedule by month: each event with its date, place and a button that shows it. */
export function schedule({ title, dated, undated, locale, pageUrl, feedUrl }: ScheduleView): Message {
  const words = say(locale).schedule;
  const shownDated = dated.slice(0, mostLines);
  const shownUndated = undated.slice(0, mostLines - shownDated.length);
  const left = dated.length + undated.length - shownDated.length - shownUndated.length;
  const blocks: Block[] = [
    header(title),
    ...(dated.length === 0 ? [section(words.empty)] : []),
    ...byMonth(shownDated, locale),
    ...(shownUndated.length === 0 ? [] : [section(`*${words.undated}*`)]),
    ...shownUndated.map((event) => scheduleLine(event, locale)),
    ...(left === 0 ? [] : [section(words.more(left))]),
    context(words.links(pageUrl, feedUrl)),
  ];
  return { text: title, blocks };
}

/** Something that changed of an event, in words. */
export interface ChangeLine {
  readonly event: CalendarEvent;
  readonly words: string;
}

/** What a channel is told each week: what is to come, and what changed since the week before. */
export function digest({
  changes,
  ...view
}: Omit<ScheduleView, "title"> & { readonly changes: readonly ChangeLine[] }): Message {
  const { locale } = view;
  const words = say(locale).schedule;
  const message = schedule({ ...view, title: words.digestTitle });
  const lines = changes
    .slice(0, mostChanges)
    .map(
      ({ event, words: change }) =>
        `• *${escapeMrkdwn(wordingOf(event.summary, locale).text)}* — ${escapeMrkdwn(change)}`,
    );
  if (lines.length === 0) return message;
  const [title, ...rest] = message.blocks;
  const news = [section(`*${words.changes}*`), ...lines.map((line) => section(line))];
  return { ...message, blocks: title === undefined ? news : [title, ...news, ...rest] };
}

/** Changes beyond these stand on the page. */
const mostChanges = 6;

/** The first event of each month stands below the name of the month. */
function byMonth(events: readonly CalendarEvent[], locale: Locale): Block[] {
  let month = "";
  return events.map((event) => {
    const own = isDatedEvent(event) ? firstDay(event.when).slice(0, 7) : month;
    const heading = own === month ? "" : `${formatMonth(Number(own.slice(5)), locale)} ${own.slice(0, 4)}`;
    month = own;
    return scheduleLine(event, locale, capitalise(heading));
  });
}

/** Some events to choose from. */
export function eventChoice(lead: string, events: readonly CalendarEvent[], locale: Locale): Message {
  const lines = events.slice(0, mostLines).map((event) => scheduleLine(event, locale));
  return { text: escapeMrkdwn(lead), blocks: [section(escapeMrkdwn(lead)), ...lines] };
}

function scheduleLine(event: CalendarEvent, locale: Locale, heading = ""): Block {
  const words = say(locale).schedule;
  const title = wordingOf(event.summary, locale).text;
  const place = describePlace(event, locale);
  const kind = [kindName(event.kind, locale), ...(place === undefined ? [] : [place])].join(", ");
  const lines = [
    ...(heading === "" ? [] : [`*— ${heading} —*`]),
    `*${escapeMrkdwn(describeWhen(event, locale))}*${isNews(event.status) ? ` — *${statusName(event.status, locale)}*` : ""}`,
    escapeMrkdwn(title),
    `_${escapeMrkdwn(kind)}_ · \`${shortId(event)}\``,
  ];
  return section(
    lines.join("\n"),
    button({ action: ids.show, value: event.uid, text: words.show, label: words.showLabel(title) }),
  );
}
