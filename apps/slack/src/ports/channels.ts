import type { Instant, Locale } from "@rabat-process/timezones";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { Job } from "@rabat-process/core/ports/jobs";

/** What a channel has asked for: which events, in which week and hour of its own clock. */
export interface Subscription {
  readonly themes: readonly number[];
  /** ISO weekday of the digest, Monday 1 to Sunday 7. */
  readonly digestDay: number;
  /** Full hour of the digest, 0 to 23. */
  readonly digestHour: number;
  readonly timeZone: string;
  /** When it was asked for: the hours before that have no digest. */
  readonly since?: Instant;
}

export interface Channel {
  readonly channel: string;
  readonly team: string;
  readonly locale: Locale;
  readonly subscription?: Subscription;
}

/** The channels. */
export interface ChannelStore {
  channel(channel: string): Promise<Channel | undefined>;
  /** The channels of a workspace of which the app knows: they have a language, a subscription, or a card. */
  places(team: string): Promise<readonly Pick<Channel, "channel" | "team">[]>;
  /** The channels that have a subscription. */
  subscriptions(): Promise<readonly (Channel & { readonly subscription: Subscription })[]>;
  /**
   * Puts what is known of a channel in place of what was. The digests named wait for it from now on, and no other: those
   * that waited already stay as they are.
   */
  saveChannel(channel: Channel, actor: Actor, digests?: readonly Job[]): Promise<void>;
}
