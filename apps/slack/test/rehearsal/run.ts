import { parseArgs } from "node:util";
import { explain, rehearse } from "./rehearse.ts";

// pnpm rehearse [--days N] [--seed N] [--each N]: so many days, in stories of some weeks, each from a seed of its own.
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "24" },
    shrink: { type: "boolean", default: true },
    first: { type: "boolean", default: false },
  },
  allowNegative: true,
});
const [days, first, each] = [values.days, values.seed, values.each].map(Number) as [
  number,
  number,
  number,
];
const began = performance.now();
let passed = 0;
let failures = 0;
for (let seed = first; passed < days; seed += 1) {
  const length = Math.min(each, days - passed);
  const ending = await rehearse(seed, length);
  passed += ending.days;
  if (ending.violations.length === 0) continue;
  failures += 1;
  console.log(`\nSeed ${seed} goes wrong in step ${ending.step + 1}:`);
  for (const violation of ending.violations.slice(0, 5)) console.log(`  ${violation}`);
  if (values.first) break;
  if (!values.shrink) continue;
  console.log("The same with fewer steps:");
  for (const step of await explain(seed, length, ending)) console.log(`  ${JSON.stringify(step)}`);
}
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
console.log(
  `\n${passed.toFixed(0)} days in ${seconds.toFixed(0)} s (${(passed / seconds).toFixed(1)} days a second; ${((user + system) / 1e6).toFixed(0)} s of processor): ${failures} of the stories went wrong`,
);
process.exit(failures === 0 ? 0 : 1);
