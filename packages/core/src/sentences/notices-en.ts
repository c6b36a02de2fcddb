import type { AttendanceSummary, DelegationGroup } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { AnswerGiven } from "./parts.ts";
import { answer, delegation, sentence, strong, time } from "./parts.ts";

const groups: Record<DelegationGroup, string> = {
  Africa: "Africa",
  Europe: "Europe",
  organisation: "Organisations",
  observer: "Permanent observers",
};

/** What people are told without having asked. */
export const noticesEn = {
  groups,
  changed: "Change of plan",
  answerStays: (given: AnswerGiven) =>
    sentence`Your delegation’s answer is still: ${answer(given)}.`,
  withdrawn:
    "The event is no longer announced. Answers given so far no longer count, and there is nothing for you to do.",
  announcedAgain:
    "This event is announced again. Answers given before its announcement was withdrawn no longer count.",
  answerAgain: "The answers given before no longer count: please answer again.",
  reminder: "Reminder",
  join: "Join online",
  joinLater:
    "The link to join is sent to you once the Secretariat has confirmed that you answer for your delegation.",
  chase: "Your answer is awaited",
  notAnswered: (code: DelegationCode) =>
    sentence`${delegation(code, "the")} has not given a definite answer yet.`,
  /** @param last the last minute at which an answer is taken */
  takenUntil: (last: Instant) => sentence`Answers are taken until ${time(last)}.`,
  offer: "A place is free",
  offered: (code: DelegationCode, until: Instant) =>
    sentence`A place is offered to ${delegation(code, "the")}. Press “Will attend” to take it before ${time(until)}; after that it goes to the next on the waiting list.`,
  admitted: "Your place is confirmed",
  hasPlaces: (code: DelegationCode) =>
    sentence`There are enough places now: ${delegation(code, "the")} no longer waits, and its answer “Will attend” counts. If it does not come, please say so.`,
  notReachedTitle: "Please tell a delegation",
  /**
   * @param where what the door calls itself, in which nobody of the delegation was found
   * @param what the title of what it was not told
   */
  notReached: (code: DelegationCode, where: string, what: string) =>
    sentence`No one ${where} answers for ${delegation(code, "the")}, so it was not told: “${what}”. Please tell it yourself.`,
  keptUntil: (until: Instant) => sentence`The place is kept for it until ${time(until)}.`,
  selection: "Selection of participants",
  selected: (code: DelegationCode) =>
    sentence`${delegation(code, "the")} has been selected to take part.`,
  notSelected: (code: DelegationCode) =>
    sentence`${delegation(code, "the")} could not be selected this time.`,
  withdrewTitle: "A delegation can no longer attend",
  withdrew: (code: DelegationCode) =>
    sentence`${delegation(code, "the")} can no longer attend. Answers are closed, so no place is offered to another delegation.`,
  /** @param names who waits, the longest first */
  waitFor: (names: string) => `On the waiting list, in this order: ${names}.`,
  sum: "The deadline for answers has passed",
  sumOf: (group: DelegationGroup, replies: AttendanceSummary[DelegationGroup]) => {
    const { accepted, tentative, declined, waiting, missing } = replies;
    return sentence`${groups[group]}: ${strong(accepted.length)} will attend, ${strong(tentative.length)} maybe, ${strong(declined.length)} will not, ${strong(waiting.length)} waiting, ${strong(missing.length)} without an answer`;
  },
  clockMoved: "A state changes its clock",
  clockMovedText: (tzdbVersion: string) =>
    `By the time zone rules of release ${tzdbVersion}, this event starts at another instant than when it was announced. Its local time stays as announced. Check with the host, then reschedule or confirm it, so that every calendar follows.`,
  stop: "Send me no reminders",
  stopped: "You get no more reminders.",
};
