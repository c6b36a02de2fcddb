import type { CalendarEvent, Text } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { waitMinutes } from "../events/departures.ts";
import { messageLeavingTask, messageTask } from "../jobs/message-tasks.ts";
import type { AccountStore } from "../ports/accounts.ts";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { JobStore } from "../ports/jobs.ts";
import type { Audience, Reachability } from "../ports/notifier.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { audienceOf } from "./audience.ts";

export type MessageRefusal = "organisers-only" | "unknown-event" | "draft" | "nobody";

interface Deps {
  readonly store: EventStore & PeopleStore & AccountStore & JobStore;
  readonly clock: Clock;
  readonly roles: Roles;
  readonly reachability: Reachability;
}

/** Whom a message about an event would reach now. Organisers only. */
export async function readAudience(
  deps: Omit<Deps, "clock"> & { readonly store: EventStore & PeopleStore & AccountStore },
  { uid, user }: { readonly uid: string; readonly user: string },
): Promise<
  | { readonly ok: true; readonly event: CalendarEvent; readonly audience: Audience }
  | Refusal<MessageRefusal>
> {
  if (!deps.roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const state = await deps.store.state(uid);
  if (state === undefined) return { ok: false, reason: "unknown-event" };
  if (state.isDraft) return { ok: false, reason: "draft" };
  const comes = state.attendance.some(({ standing }) => standing === "confirmed");
  if (!comes) return { ok: false, reason: "nobody" };
  const { audience } = await audienceOf(deps, state.attendance);
  return { ok: true, event: state.event, audience };
}

/**
 * Has a message go to those who come to an event in two minutes: until then it can be stopped. Organisers only.
 *
 * @param message.press what the door calls the form that was sent, without a person in it: the message goes once
 */
export async function holdMessage(
  deps: Deps,
  message: {
    readonly uid: string;
    readonly user: string;
    readonly press: string;
    readonly words: Text;
  },
): Promise<
  | {
      readonly ok: true;
      readonly event: CalendarEvent;
      readonly audience: Audience;
      /** By which it is stopped, or sent at once. */
      readonly departure: string;
      readonly leavesAt: Instant;
    }
  | Refusal<MessageRefusal>
> {
  const read = await readAudience(deps, message);
  if (!read.ok) return read;
  const now = deps.clock.now();
  const leavesAt = addMinutes(now, waitMinutes);
  const task = messageTask(message, leavesAt);
  await deps.store.jobs.ensure([task, messageLeavingTask(task, now)], now);
  return { ...read, departure: task.key, leavesAt };
}
