import type { Attendance, RsvpRefusal } from "@rabat-process/events/answers";
import type { Clock } from "../ports/clock.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import type { AccountStore } from "../ports/accounts.ts";
import type { PeopleStore } from "../ports/people.ts";
import { peopleByMail } from "../links/people-by-mail.ts";
import { applyChange } from "../events/apply-change.ts";
import { focalPointsOf, undecided } from "../notifications/recipients.ts";
import { closedBy } from "../events/situation.ts";
import { chaseTask } from "../jobs/tasks.ts";

/** Who is asked for an answer. */
export interface Asked {
  /** How many people are asked. */
  readonly people: number;
  /** How many delegations without a definite answer have nobody who could be asked. */
  readonly without: number;
  /** How many more have people whom the app cannot notify: they are written to with a file. */
  readonly byFile: number;
}

export type ChaseOutcome =
  | ({ readonly ok: true } & Asked)
  | {
      readonly ok: false;
      readonly reason: RsvpRefusal | "draft" | "unknown-event" | "organisers-only";
    };

/** Asks the focal points of all delegations that have given no definite answer. Organisers only. */
export async function chaseNow(
  deps: {
    store: EventStore & PeopleStore & AccountStore;
    clock: Clock;
    roles: Roles;
    reachability: Reachability;
  },
  { uid, user, press }: { uid: string; user: string; press: string },
): Promise<ChaseOutcome> {
  const { store, clock, roles } = deps;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const changed = await applyChange(store, { uid, by: user, at, press }, (situation) => {
    // Whoever is asked would see it.
    if (situation.isDraft) return { ok: false, reason: "draft" };
    const closed = closedBy(situation, at);
    if (closed !== undefined) return { ok: false, reason: closed };
    return { ok: true, act: "chase", also: [chaseTask(uid, at)] };
  });
  if (!changed.ok) return changed;
  return { ok: true, ...(await whoIsAsked(deps, changed.attendance)) };
}

/** How many focal points are asked where answers are missing, and how many delegations have none. */
export async function whoIsAsked(
  deps: { store: PeopleStore & AccountStore; reachability: Reachability },
  attendance: Attendance,
): Promise<Asked> {
  const delegations = undecided(attendance);
  const people = (await focalPointsOf(deps, delegations)).filter(({ reminders }) => reminders);
  const reached = new Set(people.map(({ delegation }) => delegation));
  const written = new Set((await peopleByMail(deps)).map(({ member }) => member.delegation));
  const silent = delegations.filter((delegation) => !reached.has(delegation));
  const byFile = silent.filter((delegation) => written.has(delegation)).length;
  return { people: people.length, without: silent.length - byFile, byFile };
}
