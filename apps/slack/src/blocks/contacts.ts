import type { ContactPreview } from "@rabat-process/core/people/import-contacts";
import type { ContactIssue } from "@rabat-process/core/people/contact-list";
import type { ContactPlan } from "@rabat-process/core/people/plan-contacts";
import { countPlan } from "@rabat-process/core/people/plan-contacts";
import { describePlan, describePlanned } from "@rabat-process/core/sentences/describe-contacts";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Sentence } from "@rabat-process/core/sentences/parts";
import { toPlainText } from "@rabat-process/core/sentences/render";
import type { Instant, Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import { limits, totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** A file with a list, as Slack keeps it. */
export interface SentList {
  readonly address: string;
  readonly locale: Locale;
}

/** What lines may take of a message, beside its lead, its notes and its button. */
const roomForLines = 9000;
/** What one of them may. */
const mostOfLine = 700;

/**
 * What a list of contacts would change, with a button that applies it: only where all of it is shown, or stands in a file.
 *
 * @param how.hasFile whether the reader was sent `changesFile`
 */
export function contactsPreview(
  { plan, digest, unread }: ContactPreview,
  { address, locale }: SentList,
  { hasFile = false, lead = say(locale).contacts.preview }: Previewing = {},
): Message {
  const { contacts: words } = sentences[locale];
  const counts = words.counts(countPlan(plan));
  const notes = describePlan({ plan, unread }, locale);
  const value = `${digest} ${address}`;
  const isTooLong = value.length > limits.button.value;
  const isWhole = !isCut(plan, locale);
  const isSeen = hasFile || isWhole;
  return {
    text: shorten(`${lead} ${counts}`, totals.text),
    blocks: [
      section(`*${escapeMrkdwn(lead)}*\n${escapeMrkdwn(counts)}`),
      ...changeLines(plan, locale, { isWhole, hasFile }),
      section(notes.map((sentence) => mrkdwn(sentence, locale)).join("\n")),
      ...(plan.changes.length === 0 ? [] : [context(words.confirmedAll)]),
      ...(isTooLong ? [section(say(locale).contacts.nameTooLong)] : []),
      ...(plan.changes.length === 0 || isTooLong || !isSeen ? [] : [applyButton(value, locale)]),
    ],
  };
}

interface Previewing {
  readonly hasFile?: boolean;
  readonly lead?: string;
}

/** Whether a message has no room for all that a list changes. */
export function isCut({ changes }: ContactPlan, locale: Locale): boolean {
  const all = changes.map((change) => describePlanned(change, locale));
  const isLong = (sentence: Sentence) => mrkdwn(sentence, locale).length > mostOfLine;
  return all.some(isLong) || linesThatFit(all, locale).shown < all.length;
}

/** Everything that a list changes, line by line, where a message has no room for it. */
export function changesFile(
  { changes }: ContactPlan,
  { locale, now }: { readonly locale: Locale; readonly now: Instant },
) {
  const lines = changes.map((change) => toPlainText(describePlanned(change, locale), { locale }));
  const { changesTitle: title, changesName } = say(locale).contacts;
  const name = `${changesName}-${now.slice(0, 10)}.txt`;
  return { name, title, content: lines.map((line) => `${line}\r\n`).join("") };
}

function applyButton(value: string, locale: Locale): Block {
  const text = say(locale).contacts.apply;
  return actions("contacts", [button({ action: ids.applyContacts, value, text, primary: true })]);
}

/** What the button says of the file, and of what was seen of it; undefined where it is none of this version. */
export function readContactsValue(
  value: string | undefined,
): { readonly seen: string; readonly address: string } | undefined {
  const [seen = "", address = "", ...rest] = (value ?? "").split(" ");
  return seen === "" || address === "" || rest.length > 0 ? undefined : { seen, address };
}

/** Says that a list was applied. */
export function contactsApplied(plan: ContactPlan, locale: Locale): Message {
  const { contacts: words } = sentences[locale];
  return note(`${words.applied}\n${words.counts(countPlan(plan))}\n${words.confirmedAll}`);
}

/** Everything that is wrong in a list, as far as one message holds it. */
export function contactsIssues(issues: readonly ContactIssue[], locale: Locale): Message {
  const { contacts: words } = sentences[locale];
  const lead = words.issues(issues.length);
  return { text: lead, blocks: [section(`*${lead}*`), ...lines(issues.map(words.issue), locale)] };
}

/** What a list changes line by line, and of which kinds the others are. */
function changeLines(
  { changes }: ContactPlan,
  locale: Locale,
  { isWhole, hasFile }: { readonly isWhole: boolean; readonly hasFile: boolean },
): readonly Block[] {
  const all = changes.map((change) => describePlanned(change, locale));
  const { blocks, shown } = linesThatFit(all, locale);
  if (isWhole) return blocks;
  const { contacts: words } = sentences[locale];
  const hidden = words.hidden(countPlan({ changes: changes.slice(shown), unchanged: 0 }));
  const further = hasFile ? say(locale).contacts.inFile : words.seeAll;
  return [...blocks, section(`*${escapeMrkdwn(hidden)}* ${escapeMrkdwn(further)}`)];
}

/** Sentences line by line, as many as fit, and how many more there are. */
function lines(all: readonly Sentence[], locale: Locale): readonly Block[] {
  const { blocks, shown } = linesThatFit(all, locale);
  const left = all.length - shown;
  return left === 0 ? blocks : [...blocks, context(sentences[locale].contacts.more(left))];
}

function linesThatFit(
  all: readonly Sentence[],
  locale: Locale,
): { readonly blocks: readonly Block[]; readonly shown: number } {
  const texts: string[] = [];
  let shown = 0;
  let room = roomForLines;
  for (const sentence of all) {
    const line = shorten(mrkdwn(sentence, locale), mostOfLine);
    room -= JSON.stringify(line).length;
    if (room < 0) break;
    shown += 1;
    const last = texts.at(-1);
    if (last === undefined || last.length + line.length + 1 > limits.section.text) texts.push(line);
    else texts[texts.length - 1] = `${last}\n${line}`;
  }
  return { blocks: texts.map((text) => section(text)), shown };
}

/** Nobody is mentioned: those on the list are named by their names. */
function mrkdwn(sentence: Sentence, locale: Locale): string {
  return toMrkdwn(sentence, { locale, mention: () => undefined });
}
