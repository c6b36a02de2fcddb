import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { JobStore } from "../ports/jobs.ts";

/** Has a job that was given up done after all. Organisers only; `gone`: it was done, or asked for again, meanwhile. */
export async function rerunJob(
  { store, clock, roles }: { store: LogStore & JobStore; clock: Clock; roles: Roles },
  { user, key }: { user: string; key: string },
): Promise<{ readonly ok: true } | Refusal<"organisers-only" | "gone">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const buried = (await store.jobs.buried()).find((job) => job.key === key);
  if (buried === undefined || !(await store.jobs.rerun(key, at))) return { ok: false, reason: "gone" };
  // A key may name a person: what kind of job it was says enough.
  await store.note("rerun", { by: user, at }, { details: { job: buried.kind } });
  return { ok: true };
}
