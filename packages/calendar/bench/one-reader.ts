/** Measures one reader in a process of its own, and prints the processor time of each round in milliseconds as JSON. */
import { readFileSync } from "node:fs";
import { readers } from "./readers.ts";

const [name = "", path = "", rounds = "0"] = process.argv.slice(2);
const prepare = readers[name];
if (prepare === undefined)
  throw new RangeError(`expected one of ${Object.keys(readers).join(", ")}; found ${name}`);
const read = await prepare();
const file = readFileSync(path);
read(file);
const times: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage();
  read(file);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
console.log(JSON.stringify(times));
