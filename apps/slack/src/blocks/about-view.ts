import { toAddLinks } from "@rabat-process/calendar";
import type { CalendarEvent, Fact } from "@rabat-process/events";
import {
  describeEvent,
  describeWhen,
  formatText,
  isDatedEvent,
  slugOf,
} from "@rabat-process/events";
import { withColon } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { nameButton } from "./answer-buttons.ts";
import { hasDays, titleLine } from "./card-lines.ts";
import type { EventCard } from "./event-card.ts";
import { readerTime } from "./event-card.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { limits, totals } from "./limits.ts";
import type { Block } from "./message.ts";
import { actions, button, context, fields, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { localTimesMessage } from "./times.ts";
import { modal } from "./view.ts";

/** Everything that is known of an event, for one reader: what their delegation answered, calendars, then every fact. */
export function aboutView(
  card: EventCard & {
    /** What the reader’s delegation answered. */
    readonly answered: readonly Block[];
    /** Whether the reader may say who comes. */
    readonly mayName: boolean;
  },
): ModalView {
  const { event, replacedBy, locale, pageUrl, answered, mayName } = card;
  const words = say(locale).card.about;
  const title = escapeMrkdwn(titleLine(event, replacedBy, locale));
  const when = [escapeMrkdwn(describeWhen(event, locale)), ...readerTime(card)].join("\n");
  const first: Block[] = [
    section(`*${title}*\n${when}`),
    ...answered,
    actionsOf(card, mayName),
    ...calendarBlocks(card),
    { type: "divider" },
    ...(event.description === undefined
      ? []
      : [section(escapeMrkdwn(formatText(event.description, locale)))]),
  ];
  const page = `<${pageUrl}|${words.page}> · ${words.shortName(slugOf(event))}`;
  const last = [context(page)];
  const facts = allFacts(card, totals.blocks - sizeOf([...first, ...last]));
  return modal({
    callback: "about",
    title: words.title,
    close: say(locale).forms.close,
    metadata: "",
    blocks: [...first, ...facts, ...last],
  });
}

/**
 * Every fact of an event but its date, as many as fit; the others stand on its page.
 *
 * @param room in the unit of `totals.blocks`
 */
export function allFacts(
  { event, events, locale, pageUrl }: Pick<EventCard, "event" | "events" | "locale" | "pageUrl">,
  room: number,
): readonly Block[] {
  const [, ...facts] = describeEvent(event, events, locale);
  const shown = fitting(factBlocks(facts), (block) => [block], { budget: room - 300 });
  if (shown.left === 0) return shown.blocks;
  return [...shown.blocks, context(say(locale).moreOnPage(pageUrl))];
}

function actionsOf({ event, locale }: EventCard, mayName: boolean): Block {
  const { who, card } = say(locale);
  const value = event.uid;
  const title = formatText(event.summary, locale);
  return actions("about", [
    ...(mayName ? [nameButton(event, locale)] : []),
    button({ action: ids.who, value, text: who.button, label: who.title(title) }),
    ...(event.when.precision === "time"
      ? [
          button({
            action: ids.times,
            value,
            text: card.about.times,
            label: card.label(card.about.times, title),
          }),
        ]
      : []),
  ]);
}

function calendarBlocks({ event, events, replacedBy, locale, pageUrl }: EventCard): Block[] {
  if (!hasDays(event, replacedBy) || !isDatedEvent(event)) return [];
  const { label, about: words } = say(locale).card;
  const links = toAddLinks(event, events, locale);
  const link = (way: "google" | "outlook" | "file", url: string) =>
    button({
      action: ids.link(way),
      value: event.uid,
      text: words[way],
      label: label(words[way], words.addTo),
      url,
    });
  const ways = [
    link("google", links.google),
    link("outlook", links.office365),
    link("file", `${pageUrl}.ics`),
  ];
  return [context(withColon(words.addTo, "", locale).trimEnd()), actions("calendar", ways)];
}

/** Short facts side by side, long ones (several values) each in a paragraph of its own. */
function factBlocks(facts: readonly Fact[]): Block[] {
  const short = facts.filter(({ values }) => values.length === 1 && (values[0]?.length ?? 0) <= 80);
  const long = facts.filter((fact) => !short.includes(fact));
  const sections = Math.ceil(short.length / limits.section.fields[1]);
  return [
    ...Array.from({ length: sections }, (_, index) =>
      fields(
        short
          .slice(index * limits.section.fields[1], (index + 1) * limits.section.fields[1])
          .map(factText),
      ),
    ),
    ...long.map((fact) => section(factText(fact))),
  ];
}

function factText({ label, values }: Fact): string {
  const lines = values.length === 1 ? values : values.map((value) => `• ${value}`);
  return `*${escapeMrkdwn(label)}*\n${lines.map(escapeMrkdwn).join("\n")}`;
}

/** The hours of an event in all countries, in a window. */
export function timesView(event: CalendarEvent, locale: Locale): ModalView {
  const { blocks } = localTimesMessage(event, locale);
  const { card, forms } = say(locale);
  const title = card.about.times;
  return modal({ callback: "times", title, close: forms.close, metadata: "", blocks });
}
