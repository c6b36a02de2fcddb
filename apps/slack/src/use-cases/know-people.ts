import type { Clock } from "../ports/clock.ts";
import type { Person } from "../ports/people.ts";
import type { Store } from "../ports/store.ts";

/** What an organiser can do about a person of a delegation. */
export type PersonAct = "confirm" | "name-focal-point" | "end-focal-point";

/** Confirms whom a person answers for, or names or releases a focal point. Organisers only. */
export async function decidePerson(
  { store, clock, organisers }: { store: Store; clock: Clock; organisers: readonly string[] },
  { user, organiser, act }: { user: string; organiser: string; act: PersonAct },
): Promise<
  { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly reason: "organisers-only" }
> {
  if (!organisers.includes(organiser)) return { ok: false, reason: "organisers-only" };
  const known = {
    confirm: { confirmedBy: organiser },
    // Whoever is named by an organiser is confirmed by that.
    "name-focal-point": { confirmedBy: organiser, focalPoint: true },
    "end-focal-point": { focalPoint: false },
  }[act];
  await store.savePerson(user, known, { by: organiser, at: clock.now() });
  return { ok: true, person: await store.person(user) };
}

/** Turns a person's reminders on or off. */
export async function chooseReminders(
  { store, clock }: { store: Store; clock: Clock },
  { user, team, reminders }: { user: string; team: string; reminders: boolean },
): Promise<void> {
  await store.savePerson(user, { reminders, team }, { by: user, at: clock.now() });
}
