import { describe, expect, it } from "vitest";
import { explain, rehearse } from "./rehearse.ts";

const days = 24;

/** Tests some weeks of work, one story for each seed. */
export function rehearseSeeds(seeds: readonly number[]): void {
  describe("a rehearsal of the work of the Secretariat", () => {
    it.each(seeds)(
      "finds nothing wrong in twenty-four days of seed %i",
      async (seed) => {
        const ending = await rehearse(seed, days);
        if (ending.violations.length === 0) return;
        const steps = await explain(seed, days, ending);
        expect.fail(
          [...ending.violations, ...steps.map((step) => JSON.stringify(step))].join("\n"),
        );
      },
      // However busy the machine is: it has no limit.
      0,
    );
  });
}
