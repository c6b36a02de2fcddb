import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";
import { explain, rehearse } from "./rehearse.ts";
import { shrink } from "./shrink.ts";
import type { Step } from "./steps.ts";
import { inventStory } from "./steps.ts";

const days = 24;
const seeds = Array.from({ length: 13 }, (_, index) => index + 1);

describe("a rehearsal of the work of the Secretariat", () => {
  it.each(seeds)(
    "finds nothing wrong in twenty-four days of seed %i",
    async (seed) => {
      const ending = await rehearse(seed, days);
      if (ending.violations.length === 0) return;
      const steps = await explain(seed, days, ending);
      expect.fail([...ending.violations, ...steps.map((step) => JSON.stringify(step))].join("\n"));
    },
    // However busy the machine is: it has no limit.
    0,
  );

  it("tells the same story for the same seed, and another one for another", () => {
    expect(inventStory(createRandom(7), 6)).toEqual(inventStory(createRandom(7), 6));
    expect(inventStory(createRandom(7), 6)).not.toEqual(inventStory(createRandom(8), 6));
  });

  it("leaves away of a story what does not matter", async () => {
    const passes = Array.from({ length: 40 }, (_, minutes): Step => ({ do: "pass", minutes }));
    const matters = [3, 17, 18];
    const shortest = await shrink(passes, (story) =>
      Promise.resolve(
        matters.every((minutes) => story.some((step) => step.do === "pass" && step.minutes === minutes)),
      ),
    );
    expect(shortest).toEqual(matters.map((minutes) => ({ do: "pass", minutes })));
  });
});
