/** Measures one writer in a process of its own, whose memory nobody else has used, and prints what it found as JSON. */
import { median } from "@rabat-process/bench";
import { createEvents } from "./events.ts";
import { writers } from "./writers.ts";

const [name = "", count = "0", rounds = "0", maxSeconds = "0"] = process.argv.slice(2);
const prepare = writers[name];
if (prepare === undefined)
  throw new RangeError(`expected one of ${Object.keys(writers).join(", ")}; found ${name}`);
const write = await prepare(createEvents(Number(count)));
const bytes = write().length;
// Of one writing: what a process that writes again and again holds depends on when the garbage is collected.
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const times: number[] = [];
const deadline = performance.now() + Number(maxSeconds) * 1000;
for (
  let round = 0;
  round < Number(rounds) && (round < 3 || performance.now() < deadline);
  round++
) {
  const begin = performance.now();
  write();
  times.push(performance.now() - begin);
}
console.log(JSON.stringify({ milliseconds: median(times), peakMegabytes, bytes }));
