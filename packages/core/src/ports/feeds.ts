import type { DelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Actor } from "./actor.ts";
import type { OpenedLink } from "./links.ts";

/** Who has a personal feed, and what it shows. */
export interface PersonalFeed {
  readonly user: string;
  readonly delegation: DelegationCode;
  readonly scope: "all" | "yes-and-maybe";
  readonly locale: Locale;
}

/** The personal feeds, by the digest of their address. */
export interface FeedStore {
  /**
   * Makes a feed the only one of its person: earlier ones are revoked. False where it is asked for by a link that opens no
   * more: then nothing changes. One that is known already stays as it is.
   */
  saveFeed(hash: string, feed: PersonalFeed, actor: Actor, link?: OpenedLink): Promise<boolean>;
  /**
   * The feed behind a digest; `revoked`, also while its person is not a confirmed member of the delegation; or undefined
   * where there never was one.
   */
  feed(hash: string): Promise<PersonalFeed | "revoked" | undefined>;
  /** Revokes the feeds of a person; how many there were. */
  revokeFeeds(user: string, actor: Actor): Promise<number>;
}
