import type { Instant } from "@rabat-process/timezones";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import { patienceSeconds, reasonOf } from "./refusals.ts";

/** One of the ways between the app and Slack: its Web API, or the socket of Socket Mode. */
export interface Line {
  /**
   * Resolves when the line works, with a promise that resolves when that has to be found out again: since the line has
   * broken, or after some time. Rejects where it does not work.
   */
  open(): Promise<{ readonly until: Promise<unknown> }>;
  /** What a person has to do about an error; undefined where there is nothing but to wait. */
  advise(reason: string): string | undefined;
}

/** Since when Slack does not answer or refuses the app, and why: Slack’s word for it, or `no-answer`. */
interface Away {
  readonly since: Instant;
  readonly reason: string;
}

/** Keeps up what is between the app and Slack, for ever. Nothing of the app waits for it. */
export interface Link {
  /** Resolves after the first try, whatever that gave. */
  start(): Promise<void>;
  stop(): void;
  /** Undefined while all lines work, or one does, and before the first try has ended. */
  away(line?: Line): Away | undefined;
  /** How many tries have failed, by their reasons. */
  readonly failures: ReadonlyMap<string, number>;
}

/** Slack that has just come back is used at once; one that stays away is asked once a minute. */
const longestPauseSeconds = 60;
/** A line that breaks so soon was none. */
const shortestLifeMilliseconds = 5000;

interface LinkOptions {
  readonly lines: readonly Line[];
  /** Is called when Slack works for the first time, and each time that it works again. */
  readonly onBack: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Pick<Log, "info" | "warn" | "error">;
}

/** What a link works with and remembers. */
interface Keeping extends LinkOptions {
  readonly working: Set<Line>;
  readonly troubles: Map<Line, Away>;
  readonly failures: Map<string, number>;
  readonly stopped: AbortSignal;
  /** Resolves when the link is stopped. */
  readonly ended: Promise<void>;
}

export function createLink(options: LinkOptions): Link {
  const { lines } = options;
  const stop = new AbortController();
  const { signal: stopped } = stop;
  const ended = new Promise<void>((resolve) => {
    stopped.addEventListener("abort", () => {
      resolve();
    });
  });
  const troubles = new Map<Line, Away>();
  const failures = new Map<string, number>();
  const keeping: Keeping = { ...options, working: new Set(), troubles, failures, stopped, ended };
  return {
    async start() {
      const first = lines.map(
        (line) => new Promise<void>((tried) => void keepUp(keeping, line, tried)),
      );
      await Promise.race([Promise.all(first), ended]);
    },
    stop() {
      stop.abort();
    },
    away(line) {
      if (line !== undefined) return troubles.get(line);
      return [...troubles.values()].toSorted((a, b) => (a.since < b.since ? -1 : 1))[0];
    },
    failures,
  };
}

/** Opens a line again and again until the link is stopped. */
async function keepUp(keeping: Keeping, line: Line, tried: () => void): Promise<void> {
  const { stopped } = keeping;
  for (let failed = 0; !stopped.aborted;) {
    const rest = await live(keeping, line, { failed, tried });
    failed = rest === 0 ? 0 : failed + 1;
    if (rest > 0)
      await wait(rest * 1000, undefined, { signal: stopped, ref: false }).catch(() => undefined);
  }
}

/** One life of a line. Gives how many seconds to wait before the next one. */
async function live(
  keeping: Keeping,
  line: Line,
  { failed, tried }: { readonly failed: number; readonly tried: () => void },
): Promise<number> {
  const patience = Math.min(2 ** failed, longestPauseSeconds);
  const began = performance.now();
  try {
    const { until } = await line.open();
    await works(keeping, line);
    tried();
    await Promise.race([until, keeping.ended]);
  } catch (error) {
    if (!keeping.stopped.aborted) fails(keeping, line, error);
    tried();
    return Math.max(patience, patienceSeconds(error));
  }
  return performance.now() - began < shortestLifeMilliseconds ? patience : 0;
}

async function works(
  { lines, working, troubles, onBack, log }: Keeping,
  line: Line,
): Promise<void> {
  const before = troubles.get(line);
  troubles.delete(line);
  if (before !== undefined) log.info(`Slack works again, after it did not since ${before.since}`);
  if (working.has(line)) return;
  working.add(line);
  if (working.size < lines.length) return;
  await onBack().catch((error: unknown) => {
    log.warn("what waits for Slack could not be begun at once, and comes later", error);
  });
}

function fails(
  { working, troubles, failures, clock, log }: Keeping,
  line: Line,
  error: unknown,
): void {
  const reason = reasonOf(error);
  failures.set(reason, (failures.get(reason) ?? 0) + 1);
  const before = troubles.get(line);
  working.delete(line);
  troubles.set(line, { since: before?.since ?? clock.now(), reason });
  if (before?.reason === reason) return;
  const advice = line.advise(reason) ?? "Pages, feeds and what needs no Slack go on.";
  log.error(`Slack cannot be used (${reason}), and is tried again and again. ${advice}`, error);
}
