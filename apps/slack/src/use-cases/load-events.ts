import type { EventFile, EventFileIssue } from "@rabat-process/events";
import { parseEventFiles } from "@rabat-process/events";
import type { Store } from "../ports.ts";

export type LoadOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

/** Takes event files into the store: all of them, or none if one has an issue. */
export async function loadEvents(
  { store }: { store: Store },
  files: readonly EventFile[],
): Promise<LoadOutcome> {
  const parsed = parseEventFiles(files);
  if (!parsed.ok) return parsed;
  await store.saveEvents(parsed.events);
  return { ok: true, count: parsed.events.length };
}
