import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

/** What is said around a message of the organisers to those who come. */
export const messagesEn = {
  /** Above the message, for those who read it. */
  title: "Message from the organisers",
  /** To whoever wrote it, before and after it left. */
  byMail: (people: number) =>
    people === 0
      ? []
      : [
          plural(people, {
            one: "1 person without an account can be written to: you get the files once the message has been sent. Their personal page shows the message, too.",
            other: `${people} people without an account can be written to: you get the files once the message has been sent. Their personal pages show the message, too.`,
          }),
        ],
  toWrite: (people: number) =>
    people === 0
      ? []
      : [
          plural(people, {
            one: "1 person without an account is still to be written to. Their personal page shows the message.",
            other: `${people} people without an account are still to be written to. Their personal pages show the message.`,
          }),
        ],
  /** @param names the delegations that come and of which nobody is known */
  unreachable: (names: string) => `Nobody can be told for: ${names}. Please tell them yourself.`,
  files: "Files to write to them",
  refused: {
    "unknown-event": "This event no longer exists.",
    draft: "This event is a draft: nobody knows of it yet.",
    nobody: "No delegation attends so far, so there is nobody to tell.",
  },
};
