import type { CalendarEvent } from "@rabat-process/events";

/** Where people find things on the web, in one language. */
export interface Addresses {
  readonly page: string;
  readonly feed: string;
  /** The page of an event; with `.ics` behind it, its calendar file. */
  readonly event: (event: CalendarEvent) => string;
}

/** Makes addresses of personal feeds that nobody can guess. */
export interface FeedTokens {
  /** A new address, and the digest by which it is known again: only that is stored. */
  create(): { readonly hash: string; readonly address: string };
}

/** Reads a file that somebody sent to the app, as text; undefined where Slack does not give it, or it is too large. */
export type LoadFile = (team: string, address: string) => Promise<string | undefined>;

/** Sends a file to a person, in their conversation with the app. */
export type SendFile = (
  to: { readonly user: string; readonly team: string },
  file: { readonly name: string; readonly title: string; readonly text: string },
) => Promise<void>;

/** The address of a message in Slack; undefined where Slack does not give it. */
export type PermalinkOf = (message: {
  readonly channel: string;
  readonly ts: string;
  readonly team: string;
}) => Promise<string | undefined>;
