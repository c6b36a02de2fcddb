import { describe, expect, it } from "vitest";
import { createCounts } from "./effects.ts";
import { explain, rehearse } from "./rehearse.ts";

const days = 24;
/** How often something is tried before it is wrong that nothing came of it. */
const often = 10;

/** Tests some weeks of work, one story for each seed. */
export function rehearseSeeds(seeds: readonly number[]): void {
  describe("a rehearsal of the work of the Secretariat", () => {
    const { counts, watchStory } = createCounts();
    it.each(seeds)(
      "finds nothing wrong in twenty-four days of seed %i",
      async (seed) => {
        const ending = await rehearse(seed, days, watchStory());
        if (ending.violations.length === 0) return;
        const steps = await explain(seed, days, ending);
        expect.fail(
          [...ending.violations, ...steps.map((step) => JSON.stringify(step))].join("\n"),
        );
      },
      // However busy the machine is: it has no limit.
      0,
    );

    it("tells of nothing of which practically nothing ever comes", () => {
      const idle = [...counts].filter(([, { times, effects }]) => times >= often && effects === 0);
      expect(idle).toEqual([]);
    });
  });
}
