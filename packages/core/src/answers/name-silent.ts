import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";

const settingOf = (uid: string) => `names-silent:${uid}`;

/** Whether everybody may read which delegations have not answered to an event: else organisers alone do. */
export async function namesSilent(store: LogStore, uid: string): Promise<boolean> {
  return (await store.setting(settingOf(uid))) === "yes";
}

/** Chooses who reads which delegations have not answered. Naming who is silent is for organisers to decide. */
export async function chooseNamesSilent(
  { store, clock, roles }: { store: LogStore & EventStore; clock: Clock; roles: Roles },
  { uid, user, named }: { uid: string; user: string; named: boolean },
): Promise<{ readonly ok: true } | Refusal<"organisers-only" | "unknown-event">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  if ((await store.event(uid)) === undefined) return { ok: false, reason: "unknown-event" };
  await store.saveSetting(settingOf(uid), named ? "yes" : "no");
  const act = named ? "name-silent" : "count-silent";
  await store.note(act, { by: user, at: clock.now() }, { event: uid });
  return { ok: true };
}
