import type { Attendee, DelegationCode } from "@rabat-process/events";
import { takeAnswer, whyClosed } from "@rabat-process/events";
import type { AnswerRefusal } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { mayDecide } from "../answers/decide-claim.ts";
import { applyChange } from "../events/apply-change.ts";
import type { Situation } from "../events/situation.ts";

/** An answer that came by a link, and who wants it undone. */
export interface Undoing {
  readonly uid: string;
  readonly delegation: DelegationCode;
  /** When the answer was given that is to be undone. */
  readonly version: Instant;
  readonly user: string;
  readonly press: string;
}

export type UndoRefusal = AnswerRefusal | "not-yours" | "answer-changed" | "unknown-event";

export type UndoOutcome =
  | {
      readonly ok: true;
      /** The answer of the delegation from now on; undefined where there is none. */
      readonly attendee: Attendee | undefined;
    }
  | { readonly ok: false; readonly reason: UndoRefusal };

/** How far back the log of an event is read for the answer that is to be undone. */
const maxEntries = 1000;

/**
 * Undoes an answer as long as no other one has taken its place: the one before counts again, or none. A confirmed member
 * of the delegation may, and an organiser.
 */
export async function undoAnswer(
  deps: {
    readonly store: EventStore & PeopleStore & LogStore;
    readonly clock: Clock;
    readonly roles: Roles;
  },
  { uid, delegation, version, user, press }: Undoing,
): Promise<UndoOutcome> {
  const { store, clock } = deps;
  if (!(await mayDecide(deps, { user, delegation }))) return { ok: false, reason: "not-yours" };
  const former = await formerAnswer(deps, { uid, delegation, version });
  const at = clock.now();
  const changed = await applyChange<UndoRefusal>(
    store,
    { uid, by: user, at, press },
    (situation) => {
      const present = situation.attendance.find((answer) => answer.delegation === delegation);
      if (present?.at !== version || former === undefined)
        return { ok: false, reason: "answer-changed" };
      const restored = restore(situation, { present, former: former.answer, by: user, at });
      if (!restored.ok) return restored;
      const details = { delegation, version };
      return { ...restored, act: "undo-answer", subject: present.by, details };
    },
  );
  if (!changed.ok) return changed;
  const attendee = changed.attendance.find((answer) => answer.delegation === delegation);
  return { ok: true, attendee };
}

/** What counted when an answer was given by a link, as its entry in the log says; undefined where there is none of it. */
async function formerAnswer(
  { store }: { store: EventStore & LogStore },
  { uid, delegation, version }: Pick<Undoing, "uid" | "delegation" | "version">,
): Promise<{ readonly answer: Attendee | undefined } | undefined> {
  const log = await store.log({ event: uid, limit: maxEntries });
  const given = log.find(
    ({ act, at, details }) =>
      act === "answer" &&
      at === version &&
      details?.["delegation"] === delegation &&
      details["byLink"] === true,
  );
  if (given === undefined) return undefined;
  const before = given.details?.["before"];
  const answers = await store.answers(uid, delegation);
  return { answer: answers.findLast(({ at }) => at === before) };
}

function restore(
  { event, attendance, replacedBy }: Situation,
  {
    present,
    former,
    by,
    at,
  }: { present: Attendee; former: Attendee | undefined; by: string; at: Instant },
) {
  if (former !== undefined) {
    const { partstat, people, comment, commentBy, needs } = former;
    return takeAnswer(event, attendance, {
      ...{ delegation: present.delegation, partstat, people, by, at },
      ...(comment !== undefined && { comment }),
      ...(commentBy !== undefined && { commentBy }),
      ...(needs !== undefined && { needs }),
      ...(replacedBy && { replacedBy }),
    });
  }
  const closed = whyClosed(event, at, replacedBy);
  if (closed !== undefined) return { ok: false, reason: closed } as const;
  return { ok: true, attendance: attendance.filter((answer) => answer !== present) } as const;
}
