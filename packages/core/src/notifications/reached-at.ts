import type { AccountStore } from "../ports/accounts.ts";
import type { Reachability } from "../ports/notifier.ts";

/** Whoever has an account at one of these doors can be notified. */
export function reachedAt(
  { accountsAt, accountsOf }: Pick<AccountStore, "accountsAt" | "accountsOf">,
  doors: readonly string[],
): Reachability {
  return {
    reaches: async (person) => (await accountsOf(person)).some(({ door }) => doors.includes(door)),
    async reached() {
      const accounts = (await Promise.all(doors.map((door) => accountsAt(door)))).flat();
      const people = new Set(accounts.map(({ person }) => person));
      return (person) => people.has(person);
    },
  };
}
