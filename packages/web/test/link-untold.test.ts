import { applyChange } from "@rabat-process/core/events/apply-change";
import { storeChange } from "@rabat-process/core/events/stored-change";
import { untoldOf } from "@rabat-process/core/links/untold";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import type { CalendarEvent, When } from "@rabat-process/events";
import { cancelEvent, editEvent, holdEvent, rescheduleEvent } from "@rabat-process/events/changes";
import { expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { openLinks, organiser, other, webinar } from "./open-links.ts";
import type { Act } from "./organiser.ts";
import { change } from "./organiser.ts";

const edited =
  (changed: Partial<CalendarEvent>): Act =>
  (event, context) =>
    editEvent(event, { ...event, ...changed }, context);
const later: When = {
  precision: "time",
  start: "2027-06-16T10:00",
  end: "2027-06-16T12:30",
  timeZone: "Africa/Casablanca",
};
const participation = { mode: "quota", perDelegation: 2 } as const;

async function countUntold({ store }: OpenLinks): Promise<number> {
  const state = await store.state(webinar.uid);
  if (state === undefined) throw new Error("the webinar is unknown");
  return (await untoldOf({ store, reachability: reachedAt(store, ["slack"]) }, state)).length;
}

it.each<[string, Act]>([
  ["another hour", (event, context) => rescheduleEvent(event, { when: later }, context)],
  ["another deadline", edited({ participation: { ...participation, deadline: "2026-12-01" } })],
  [
    "another way to join",
    edited({ online: { platform: "Zoom", joinUrl: "https://meet.example/new" } }),
  ],
  ["a smaller quota", edited({ participation: { ...participation, perDelegation: 1 } })],
  ["another title", edited({ summary: { en: "Another title" } })],
  ["a cancellation", (event, context) => cancelEvent(event, {}, context)],
])("people without Slack are to be written to of %s, and once", async (_, act) => {
  const links = await openLinks();
  await links.invite();
  expect(await countUntold(links)).toBe(0);
  links.time.now = "2026-11-26T09:00:00Z";
  await change(links, webinar.uid, act);
  expect(await countUntold(links)).toBe(3);
  links.time.now = "2026-11-26T10:00:00Z";
  await links.invite();
  expect(await countUntold(links)).toBe(0);
});

it("people without Slack need no message that a meeting was held", async () => {
  const links = await openLinks();
  await links.invite();
  links.time.now = "2027-06-10T09:00:00Z";
  await change(links, webinar.uid, (event, context) => holdEvent(event, context));
  expect(await countUntold(links)).toBe(0);
});

it("people without Slack are to be written to of what takes the place of an event", async () => {
  const links = await openLinks();
  const { store } = links;
  await links.invite();
  const actor = { uid: webinar.uid, by: organiser, at: "2026-11-26T09:00:00Z" } as const;
  const replaced = { kind: "replaced", by: other } as const;
  await applyChange(store, actor, () => ({
    ...{ ok: true, act: "replaced", changes: [replaced] },
    details: { changes: [storeChange(replaced)] },
  }));
  expect(await countUntold(links)).toBe(3);
});
