import type { Attendee } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";

const second = 1 / 60;

/**
 * When an answer counts from: now, or a second after the last one of its delegation. Messages, forms and undoings know an
 * answer by its time, so no two have the same one, however quickly they are given.
 */
export function laterThan(now: Instant, answers: readonly (Attendee | undefined)[]): Instant {
  const last = answers
    .flatMap((answer) => answer?.at ?? [])
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : addMinutes(last, second);
}
