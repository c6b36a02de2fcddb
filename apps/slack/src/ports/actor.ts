import type { Instant } from "@rabat-process/timezones";

/** Who acts, when, and by which press of theirs, where Slack may deliver that twice. */
export interface Actor {
  readonly by: string;
  readonly at: Instant;
  readonly press?: string;
}

export interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}
