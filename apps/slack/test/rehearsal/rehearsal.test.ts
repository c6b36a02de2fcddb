import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";
import { shrink } from "./shrink.ts";
import { rehearseSeeds } from "./rehearse-seeds.ts";
import type { Step } from "./steps.ts";
import { inventStory } from "./invent.ts";

// The other half stands in a file of its own: two are run at a time.
rehearseSeeds([1, 2, 3, 4, 5, 6, 7]);

describe("a story", () => {
  it("is the same for the same seed, and another one for another", () => {
    expect(inventStory(createRandom(7), 6)).toEqual(inventStory(createRandom(7), 6));
    expect(inventStory(createRandom(7), 6)).not.toEqual(inventStory(createRandom(8), 6));
  });

  it("loses what does not matter when it is shrunk", async () => {
    const passes = Array.from({ length: 40 }, (_, minutes): Step => ({ do: "pass", minutes }));
    const matters = [3, 17, 18];
    const has = (story: readonly Step[], minutes: number) =>
      story.some((step) => step.do === "pass" && step.minutes === minutes);
    const shortest = await shrink(passes, (story) =>
      Promise.resolve(matters.every((minutes) => has(story, minutes))),
    );
    expect(shortest).toEqual(matters.map((minutes) => ({ do: "pass", minutes })));
  });
});
