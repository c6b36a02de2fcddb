import type { CalendarEvent } from "@rabat-process/events";

/** Where people find things on the web, in one language. */
export interface Addresses {
  readonly page: string;
  /** The page that says how to subscribe. */
  readonly subscribe: string;
  readonly feed: string;
  /** The page of an event; with `.ics` behind it, its calendar file. */
  readonly event: (event: CalendarEvent) => string;
}

/** Makes addresses of personal feeds that nobody can guess. */
export interface FeedTokens {
  /** A new address, and the digest by which it is known again: only that is stored. */
  create(): { readonly hash: string; readonly address: string };
}
