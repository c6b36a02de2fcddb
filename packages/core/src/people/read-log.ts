import type { Refusal } from "../ports/actor.ts";
import type { BuriedJob, JobStore } from "../ports/jobs.ts";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { Roles } from "../ports/roles.ts";

/** How many lines of the log are read at once. */
const maxEntries = 25;

/** What was done last, of one event or of all, and the jobs that were given up. Organisers only. */
export async function readLog(
  { store, roles }: { store: LogStore & JobStore; roles: Roles },
  { user, event }: { user: string; event?: string | undefined },
): Promise<
  | {
      readonly ok: true;
      readonly entries: readonly AuditEntry[];
      readonly buried: readonly BuriedJob[];
    }
  | Refusal<"organisers-only">
> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const buried = await store.jobs.buried();
  if (event === undefined)
    return { ok: true, entries: await store.log({ limit: maxEntries }), buried };
  return {
    ok: true,
    entries: await store.log({ event, limit: maxEntries }),
    buried: buried.filter(({ payload }) => payload.event === event),
  };
}
