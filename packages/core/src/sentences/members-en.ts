import type { Answer } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { AnswerGiven } from "./parts.ts";
import { answer, delegation, event, person, sentence, strong } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

/** Whose answer for which delegation, and what it is called. */
type PersonsAnswer = AnswerGiven & {
  readonly claimant: string;
  readonly delegation: DelegationCode;
};

/** What people are told about who may answer for a delegation, and about answers that do not count yet. */
export const membersEn = {
  told: {
    title: "Your delegation",
    confirmed: (code: DelegationCode) =>
      sentence`The Secretariat has confirmed that you answer for ${delegation(code, "the")}.`,
    "focal-point": (code: DelegationCode) =>
      sentence`The Secretariat has named you a focal point of ${delegation(code, "the")}: you are asked for its answers and get its reminders.`,
    answerAgain:
      "The answers that you gave before this do not count yet. To have them count, please answer once more:",
    refused: (code: DelegationCode) =>
      sentence`The Secretariat did not confirm that you answer for ${delegation(code, "the")}. If this is a mistake, please write to the Secretariat.`,
    removed: (code: DelegationCode) =>
      sentence`The Secretariat has noted that you no longer answer for ${delegation(code, "the")}. You do not get its messages any longer, and your calendar feed is withdrawn. If this is a mistake, please write to the Secretariat.`,
  },
  cannotJoin: {
    "too-often": () =>
      sentence`You have chosen another delegation too often today, so nothing was changed. Please try again tomorrow, or write to the Secretariat.`,
    removed: (code: DelegationCode) =>
      sentence`The Secretariat did not accept that you answer for ${delegation(code, "the")}, so nothing was changed. If this is a mistake, please write to the Secretariat.`,
  },
  /** To organisers, of a person who answers for a delegation from now on. */
  joined: (who: string, code: DelegationCode) =>
    sentence`${person(who)} answers for ${delegation(code, "the")} from now on. Please confirm or refuse this.`,
  left: (who: string, code: DelegationCode, wasFocalPoint: boolean) =>
    sentence`Until now ${person(who)} answered for ${delegation(code, "the")}${wasFocalPoint ? " and was its focal point" : ""}.`,
  noFeed: {
    "unknown-delegation":
      "Once you have answered for a delegation, you can have a feed of your own here, with its answers in it.",
    unconfirmed: (code: DelegationCode) =>
      sentence`Once the Secretariat has confirmed that you answer for ${delegation(code, "the")}, you can have a feed of your own here, with its answers in it.`,
  },
  hidden: (count: number) =>
    `${plural(count, { one: "Another person is named", other: `${count} other people are named` })} for your delegation. Only members whom the Secretariat has confirmed see them.`,
  onlyOwn:
    "The Secretariat has not confirmed yet that you answer for this delegation, so you see only what you entered yourself.",
  willBeAsked:
    "The Secretariat has not confirmed yet that you answer for this delegation. Your answer counts once a confirmed member of it or the Secretariat has accepted it.",
  claimed: (code: DelegationCode, partstat: Answer, about: CalendarEvent) =>
    sentence`Not counted yet: ${answer({ partstat })} for ${strong(delegation(code, "the"))} — ${event(about)}. The Secretariat has not confirmed that you answer for this delegation, so its confirmed members and the Secretariat are asked to accept your answer. Until then the answer of the delegation does not change. If no one decides in time, your answer lapses, and you are told.`,
  claim: {
    title: "An answer to accept",
    made: ({ claimant, delegation: code, ...given }: PersonsAnswer) =>
      sentence`${person(claimant)}, who is not confirmed, answered for ${delegation(code, "the")}: ${answer(given)}.`,
    people: (names: string) => sentence`Names: ${names}`,
    comment: (text: string) => sentence`For the organisers: ${text}`,
    present: (given: AnswerGiven) =>
      sentence`The answer of the delegation is ${answer(given)} at present.`,
    noneYet: "The delegation has not answered yet.",
    accept: "Accept",
    refuse: "Do not accept",
    waits: (partstat: Answer) => sentence`Your answer ${answer({ partstat })} is not accepted yet.`,
    short: (answerWords: string) => `${answerWords}, not accepted yet`,
  },
  decided: {
    title: { accepted: "Answer accepted", refused: "Answer not accepted", lapsed: "Answer lapsed" },
    accepted: ({ claimant, delegation: code, ...given }: PersonsAnswer) =>
      sentence`The answer of ${person(claimant)} for ${delegation(code, "the")} was accepted: ${answer(given)}.`,
    refused: ({ claimant, delegation: code, ...given }: PersonsAnswer) =>
      sentence`The answer of ${person(claimant)} for ${delegation(code, "the")} was not accepted: ${answer(given)}. It does not count.`,
    lapsed: ({ claimant, delegation: code, ...given }: PersonsAnswer) =>
      sentence`No one decided in time on the answer of ${person(claimant)} for ${delegation(code, "the")}: ${answer(given)}. It does not count.`,
    /** To whoever made it. */
    yours: {
      accepted: ({ delegation: code, ...given }: PersonsAnswer) =>
        sentence`Your answer for ${delegation(code, "the")} was accepted and counts: ${answer(given)}.`,
      refused: ({ delegation: code, ...given }: PersonsAnswer) =>
        sentence`Your answer for ${delegation(code, "the")} was not accepted: ${answer(given)}. It does not count.`,
      lapsed: ({ delegation: code, ...given }: PersonsAnswer) =>
        sentence`No one decided in time on your answer for ${delegation(code, "the")}: ${answer(given)}. It does not count.`,
    },
    "over-quota":
      "With the people who are named already, these are more than the delegation may send, so nothing was changed.",
    changed:
      "The event or the answer of the delegation has changed since the message was written, so nothing was changed. Please decide on what applies now:",
    gone: "This answer has been changed or decided on meanwhile, so nothing was changed.",
    notYours: "Only confirmed members of this delegation and the organisers decide on this answer.",
  },
  /** To whoever answered before. */
  replaced: {
    title: "Another answer counts now",
    by: (
      by: "the-secretariat" | "not-shown" | { readonly user: string },
      given: AnswerGiven & { readonly delegation: DelegationCode },
    ) => {
      const who = { "the-secretariat": "The Secretariat", "not-shown": "Another person" };
      return sentence`${typeof by === "object" ? person(by.user) : who[by]} answered for ${delegation(given.delegation, "the")}: ${answer(given)}. This takes the place of your answer. If it is a mistake, please write to the Secretariat.`;
    },
  },
  /** To organisers, of delegations that come. */
  unconfirmed: {
    title: "Please confirm who answers",
    comes: (code: DelegationCode) =>
      sentence`${strong(delegation(code, "the"))} comes, and none of its members is confirmed.`,
    links: "The link to join is sent to confirmed people only.",
  },
  linkLater: {
    title: "The link to join follows",
    text: (code: DelegationCode) =>
      sentence`The link is sent to you once the Secretariat has confirmed that you answer for ${delegation(code, "the")}.`,
  },
};
