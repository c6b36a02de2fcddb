import { describeLoss } from "@rabat-process/calendar/read-events";
import type { SavedCalendar } from "@rabat-process/core/events/import-calendar";
import { mostDrafts, saveCalendar } from "@rabat-process/core/events/import-calendar";
import { theOperator } from "@rabat-process/core/ports/actor";
import { describeWhen, formatText, slugOf } from "@rabat-process/events";
import { readFileSync } from "node:fs";
import { openAppStore } from "../app-store.ts";
import { systemClock as clock } from "../system/clock.ts";
import type { Settings, Terminal } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

export function isCalendarFile(path: string): boolean {
  return /\.(?:ics|ical)$/i.test(path);
}

/** Takes the calendar of another program into the store, as drafts, and says what of it could not be kept. */
export async function importCalendarFile(
  path: string,
  settings: Settings,
  { say, tell }: Terminal,
): Promise<void> {
  const store = await openAppStore(settings.store());
  try {
    const outcome = await saveCalendar({ store, clock }, readFileSync(path), theOperator);
    if (!outcome.ok) throw new CommandError(refusal(outcome, path));
    for (const { event, isKindOpen, left } of outcome.found) {
      say(
        ["draft", slugOf(event), describeWhen(event, "en"), formatText(event.summary, "en")].join(
          "\t",
        ),
      );
      if (isKindOpen)
        tell(`${slugOf(event)}: the calendar does not say what kind of meeting it is.`);
      for (const words of left)
        tell(
          `${slugOf(event)}: not taken over, since an event cannot hold it like this: “${words}”`,
        );
    }
    for (const { line, summary, missing } of outcome.lacking) {
      const title = summary === undefined ? "" : ` “${formatText(summary, "en")}”`;
      tell(`Line ${line}${title}: not saved, ${missing.join(" and ")} is missing.`);
    }
    for (const { loss, more } of outcome.losses)
      tell(`${describeLoss(loss, "en")}${more === 0 ? "" : ` (and on ${more} more lines)`}`);
    const { found, known, lacking } = outcome;
    tell(
      `${found.length} saved as drafts, ${known.length} known already and left as they are, ${lacking.length} that lack something.`,
    );
  } finally {
    await store.close();
  }
}

function refusal(outcome: Exclude<SavedCalendar, { readonly ok: true }>, path: string): string {
  if (outcome.reason === "too-many")
    return `Nothing was saved: ${path} has ${outcome.count} events, and at most ${mostDrafts} new ones are taken in at once. Export fewer of them.`;
  return `Nothing was saved: ${path} has no events of a calendar. An iCalendar file was expected.`;
}
