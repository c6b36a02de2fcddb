import type { EventFile, EventFileIssue } from "@rabat-process/events";
import { parseEventFiles } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import { planEvent, plannedKinds } from "./event-plan.ts";
import { redrawTask } from "./tasks.ts";

export type LoadOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

/**
 * Takes event files into the store: all of them, or none if one has an issue. Their events may refer to those that are
 * there.
 *
 * @param by the organiser who sent them; nobody where they stand beside the app
 */
export async function loadEvents(
  { store, clock }: { store: Store; clock: Clock },
  files: readonly EventFile[],
  by = "",
): Promise<LoadOutcome> {
  const known = [...(await store.events()), ...(await store.drafts())].map(({ uid }) => uid);
  const parsed = parseEventFiles(files, { known });
  if (!parsed.ok) return parsed;
  const at = clock.now();
  await store.saveEvents(
    parsed.events,
    { by, at },
    (event, times) => [redrawTask(event.uid, at), ...planEvent(event, times, at)],
    plannedKinds,
  );
  return { ok: true, count: parsed.events.length };
}
