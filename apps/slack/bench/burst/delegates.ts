import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import type { StoreConfig } from "@rabat-process/store/database";
import { openAppStore } from "../../src/app-store.ts";

export const peopleOfEach = 20;
export const delegations = delegationCodes.slice(0, 57);

export const event: CalendarEvent = {
  uid: "workshop-2099@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop", fr: "Atelier" },
  kind: "workshop",
  status: "confirmed",
  when: { precision: "day", first: "2099-03-10", last: "2099-03-10" },
};

const answers = ["ACCEPTED", "TENTATIVE", "DECLINED"] as const;

/** Who makes a press of a number, and what they answer: every person in turn, each delegation several times. */
export function pressOf(index: number) {
  const delegation = delegations[(index * 31) % delegations.length] ?? "SN";
  const round = Math.floor(index / delegations.length);
  return {
    user: `U0${delegation}${String(round % peopleOfEach).padStart(2, "0")}`,
    partstat: answers[(index * 7 + round) % answers.length] ?? "ACCEPTED",
  };
}

/** An event with a card, and all who answer to it. */
export async function fillStore(config: StoreConfig): Promise<void> {
  const store = await openAppStore(config);
  const actor = { by: "", at: event.created };
  await store.saveEvents([event], actor);
  await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "" });
  for (const delegation of delegations)
    for (let person = 0; person < peopleOfEach; person += 1) {
      const id = `U0${delegation}${String(person).padStart(2, "0")}`;
      await store.saveAccount({ door: "slack", id, person: id });
      await store.savePerson(id, { delegation, locale: "en", confirmedBy: "U1" }, actor);
    }
  await store.close();
}

/** What is in a store after the presses. */
export async function readCounts(config: StoreConfig) {
  const store = await openAppStore(config);
  let recorded = 0;
  for (const delegation of delegations)
    recorded += (await store.answers(event.uid, delegation)).length;
  const counts = { ACCEPTED: 0, TENTATIVE: 0, DECLINED: 0 };
  for (const { partstat } of await store.attendance(event.uid)) counts[partstat] += 1;
  const buried = (await store.jobs.buried()).length;
  await store.close();
  return { recorded, counts, buried };
}
