import type { FittedDraft } from "@rabat-process/core/announcements/fit-draft";
import type { Quote } from "@rabat-process/core/announcements/reading";
import { wordsIn, wordsOf } from "@rabat-process/core/announcements/reading";
import type { ReadAnnouncement } from "@rabat-process/core/announcements/take-announcement";
import { eventOf } from "@rabat-process/core/announcements/fit-draft";
import type { CalendarEvent } from "@rabat-process/events";
import { capitalise, withColon } from "@rabat-process/events/words";
import {
  describeEvent,
  describePlace,
  describeWhen,
  formatText,
  formatWhen,
  kindName,
  slugOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import type { FilledView } from "./filled.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Block } from "./message.ts";
import { button, context, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { modal } from "./view.ts";

/** Of unread sentences, as many as one looks at. */
const mostUnread = 12;
const mostLetters = 200;

/** What a text says: its questions, each of its events, what was not understood. */
export function announcementView(
  read: ReadAnnouncement,
  { events, locale }: Surroundings,
): ModalView {
  const { announcement: words, forms } = say(locale);
  const { reading, fitted, announcement } = read;
  const languages = [...new Set(reading.texts.map(({ language }) => words.languages[language]))];
  const first: Block[] = [
    context(words.found(fitted.length, languages)),
    ...questionBlocks(read, { events, locale }),
  ];
  const unread = unreadBlocks(read, locale);
  const budget = totals.blocks - sizeOf([...first, ...unread]) - 500;
  const found = fitting(
    [...fitted.keys()],
    (place) => foundBlocks(read, place, { events, locale }),
    { budget },
  );
  const made = announcement.drafts.map(({ place }) => place);
  const drafts = fitted.filter(
    ({ missing }, place) => missing.length === 0 && !made.includes(place),
  ).length;
  return modal({
    callback: ids.readText,
    title: words.title,
    submit: drafts === 0 ? words.goOn : words.submit(drafts),
    close: forms.close,
    metadata: JSON.stringify({ announcement: announcement.id }),
    blocks: [
      ...first,
      ...found.blocks,
      ...(found.left > 0 ? [context(words.more(found.left))] : []),
      ...unread,
    ],
  });
}

/** Which text a view is about. */
export function readAnnouncementOf({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return z.object({ announcement: z.string() }).parse(JSON.parse(private_metadata)).announcement;
}

interface Surroundings {
  readonly events: readonly CalendarEvent[];
  readonly locale: Locale;
}

function questionBlocks(read: ReadAnnouncement, { events, locale }: Surroundings): Block[] {
  const words = say(locale).announcement;
  const { reading, fitted } = read;
  const about = (place: number | undefined) => {
    const one = fitted[place ?? -1];
    if (one === undefined || fitted.length === 1) return "";
    return `*${escapeMrkdwn(shorten(titleOf(one, locale), 60))}* – `;
  };
  const asked = reading.questions.map(({ event, text, quotes, candidates = [] }) => {
    const quoted = quotes
      .map((quote) => quotedIn(reading, quote, locale))
      .filter((one) => !text[locale].includes(one.slice(1, -1).trim()));
    const meanings = candidates.map((when) => formatWhen(when, locale)).join(words.or);
    const question = [text[locale], quoted.join(" · "), meanings].filter((part) => part !== "");
    return `• ${about(event)}${escapeMrkdwn(question.join(" – "))}`;
  });
  const twins = [...fitted.keys()].flatMap((place) => {
    const twin = twinOf(read, place, events);
    return twin === undefined ? [] : [`• ${about(place)}${words.twin(slugOf(twin))}`];
  });
  const lines = [...twins, ...asked];
  if (lines.length === 0) return [];
  return [
    section(`*${words.questions}*\n${lines.join("\n")}`),
    ...(asked.length === 0 ? [] : [context(words.questionsHelp)]),
    { type: "divider" },
  ];
}

/** Words of the text in quotation marks. */
function quotedIn(reading: ReadAnnouncement["reading"], quote: Quote, locale: Locale): string {
  const words = shorten(wordsOf(reading, quote), mostLetters);
  return locale === "fr" ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}

/** The title of what was found, or what is known instead. */
function titleOf({ fields: { summary, kind } }: FittedDraft, locale: Locale): string {
  if (summary !== undefined) return formatText(summary, locale);
  return kind === undefined
    ? say(locale).announcement.untitled
    : capitalise(kindName(kind, locale));
}

const identity = { uid: "draft@rabat-process", created: "2000-01-01T00:00:00Z" } as const;

function foundBlocks(
  read: ReadAnnouncement,
  place: number,
  { events, locale }: Surroundings,
): Block[] {
  const { reading, fitted: all, announcement } = read;
  const fitted = all[place];
  if (fitted === undefined) return [];
  const words = say(locale).announcement;
  const event = eventOf(fitted, identity);
  const title = `${all.length === 1 ? "" : `${place + 1}. `}${titleOf(fitted, locale)}`;
  const draft = announcement.drafts.find((one) => one.place === place);
  const facts = event === undefined ? [] : factLines(event, events, locale);
  const left = fitted.left.flatMap((field) => wordsIn(reading, place, field));
  return [
    section([`*${escapeMrkdwn(title)}*`, ...whereLines(fitted, event, locale)].join("\n")),
    ...(facts.length === 0 ? [] : [context(shorten(facts.join("\n"), 2500))]),
    ...(fitted.missing.length === 0
      ? []
      : [section(words.missing(fitted.missing.map((field) => words.fields[field])))]),
    ...(left.length === 0 ? [] : [context(escapeMrkdwn(words.left(left.map(brief))))]),
    ...(draft === undefined ? [] : [context(words.drafted(slugOf({ uid: draft.event })))]),
    { type: "divider" },
  ];
}

function brief(words: string): string {
  return shorten(words, mostLetters);
}

/** When and where, as far as it is known. */
function whereLines(
  { fields }: FittedDraft,
  event: CalendarEvent | undefined,
  locale: Locale,
): readonly string[] {
  if (event !== undefined) return [escapeMrkdwn(capitalise(describeWhen(event, locale)))];
  const { when } = fields;
  const where = describePlace({ ...fields } as CalendarEvent, locale);
  return [when && formatWhen(when, locale), where]
    .filter((part) => part !== undefined)
    .map((part) => escapeMrkdwn(capitalise(part)));
}

/** What else was understood, a line for each. */
function factLines(
  event: CalendarEvent,
  events: readonly CalendarEvent[],
  locale: Locale,
): readonly string[] {
  const [, ...facts] = describeEvent(event, events, locale);
  return facts.map(({ label, values }) =>
    escapeMrkdwn(withColon(label, brief(values.join(" · ")), locale)),
  );
}

/** Another event of the same kind that is on the same day already. */
function twinOf(
  { fitted, announcement }: ReadAnnouncement,
  place: number,
  events: readonly CalendarEvent[],
): CalendarEvent | undefined {
  const own = announcement.drafts.map(({ event }) => event);
  const one = fitted[place];
  return one && events.find((known) => isTwin(known, one) && !own.includes(known.uid));
}

function isTwin({ kind, when }: CalendarEvent, { fields }: FittedDraft): boolean {
  const days = (one: CalendarEvent["when"] | undefined) =>
    one === undefined || !("first" in one || "start" in one)
      ? undefined
      : ("first" in one ? one.first : one.start).slice(0, 10);
  return kind === fields.kind && days(when) !== undefined && days(when) === days(fields.when);
}

function unreadBlocks({ reading }: ReadAnnouncement, locale: Locale): Block[] {
  const words = say(locale).announcement;
  const unread = reading.unread.filter((quote) => /\p{L}/u.test(wordsOf(reading, quote)));
  if (unread.length === 0) return [];
  const lines = unread.slice(0, mostUnread).map((quote) => brief(wordsOf(reading, quote)));
  const left = unread.length - lines.length;
  return [
    section(`*${words.unread}*\n${lines.map((line) => `• ${escapeMrkdwn(line)}`).join("\n")}`),
    ...(left > 0 ? [context(words.more(left))] : []),
  ];
}

const FoundValue = z.object({ announcement: z.string(), place: z.number() });

/** Which event of which text a button leads to. */
export function readFound(value: string | undefined) {
  return FoundValue.parse(JSON.parse(value ?? "null"));
}

/** The other events of the text from which one was made: each leads to its form. */
export function othersInText(
  { announcement, fitted, place }: ReadAnnouncement & { readonly place: number },
  locale: Locale,
): Block[] {
  const words = say(locale).announcement;
  const others = [...fitted.entries()].filter(([other]) => other !== place);
  if (others.length === 0) return [];
  return [
    context(words.others),
    ...others.map(([other, one]) => {
      const title = titleOf(one, locale);
      const lacks =
        one.missing.length === 0
          ? ""
          : `\n${words.missing(one.missing.map((field) => words.fields[field]))}`;
      return section(
        `${escapeMrkdwn(title)}${lacks}`,
        button({
          action: ids.foundEvent,
          value: JSON.stringify({ announcement: announcement.id, place: other }),
          text: words.open,
          label: words.openLabel(title),
        }),
      );
    }),
  ];
}
