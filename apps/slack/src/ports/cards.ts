import type { Instant } from "@rabat-process/timezones";

/** A message that shows an event in a channel. */
export interface PostedCard {
  readonly event: string;
  readonly channel: string;
  /** Slack's name for the message within its channel. */
  readonly ts: string;
  readonly team: string;
}

/** What a card shows at present. */
export interface DrawnCard extends PostedCard {
  /** A digest of what was drawn last; empty where that is not known. */
  readonly drawn: string;
  readonly drawnAt?: Instant | undefined;
  /** When Slack last refused to change it, and has not changed it since: its channel is closed to the app. */
  readonly refusedAt?: Instant | undefined;
}

/** The messages that show events. */
export interface CardStore {
  /** Remembers a card; false where the message is known as one, which stays as it is. */
  saveCard(card: PostedCard): Promise<boolean>;
  cards(event: string): Promise<readonly DrawnCard[]>;
  /** Remembers what a card shows, which Slack has changed. */
  saveDrawing(card: PostedCard, drawn: string, at: Instant): Promise<void>;
  /** Remembers that Slack refused to change a card. It is kept, and tried again. */
  saveRefusal(card: PostedCard, at: Instant): Promise<void>;
  /** The events that have cards, in no order. */
  announcedEvents(): Promise<readonly string[]>;
  /** The cards that Slack refuses to change; first the one that was tried longest ago. */
  refusedCards(): Promise<readonly PostedCard[]>;
  /** Forgets a card that Slack does not have any more. */
  forgetCard(card: PostedCard): Promise<void>;
}
