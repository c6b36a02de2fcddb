import type { AccountStore } from "../ports/accounts.ts";
import type { Outcome } from "../ports/jobs.ts";
import type { Notifier } from "../ports/notifier.ts";

/**
 * The notifiers of several doors as one. What is said to everybody is said at each door; a person is told once, by the
 * first door at which they have an account.
 *
 * @param doors by their names; those that reach people best stand first
 */
export function joinNotifiers(
  { accountsOf }: Pick<AccountStore, "accountsOf">,
  doors: Readonly<Record<string, Notifier>>,
): Notifier {
  const notifiers = Object.values(doors);
  return {
    async tell(job, to, notification) {
      const known = new Set((await accountsOf(to.user)).map(({ door }) => door));
      const first = Object.entries(doors).find(([door]) => known.has(door))?.[1];
      return first?.tell(job, to, notification) ?? { result: "given-up", reason: "no-account" };
    },
    // A door that fails keeps no other from it: the job is tried again, at all of them.
    async eventChanged(uid) {
      const settled = await Promise.allSettled(
        notifiers.map((notifier) => notifier.eventChanged(uid)),
      );
      const outcomes = settled.map((each) => {
        if (each.status === "rejected") throw each.reason;
        return each.value;
      });
      return outcomes.find(({ result }) => result === "later") ?? worst(outcomes);
    },
    notesOf: async (change) =>
      (await Promise.all(notifiers.map((each) => each.notesOf(change)))).flat(),
  };
}

function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find(({ result }) => result === "given-up") ?? { result: "done" };
}
