import type { Participant } from "@rabat-process/events";
import { delegationCodes, takeAnswer } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { openStore } from "../src/store/index.ts";
import { moveQueue } from "../src/use-cases/record-answer.ts";

// Answers events at random for random delegations, with one to four people each, and prints how long each try took.
const [url = "", prefix = "", events = "1", tries = "100", seed = "1"] = process.argv.slice(2);
const store = await openStore({ kind: "postgres", url });

let state = Number(seed);
/** Numbers that look random and are the same for the same seed (Park and Miller). */
function random(below: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
}

const at: Instant = "2027-01-01T00:00:00Z";
const lanes = 5;
let left = Number(tries);
const milliseconds: number[] = [];
async function lane(): Promise<void> {
  while (left > 0) {
    left -= 1;
    const delegation = delegationCodes[random(delegationCodes.length)] ?? "SN";
    const people: Participant[] = Array.from({ length: 1 + random(4) }, (_, index) => ({
      name: `Person ${index}`,
    }));
    const partstat = random(5) === 0 ? "DECLINED" : "ACCEPTED";
    const before = performance.now();
    await store.change(
      `${prefix}-${random(Number(events))}@rabat-process`,
      { by: "U1", at },
      ({ event, attendance }) => {
        const request = {
          delegation,
          partstat,
          people: partstat === "DECLINED" ? [] : people,
          by: "U1",
          at,
        } as const;
        const result = takeAnswer(event, attendance, request);
        return result.ok ? { ok: true, act: "answer", ...moveQueue(event, result.attendance, at) } : result;
      },
    );
    milliseconds.push(performance.now() - before);
  }
}
await Promise.all(Array.from({ length: lanes }, lane));
await store.close();
process.stdout.write(JSON.stringify(milliseconds));
