import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { PostedCard } from "../../ports/cards.ts";
import type { ChangeToNote } from "@rabat-process/core/ports/notifier";
import type { SlackJob } from "./kinds.ts";

// The jobs that only Slack has: their keys say which of them are the same one.

/** Notes a change in the thread of a card. */
export function noteTask(
  { key, dueAt, event, told }: ChangeToNote,
  { channel, ts, team }: PostedCard,
): SlackJob<"note-change"> {
  const payload = { event, ...told, channel, ts, team };
  return { key: `${key}:${channel}:${ts}`, kind: "note-change", payload, dueAt };
}

/** Has the card of an event stand in a channel: of several that want it there at once, one is posted. */
export function postTask(
  event: string,
  { asks = false, ...place }: { channel: string; team: string; by: string; asks?: boolean },
  dueAt: Instant,
): SlackJob<"post"> {
  const key = `post:${event}:${place.channel}`;
  const payload = { event, ...place, asks };
  return { key, kind: "post", payload, dueAt, recurs: true };
}

/** Tells organisers that Slack does not let the app change its cards in a channel; once a day, however many there are. */
export function channelLostTask(
  lost: string,
  reason: string,
  dueAt: Instant,
): SlackJob<"channel-lost"> {
  const key = `channel-lost:${lost}:${dueAt.slice(0, 10)}`;
  return { key, kind: "channel-lost", payload: { lost, reason }, dueAt };
}

/**
 * Tells organisers that Slack took back the token of the app; once, however often Slack says so before they are told. As
 * long as there is no other token nobody can be told, and after a month nobody needs to be.
 */
export function tokenLostTask(at: Instant): SlackJob<"token-lost"> {
  const usefulUntil = addMinutes(at, 30 * 24 * 60);
  return {
    key: "token-lost",
    kind: "token-lost",
    payload: { at },
    dueAt: at,
    usefulUntil,
    recurs: true,
  };
}

/** Tells organisers that Slack does not take the digest of a channel; once for each that it did not take. */
export function digestLostTask(
  lost: string,
  reason: string,
  dueAt: Instant,
): SlackJob<"digest-lost"> {
  const key = `digest-lost:${lost}:${dueAt.slice(0, 10)}`;
  return { key, kind: "digest-lost", payload: { lost, reason }, dueAt };
}

/** Tells organisers that the card of an event was not posted in a channel, or perhaps not, after nobody waits for it. */
export function postLostTask(
  event: string,
  { channel, reason }: { channel: string; reason: string },
  dueAt: Instant,
): SlackJob<"post-lost"> {
  const key = `post-lost:${event}:${channel}:${dueAt}`;
  return { key, kind: "post-lost", payload: { event, lost: channel, reason }, dueAt };
}
