import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";

/** Slack takes some 50 calls of chat.update a minute from an app in a workspace, all channels together. */
const mostInAMinute = 40;

/** When updates of messages may be sent in a workspace. */
export interface Pace {
  /** When the next update may be sent. */
  freeAt(team: string, now: Instant): Instant;
  take(team: string, now: Instant): void;
}

/** Keeps updates below Slack's limit, workspace by workspace. Other processes have their own: 429 tells of those. */
export function createPace(): Pace {
  const taken = new Map<string, Instant[]>();
  const recent = (team: string, now: Instant) =>
    (taken.get(team) ?? []).filter((at) => at > addMinutes(now, -1) && at <= now);
  return {
    freeAt(team, now) {
      const updates = recent(team, now);
      const oldest = updates.at(-mostInAMinute);
      return oldest === undefined ? now : addMinutes(oldest, 1);
    },
    take(team, now) {
      taken.set(team, [...recent(team, now), now]);
    },
  };
}
