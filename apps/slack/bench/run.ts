import { median, table, writeTables } from "@rabat-process/bench";
import autocannon from "autocannon";
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

// How many requests a second the app answers, beside a server of Node alone that answers the same bytes:
//   pnpm bench
// Both are asked in turns, so that a busy machine slows both; the ratio is the median of those of each turn. Writes the
// medians into README.md.

const rounds = 9;
const seconds = 2;

const Address = z.object({ port: z.number() });
/** Bytes of memory, and microseconds of processor so far. */
const Usage = z.object({ rss: z.number(), cpu: z.number() });

async function start(name: string): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(new URL("server.ts", import.meta.url), [name]);
  const { port } = Address.parse(await nextMessage(child));
  return { child, url: `http://127.0.0.1:${port}/calendar.ics` };
}

async function usageOf(child: ChildProcess): Promise<z.infer<typeof Usage>> {
  child.send("usage");
  return Usage.parse(await nextMessage(child));
}

const megabytes = ({ rss }: z.infer<typeof Usage>) => (rss / 1_000_000).toFixed(0);

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const messages: unknown[] = await once(child, "message");
  return messages[0];
}

const [app, bare] = await Promise.all([start("app"), start("bare")]);
const rows: string[][] = [];
const tag = (await fetch(app.url)).headers.get("etag") ?? "";
for (const [name, headers] of [
  ["304 to whoever has the feed of 300 events", { "If-None-Match": tag }],
  ["that feed, as it is", {}],
] as const) {
  const rates = { app: [] as number[], bare: [] as number[] };
  const costs = { app: [] as number[], bare: [] as number[] };
  const p99: number[] = [];
  // The first seconds of a process are those of its compiler.
  for (const { url } of [app, bare])
    await autocannon({ url, connections: 20, duration: seconds, headers });
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { child, url }] of Object.entries({ app, bare })) {
      const side = name === "app" ? "app" : "bare";
      const { cpu } = await usageOf(child);
      const { requests, latency } = await autocannon({
        url,
        connections: 20,
        duration: seconds,
        headers,
      });
      rates[side].push(requests.average);
      costs[side].push(((await usageOf(child)).cpu - cpu) / requests.total);
      if (side === "app") p99.push(latency.p99);
    }
  }
  const ratios = rates.app.map((rate, round) => rate / (rates.bare[round] ?? NaN));
  rows.push([
    name,
    `${median(rates.app).toFixed(0)}/s`,
    `${median(rates.bare).toFixed(0)}/s`,
    median(ratios).toFixed(2),
    `${median(costs.app).toFixed(0)} µs, ${median(costs.bare).toFixed(0)} µs`,
    `${median(p99)} ms`,
  ]);
}
const before = await usageOf(app.child);
await autocannon({
  url: app.url,
  connections: 20,
  amount: 100_000,
  headers: { "If-None-Match": tag },
});
const after = await usageOf(app.child);
app.child.disconnect();
bare.child.disconnect();
writeTables(
  new URL("../README.md", import.meta.url),
  `20 connections on the same machine, median of ${rounds} rounds in turns. Memory: ${megabytes(before)} MB, and ${megabytes(after)} MB after 100,000 more requests.`,
  [table(["Requests", "the app", "bare Node", "ratio", "processor for each", "99 % within"], rows)],
);
