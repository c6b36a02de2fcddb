import type { Answer } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { placesTaken, takeAnswer } from "@rabat-process/events/answers";
import { z } from "zod";
import { openAppStore } from "../../src/app-store.ts";
import { applyChange } from "@rabat-process/core/events/apply-change";
import { random } from "../crash/killing.ts";

// One of several processes that answer at the same time: many tries to each of its events, eight under way at a time.
// It sends its parent how many were taken, the most places that it ever saw taken, and how long each try took.

const Task = z.object({
  url: z.string(),
  uids: z.array(z.string()),
  tries: z.number(),
  seed: z.number(),
});
const { url, uids, tries, seed } = Task.parse(JSON.parse(process.argv[2] ?? ""));
const chance = random(seed);
const pick = <Value>(values: readonly Value[]): Value => {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
};
const partstats: readonly Answer[] = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "TENTATIVE", "DECLINED"];
const at = "2026-12-01T09:00:00Z";
const store = await openAppStore({ kind: "postgres", url });
const milliseconds: number[] = [];
let taken = 0;
let overbooked = 0;

async function answer(uid: string, delegation: DelegationCode): Promise<void> {
  const people = Array.from({ length: 1 + Math.floor(chance() * 4) }, (_, index) => ({
    name: `P${index}`,
  }));
  const partstat = pick(partstats);
  const by = `U${seed}`;
  const start = performance.now();
  const changed = await applyChange(store, { uid, by, at }, ({ event, attendance }) => {
    const result = takeAnswer(event, attendance, { delegation, partstat, people, by, at });
    return result.ok ? { ok: true, act: "answer", attendance: result.attendance } : result;
  });
  milliseconds.push(performance.now() - start);
  if (!changed.ok) return;
  taken += 1;
  const { participation } = changed.event;
  const capacity = participation?.mode === "open" ? (participation.capacity ?? Infinity) : Infinity;
  if (placesTaken(changed.attendance) > capacity) overbooked += 1;
}

let left = tries;
async function lane(): Promise<void> {
  while (left > 0) {
    left -= 1;
    await answer(pick(uids), pick(delegationCodes));
  }
}

process.once("message", () => {
  void Promise.all(Array.from({ length: 8 }, lane))
    .then(() => store.close())
    .then(() => {
      process.send?.({ taken, overbooked, milliseconds });
      process.disconnect();
    });
});
process.send?.("ready");
