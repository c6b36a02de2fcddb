import { EventDraft, removeHidden } from "@rabat-process/events";
import type { Text } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import { unescapeText } from "../read/text.ts";
import { removeJoining } from "./joining.ts";
import type { Note } from "./loss.ts";

/** What is known of the texts of a file. */
export interface TextContext {
  /** The language of what names none. */
  readonly locale: Locale;
  readonly note: Note;
}

/** The language of a text: its own where an event can be told in it. */
export function localeOf(property: ICalendarProperty, { locale, note }: TextContext): Locale {
  const language = parameterOf(property, "LANGUAGE")?.toLowerCase().split("-")[0];
  if (language === "en" || language === "fr") return language;
  if (language !== undefined) note(property, "language");
  return locale;
}

/** A title: one line. Undefined where nothing is left of it. */
export function readTitle(property: ICalendarProperty, context: TextContext): Text | undefined {
  const line = readPlain(property, context.note).replaceAll(/\s*\n\s*/g, " ");
  return toText({ text: line, schema: EventDraft.shape.summary }, property, context);
}

/** Paragraphs, without formatting and without what only those who come may know. Undefined where nothing is left. */
export function readParagraphs(property: ICalendarProperty, context: TextContext): Text | undefined {
  const plain = readPlain(property, context.note);
  const text = isHtml(plain) ? toPlain(plain) : plain;
  if (text !== plain) context.note(property, "formatting");
  const open = removeJoining(text);
  if (open !== text) context.note(property, "join-link");
  return toText(
    { text: open.replaceAll(/\n{3,}/g, "\n\n"), schema: EventDraft.shape.description },
    property,
    context,
  );
}

/** A TEXT in readable characters. */
export function readPlain(property: ICalendarProperty, note: Note): string {
  const text = unescapeText(property.value);
  const plain = removeHidden(text);
  if (plain.length < text.length) note(property, "characters");
  return plain.trim();
}

function toText(
  { text, schema }: { readonly text: string; readonly schema: typeof EventDraft.shape.summary },
  property: ICalendarProperty,
  context: TextContext,
): Text | undefined {
  if (text.trim() === "") return undefined;
  const parsed = schema.safeParse({ [localeOf(property, context)]: text.trim() });
  if (parsed.success) return parsed.data;
  const isTooLong = parsed.error.issues.some(({ code }) => code === "too_big");
  context.note(property, isTooLong ? "too-long" : "unreadable");
  return undefined;
}

/** Google and Outlook write DESCRIPTION as HTML, bare or with a root element. */
function isHtml(text: string): boolean {
  return /<(?:html|body|p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table)\b[^<>]*>/i.test(text);
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
  return html
    .replaceAll(/<(?:style|script|head)\b[^>]*>[^]*?<\/(?:style|script|head)>/gi, "")
    .replaceAll(
      /<a\b[^>]*\bhref=["']?([^"'\s>]+)["']?[^>]*>([^<]*)<\/a>/gi,
      (_, address: string, words: string) =>
        words === "" || address.endsWith(words) ? address : `${words} (${address})`,
    )
    .replaceAll(/<li\b[^>]*>/gi, "\n- ")
    .replaceAll(/<br\b[^>]*>|<\/(?:div|tr|ul|ol)>/gi, "\n")
    .replaceAll(/<\/(?:p|h[1-6])>/gi, "\n\n")
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, "")
    .replaceAll(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (entity, code?: string, name?: string) =>
      name === undefined ? fromCode(Number(code), entity) : (entities[name] ?? entity),
    )
    .replaceAll(/[ \t]+\n/g, "\n")
    .trim();
}

function fromCode(code: number, entity: string): string {
  return code > 0 && code <= 0x10_ff_ff ? removeHidden(String.fromCodePoint(code)) : entity;
}
