import { isInstant, toInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import { DelegationCode } from "./delegation.ts";
import type { CalendarEvent } from "./event.ts";
import { instantsOf } from "./when.ts";

/** What a delegation can answer, in the words of RFC 5545 §3.2.12. */
export const Answer = z.enum(["ACCEPTED", "TENTATIVE", "DECLINED"]);
export type Answer = z.infer<typeof Answer>;

/** The answer of a delegation to an event: who gave it, and at which instant. It belongs to the delegation. */
export const Rsvp = z.strictObject({
  event: z.string(),
  delegation: DelegationCode,
  partstat: Answer,
  by: z.string().min(1),
  at: z.custom<Instant>((value) => typeof value === "string" && isInstant(value)),
});
export type Rsvp = z.infer<typeof Rsvp>;

/** Why an answer was not taken. */
export type RsvpRefusal = "cancelled" | "over";

export type RsvpResult =
  { readonly ok: true; readonly rsvp: Rsvp } | { readonly ok: false; readonly reason: RsvpRefusal };

/** Decides whether an answer can be taken now. The last answer of a delegation is the one that counts. */
export function recordRsvp(event: CalendarEvent, answer: Omit<Rsvp, "event">): RsvpResult {
  if (event.status === "cancelled") return { ok: false, reason: "cancelled" };
  if (isOver(event, answer.at)) return { ok: false, reason: "over" };
  return { ok: true, rsvp: { ...answer, event: event.uid } };
}

/**
 * Whether an event has ended. Days end when they are over everywhere on earth (at UTC−12): an answer is not
 * refused to anybody whose day it still is.
 */
export function isOver(event: CalendarEvent, at: Instant): boolean {
  const { status, when } = event;
  if (status === "held") return true;
  if (when.precision === "time") return instantsOf(when).end <= at;
  if (when.precision === "day") return toInstant(`${when.last}T23:59`, "Etc/GMT+12") <= at;
  return false;
}

/** How many delegations gave each answer. */
export type Tally = Readonly<Record<Answer, number>>;

export function tally(rsvps: readonly Rsvp[]): Tally {
  const count = (partstat: Answer) => rsvps.filter((rsvp) => rsvp.partstat === partstat).length;
  return { ACCEPTED: count("ACCEPTED"), TENTATIVE: count("TENTATIVE"), DECLINED: count("DECLINED") };
}
