import type { Step } from "./steps.ts";

/**
 * Takes away from a story what does not matter for how it ends: halves of it, then smaller parts, as long as it still
 * ends so (delta debugging, after Zeller and Hildebrandt, 2002).
 */
export async function shrink(
  story: readonly Step[],
  fails: (story: readonly Step[]) => Promise<boolean>,
  mostTries = 80,
): Promise<readonly Step[]> {
  let kept = story;
  let tries = 0;
  for (
    let size = Math.ceil(kept.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let end = kept.length; end > 0; end -= size) {
      tries += 1;
      if (tries > mostTries) return kept;
      const shorter = [...kept.slice(0, Math.max(0, end - size)), ...kept.slice(end)];
      if (await fails(shorter)) kept = shorter;
    }
  }
  return kept;
}
