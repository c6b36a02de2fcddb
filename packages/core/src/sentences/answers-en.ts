import type {
  Answer,
  AnswerRefusal,
  Attendee,
  RsvpRefusal,
  Standing,
} from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, TimedWhen } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import type { AnswerGiven, Sentence } from "./parts.ts";
import { answer, day, delegation, event, hours, person, sentence, strong } from "./parts.ts";

export const organisersOnlyEn = "Only organisers of the Secretariat can do this.";

type Titled = Pick<CalendarEvent, "summary">;

type DelegationsAnswer = AnswerGiven & { readonly delegation: DelegationCode };

/** What is said of an event’s answers and places, and to whoever answers. */
export const answersEn = {
  answers: {
    ACCEPTED: "Will attend",
    TENTATIVE: "Maybe",
    DECLINED: "Will not attend",
  } satisfies Record<Answer, string>,
  /** How an answer is named that asks for a place and has none: never as “Will attend”. */
  withoutPlace: {
    waiting: "On the waiting list",
    offered: "Place offered",
    pending: "Awaiting selection",
    "not-selected": "Not selected",
  } satisfies Record<Exclude<Standing, "confirmed" | "none">, string>,
  counts: (yes: number, maybe: number, no: number) =>
    sentence`${strong(yes)} will attend · ${strong(maybe)} maybe · ${strong(no)} will not attend`,
  waiting: (count: number) => `${count} without a place so far`,
  noAnswers: "No delegation has answered yet.",
  yourTime: (when: TimedWhen) => sentence`Your time: ${hours(when)}`,
  untranslated: "in French",
  closed: {
    cancelled: "This event is cancelled. No answer is needed.",
    held: "This event has taken place. Answers are closed.",
    over: "The date has passed. Answers are closed.",
    replaced: "Another event has taken the place of this one. Answers are closed.",
    "deadline-passed": "The deadline for answers has passed. Please write to the Secretariat.",
  } satisfies Record<RsvpRefusal, string>,

  /** What the reader’s delegation answered. */
  own: {
    none: "Your delegation has not answered yet.",
    answer: ({ delegation: code, ...given }: DelegationsAnswer) =>
      sentence`${strong(delegation(code))}: ${answer(given)}.`,
    answered: ({ delegation: code, by, ...given }: Attendee, date: PlainDate) =>
      sentence`${strong(delegation(code))}: ${answer(given)}, answered by ${person(by)} on ${day(date)}.`,
    people: (names: string) => sentence`People: ${names}`,
  },
  recorded: ({ delegation: code, ...given }: DelegationsAnswer, about: Titled) =>
    sentence`Recorded for ${strong(delegation(code, "the"))}: ${answer(given)} — ${event(about)}.`,
  /** Confirms what an organiser recorded for a delegation. */
  recordedForAnother: ({ delegation: code, ...given }: DelegationsAnswer, about: Titled) =>
    sentence`Recorded for ${strong(delegation(code, "the"))}: ${answer(given)} — ${event(about)}. It is marked as recorded by an organiser.`,
  canChange: "You can change this answer with the same buttons until answers close.",
  tookBack: "Answers are closed, so the organisers are told.",
  /** How an answer stands that is not confirmed. */
  standing: {
    waiting:
      "No place is left at the moment: your delegation is on the waiting list, in order of request.",
    offered: "A place is free and offered to your delegation: press “Will attend” to take it.",
    pending: "The organisers will select who takes part, and will let you know.",
    "not-selected": "The organisers could not select your delegation this time.",
  } satisfies Record<Exclude<Standing, "confirmed" | "none">, string>,
  refused: {
    cancelled: "This event is cancelled, so no answer was recorded.",
    held: "This event has taken place, so no answer was recorded.",
    over: "The date of this event has passed, so no answer was recorded.",
    replaced: "Another event has taken the place of this one, so no answer was recorded.",
    "deadline-passed":
      "The deadline for answers has passed, so no answer was recorded. Please write to the Secretariat.",
    "over-quota":
      "The number of people exceeds your delegation’s quota, so nothing was changed. Please name fewer.",
    "named-twice":
      "The same person is named twice, so nothing was changed. Please name each person once.",
    "no-room":
      "There is no room for more people of your delegation, so your earlier answer remains valid.",
    "organisers-only": organisersOnlyEn,
    "unknown-event": "This event no longer exists, so no answer was recorded.",
  } satisfies Record<AnswerRefusal | "unknown-event", string>,
  /** What has changed since a message was written. */
  sinceShown: {
    full: "The places that were free when this message was written have since been taken: your delegation is on the waiting list, in order of request.",
    free: "A place has become free in the meantime.",
    changed:
      "This event has changed since the message was written, so nothing was recorded. Please answer for the event as it is now planned:",
    otherDelegation: (shown: DelegationCode, own: DelegationCode) =>
      sentence`This message was for ${delegation(shown, "the")}, and you now answer for ${delegation(own, "the")}, so nothing was recorded. To answer for ${delegation(own, "the")}:`,
    otherFeed: (shown: DelegationCode, own: DelegationCode) =>
      sentence`This message was for ${delegation(shown, "the")}, and you now answer for ${delegation(own, "the")}, so no feed was made.`,
    offerEnded: "This offer has ended, so nothing was changed.",
    overtaken: (counting: AnswerGiven | undefined): Sentence =>
      sentence`Your delegation gave another answer at about the same time or later, which counts: ${counting === undefined ? strong("—") : answer(counting)}. This one was not recorded.`,
    overtakenFor: (code: DelegationCode, counting: AnswerGiven | undefined): Sentence =>
      sentence`Another answer of ${delegation(code, "the")}, given at about the same time or later, counts: ${counting === undefined ? strong("—") : answer(counting)}. This one was not recorded.`,
  },
  /** The same beside the answer in a form. */
  sinceOpened: {
    "event-changed":
      "The event has changed since this form was opened. Please close it and open it again.",
    "other-delegation":
      "You no longer answer for the delegation of this form. Please close it and open it again.",
    "answer-changed":
      "The answer of your delegation has changed since this form was opened. Please close it and open it again.",
  },
};
