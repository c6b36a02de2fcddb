import { play } from "./play.ts";
import type { Ending, Watch } from "./play.ts";
import { createRandom } from "./random.ts";
import { shrink } from "./shrink.ts";
import type { Step } from "./steps.ts";
import { inventStory } from "./invent.ts";

/** What is wrong, in words that are the same for the same fault with other numbers. */
function kindOf(violation: string): string {
  return violation
    .replaceAll(/\b(?:[a-z-]*\d[\w@-]*|[A-Z]{2}|C0\w+|U0\w+|Meeting \d+)\b/g, "…")
    .slice(0, 60);
}

/** Tells the story of a seed. */
export function rehearse(seed: number, days: number, watch?: Watch): Promise<Ending> {
  return play(inventStory(createRandom(seed), days), watch);
}

/** The shortest story found that ends with the same kind of fault as that of a seed. */
export async function explain(
  seed: number,
  days: number,
  ending: Ending,
): Promise<readonly Step[]> {
  const [first = ""] = ending.violations;
  const story = inventStory(createRandom(seed), days).slice(0, ending.step + 1);
  return shrink(story, async (shorter) => {
    const { violations } = await play(shorter);
    return violations.some((violation) => kindOf(violation) === kindOf(first));
  });
}
