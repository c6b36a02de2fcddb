import { EventDraft } from "@rabat-process/events";
import { removeHidden } from "@rabat-process/events/words";
import type { Text } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import { unescapeText } from "../read/text.ts";
import { removeJoining } from "./joining.ts";
import type { Note } from "./loss.ts";
import { readOwnDescription } from "./own-texts.ts";

/** What is known of the texts of a file. */
export interface TextContext {
  /** The language of what names none. */
  readonly locale: Locale;
  /** Whether this package wrote them, which puts facts and marks around them. */
  readonly isOwn: boolean;
  readonly note: Note;
}

/** The language of a text: its own where an event can be told in it. */
export function localeOf(property: ICalendarProperty, { locale, note }: TextContext): Locale {
  const language = parameterOf(property, "LANGUAGE")?.toLowerCase().split("-")[0];
  if (language === "en" || language === "fr") return language;
  if (language !== undefined) note(property, "language");
  return locale;
}

/** More than a line may have with all its escapes, and more than paragraphs may have with their formatting. */
export const [longestLine, longestText] = [2000, 50_000];

/** A title: one line. Undefined where nothing is left of it. */
export function readTitle(property: ICalendarProperty, context: TextContext): Text | undefined {
  const line = readPlain(property, longestLine, context.note).replaceAll(/\s*\n\s*/g, " ");
  return toText(
    { text: line, locale: localeOf(property, context), schema: EventDraft.shape.summary },
    property,
    context,
  );
}

/** Paragraphs, without formatting and without what only those who come may know. Undefined where nothing is left. */
export function readParagraphs(
  property: ICalendarProperty,
  context: TextContext,
): Text | undefined {
  const plain = readPlain(property, longestText, context.note);
  if (context.isOwn) {
    const own = readOwnDescription(plain, localeOf(property, context));
    return toText({ ...own, schema: EventDraft.shape.description }, property, context);
  }
  const text = isHtml(plain) ? toPlain(plain) : plain;
  if (text !== plain) context.note(property, "formatting");
  const open = removeJoining(text);
  if (open !== text) context.note(property, "join-link");
  const told = { text: open.replaceAll(/\n{3,}/g, "\n\n"), locale: localeOf(property, context) };
  return toText({ ...told, schema: EventDraft.shape.description }, property, context);
}

/** A TEXT in readable characters; empty where it is too long, so that no text takes more than its length. */
export function readPlain(property: ICalendarProperty, longest: number, note: Note): string {
  if (property.value.length > longest) {
    note(property, "too-long");
    return "";
  }
  const text = unescapeText(property.value);
  const plain = removeHidden(text);
  if (plain.length < text.length) note(property, "characters");
  return plain.trim();
}

interface Told {
  readonly text: string;
  readonly locale: Locale;
  readonly schema: typeof EventDraft.shape.summary;
}

function toText(
  { text, locale, schema }: Told,
  property: ICalendarProperty,
  context: TextContext,
): Text | undefined {
  if (text.trim() === "") return undefined;
  const parsed = schema.safeParse({ [locale]: text.trim() });
  if (parsed.success) return parsed.data;
  const isTooLong = parsed.error.issues.some(({ code }) => code === "too_big");
  context.note(property, isTooLong ? "too-long" : "unreadable");
  return undefined;
}

/** Google and Outlook write DESCRIPTION as HTML, bare or with a root element. */
function isHtml(text: string): boolean {
  return /<(?:html|body|p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table)\b[^<>]*>/i.test(
    text,
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** The words of an HTML text: paragraphs, points of lists, and the addresses of links behind their words. */
function toPlain(html: string): string {
  return removeBlocks(html)
    .replaceAll(
      /<a\b[^<>]{0,500}?\bhref=["']?([^"'\s<>]{1,2000})["']?[^<>]{0,500}>([^<]*)<\/a>/gi,
      (_, address: string, words: string) =>
        words === "" || address.endsWith(words) ? address : `${words} (${address})`,
    )
    .replaceAll(/<li\b[^<>]*>/gi, "\n- ")
    .replaceAll(/<br\b[^<>]*>|<\/(?:div|tr|ul|ol)>/gi, "\n")
    .replaceAll(/<\/(?:p|h[1-6])>/gi, "\n\n")
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, "")
    .replaceAll(
      /&(?:#(\d{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
      (entity, code?: string, name?: string) =>
        name === undefined ? fromCode(Number(code), entity) : (entities[name] ?? entity),
    )
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** Without what is no text in HTML, and ends where it says so. */
function removeBlocks(html: string): string {
  const opening = /<(style|script|head)\b[^<>]*>/gi;
  const lower = html.toLowerCase();
  let [kept, from] = ["", 0];
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const closing = `</${(found[1] ?? "").toLowerCase()}>`;
    const end = lower.indexOf(closing, found.index);
    if (end === -1) break;
    kept += html.slice(from, found.index);
    from = end + closing.length;
    opening.lastIndex = from;
  }
  return kept + html.slice(from);
}

function fromCode(code: number, entity: string): string {
  return code > 0 && code <= 0x10_ff_ff ? removeHidden(String.fromCodePoint(code)) : entity;
}
