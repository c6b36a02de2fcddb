import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent, Fact, RsvpRefusal, Tally } from "@rabat-process/events";
import {
  describeEvent,
  describeWhen,
  formatText,
  formatWhen,
  instantsOf,
  shortId,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, fields, header, section } from "./message.ts";
import { limits } from "./limits.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export interface EventCard {
  readonly event: CalendarEvent;
  /** All events, for the names of those that this one refers to. */
  readonly events: readonly CalendarEvent[];
  readonly tally: Tally;
  /** Why no answer can be given any more. */
  readonly closed?: RsvpRefusal;
  readonly locale: Locale;
  /** Whether the reader's client turns date tokens into their own time. The local Slack does not. */
  readonly dateTokens: boolean;
  /** The event's time on the clock of the one reader of a private card, in words. */
  readonly readerTime?: string;
}

/** One event with all that was announced, its answers in numbers, and three buttons. */
export function eventCard(card: EventCard): Message {
  const { event, locale } = card;
  const words = say(locale);
  const summary = wordingOf(event.summary, locale);
  const title = summary.locale === locale ? summary.text : `${summary.text} [${words.untranslated}]`;
  const [, ...facts] = describeEvent(event, card.events, locale);
  const blocks: Block[] = [
    header(title),
    section(`*${escapeMrkdwn(describeWhen(event, locale))}*${readerTime(card)}`),
    ...(event.description === undefined
      ? []
      : [section(escapeMrkdwn(formatText(event.description, locale)))]),
    ...factBlocks(facts),
    { type: "divider" },
    ...answerBlocks(card, title),
    context(`\`${shortId(event)}\``),
  ];
  return { text: escapeMrkdwn(withColon(title, formatWhen(event.when, locale), locale)), blocks };
}

function readerTime({ event, dateTokens, readerTime: known, locale }: EventCard): string {
  const words = say(locale);
  if (known !== undefined) return `\n${escapeMrkdwn(words.yourTime(known))}`;
  if (event.when.precision !== "time" || !dateTokens) return "";
  const { start } = instantsOf(event.when);
  const fallback = `${start.slice(11, 16)} UTC`;
  return `\n${words.yourTime(`<!date^${Date.parse(start) / 1000}^{date_short_pretty}, {time}|${fallback}>`)}`;
}

/** Short facts side by side, long ones (several values) each in a paragraph of its own. */
function factBlocks(facts: readonly Fact[]): Block[] {
  const short = facts.filter(({ values }) => values.length === 1 && (values[0]?.length ?? 0) <= 80);
  const long = facts.filter((fact) => !short.includes(fact));
  const sections = Math.ceil(short.length / limits.fields);
  return [
    ...Array.from({ length: sections }, (_, index) =>
      fields(short.slice(index * limits.fields, (index + 1) * limits.fields).map(factText)),
    ),
    ...long.map((fact) => section(factText(fact))),
  ];
}

function factText({ label, values }: Fact): string {
  const lines = values.length === 1 ? values : values.map((value) => `• ${value}`);
  return `*${escapeMrkdwn(label)}*\n${lines.map(escapeMrkdwn).join("\n")}`;
}

/** The answers in numbers and the buttons, or why there are none any more. */
function answerBlocks({ event, tally, closed, locale }: EventCard, title: string): Block[] {
  const words = say(locale);
  const { ACCEPTED, TENTATIVE, DECLINED } = tally;
  const answered = ACCEPTED + TENTATIVE + DECLINED > 0;
  const counts = answered ? [section(words.counts(ACCEPTED, TENTATIVE, DECLINED))] : [];
  if (closed !== undefined) return [...counts, section(words.closed[closed])];
  return [...(answered ? counts : [section(words.noAnswers)]), answerButtons(event.uid, title, locale)];
}

function answerButtons(uid: string, title: string, locale: Locale): Block {
  const words = say(locale);
  return actions(
    "answers",
    (["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map((partstat) =>
      button({
        action: ids.answer(partstat),
        value: uid,
        text: words.answers[partstat],
        label: words.answerLabel(words.answers[partstat], title),
        primary: partstat === "ACCEPTED",
      }),
    ),
  );
}
