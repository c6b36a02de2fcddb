import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What organisers read in Slack before and while a change waits. */
export const departuresEn = {
  cancel: {
    title: "Cancel this event?",
    press: "Cancel the event",
    back: "Back to the form",
    close: "Keep the event",
    undo: "It can be reinstated later. That sends another message to all of them.",
    reasonMissing:
      "Delegations read the reason first: please give it in English, in French, or in both.",
  },
  cards: (count: number) => {
    if (count === 0) return "The event is shown in no channel.";
    return plural(count, {
      one: "The message that shows the event will be updated, with a note in its thread.",
      other: `The ${count} messages that show the event will be updated, with a note in their threads.`,
    });
  },
  cardsGo: (count: number) =>
    plural(count, {
      one: "The message that shows the event will be deleted.",
      other: `The ${count} messages that show the event will be deleted.`,
    }),
  asksAgain: "The answers given before will no longer count: whoever is notified is asked again.",
  alsoTold: "You will find the same message in your direct conversation with the app.",
};
