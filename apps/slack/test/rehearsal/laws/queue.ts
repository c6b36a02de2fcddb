import { codeOf, codes } from "../cast.ts";
import { answerKey } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import type { Look } from "./surfaces.ts";

const isAsking = new Set(["Will attend", "Without a place so far"]);

/**
 * Whoever waits by an answer that was accepted stands before all who were seen to ask for no place after it was given.
 * Notes who asks for none now.
 */
export function checkQueue(
  { notebook, driver }: Stage,
  { event: { id, isUnsure }, who, queue }: Pick<Look, "event" | "who" | "queue">,
): readonly string[] {
  const { accepted, earlier, outside } = notebook.owed;
  const waiting = queue.map((name) => codeOf(name));
  const found = codes.flatMap((code) => {
    const since = accepted.get(answerKey(id, code));
    const place = waiting.indexOf(code);
    // Only at first: an offer that lapses brings them to the end.
    accepted.delete(answerKey(id, code));
    if (since === undefined || place < 0 || isUnsure) return [];
    return waiting
      .slice(0, place)
      .filter((other) => {
        const key = answerKey(id, other ?? "");
        return !earlier.has(key) && (outside.get(key) ?? 0) >= since;
      })
      .map((other) => `${code} waits for ${id} behind ${other ?? ""}, which asked later`);
  });
  for (const code of codes)
    if (!isAsking.has(who.get(code) ?? "")) outside.set(answerKey(id, code), driver.clock.now());
  return found;
}
