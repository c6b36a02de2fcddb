import type { Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { placesTaken } from "@rabat-process/events/answers";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventStore, OnGrounds } from "../ports/events.ts";
import type { OpenedLink } from "../ports/links.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { capacityOf } from "../answers/beyond-places.ts";
import { laterThan } from "../answers/later-than.ts";
import { whenGiven } from "../answers/same-answer.ts";
import { applyChange } from "../events/apply-change.ts";
import { answerUndoneTask } from "../jobs/link-tasks.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy } from "../events/situation.ts";
import { isConfirmedFor, isSpent, stillOpens } from "./link-use.ts";

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

export type UndoRefusal = RsvpRefusal | "not-yours" | "answer-changed" | "unknown-event";

export type UndoOutcome =
  | {
      readonly ok: true;
      /** The answer of the delegation from now on; undefined where there is none. */
      readonly attendee: Attendee | undefined;
      /** It was sent before: what counts by now may be something else than what that restored. */
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly reason: UndoRefusal };

/**
 * Undoes an answer as long as no other one has taken its place: the one before counts again as it was, or none. That one
 * alone is undone; where the one before came by a link, too, it can be undone next. A confirmed member of the delegation
 * may, and an organiser.
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
      const closed = whyNotUndone(situation, present, at);
      if (closed !== undefined) return { ok: false, reason: closed };
      if (link && isSpent(link, on)) return { ok: false, reason: "answer-changed" };
      const { answers } = on;
      const former = undoneTo(situation, { present, answers, at: laterThan(at, answers) });
      const others = situation.attendance.filter((answer) => answer !== present);
      const attendance = former === undefined ? others : [...others, former];
      const details = { delegation, version };
      // Whose answer another person's takes the place of learns of that one.
      const isAnswererTold = former !== undefined && former.by !== present.by;
      const told = answerUndoneTask(uid, present, { by: user, at, isAnswererTold });
      const said = { act: "undo-answer", subject: present.by, details };
      return { ok: true, attendance, ...said, also: [told] };
    },
  );
  if (!changed.ok) return changed;
  const attendee = changed.attendance.find((answer) => answer.delegation === delegation);
  return { ok: true, attendee, repeated: changed.repeated };
}

/** How long an answer can still be undone when the time for answers is over. */
const lateMinutes = 2 * 24 * 60;

/**
 * Why an answer can be undone no more. The end of the time for answers is no reason for two days, or an answer that was
 * given just before it could never be undone; later nobody could give again what was undone. One that was brought back
 * counts from when it was given.
 */
export function whyNotUndone(
  situation: Situation,
  answer: Attendee,
  now: Instant,
): RsvpRefusal | undefined {
  const closed = closedBy(situation, now);
  const until = addMinutes(whenGiven(answer), lateMinutes);
  return closed === "deadline-passed" && now < until ? undefined : closed;
}

/**
 * What counts where an answer that came by a link is undone; undefined where nothing does.
 *
 * @param at since when it counts; absent where it is only shown, with the time at which it was given
 */
export function undoneTo(
  situation: Situation,
  { present, answers, at }: { present: Attendee; answers: readonly Attendee[]; at?: Instant },
): Attendee | undefined {
  const former = formerAnswer(answers, present);
  return former && restore(situation, { present, former, at: at ?? former.at });
}

/** The answer whose place one took that came by a link; undefined where there was none. */
function formerAnswer(
  answers: readonly Attendee[],
  { by, at: given, byLink }: Attendee,
): Attendee | undefined {
  // Of those that were given before no two had to have another time.
  const place = answers.findLastIndex((each) => each.at === given && each.by === by);
  return answers.slice(0, Math.max(0, place)).findLast(({ at }) => at === byLink?.before);
}

/**
 * The former answer of a delegation as it counts again. The rules that it was taken by are not asked once more: it has its
 * places as before, also beyond a quota or by the leave of an organiser. Only where others have them by now does it wait
 * for some, as long as it did before.
 */
function restore(
  { event, attendance }: Situation,
  { present, former, at }: { present: Attendee; former: Attendee; at: Instant },
): Attendee {
  // It counts since it was brought back: an older press that is dealt with only now undoes nothing of that.
  const { offerUntil, queuedAt = former.at, pressedAt, ...answer } = former;
  const again = { ...answer, at, givenAt: whenGiven(former) };
  const others = attendance.filter((each) => each !== present);
  const isTaken = placesTaken([...others, again]) > capacityOf(event.participation);
  const hasLostPlaces = again.standing === "confirmed" && isTaken && again.override !== true;
  // An offer is made anew while there are places.
  const isWaiting = again.standing === "waiting" || again.standing === "offered" || hasLostPlaces;
  return isWaiting ? { ...again, standing: "waiting", queuedAt } : again;
}
