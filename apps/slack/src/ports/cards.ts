import type { Instant } from "@rabat-process/timezones";

/** A message that shows an event in a channel. */
interface PostedCard {
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
  readonly drawnAt?: Instant;
}

/** The messages that show events. */
export interface CardStore {
  /** Remembers a card; one that is known stays. */
  saveCard(card: PostedCard): Promise<void>;
  cards(event: string): Promise<readonly DrawnCard[]>;
  /** Remembers what a card shows. */
  saveDrawing(card: PostedCard, drawn: string, at: Instant): Promise<void>;
  /** The events that have cards, in no order. */
  announcedEvents(): Promise<readonly string[]>;
  /** Forgets a card that Slack does not have any more. */
  forgetCard(card: PostedCard): Promise<void>;
}
