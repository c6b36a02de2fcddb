import type { DelegationCode } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What Slack adds to a sentence of the core: where in Slack one goes on from there. */
export const hintsEn = {
  /** Where nobody was found. */
  place: "in Slack",
  schedule: "`/rabat schedule` shows upcoming events.",
  feed: "`/rabat feed` shows yours.",
  reminders: "`/rabat settings` turns them on again.",
  confirmed:
    "You now see everything that your delegation entered, and `/rabat feed` gives you a calendar with its answers.",
  focalPoint: "`/rabat help` shows what you can do here.",
  tooManyPeople:
    "“Name participants”, behind “More” on the card, changes the list; then accept this answer.",
  takePlace: (event: string, code: DelegationCode) =>
    `\`/rabat rsvp ${event} yes for ${code}\` takes it.`,
  withoutFocalPoint: (count: number) => {
    const who = plural(count, {
      one: `${count} delegation without a definite answer has`,
      other: `${count} delegations without a definite answer have`,
    });
    return `${who} no focal point: \`/rabat delegation <name> @person\` names one.`;
  },
  nobodyAnswers: (code: DelegationCode) =>
    `No one in Slack answers for it. \`/rabat delegation ${code} @person\` names a person.`,
  moreUnconfirmed: (count: number) => `${count} more in \`/rabat delegation <name>\`.`,
  /** In the place of what the core says: the command has the form that is meant. */
  notAnEdit: "Date, place and format have a form of their own: `/rabat change`.",
};
