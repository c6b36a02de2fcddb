import type { CalendarEvent } from "@rabat-process/events";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";
import type { Store } from "../../src/ports/store.ts";
import { event } from "@rabat-process/testing/answered-meeting";

const program = join(import.meta.dirname, "answerer.ts");

const Report = z.object({
  taken: z.number(),
  overbooked: z.number(),
  milliseconds: z.array(z.number()),
});

export interface Contention {
  readonly tries: number;
  readonly taken: number;
  /** How often a process saw more places taken than there are. */
  readonly overbooked: number;
  readonly perSecond: number;
  readonly p99Milliseconds: number;
}

/** Takes in so many events that have so many places each, and gives their UIDs. */
export async function planEvents(
  store: Store,
  count: number,
  capacity: number,
): Promise<readonly string[]> {
  const events = Array.from({ length: count }, (_, index): CalendarEvent => ({
    ...event,
    uid: `places-${capacity}-${index}@rabat-process`,
    participation: { mode: "open", capacity },
  }));
  await store.saveEvents(events, { by: "", at: event.created });
  return events.map(({ uid }) => uid);
}

/** Lets processes answer to the same events at the same time. */
export async function contend(
  url: string,
  { uids, tries, processes = 4 }: { uids: readonly string[]; tries: number; processes?: number },
): Promise<Contention> {
  const children = Array.from({ length: processes }, (_, index) =>
    fork(program, [JSON.stringify({ url, uids, tries: tries / processes, seed: index + 1 })]),
  );
  await Promise.all(children.map((child) => once(child, "message")));
  const start = performance.now();
  const reports = await Promise.all(
    children.map(async (child) => {
      const answered = once(child, "message");
      child.send("go");
      const messages: unknown[] = await answered;
      return Report.parse(messages[0]);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const times = reports
    .flatMap(({ milliseconds }) => milliseconds)
    .toSorted((one, other) => one - other);
  const sum = (read: (report: z.infer<typeof Report>) => number) =>
    reports.reduce((total, report) => total + read(report), 0);
  return {
    tries: times.length,
    taken: sum(({ taken }) => taken),
    overbooked: sum(({ overbooked }) => overbooked),
    perSecond: times.length / seconds,
    p99Milliseconds: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}
