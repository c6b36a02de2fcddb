import type { Instant } from "@rabat-process/timezones";
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
