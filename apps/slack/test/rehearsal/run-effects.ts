import { createCounts } from "./effects.ts";
import { rehearse } from "./rehearse.ts";

// node apps/slack/test/rehearsal/run-effects.ts [first seed] [how many]: how many steps of each kind had an effect.
const [first = 1, count = 13] = process.argv.slice(2).map(Number);
const { counts, watchStory } = createCounts();
for (let seed = first; seed < first + count; seed += 1) {
  const ending = await rehearse(seed, 24, watchStory());
  for (const violation of ending.violations)
    console.log(`Seed ${seed}, step ${ending.step + 1}: ${violation}`);
}
for (const [kind, { times, effects }] of [...counts].toSorted())
  console.log(`${kind.padEnd(28)} ${String(effects).padStart(5)} of ${times}`);
process.exit(0);
