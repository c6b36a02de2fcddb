import type { Instant, Locale } from "@rabat-process/timezones";
import type { Job } from "../ports.ts";

// The jobs that use cases enqueue: their keys say which of them are the same one.

/** Brings the cards of an event in line with the store. */
export function redrawTask(event: string, dueAt: Instant): Job {
  return { key: `redraw:${event}`, kind: "redraw", event, payload: {}, dueAt, recurs: true };
}

/** Posts the card of an event in a channel, once for each time that an organiser asks for it. */
export function postTask(
  event: string,
  { channel, team, request }: { channel: string; team: string; request: string },
  dueAt: Instant,
): Job {
  return {
    key: `post:${event}:${channel}:${request}`,
    kind: "post",
    event,
    payload: { channel, team },
    dueAt,
  };
}

/** Ends the offers of an event whose time is over, and offers the places to those who wait behind. */
export function offersTask(event: string, dueAt: Instant): Job {
  return { key: `offers:${event}`, kind: "offers", event, payload: {}, dueAt, recurs: true };
}

/** Tells a change: in the threads of the cards, and to those who answered. `words` are those of the day it happened. */
export function tellTask(event: string, words: Readonly<Record<Locale, string>>, dueAt: Instant): Job {
  return { key: `tell:${event}:${dueAt}`, kind: "tell", event, payload: words, dueAt };
}

/** A note about a change in the thread of a card. */
export function noteTask(tell: Job, card: { channel: string; ts: string; team: string }): Job {
  const { channel, ts, team } = card;
  return {
    ...tell,
    key: `note:${tell.key}:${channel}:${ts}`,
    kind: "note",
    payload: { ...tell.payload, channel, ts, team },
  };
}

/** A message to a person about an event: what kind of message, and what it is about. */
export function messageTask(
  about: Job,
  kind: "changed" | "reminded" | "chased" | "offered" | "selected" | "summed-up",
  { user, team }: { user: string; team: string },
): Job {
  return { ...about, key: `${kind}:${about.key}:${user}`, kind, payload: { ...about.payload, user, team } };
}
