import type { EventFile, EventFileIssue } from "@rabat-process/events";
import { parseEventFiles } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import { consequencesOf } from "./consequences.ts";
import { situate } from "./situation.ts";

export type LoadOutcome =
  | {
      readonly ok: true;
      /** How many events the files have. */
      readonly read: number;
      /** How many of them were new, or newer than what was known. */
      readonly taken: number;
    }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

/**
 * Takes event files into the store: all of them, or none if one has an issue. Their events may refer to those that are
 * there. A change that comes by a file has the consequences of one that is made in Slack.
 *
 * @param by the organiser who sent them; nobody where they stand beside the app
 */
export async function loadEvents(
  { store, clock }: { store: Store; clock: Clock },
  files: readonly EventFile[],
  by = "",
): Promise<LoadOutcome> {
  const published = await store.events();
  const known = [...published, ...(await store.drafts())].map(({ uid }) => uid);
  const parsed = parseEventFiles(files, { known });
  if (!parsed.ok) return parsed;
  const now = clock.now();
  const uids = new Set(parsed.events.map(({ uid }) => uid));
  // What the files say of an event is newer than what is known, or is not taken in.
  const others = [...published.filter(({ uid }) => !uids.has(uid)), ...parsed.events];
  const taken = await store.saveEvents(parsed.events, { by, at: now }, (before, after) =>
    consequencesOf(before && situate(before, published), situate(after, others), { now }),
  );
  return { ok: true, read: parsed.events.length, taken: taken.length };
}
