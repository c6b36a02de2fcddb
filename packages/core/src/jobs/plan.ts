import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Job, Jobs } from "../ports/jobs.ts";

/** Has all that is wanted enqueued that is missing. */
export interface Plan {
  /** Looks what is missing, where that was not done within the last hour or is to be done anew. */
  inTime(): Promise<void>;
  /** Has the next call look anew. */
  renew(): void;
}

/** How often it is looked whether all that is wanted is in the queue, in minutes. */
const planMinutes = 60;

/** @param options.wanted every job that is wanted at an instant, whatever was done before */
export function createPlan(options: {
  readonly jobs: Pick<Jobs, "ensure">;
  readonly wanted: (now: Instant) => Promise<readonly Job[]>;
  readonly clock: Clock;
}): Plan {
  const { jobs, wanted, clock } = options;
  let plannedAt: Instant | undefined;
  return {
    // While one lane plans, the others go on with what there is.
    async inTime() {
      const now = clock.now();
      if (plannedAt !== undefined && plannedAt <= now && now < addMinutes(plannedAt, planMinutes))
        return;
      plannedAt = now;
      try {
        await jobs.ensure(await wanted(now), now);
      } catch (error) {
        plannedAt = undefined;
        throw error;
      }
    },
    renew() {
      plannedAt = undefined;
    },
  };
}
