/** What is said of answers that are not simply recorded: those without a place, old messages, places beyond the limit. */
export const answersEn = {
  /** How an answer is named that asks for a place and has none: never as “Will attend”. */
  withoutPlace: {
    waiting: "On the waiting list",
    offered: "Place offered",
    pending: "Awaiting selection",
    "not-selected": "Not selected",
  },
  /** What has changed since a message was written. */
  sinceShown: {
    full: "The places that were free when this message was written are taken by now: your delegation is on the waiting list, in the order of asking.",
    free: "A place has become free in the meantime.",
    changed:
      "This event has changed since the message was written, so nothing was recorded. Please answer to what holds now:",
    otherDelegation: (shown: string, own: string) =>
      `This message was for ${shown}, and you now answer for ${own}, so nothing was recorded. To answer for ${own}:`,
    offerEnded: "This offer has ended, so nothing was changed.",
    overtaken: (answer: string) =>
      `A later answer of your delegation counts: *${answer}*. This one was not recorded.`,
  },
  /** The same beside the answer in a form. */
  sinceOpened: {
    "event-changed": "The event has changed since this form was opened. Please close it and open it again.",
    "other-delegation":
      "You no longer answer for the delegation of this form. Please close it and open it again.",
    "answer-changed":
      "The answer of your delegation has changed since this form was opened. Please close it and open it again.",
  },
  /** What organisers are asked before they go beyond the places, or pass over those who wait. */
  beyond: {
    places: (delegation: string, people: number, of: { readonly taken: number; readonly capacity: number }) =>
      `With ${delegation} (${persons(people)}), ${of.taken} of ${of.capacity} places would be taken.`,
    quota: (delegation: string, people: number, quota: number) =>
      `${delegation} may send ${persons(quota)}, and ${people} are named.`,
    waiting: (names: string) => `On the waiting list before it: ${names}.`,
    nothingYet: "Nothing has been recorded yet.",
    record: "Record anyway",
    recordLabel: (delegation: string) => `Record the answer of ${delegation} anyway`,
    select: "Select anyway",
    selectLabel: (delegation: string) => `Select ${delegation} anyway`,
  },
  /** Confirms what an organiser recorded for a delegation. */
  recordedForAnother: (delegation: string, answer: string, title: string) =>
    `Recorded for *${delegation}*: *${answer}* — ${title}. It is marked as recorded by an organiser.`,
  selection: {
    changed: (delegation: string) =>
      `${delegation} has changed its answer since this message was written, so nothing was decided. Please decide again:`,
    refused: {
      cancelled: "This event is cancelled, so nothing was decided.",
      held: "This event has taken place, so nothing was decided.",
      replaced: "Another event has taken the place of this one, so nothing was decided.",
      over: "The date of this event has passed, so nothing was decided.",
      "not-pending": "This delegation is not waiting for a selection, so nothing was changed.",
      "organisers-only": "Only organisers of the Secretariat can do this.",
      "unknown-event": "This event is no longer known, so nothing was decided.",
    },
  },
};

function persons(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}
