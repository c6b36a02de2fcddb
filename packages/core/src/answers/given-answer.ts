import type {
  Answer,
  AnswerRequest,
  Attendee,
  GivenAnswer,
  NamedParticipant,
  Participant,
} from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { enterAs, takeAnswer } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { epochSeconds } from "@rabat-process/timezones";
import type { OpenedLink } from "../ports/links.ts";
import type { Situation } from "../events/situation.ts";
import type { MessageShown } from "./as-shown.ts";

/** An answer that somebody gives. */
export interface AnswerGiven {
  readonly uid: string;
  readonly user: string;
  readonly partstat: Answer;
  /** Who comes. Without it, those whom the delegation had named stay named while it comes. */
  readonly people?: readonly Participant[];
  readonly comment?: string | undefined;
  /** What those who come need; empty where they need nothing any more. */
  readonly needs?: string | undefined;
  /** What Slack calls this press, the same when it delivers it twice. */
  readonly press?: string;
  /** When they pressed, in seconds since 1970 by Slack's clock; absent where it was no press on a button, and is taken at once. */
  readonly pressedAt?: number | undefined;
  /** What the message said to which the answer was given. */
  readonly shown?: MessageShown;
  /** It came by a link, which others may have opened: the rest of the delegation is told, and can undo it. */
  readonly byLink?: OpenedLink;
}

/** The same with whom it is for, and by which right. */
export interface Given
  extends AnswerGiven, Pick<AnswerRequest, "delegation" | "onBehalf" | "override"> {
  /** Who is not confirmed replaces only what they entered themselves. */
  readonly role: "confirmed" | "unconfirmed";
}

/** The answers to an event as they would be with one more. */
export function take({ event, attendance, replacedBy }: Situation, given: Given, at: Instant) {
  const { delegation, role, onBehalf, override, byLink } = given;
  const before = attendance.find((attendee) => attendee.delegation === delegation);
  const { pressedAt } = before ?? {};
  return takeAnswer(event, attendance, {
    // Where Slack’s clock is ahead of ours, what was older than the answer before stays so.
    ...(pressedAt !== undefined && pressedAt > epochSeconds(at) && { pressedAt }),
    ...enterAs(role, before, givenAnswer(given, at)),
    ...(onBehalf && { onBehalf }),
    ...(override && { override }),
    ...(byLink && { byLink: before === undefined ? {} : { before: before.at } }),
    replacedBy,
  });
}

/** As it would be written, had nobody answered before. */
export function givenAnswer(
  given: AnswerGiven & { delegation: DelegationCode },
  at: Instant,
): GivenAnswer {
  const { delegation, partstat, user, people, comment, needs } = given;
  return {
    ...{ delegation, partstat, by: user, at },
    ...(people !== undefined && { people }),
    ...(comment !== undefined && { comment }),
    ...(needs !== undefined && { needs }),
    ...(given.pressedAt !== undefined && { pressedAt: given.pressedAt }),
  };
}

/** Whether an answer is what somebody gave, in all that they said with it: whatever it became. */
export function isGiven(
  { by, partstat, people, comment = "", needs = "" }: Attendee,
  given: AnswerGiven,
): boolean {
  return (
    by === given.user &&
    partstat === given.partstat &&
    saidOf(people) === saidOf(given.people ?? people) &&
    comment === (given.comment ?? comment) &&
    // Whoever does not come needs nothing, whatever stood in the form.
    needs === (partstat === "DECLINED" ? "" : (given.needs ?? needs))
  );
}

/** All that is said of those who come, whoever named them. */
function saidOf(people: readonly NamedParticipant[]): string {
  const said = people.map(({ namedBy: _, ...person }) =>
    Object.entries(person)
      .filter(([, value]) => value !== undefined)
      .toSorted(),
  );
  return JSON.stringify(said);
}
