import type { Attendee, DelegationCode } from "@rabat-process/events";
import { takeAnswer, whyClosed } from "@rabat-process/events";
import type { AnswerRefusal } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventStore, OnGrounds } from "../ports/events.ts";
import type { OpenedLink } from "../ports/links.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { laterThan } from "../answers/later-than.ts";
import { applyChange } from "../events/apply-change.ts";
import { answerUndoneTask } from "../jobs/link-tasks.ts";
import type { Situation } from "../events/situation.ts";
import { isConfirmedFor, stillOpens } from "./link-use.ts";

/** An answer that came by a link, and who wants it undone. */
export interface Undoing {
  readonly uid: string;
  readonly delegation: DelegationCode;
  /** When the answer was given that is to be undone. */
  readonly version: Instant;
  readonly user: string;
  readonly press: string;
  /** The link by which they want it; absent where they have an account. */
  readonly link?: OpenedLink;
}

export type UndoRefusal = AnswerRefusal | "not-yours" | "answer-changed" | "unknown-event";

export type UndoOutcome =
  | {
      readonly ok: true;
      /** The answer of the delegation from now on; undefined where there is none. */
      readonly attendee: Attendee | undefined;
    }
  | { readonly ok: false; readonly reason: UndoRefusal };

/**
 * Undoes an answer as long as no other one has taken its place: the one before counts again, or none. A confirmed member
 * of the delegation may, and an organiser.
 */
export async function undoAnswer(
  deps: {
    readonly store: EventStore & PeopleStore;
    readonly clock: Clock;
    readonly roles: Roles;
  },
  { uid, delegation, version, user, press, link }: Undoing,
): Promise<UndoOutcome> {
  const { store, clock, roles } = deps;
  const at = clock.now();
  const grounds = { answersOf: delegation, person: user, ...(link && { link: link.id }) };
  const mayUndo = (on: OnGrounds) =>
    link === undefined
      ? roles.isOrganiser(user) || isConfirmedFor(delegation, on.person)
      : stillOpens(link, { delegation }, on);
  const changed = await applyChange<UndoRefusal>(
    store,
    { uid, by: user, at, press, grounds },
    (situation, on) => {
      if (!mayUndo(on)) return { ok: false, reason: "not-yours" };
      const present = situation.attendance.find((answer) => answer.delegation === delegation);
      if (present?.at !== version || present.byLink === undefined)
        return { ok: false, reason: "answer-changed" };
      const former = formerAnswer(on.answers, present);
      const restored = restore(situation, { present, former, at, answers: on.answers });
      if (!restored.ok) return restored;
      const details = { delegation, version };
      // Whose answer another person's takes the place of learns of that one.
      const isAnswererTold = former !== undefined && former.by !== present.by;
      const told = answerUndoneTask(uid, present, { by: user, at, isAnswererTold });
      return { ...restored, act: "undo-answer", subject: present.by, details, also: [told] };
    },
  );
  if (!changed.ok) return changed;
  const attendee = changed.attendance.find((answer) => answer.delegation === delegation);
  return { ok: true, attendee };
}

/**
 * The answer that counted when one was given by a link: what came by the same link before is no more trusted than it.
 * Undefined where there was none.
 */
function formerAnswer(answers: readonly Attendee[], undone: Attendee): Attendee | undefined {
  const { by, byLink } = undone;
  // Of those that were given before no two had to have another time.
  const earlier = answers.slice(
    0,
    Math.max(
      0,
      answers.findLastIndex((each) => each.at === undone.at && each.by === by),
    ),
  );
  const former = earlier.findLast(({ at }) => at === byLink?.before);
  return former?.byLink !== undefined && former.by === by ? formerAnswer(earlier, former) : former;
}

function restore(
  { event, attendance, replacedBy }: Situation,
  {
    present,
    former,
    at,
    answers,
  }: {
    present: Attendee;
    former: Attendee | undefined;
    at: Instant;
    answers: readonly Attendee[];
  },
) {
  const closed = whyClosed(event, at, replacedBy);
  if (closed !== undefined) return { ok: false, reason: closed } as const;
  if (former !== undefined) {
    const { partstat, people, comment, commentBy, needs, byLink, onBehalf } = former;
    const taken = takeAnswer(event, attendance, {
      ...{ delegation: present.delegation, partstat, people, by: former.by, at },
      ...(comment !== undefined && { comment }),
      ...(commentBy !== undefined && { commentBy }),
      ...(needs !== undefined && { needs }),
      ...(byLink && { byLink }),
      ...(onBehalf && { onBehalf }),
      ...(replacedBy && { replacedBy }),
    });
    if (!taken.ok) return taken;
    const later = laterThan(at, [...answers, present]);
    const restored = taken.attendance.map((answer) =>
      answer.delegation === present.delegation ? { ...answer, at: later } : answer,
    );
    return { ok: true, attendance: restored } as const;
  }
  return { ok: true, attendance: attendance.filter((answer) => answer !== present) } as const;
}
