import { instantOf } from "@rabat-process/timezones";
import type { Clock } from "@rabat-process/core/ports/clock";

/** The clock of this machine, in full seconds. */
export const systemClock: Clock = { now: () => instantOf(new Date()) };
