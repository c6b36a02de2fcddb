import { changeEvent } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import type { CalendarEvent } from "@rabat-process/events";
import type { ChangeContext, ChangeResult } from "@rabat-process/events/changes";
import { expect } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { organiser } from "./open-links.ts";

/** What an organiser does to an event. */
export type Act = (event: CalendarEvent, context: ChangeContext) => ChangeResult;

/** With what an organiser acts, at the moment that it is. */
export function depsOf({ store, time }: OpenLinks) {
  const roles = {
    isOrganiser: (person: string) => person === organiser,
    organisers: () => Promise.resolve([organiser]),
  };
  const clock = { now: () => time.now };
  return { store, clock, roles, reachability: reachedAt(store, ["slack"]) };
}

/** Has the organiser change an event, as it is now. */
export async function change(links: OpenLinks, uid: string, decide: Act): Promise<void> {
  const event = await links.store.event(uid);
  if (event === undefined) throw new Error(`${uid} is unknown`);
  const request = { uid, user: organiser, seen: versionOf(event), decide };
  expect((await changeEvent(depsOf(links), request)).ok).toBe(true);
}
