import type { Instant } from "@rabat-process/timezones";

/** Who acts, when, and by which press of theirs, where a door may deliver that twice. */
export interface Actor {
  /** A person, or one of those who are none. */
  readonly by: string;
  readonly at: Instant;
  readonly press?: string | undefined;
}

/** What acts without being a person: the app of its own accord, and whoever looks after it. */
export const theApp = "app";
export const theOperator = "admin";

export interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}
