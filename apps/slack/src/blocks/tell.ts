import { MessageWords } from "@rabat-process/core/messages/sent-messages";
import type { Audience, EventNotifications } from "@rabat-process/core/ports/notifier";
import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, Text } from "@rabat-process/events";
import { delegationName, formatText, slugOf, wordingOf } from "@rabat-process/events";
import { languageName, withColon } from "@rabat-process/events/words";
import type { Instant, Locale } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { moreButton } from "./answer-buttons.ts";
import { shortDay } from "./card-lines.ts";
import type { Errors, FilledView } from "./filled.ts";
import { readFilled, readText } from "./filled.ts";
import { ids } from "./ids.ts";
import { limits } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Notice } from "./notices.ts";
import { message, toReader } from "./notices.ts";
import { spokenMessage } from "./spoken.ts";
import { modal, textInput } from "./view.ts";

/** How long a message may be in each language. */
const mostLetters = 1200;

/** What a form is about, and what was written in it. */
const Metadata = z.object({ uid: z.string(), words: MessageWords.optional() });

export function readTellMetadata({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}

/** Asks what is to be said to those who come. */
export function tellForm(
  { uid, summary }: Pick<CalendarEvent, "uid" | "summary">,
  words: Text | undefined,
  locale: Locale,
): ModalView {
  const { tell } = say(locale);
  return modal({
    callback: ids.tellForm,
    title: tell.title,
    submit: tell.preview,
    close: tell.close,
    metadata: JSON.stringify({ uid }),
    blocks: [
      section(`*${escapeMrkdwn(formatText(summary, locale))}*\n${tell.intro}`),
      ...(["en", "fr"] as const).map((language) => {
        const id = `words-${language}` as const;
        const initial = words?.[language];
        return textInput({
          ...{ id, label: tell[id], most: mostLetters, long: true },
          ...(initial !== undefined && { initial }),
          ...(language === "fr" && { hint: tell.hint }),
        });
      }),
    ],
  });
}

/** What was written, or what is wrong with it. */
export function readTellForm(
  view: FilledView,
  locale: Locale,
): { readonly ok: true; readonly words: Text } | { readonly ok: false; readonly errors: Errors } {
  const { tell } = say(locale);
  const written = readText(readFilled(view.state.values), "words");
  if (written === undefined) return { ok: false, errors: { "words-en": tell.missing } };
  const first = written.en === undefined ? "words-fr" : "words-en";
  const parsed = MessageWords.safeParse(written);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => `words-${String(path[0])}`);
    return { ok: false, errors: Object.fromEntries(places.map((id) => [id, tell.unreadable])) };
  }
  const words = parsed.data;
  // It has to fit into one section, and into the metadata of the next window.
  const isLong =
    [words.en, words.fr].some(
      (text = "") => escapeMrkdwn(text).length > limits.section.text - 200,
    ) || JSON.stringify(words).length > limits.modal.private_metadata - 200;
  return isLong ? { ok: false, errors: { [first]: tell.tooLong } } : { ok: true, words };
}

/** Shows what will be read, and by how many, before it may leave. */
export function tellPreview(
  event: CalendarEvent,
  { words, audience }: { readonly words: Text; readonly audience: Audience },
  locale: Locale,
): ModalView {
  const { tell } = say(locale);
  const languages = (["en", "fr"] as const).filter((language) => words[language] !== undefined);
  return modal({
    callback: ids.tellPreview,
    title: tell.title,
    submit: tell.send,
    close: tell.close,
    metadata: JSON.stringify({ uid: event.uid, words }),
    blocks: [
      ...languages.flatMap((language) => [
        ...(languages.length > 1 ? [context(tell.reads(languageName(language, locale)))] : []),
        wordsBlock(event, words, language),
      ]),
      section(willReach(audience, locale).join("\n")),
      actions("tell", [button({ action: ids.backToTell, value: event.uid, text: tell.back })]),
    ],
  });
}

function willReach(audience: Audience, locale: Locale): readonly string[] {
  const { departures, messages } = sentences[locale];
  return [
    `*${departures.willReach(audience.people)}*`,
    ...messages.byMail(audience.byMail),
    ...unreachable(audience, locale),
  ];
}

function unreachable({ unreachable: codes }: Audience, locale: Locale): readonly string[] {
  if (codes.length === 0) return [];
  const names = codes
    .map((code) => delegationName(code, locale))
    .toSorted(new Intl.Collator(locale).compare);
  return [escapeMrkdwn(sentences[locale].messages.unreachable(names.join(", ")))];
}

/** The words of the organisers, marked as theirs, below who speaks and about what. */
function wordsBlock(event: CalendarEvent, words: Text, locale: Locale): Block {
  const { title } = sentences[locale].messages;
  const day = shortDay(event, locale);
  const about = [formatText(event.summary, locale), ...(day === "" ? [] : [day])].join(", ");
  const lines = wordingOf(words, locale).text.split("\n");
  const quoted = lines.map((line) => `> ${escapeMrkdwn(line)}`).join("\n");
  return section(`*${escapeMrkdwn(title)}* – ${escapeMrkdwn(about)}\n${quoted}`);
}

/** What those who come read. */
export function toldMessage(
  { event, locale }: Notice,
  { words }: Pick<EventNotifications["message"], "words">,
): Message {
  return spokenMessage(
    [wordsBlock(event, words, locale), actions("tell", [moreButton(event, locale)])],
    locale,
  );
}

type Waiting = Pick<EventNotifications["message-leaving"], "departure" | "words" | "audience"> & {
  readonly leavesAt: Instant;
};

/** Tells whoever wrote a message that it waits, with two ways to end that. */
export function tellingMessage(notice: Notice, waiting: Waiting): Message {
  const words = sentences[notice.locale].departures;
  return message(notice, words.leavesTitle, tellingBlocks(notice, waiting));
}

/** The same in the place of the form. */
export function tellingView(notice: Notice, waiting: Waiting): ModalView {
  const { locale } = notice;
  const { departures, forms } = say(locale);
  return modal({
    callback: "taken",
    title: sentences[locale].departures.leavesTitle,
    close: forms.close,
    metadata: "",
    blocks: [...tellingBlocks(notice, waiting), context(departures.alsoTold)],
  });
}

function tellingBlocks(notice: Notice, { departure, leavesAt, words, audience }: Waiting): Block[] {
  const { event, locale } = notice;
  const { departures } = sentences[locale];
  const title = formatText(event.summary, locale);
  const press = (action: string, text: string) =>
    button({
      action,
      value: `${event.uid} ${departure}`,
      text,
      label: withColon(text, title, locale),
    });
  return [
    wordsBlock(event, words, locale),
    section(willReach(audience, locale).join("\n")),
    section(toReader(departures.leaves(leavesAt), notice)),
    actions("departure", [
      press(ids.stopDeparture, departures.stop),
      press(ids.departNow, departures.now),
    ]),
  ];
}

/** Tells whoever wrote a message whom it reached; those who are to be written to get a file in one press. */
export function tellLeftMessage(
  notice: Notice,
  { words, at, audience }: Pick<EventNotifications["message-left"], "words" | "at" | "audience">,
): Message {
  const { event, locale } = notice;
  const { departures, messages } = sentences[locale];
  const lines = [
    departures.reached(audience.people),
    ...messages.toWrite(audience.byMail),
    ...unreachable(audience, locale),
  ];
  return message(notice, departures.madeTitle, [
    wordsBlock(event, words, locale),
    section(lines.join("\n")),
    ...(audience.byMail === 0
      ? []
      : [
          actions("tell", [
            button({
              action: ids.tellFiles,
              value: `${at} ${event.uid}`,
              text: messages.files,
              label: withColon(messages.files, slugOf(event), locale),
              primary: true,
            }),
          ]),
        ]),
  ]);
}

/** The event and the message of a button that makes files; undefined for a value that is none. */
export function readTellFiles(
  value: string,
): { readonly uid: string; readonly at: Instant } | undefined {
  const [at, ...uid] = value.split(" ");
  return isInstant(at) ? { at, uid: uid.join(" ") } : undefined;
}
