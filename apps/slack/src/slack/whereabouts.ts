import type { Clock } from "../ports/clock.ts";
import type { PeopleStore } from "../ports/people.ts";

/** In which workspaces people use the app, so that it can ask about them and write to them. */
export interface Whereabouts {
  /** Where a person was seen last by this process, or first by any; empty where nobody saw them. */
  of(user: string): Promise<string>;
  /** Notes where a person uses the app; in the store, where they are not known yet. */
  note(user: string, team: string): Promise<void>;
}

export function createWhereabouts(
  store: Pick<PeopleStore, "person" | "savePerson">,
  clock: Clock,
): Whereabouts {
  const last = new Map<string, string>();
  return {
    of: async (user) => last.get(user) ?? (await store.person(user)).team,
    async note(user, team) {
      if (last.get(user) === team) return;
      last.set(user, team);
      const known = await store.person(user);
      if (known.team === "") await store.savePerson(user, { team }, { by: user, at: clock.now() });
    },
  };
}
