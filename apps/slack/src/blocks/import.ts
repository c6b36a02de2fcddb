import type { CalendarEvent, EventFileIssue } from "@rabat-process/events";
import type { LoadOutcome } from "@rabat-process/core/events/load-events";
import {
  delegationName,
  describeIssue,
  describeWhen,
  formatText,
  isDelegationCode,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { draftBlocks } from "./drafts.ts";
import { fitting } from "./fit.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { context, note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { spokenMessage } from "./spoken.ts";

const SentFile = z.object({ name: z.string(), url_private: z.string().optional() });

const FileMessage = z.object({
  channel_type: z.literal("im"),
  channel: z.string(),
  user: z.string(),
  bot_id: z.undefined().optional(),
  files: z.array(SentFile).min(1).max(10),
});

export type SentFiles = z.infer<typeof FileMessage>;

/** Who sent which files in their own conversation with the app; undefined for any other message: none of ours. */
export function readSentFiles(message: unknown) {
  return FileMessage.safeParse(message).data;
}

const WordsMessage = z.object({
  channel_type: z.literal("im"),
  channel: z.string(),
  user: z.string(),
  text: z.string().regex(/\S/),
  subtype: z.undefined().optional(),
  bot_id: z.undefined().optional(),
});

/** Who wrote which words to the app alone; undefined for what was changed or taken back, and for what a program writes. */
export function readSentWords(message: unknown) {
  return WordsMessage.safeParse(message).data;
}

type Loaded = Extract<LoadOutcome, { ok: true }>;

/** Of each kind, as many as one looks through. */
const mostNamed = 6;
/** What the names of those that are public, or were deleted, take, and the sentences around them, in the unit of `totals.blocks`. */
const roomForNames = 3000;
const roomForSentences = 1500;

/** What came with event files: drafts with what can be done with them, what is public by its title and date. */
export function importedMessage(
  { read, published, drafts, deleted }: Loaded,
  locale: Locale,
): Message {
  const { imported: words, drafts: draftWords } = say(locale);
  const known = read - published.length - drafts.length - deleted.length;
  const lists = [published, deleted].filter(({ length }) => length > 0);
  const listed = fitting(drafts, (event) => draftBlocks(event, locale), {
    budget: totals.blocks - roomForSentences - lists.length * roomForNames,
    most: mostNamed,
  });
  return spokenMessage(
    [
      ...(published.length + drafts.length === 0 ? [section(words.nothing)] : []),
      ...(drafts.length === 0 ? [] : [section(words.drafts(drafts.length))]),
      ...listed.blocks,
      ...(listed.left > 0 ? [context(draftWords.more(listed.left))] : []),
      ...named(published, words.published, locale),
      ...(known === 0 ? [] : [section(words.known(known))]),
      ...named(deleted, words.deleted, locale),
    ],
    locale,
  );
}

function named(
  events: readonly CalendarEvent[],
  lead: (count: number) => string,
  locale: Locale,
): readonly Block[] {
  if (events.length === 0) return [];
  const more = events.length - mostNamed;
  const lines = [
    lead(events.length),
    ...events.slice(0, mostNamed).map((event) => `• ${nameOf(event, locale)}`),
    ...(more > 0 ? [say(locale).imported.more(more)] : []),
  ];
  return [section(lines.join("\n"))];
}

function nameOf(event: CalendarEvent, locale: Locale): string {
  const when = describeWhen(event, locale);
  return escapeMrkdwn(shorten(`${formatText(event.summary, locale)}, ${when}`, 300));
}

/** As many as one reads before the first is repaired. */
const mostIssues = 10;
/** What the sentences around them take, in the unit of `totals.blocks`. */
const roomAround = 500;

/** What is wrong in event files, each with its place and the nearest word. Nothing was taken in. */
export function importIssues(issues: readonly EventFileIssue[], locale: Locale): Message {
  const words = say(locale).forms.import;
  const lead = words.refused(issues.length);
  const draw = (issue: EventFileIssue) => [section(escapeMrkdwn(tellIssue(issue, locale)))];
  const { blocks, left } = fitting(issues, draw, {
    budget: totals.blocks - roomAround,
    most: mostIssues,
  });
  return {
    text: lead,
    blocks: [section(`*${lead}*`), ...blocks, ...(left > 0 ? [context(words.more(left))] : [])],
  };
}

function tellIssue(issue: EventFileIssue, locale: Locale): string {
  const { source, line, column, path, received, suggestion } = issue;
  const words = say(locale).forms.import;
  const parts = [
    `${words.place(shorten(source, 100), line, column)}${path === "" ? "" : ` (${shorten(path, 150)})`}`,
    shorten(describeIssue(issue, locale), 500),
    ...(received === undefined ? [] : [words.found(shorten(received, 100))]),
    ...(suggestion === undefined
      ? []
      : [words.nearest(shorten(suggestionIn(suggestion, locale), 100))]),
  ];
  return parts.join("\n");
}

/** A delegation is suggested by its code and its name: `CM (Cameroun)`. */
function suggestionIn(suggestion: string, locale: Locale): string {
  const code = /^([A-Z]+) \(/.exec(suggestion)?.[1];
  return isDelegationCode(code) ? `${code} (${delegationName(code, locale)})` : suggestion;
}

/** How to give the app an event file. */
export function importHelp(locale: Locale): Message {
  return note(say(locale).forms.import.help);
}
