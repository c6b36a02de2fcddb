import { isInstant } from "@rabat-process/timezones";
import type { Clock } from "@rabat-process/core/ports/clock";

/** The clock of this machine, in full seconds. */
export const systemClock: Clock = {
  now() {
    const now = `${new Date().toISOString().slice(0, 19)}Z`;
    if (!isInstant(now))
      throw new RangeError(`the system clock shows ${now}, which is not between 1970 and 9999`);
    return now;
  },
};
