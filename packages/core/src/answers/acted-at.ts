import type { Attendee } from "@rabat-process/events/answers";
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

/** How late a press is dealt with at most, in seconds. What seems older was dated by a clock that does not agree with ours. */
const latest = 25 * 60 * 60;

/**
 * Whether somebody pressed before the answer was given that counts, in whatever order the two arrived. Where the clock of a
 * press cannot be compared with ours, presses alone are compared with each other.
 */
export function isOvertaken(
  { pressedAt, at }: Pressed & { readonly at: Instant },
  before: Pick<Attendee, "pressedAt" | "at"> | undefined,
): boolean {
  if (pressedAt === undefined || before === undefined) return false;
  const isForeign = isDatedElsewhere({ pressedAt, at });
  return isForeign === isDatedElsewhere(before) && pressedAt < actedAt(before, before.at);
}

function isDatedElsewhere({ pressedAt, at }: Pressed & { readonly at: Instant }): boolean {
  return pressedAt !== undefined && epochSeconds(at) - pressedAt > latest;
}
