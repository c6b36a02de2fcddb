import type { CalendarEvent, Wording } from "@rabat-process/events";
import { capitalise, withColon } from "@rabat-process/events/words";
import { describeEvent, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { localTimes } from "@rabat-process/timezones";

/** What a description tells beside the event itself. */
export interface DescriptionOptions {
  /** The events that its lineage names, or which name it. */
  readonly related: readonly CalendarEvent[];
  /** The address at which to join. */
  readonly join: string | undefined;
  /** Whether to tell the local times of all partner countries. */
  readonly localTimes: boolean | undefined;
  readonly locale: Locale;
}

const labels = {
  en: { join: "Join", localTimes: "Local times" },
  fr: { join: "Se connecter", localTimes: "Heures locales" },
} as const;

/** Plain text with bare addresses, since clients that show HTML are few. */
export function formatDescription(event: CalendarEvent, options: DescriptionOptions): string {
  const { related, join, locale } = options;
  const lines: string[] = [];
  const addParagraph = (...paragraph: readonly string[]) => {
    if (lines.length > 0) lines.push("");
    lines.push(...paragraph);
  };
  // Whoever is late looks for nothing else.
  if (join !== undefined) addParagraph(withColon(labels[locale].join, join, locale));
  if (event.description !== undefined) addParagraph(formatText(event.description, locale));
  addParagraph(
    ...describeEvent(event, related, locale).map(({ label, values }) =>
      formatFact(label, values, locale),
    ),
  );
  if (options.localTimes === true)
    for (const times of formatLocalTimes(event, locale)) addParagraph(times);
  // The word is the same in both languages.
  if (event.sources !== undefined) addParagraph(formatFact("Sources", event.sources, locale));
  return lines.join("\n");
}

/** `[EN] …` before a text of which there is no translation into the reader's language. */
export function markLanguage(wording: Wording, locale: Locale): string {
  return wording.locale === locale
    ? wording.text
    : `[${wording.locale.toUpperCase()}] ${wording.text}`;
}

/** One value beside its label, several in lines of their own. */
function formatFact(label: string, values: readonly string[], locale: Locale): string {
  const [first] = values;
  if (first !== undefined && values.length === 1) return withColon(label, first, locale);
  return [withColon(label, "", locale).trimEnd(), ...values.map((value) => `- ${value}`)].join(
    "\n",
  );
}

/** What the clocks show in all partner countries, those with equal clocks together. Days are the same everywhere. */
function formatLocalTimes({ when }: CalendarEvent, locale: Locale): readonly string[] {
  if (when.precision !== "time") return [];
  const { start, end, timeZone } = when;
  const times = localTimes({ start, end, timeZone }, { locale });
  const groups = times.groups.map(({ text, places }) =>
    withColon(
      capitalise(text),
      places.map(({ country }) => country.name[locale]).join(", "),
      locale,
    ),
  );
  return [formatFact(labels[locale].localTimes, groups, locale)];
}

/** A plain text as HTML: paragraphs, line breaks, and links. */
export function toHtml(text: string): string {
  const paragraphs = text
    .split("\n\n")
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`);
  return `<html><body>${paragraphs.join("")}</body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}">${url}</a>`);
}
