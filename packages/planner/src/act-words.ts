import { withColon } from "@rabat-process/events/words";
import { formatDays, type Locale } from "@rabat-process/timezones";
import { isRead } from "./certainty.ts";
import type { Source } from "./data/laws/law.ts";

/** `Source: Décret n° 2-04-426 du …, art. 1, read on Sunday 29 November 2026.` The title is in its own language. */
export function describeAct(act: Source, locale: Locale): string {
  const day = formatDays(act.readOn, act.readOn, locale);
  const reading = {
    en: isRead(act) ? `read on ${day}` : `reported, seen on ${day}`,
    fr: isRead(act) ? `lu le ${day}` : `rapporté, consulté le ${day}`,
  }[locale];
  const parts = [act.title, act.article, reading].filter((part) => part !== undefined);
  return `${withColon("Source", parts.join(", "), locale)}.`;
}
