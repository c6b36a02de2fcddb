import type { Locale } from "@rabat-process/timezones";
import { formatMonth } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import { capitalise, statusName } from "@rabat-process/events/words";
import {
  firstDay,
  isDatedEvent,
  describePlace,
  describeWhen,
  formatText,
  kindName,
  slugOf,
} from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { button, context, header, section } from "./message.ts";
import { writeCommand } from "./shown.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export interface ScheduleView {
  readonly title: string;
  /** What is said where nothing has a date. */
  readonly empty?: string;
  readonly dated: readonly CalendarEvent[];
  readonly undated: readonly CalendarEvent[];
  readonly locale: Locale;
  readonly pageUrl: string;
  readonly feedUrl: string;
}

/** More lines would not fit into one message with certainty. */
const mostLines = 20;

/** A schedule by month: each event with its date, place and a button that shows it; as many as fit. */
export function schedule(view: ScheduleView, budget: number = totals.blocks): Message {
  const { title, dated, undated, locale, pageUrl, feedUrl } = view;
  const words = say(locale).schedule;
  const { empty = words.empty } = view;
  const room = budget - roomAround;
  const shown = fitting(linesOf(dated, locale), (block) => [block], {
    budget: room,
    most: mostLines,
  });
  const shownUndated = fitting(linesOf(undated, locale), (block) => [block], {
    budget: shown.left === 0 ? room - sizeOf(shown.blocks) : 0,
    most: mostLines - shown.blocks.length,
  });
  const left = shown.left + shownUndated.left;
  const blocks: Block[] = [
    header(title),
    ...(dated.length === 0 ? [section(empty)] : []),
    ...shown.blocks,
    ...(shownUndated.blocks.length === 0 ? [] : [section(`*${words.undated}*`)]),
    ...shownUndated.blocks,
    ...(left === 0 ? [] : [section(words.more(left))]),
    context(words.links(pageUrl, feedUrl)),
  ];
  return { text: title, blocks };
}

/** What a schedule needs beside its lines: title, headings, links. */
const roomAround = 1500;

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
  const line = ({ event, words: change }: ChangeLine) => [
    section(`• *${escapeMrkdwn(formatText(event.summary, locale))}* — ${escapeMrkdwn(change)}`),
  ];
  const lines = fitting(changes, line, { budget: totals.blocks / 4, most: mostChanges });
  const more = lines.left === 0 ? [] : [section(words.moreChanges(lines.left))];
  const news =
    changes.length === 0 ? [] : [section(`*${words.changes}*`), ...lines.blocks, ...more];
  const message = schedule({ ...view, title: words.digestTitle }, totals.blocks - sizeOf(news));
  const [title, ...rest] = message.blocks;
  return { ...message, blocks: title === undefined ? news : [title, ...news, ...rest] };
}

/** Changes beyond these are counted: each stands on the page of its event. */
const mostChanges = 6;

/** The lines of events; the first one of each month stands below its name. */
function linesOf(events: readonly CalendarEvent[], locale: Locale): Block[] {
  let month = "";
  return events.map((event) => {
    const own = isDatedEvent(event) ? firstDay(event.when).slice(0, 7) : month;
    const heading =
      own === month ? "" : `${formatMonth(Number(own.slice(5)), locale)} ${own.slice(0, 4)}`;
    month = own;
    return scheduleLine(event, locale, capitalise(heading));
  });
}

/**
 * The events that a command may mean, as many as fit, each with a button that goes on with it.
 *
 * @param choice.again the command for one of them, by its short id
 */
export function eventChoice(
  lead: string,
  choice: {
    readonly events: readonly CalendarEvent[];
    readonly again: (event: string) => string;
    readonly locale: Locale;
  },
): Message {
  const { events, again, locale } = choice;
  const { choose, chooseLabel } = say(locale).schedule;
  const draw = (event: CalendarEvent) => {
    const label = chooseLabel(formatText(event.summary, locale));
    const press = {
      action: ids.command,
      value: writeCommand(event, again(slugOf(event))),
      text: choose,
      label,
    };
    return [section(lineOf(event, locale), button(press))];
  };
  const first = section(escapeMrkdwn(lead));
  const lines = fitting(events, draw, { budget: totals.blocks - sizeOf([first]), most: mostLines });
  return { text: escapeMrkdwn(lead), blocks: [first, ...lines.blocks] };
}

function scheduleLine(event: CalendarEvent, locale: Locale, heading: string): Block {
  const { show, showLabel } = say(locale).schedule;
  const label = showLabel(formatText(event.summary, locale));
  return section(
    lineOf(event, locale, heading),
    button({ action: ids.show, value: event.uid, text: show, label }),
  );
}

function lineOf(event: CalendarEvent, locale: Locale, heading = ""): string {
  const title = formatText(event.summary, locale);
  const place = describePlace(event, locale);
  const kind = [kindName(event.kind, locale), ...(place === undefined ? [] : [place])].join(", ");
  const lines = [
    ...(heading === "" ? [] : [`*— ${heading} —*`]),
    `*${escapeMrkdwn(describeWhen(event, locale))}*${statusRules[event.status].isNews ? ` — *${statusName(event.status, locale)}*` : ""}`,
    escapeMrkdwn(title),
    `_${escapeMrkdwn(kind)}_ · \`${slugOf(event)}\``,
  ];
  return lines.join("\n");
}
