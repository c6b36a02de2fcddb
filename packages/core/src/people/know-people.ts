import type { DelegationCode } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Member, PeopleStore, Person, PersonChange } from "../ports/people.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Roles } from "../ports/roles.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Membership } from "../jobs/tasks.ts";
import { joinedTask, membershipTask } from "../jobs/tasks.ts";

/** What an organiser can do about a member of a delegation. */
export type PersonAct = "confirm" | "name-focal-point" | "end-focal-point" | "remove";

export type PersonOutcome =
  | { readonly ok: true; readonly person: Person }
  /** `not-a-member`: the person no longer answers for that delegation, so nothing was changed. */
  | { readonly ok: false; readonly reason: "organisers-only" | "not-a-member" };

interface Deps {
  store: PeopleStore & LogStore;
  clock: Clock;
  roles: Roles;
}

/**
 * Confirms a member of a delegation, names or releases a focal point, or removes the member: who is not confirmed yet is
 * refused by that. The person is told. Organisers only.
 */
export async function decidePerson(
  { store, clock, roles, reachability }: Deps & { reachability: Reachability },
  decision: { user: string; delegation: DelegationCode; organiser: string; act: PersonAct },
): Promise<PersonOutcome> {
  const { user, delegation, organiser, act } = decision;
  if (!roles.isOrganiser(organiser)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const before = await store.person(user);
  const { known, told } = changeOf(act, before, { delegation, organiser });
  const isNew = before.confirmedBy === undefined;
  const isTold = told !== undefined && (await reachability.reaches(user));
  const tasks = isTold ? [membershipTask(before, { delegation, told, isNew }, at)] : [];
  const saved = await store.saveMember({ user, delegation }, known, { by: organiser, at }, tasks);
  return saved
    ? { ok: true, person: await store.person(user) }
    : { ok: false, reason: "not-a-member" };
}

function changeOf(
  act: PersonAct,
  { confirmedBy, removedFrom = [] }: Person,
  { delegation, organiser }: { delegation: DelegationCode; organiser: string },
): { readonly known: PersonChange; readonly told?: Membership } {
  const isNew = confirmedBy === undefined;
  switch (act) {
    case "confirm":
      return { known: { confirmedBy: organiser }, ...(isNew && { told: "confirmed" }) };
    // Whoever is named by an organiser is confirmed by that.
    case "name-focal-point":
      return { known: { confirmedBy: organiser, focalPoint: true }, told: "focal-point" };
    case "end-focal-point":
      return { known: { focalPoint: false } };
    case "remove": {
      const known = { delegation: null, removedFrom: [...new Set([...removedFrom, delegation])] };
      return { known, told: isNew ? "refused" : "removed" };
    }
  }
}

/**
 * Names a person as a focal point of a delegation, whether or not they have used the app. It ends what they were for
 * another delegation, and an earlier removal from this one. The person is told. Organisers only.
 */
export async function nameFocalPoint(
  { store, clock, roles }: Deps,
  naming: { user: string; delegation: DelegationCode; organiser: string },
): Promise<
  | {
      readonly ok: true;
      readonly member: Member;
      /** The delegation for which they answered until then, if that was another one. */
      readonly left?: { readonly delegation: DelegationCode; readonly wasFocalPoint: boolean };
    }
  | { readonly ok: false; readonly reason: "organisers-only" }
> {
  const { user, delegation, organiser } = naming;
  if (!roles.isOrganiser(organiser)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const before = await store.person(user);
  const isNew = before.confirmedBy === undefined || before.delegation !== delegation;
  const removedFrom = (before.removedFrom ?? []).filter((code) => code !== delegation);
  await store.savePerson(
    user,
    { delegation, confirmedBy: organiser, focalPoint: true, removedFrom },
    { by: organiser, at },
    [membershipTask(before, { delegation, told: "focal-point", isNew }, at)],
  );
  const { delegation: former, focalPoint: wasFocalPoint } = before;
  const hasLeft = former !== undefined && former !== delegation;
  return {
    ok: true,
    member: { ...(await store.person(user)), delegation },
    ...(hasLeft && { left: { delegation: former, wasFocalPoint } }),
  };
}

export type JoinOutcome =
  | { readonly ok: true }
  /**
   * `removed`: an organiser refused or removed them, and only an organiser can name them again. `too-often`: they joined
   * one delegation after another, and each time organisers were asked.
   */
  | { readonly ok: false; readonly reason: "removed" | "too-often" };

/** How many delegations a person may join within a day. */
const mostJoined = 5;

/**
 * Remembers whom a person answers for and the language in which they said so, and asks the organisers to confirm it: what
 * they are told later comes from no channel whose language it could have.
 */
export async function joinDelegation(
  { store, clock }: { store: PeopleStore & LogStore; clock: Clock },
  joining: {
    readonly user: string;
    readonly delegation: DelegationCode;
    readonly locale: Locale;
  },
): Promise<JoinOutcome> {
  const { user, ...known } = joining;
  const at = clock.now();
  const before = await store.person(user);
  if (before.removedFrom?.includes(known.delegation) === true)
    return { ok: false, reason: "removed" };
  const isNew = before.delegation !== known.delegation;
  if (isNew && (await joinedLately(store, user, at)) >= mostJoined)
    return { ok: false, reason: "too-often" };
  const tasks = isNew ? [joinedTask(before, known.delegation, at)] : [];
  await store.savePerson(user, known, { by: user, at }, tasks);
  return { ok: true };
}

/** How often a person has chosen a delegation within a day. */
async function joinedLately(store: LogStore, user: string, now: Instant): Promise<number> {
  const entries = await store.logSince(addMinutes(now, -24 * 60), ["save-person"]);
  // What an organiser said of others is none of their own changes.
  return entries.filter(
    ({ by, subject, details }) =>
      by === user && subject === user && details?.["delegation"] !== undefined,
  ).length;
}

/** Turns a person's reminders on or off. */
export async function chooseReminders(
  { store, clock }: { store: PeopleStore; clock: Clock },
  { user, reminders }: { user: string; reminders: boolean },
): Promise<void> {
  await store.savePerson(user, { reminders }, { by: user, at: clock.now() });
}

/** Turns the note of Monday on or off. Organisers only. */
export async function chooseWeekNote(
  { store, clock, roles }: { store: PeopleStore; clock: Clock; roles: Roles },
  { user, weekNote }: { user: string; weekNote: boolean },
): Promise<{ readonly ok: true } | Refusal<"organisers-only">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  await store.savePerson(user, { weekNote }, { by: user, at: clock.now() });
  return { ok: true };
}
