import type { DelegationCode } from "@rabat-process/events";
import type { AnswerGiven } from "./parts.ts";
import { answer, delegation, person, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

type DelegationsAnswer = AnswerGiven & { readonly delegation: DelegationCode };

/** What people are told of answers that came by a link, and of the links. */
export const linksEn = {
  /** To the other people of the delegation. */
  answered: {
    title: "An answer came through a link",
    by: (who: string, { delegation: code, ...given }: DelegationsAnswer) =>
      sentence`Through the link of ${person(who)}, ${delegation(code, "the")} answered: ${answer(given)}. Whoever has the link can answer with it. If this is not right, undo it.`,
    undo: "Undo this answer",
  },
  undone: {
    restored: ({ delegation: code, ...given }: DelegationsAnswer) =>
      sentence`Undone. The answer of ${delegation(code, "the")} is as it was before: ${answer(given)}.`,
    none: (code: DelegationCode) =>
      sentence`Undone. There is now no answer for ${delegation(code, "the")}.`,
  },
  /** To those who could have undone it. */
  undoneByAnother: {
    title: "An answer given through a link was undone",
    by: (
      by: "the-secretariat" | { readonly user: string },
      answerer: string,
      { delegation: code, ...given }: DelegationsAnswer,
    ) =>
      sentence`${by === "the-secretariat" ? "The Secretariat" : person(by.user)} undid an answer of ${delegation(code)} that came through the link of ${person(answerer)}: ${answer(given)}.`,
    present: (given: AnswerGiven) => sentence`The answer that counts now: ${answer(given)}.`,
    none: "There is no answer now.",
  },
  notUndone: {
    "answer-changed": "This answer does not count any more, so there was nothing to undo.",
    "not-yours":
      "Only confirmed members of this delegation and the organisers can undo this answer.",
  },
  /** To organisers. */
  ended: {
    title: "A link reached somebody else",
    by: (who: string, code: DelegationCode) =>
      sentence`Whoever opened the link of ${person(who)} (${delegation(code)}) says that they are somebody else. The link is disabled, and no answer was changed. Please check the e-mail address on your list; the next file will contain a new link.`,
  },
  untold: {
    title: "Please write to those who cannot be notified",
    count: (people: number) =>
      plural(people, {
        one: "This event concerns one person whom the app cannot notify, and who was not told of the last change.",
        other: `This event concerns ${people} people whom the app cannot notify, and who were not told of the last change.`,
      }),
    make: "Make the file for them",
    /** Before a draft is deleted whose announcement was withdrawn. */
    beforeDeletion: (people: number) =>
      plural(people, {
        one: "One person whom the app cannot notify was not told that the announcement was withdrawn. Once the draft is deleted, no file can be made for them.",
        other: `${people} people whom the app cannot notify were not told that the announcement was withdrawn. Once the draft is deleted, no file can be made for them.`,
      }),
  },
  /** Beside the files, where they invite nobody. */
  filesClosed: "Answers to this event are closed: the files invite nobody to answer, and say why.",
  /** Why nobody was invited. */
  notInvited: {
    "unknown-event": "This event no longer exists.",
    draft: "This event is a draft: announce it first, then invite people to answer.",
    over: "This event is over, so nobody is invited to answer.",
    nobody:
      "There is nobody to write to: everybody on the list of contacts is notified by the app, or was written to since the last change. Send the list of contacts to the app first, as a CSV or XLSX file.",
    "no-key": "Links are not set up: the operator sets LINK_KEY first (see the guide “Run it”).",
  },
};
