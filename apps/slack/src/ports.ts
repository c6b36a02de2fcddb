import type { CalendarEvent, DelegationCode, Rsvp } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";

/** What the use cases need of a clock. */
export interface Clock {
  now(): Instant;
}

/** A person in Slack, as far as the app knows them. */
interface Person {
  readonly user: string;
  /** Whom they answer for; absent until they said so. */
  readonly delegation?: DelegationCode;
  /** The language that they chose; absent until they chose one. */
  readonly locale?: Locale;
}

/** An event card that stands in a channel. */
export interface PostedCard {
  readonly event: string;
  readonly channel: string;
  /** Slack's name for the message within its channel. */
  readonly ts: string;
}

/**
 * Everything that the app remembers. What a method has resolved is on the disk. Where two people act at once,
 * each method says what happens.
 */
export interface Store {
  /**
   * Takes in events. An event that is known is replaced if the new one has a higher `sequence`, or an equal one
   * and a later `lastModified`; else it stays.
   */
  saveEvents(events: readonly CalendarEvent[]): Promise<void>;
  /** All events, in no order. */
  events(): Promise<readonly CalendarEvent[]>;
  /**
   * A name for the present state of all events, without reading one: another one after each event that was taken in or
   * replaced, the same one in every process until then.
   */
  revision(): Promise<string>;
  event(uid: string): Promise<CalendarEvent | undefined>;

  /** Adds an answer; the latest one of each delegation counts, and none is ever deleted. */
  saveRsvp(rsvp: Rsvp): Promise<void>;
  /** The answer of each delegation that counts. */
  rsvps(event: string): Promise<readonly Rsvp[]>;

  /** Somebody who was never seen is a person of whom nothing is known. */
  person(user: string): Promise<Person>;
  saveDelegation(user: string, delegation: DelegationCode): Promise<void>;
  saveLocale(user: string, locale: Locale): Promise<void>;

  channelLocale(channel: string): Promise<Locale | undefined>;
  saveChannelLocale(channel: string, locale: Locale): Promise<void>;

  saveCard(card: PostedCard): Promise<void>;
  cards(event: string): Promise<readonly PostedCard[]>;
  /** The events that have cards, in no order. */
  announcedEvents(): Promise<readonly string[]>;
  /** Forgets a card that Slack does not have any more. */
  forgetCard(card: PostedCard): Promise<void>;

  close(): Promise<void>;
}

/** Why a card could not be posted. */
export type PostRefusal = "not-in-channel";

type PostResult =
  { readonly ok: true; readonly ts: string } | { readonly ok: false; readonly reason: PostRefusal };

/** What the app tells in Slack. */
export interface Messenger {
  post(event: CalendarEvent, channel: string): Promise<PostResult>;
  /**
   * Brings every posted card of an event in line with the store, soon. Several calls while one is under way
   * become one, drawn from the newest state; a failure is logged, since the answers are safe.
   */
  redraw(event: string): void;
  /** Resolves when nothing is left to redraw. */
  settled(): Promise<void>;
}

/** What Slack knows of people. */
export interface People {
  /** Their IANA time zone and language as their Slack profile has them. */
  profile(user: string): Promise<{ readonly timeZone?: string; readonly locale?: Locale }>;
}
