import type { Attendee } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { epochSeconds } from "@rabat-process/timezones";

interface Pressed {
  readonly pressedAt?: number | undefined;
}

/**
 * When somebody gave an answer, in seconds since 1970: when they pressed, since a press may be dealt with late, and otherwise
 * when it came.
 */
export function actedAt({ pressedAt }: Pressed, at: Instant): number {
  return pressedAt ?? epochSeconds(at);
}

/** Whether somebody pressed before the answer was given that counts, in whatever order the two arrived. */
export function isOvertaken(
  { pressedAt }: Pressed,
  before: Pick<Attendee, "pressedAt" | "at"> | undefined,
): boolean {
  return pressedAt !== undefined && before !== undefined && pressedAt < actedAt(before, before.at);
}
