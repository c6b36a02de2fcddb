import type { EventFile } from "@rabat-process/events";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import type { LoadOutcome } from "./load-events.ts";
import { loadEvents } from "./load-events.ts";

/** A file that somebody sent through a door. */
export interface SentEventFile {
  readonly source: string;
  /** Its text; undefined where the door does not get it. */
  readonly load: () => Promise<string | undefined>;
}

export type ImportOutcome =
  | LoadOutcome
  | Refusal<"organisers-only">
  /** The door does not give this file. */
  | (Refusal<"not-loaded"> & { readonly source: string });

/** Takes in event files that an organiser sent: all of them, or none; what is new as drafts. Nobody else's file is even opened. */
export async function importFiles(
  deps: { store: EventStore; clock: Clock; roles: Roles },
  { user, files }: { user: string; files: readonly SentEventFile[] },
): Promise<ImportOutcome> {
  if (!deps.roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const loaded: EventFile[] = [];
  for (const { source, load } of files) {
    const text = await load();
    if (text === undefined) return { ok: false, reason: "not-loaded", source };
    loaded.push({ source, text });
  }
  return loadEvents(deps, loaded, { by: user, asDrafts: true });
}
