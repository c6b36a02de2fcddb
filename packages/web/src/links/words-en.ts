import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { DelegationCode } from "@rabat-process/events";
import { capitalise, delegationPhrase } from "@rabat-process/events/words";
import type { CountryCode } from "@rabat-process/timezones";
import { countryPhrase } from "@rabat-process/timezones";
import { inWords } from "../number-words.ts";

const plural = pluralIn("en");

function theDelegation(delegation: DelegationCode): string {
  return capitalise(delegationPhrase(delegation, "the", "en"));
}

/** What the pages behind personal links say in English. */
export const en = {
  forPerson: (who: string, delegation: string) => `For ${who}, ${delegation}`,
  /** @param ofDelegation “of the Netherlands” */
  forFocalPoint: (who: string, ofDelegation: string) => `For ${who}, focal point ${ofDelegation}`,
  program: "Programme and documents",
  error: "Error",
  alert: {
    answer: "The answer was not sent",
    change: "The change was not sent; the answer below still counts",
    other: "Nothing was changed",
    partly: "Not everything was recorded",
  },
  state: {
    title: (delegation: DelegationCode) =>
      `Will ${delegationPhrase(delegation, "the", "en")} attend?`,
    none: "No answer so far.",
    until: (day: string) => `Until ${day}.`,
    noDate: "There is no date yet: you can also wait for it.",
    answer: "Answer",
    meeting: "Meeting",
    recorded: (time: string) => `Recorded on ${time}`,
    by: (who: string, time: string) => `Answered by ${who} on ${time}`,
    somebody: "somebody else of the delegation",
    secretariat: "the Secretariat",
    saved: "Your answer is recorded.",
    joinHere: "The link to join stays on this page.",
    change: "Change the answer",
    complete: "Add names or change the answer",
    join: "Link to join",
    calendar: "Add to my calendar (.ics)",
  },
  /** What is so by an answer, as it stands. */
  now: {
    ACCEPTED: (delegation: DelegationCode) => `${theDelegation(delegation)} will attend`,
    TENTATIVE: (delegation: DelegationCode) => `${theDelegation(delegation)} may attend`,
    DECLINED: (delegation: DelegationCode) => `${theDelegation(delegation)} will not attend`,
    waiting: (delegation: DelegationCode) => `${theDelegation(delegation)} is on the waiting list`,
    offered: (delegation: DelegationCode) =>
      `A place is offered ${delegationPhrase(delegation, "to", "en")}`,
    pending: (delegation: DelegationCode) => `${theDelegation(delegation)} is awaiting selection`,
    "not-selected": (delegation: DelegationCode) => `${theDelegation(delegation)} was not selected`,
  },
  /** An instant on the clock of a country. */
  moment: (day: string, time: string, country: CountryCode) =>
    `${day}, ${time} ${countryPhrase(country, "in", "en")}`,
  news: {
    title: "Changed since you last answered or were written to",
    undone:
      "Your last answer was undone by another member of your delegation or by the organisers.",
  },
  who: {
    title: "Participants",
    /** Beside who they are. */
    label: "Who",
    none: "Not named yet",
    /** @param count undefined where there may be any number of them */
    hint: (count: number | undefined, until = "answers close") => {
      const most = count === undefined ? "" : `Up to ${inWords(count, "en")} people. `;
      const limit = count === 1 ? "One person. " : most;
      return `${limit}You can leave this empty and come back until ${until}.`;
    },
    person: (number: number) => `Person ${number}`,
    more: (number: number) => `Name ${{ 2: "a second", 3: "a third" }[number] ?? "another"} person`,
    name: "Name",
    role: "Function",
    email: "E-mail address",
    emailToJoin: "E-mail address, for the link to join",
  },
  needs: {
    title: "Needs",
    /** Beside what they are. */
    about: "Needs",
    hint: "Only the organisers and your delegation see this. It is erased after the event.",
    label: "Accessibility, diet, visa, interpretation",
    labelOnline: "Accessibility, interpretation, captions",
  },
  comment: "Comment to the organisers",
  send: "Send the answer",
  canChange: (until = "answers close") => `You can change the answer on this page until ${until}.`,
  byLink: "Whoever has this link can answer with it: keep it to yourself.",
  undo: {
    text: (who: string) =>
      `This answer came through the link of ${who}. If it is not right, you can undo it.`,
    former: (answer: string, time: string) => `The answer of ${time} then counts again: ${answer}.`,
    formerNone: "Your delegation then has no answer.",
    open: "Undo this answer",
    confirm: "Yes, undo this answer",
    button: "Undo",
    restored: "The answer given through the other link is undone. The one before it counts again.",
    none: "The answer given through the other link is undone. Your delegation has no answer now.",
  },
  /** After the time for answers. */
  decline: {
    open: "We can no longer attend",
    about: "The deadline has passed: you will not be able to answer again here.",
    confirm: "Yes, our delegation will not attend",
    button: "Send this answer",
  },
  notMe: {
    title: "Not you?",
    text: (who: string) =>
      `This page is for ${who}. If that is not you, disable this link: no answer is changed, and the organisers are notified.`,
    /** Where nothing notifies them. */
    textUnheard: (who: string) =>
      `This page is for ${who}. If that is not you, disable this link: no answer is changed. Please write to the Secretariat as well, which does not learn of it otherwise.`,
    open: "This is not me",
    confirm: (who: string) => `I am not ${who}`,
    button: "Disable this link",
    doneTitle: "The link is disabled",
    done: "Thank you. No answer was changed, and the organisers are notified. You can close this page.",
    doneUnheard:
      "Thank you. No answer was changed. Please write to the Secretariat as well, which does not learn of it otherwise.",
  },
  ended: {
    title: "This link is no longer valid",
    text: "It was disabled, or has expired. Please write to the Secretariat for a new one.",
  },
  withdrawn: {
    title: "This meeting is not announced any more",
    text: "The Secretariat has withdrawn its announcement, and the answers to it no longer count. If the meeting is announced again, this link will open again.",
  },
  unknown: {
    title: "Page not found",
    text: "Please open the link as it stands in the message that you received: it may have been cut off at the end of a line. If it does not open, ask the Secretariat for a new one.",
  },
  /** @param ofDelegation “of the Netherlands” */
  toDelegation: (ofDelegation: string) => `Meetings and answers ${ofDelegation}`,
  errors: {
    answer: "Choose one of the three answers",
    answers: "Choose an answer for at least one meeting",
    name: (number: number) => `Enter the name of person ${number}`,
    role: (number: number) => `Enter the function of person ${number} in plain words`,
    people: (limit: number) => `Name at most ${limit} people here`,
    email: (number: number) =>
      `Enter an address such as name@ministry.example${number === 1 ? "" : ` for person ${number}`}`,
    long: (limit: number) => `Enter at most ${limit} characters`,
    /** Where the page was no longer the current one when an answer was chosen. */
    chosen: (problem: string, answer: string) =>
      `${problem}. You had chosen “${answer}”: choose it again if it is still right`,
    confirm: (box: string) => `Tick the box first: “${box}”`,
    language: "Choose a language",
    form: "This page was open for long, or was sent already. Check the answer below and send it again",
    "event-changed":
      "The meeting has changed since this page was opened. Read what applies now, and send the answer again",
    "answer-changed":
      "The answer of your delegation has changed since this page was opened. Read what counts now, and send yours again if it is still right",
    "too-often":
      "This link has answered too often today (20 times for this meeting), so nothing was recorded. It can answer again within 24 hours; until then, write to the Secretariat",
    "too-many-forms":
      "This was asked for too often today (20 times), so nothing was changed. It can be asked for again within 24 hours",
    "offer-ended": "The offer has ended, so nothing was changed",
    /** Of a meeting that was chosen on a page and is not announced any more, or is for others. */
    gone: "One of the meetings that you chose an answer for is no longer open to your delegation: nothing was recorded for it",
    "no-undo": "This answer does not count any more, so there was nothing to undo",
  },
  delegation: {
    /** @param ofDelegation “of the Netherlands” */
    title: (ofDelegation: string) => `Delegation ${ofDelegation}`,
    waiting: "Awaiting your answer",
    nothing: "Nothing awaits an answer.",
    stay: "Lines without a choice stay as they are.",
    send: "Send these answers",
    sent: (count: number) =>
      plural(count, { one: "One answer is recorded.", other: `${count} answers are recorded.` }),
    answered: "Answered",
    noAnswers: "Nothing to come is answered yet.",
    change: "Change",
    feed: "Your calendar",
    feedText:
      "The meetings of your delegation with its answers, in your own calendar. Its address is a key: keep it to yourself. A new address disables the one before.",
    feedAsk: "Get your address",
    feedConfirm: "Make a new address for me",
    feedButton: "Make the address",
    feedDone: "This address is shown once. Subscribe to it in your calendar:",
    feedOpen: "Subscribe",
    language: "Language",
    languageLabel: "Language of these pages, letters and files",
    languageAsIs: (name: string) => `${name} (as it is now)`,
    save: "Save",
    languageDone: "Your language is saved.",
    names: { en: "English", fr: "French" },
  },
};

export type LinkWords = typeof en;
