import type { CalendarEvent } from "@rabat-process/events";

/** What an organiser saw when they decided on a change. */
export function versionOf({
  sequence,
  lastModified,
}: Pick<CalendarEvent, "sequence" | "lastModified">): string {
  return `${sequence}/${lastModified}`;
}
