import type { EventDraft } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { uidOf } from "../events/draft-event.ts";
import type { FittedDraft } from "./fit-draft.ts";
import { fitDraft } from "./fit-draft.ts";
import type { FoundEvent, Reading } from "./reading.ts";

/** UIDs for the events of a reading, which none of those that are taken has. */
export function nameFound(
  { events }: Reading,
  { taken, created }: { readonly taken: Iterable<string>; readonly created: Instant },
): readonly string[] {
  const all = new Set(taken);
  return events.map(({ draft: { summary = { en: "event" }, when } }) => {
    const date = when ?? { precision: "open" as const, printed: { en: "–" } };
    const uid = uidOf({ summary, when: date, created }, all);
    all.add(uid);
    return uid;
  });
}

/**
 * As much of each event of a reading as an event can hold.
 *
 * @param uids those that its events have, in their order: links between them are made where both have one
 */
export function fitFound(
  { events }: Reading,
  uids: readonly (string | undefined)[],
): readonly FittedDraft[] {
  return events.map((event) => fitDraft(withLinks(event, uids)));
}

function withLinks(
  { draft, links = [] }: FoundEvent,
  uids: readonly (string | undefined)[],
): EventDraft {
  const { lineage } = draft;
  if (lineage === undefined) return draft;
  const linked = lineage.map((link, item) => {
    const to = links.find((one) => one.item === item)?.to;
    const event = to === undefined ? undefined : uids[to];
    return event === undefined ? link : { ...link, event };
  });
  return { ...draft, lineage: linked };
}
