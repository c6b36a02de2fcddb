import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";

/** Slack takes some 50 calls of chat.update a minute from an app in a workspace, all channels together. */
const mostInAMinute = 40;

/** Keeps updates below Slack's limit, workspace by workspace. Other processes have their own: 429 tells of those. */
export function createPace() {
  const taken = new Map<string, Instant[]>();
  const recent = (team: string, now: Instant) =>
    (taken.get(team) ?? []).filter((at) => at > addMinutes(now, -1) && at <= now);
  return {
    /** When the next update may be sent. */
    freeAt(team: string, now: Instant): Instant {
      const updates = recent(team, now);
      const oldest = updates.at(-mostInAMinute);
      return oldest === undefined ? now : addMinutes(oldest, 1);
    },
    take(team: string, now: Instant): void {
      taken.set(team, [...recent(team, now), now]);
    },
  };
}
