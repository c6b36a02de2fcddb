import { median, table, writeTables } from "@rabat-process/bench";
import autocannon from "autocannon";
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

// How many requests a second the app answers, beside a server of Node alone that answers the same bytes:
//   pnpm bench
// Both are asked in turns, so that a busy machine slows both. Writes the medians into README.md.

const rounds = 9;
const seconds = 2;

const Address = z.object({ port: z.number() });
const Memory = z.object({ rss: z.number() });

async function start(name: string): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(new URL("server.ts", import.meta.url), [name]);
  const { port } = Address.parse(await nextMessage(child));
  return { child, url: `http://127.0.0.1:${port}/calendar.ics` };
}

async function memoryOf(child: ChildProcess): Promise<number> {
  child.send("memory");
  return Memory.parse(await nextMessage(child)).rss / 1_000_000;
}

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
  const p99: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, { url }] of Object.entries({ app, bare })) {
      const { requests, latency } = await autocannon({ url, connections: 20, duration: seconds, headers });
      rates[side === "app" ? "app" : "bare"].push(requests.average);
      if (side === "app") p99.push(latency.p99);
    }
  }
  const [ours, theirs] = [median(rates.app), median(rates.bare)];
  rows.push([
    name,
    `${ours.toFixed(0)}/s`,
    `${theirs.toFixed(0)}/s`,
    (ours / theirs).toFixed(2),
    `${median(p99)} ms`,
  ]);
}
const before = await memoryOf(app.child);
await autocannon({ url: app.url, connections: 20, amount: 100_000, headers: { "If-None-Match": tag } });
const after = await memoryOf(app.child);
app.child.disconnect();
bare.child.disconnect();
writeTables(
  new URL("../README.md", import.meta.url),
  `20 connections on the same machine, median of ${rounds} rounds in turns. Memory: ${before.toFixed(0)} MB, and ${after.toFixed(0)} MB after 100,000 more requests.`,
  [table(["Requests", "the app", "bare Node", "ratio", "99 % within"], rows)],
);
