import type { DelegationGroup } from "@rabat-process/events";

/** How many delegations of a group replied how. */
interface Replies {
  readonly accepted: readonly string[];
  readonly tentative: readonly string[];
  readonly declined: readonly string[];
  readonly waiting: readonly string[];
  readonly missing: readonly string[];
}

const groups: Record<DelegationGroup, string> = {
  Africa: "Africa",
  Europe: "Europe",
  organisation: "Organisations",
  observer: "Permanent observers",
};

/** What the app writes to people of its own accord. */
export const noticesEn = {
  groups,
  changed: "Change of plan",
  answerAgain: "The answers given before count no more: please answer again.",
  reminder: "Reminder",
  join: "Join online",
  joinLater:
    "The link to join is sent to you once the Secretariat has confirmed that you answer for your delegation.",
  chase: "Your answer is awaited",
  notAnswered: (delegation: string, deadline: string | undefined) =>
    `${delegation} has not given a definite answer yet.${deadline === undefined ? "" : ` Answers are taken until ${deadline}.`}`,
  offer: "A place is free",
  offered: (delegation: string, until: string) =>
    `A place is offered to ${delegation}. Press “Will attend” to take it before ${until}; after that it goes to the next on the waiting list.`,
  admitted: "Your place is confirmed",
  hasPlaces: (delegation: string) =>
    `There are enough places now: ${delegation} no longer waits, and its answer “Will attend” counts. If it does not come, please say so.`,
  notReachedTitle: "Please tell a delegation",
  notReached: (delegation: string, what: string) =>
    `No one in Slack answers for ${delegation}, so it was not told: “${what}”. Please tell it yourself.`,
  keptUntil: (until: string, event: string, code: string) =>
    `The place is kept for it until ${until}. \`/rabat rsvp ${event} yes for ${code}\` takes it.`,
  selection: "Selection of participants",
  selected: (delegation: string) => `${delegation} has been selected to take part.`,
  notSelected: (delegation: string) => `${delegation} could not be selected this time.`,
  sum: "The time for answers is over",
  sumOf: (group: DelegationGroup, { accepted, tentative, declined, waiting, missing }: Replies) =>
    `${groups[group]}: *${accepted.length}* will attend, *${tentative.length}* maybe, *${declined.length}* will not, *${waiting.length}* waiting, *${missing.length}* without an answer`,
  clockMoved: "A state changes its clock",
  clockMovedText: (tzdbVersion: string) =>
    `By the time zone rules of release ${tzdbVersion}, this event starts at another instant than when it was announced. Its local time stays as announced. Check with the host, then reschedule or confirm it, so that every calendar follows.`,
  channelLost: (channel: string, reason: string) =>
    `Slack does not let the app change its cards in ${channel} (\`${reason}\`). They stay as they are until it may: it tries again every hour and with each change. If it was removed from the channel by mistake, invite it with \`/invite @rabat\`. Everything else goes on.`,
  digestLost: (channel: string, reason: string) =>
    `This week’s digest could not be posted in ${channel} (\`${reason}\`). Once the app may write there, for instance after \`/invite @rabat\`, \`/rabat log\` has a button that posts it. The next one comes in a week all the same; \`/rabat unsubscribe\`, in the channel or with the channel behind it, ends the digests.`,
  postLost: (title: string, channel: string, reason: string) =>
    `The card of *${title}* could not be posted in ${channel} (\`${reason}\`). \`/rabat log\` has a button that tries again.`,
  postInDoubt: (title: string, channel: string) =>
    `It is not certain that the card of *${title}* was posted in ${channel}: Slack did not answer, and does not let the app look there. Please look yourself. If the card is there, press “Who comes” on it: the app keeps it up to date from then on. If it is not, announce the event again.`,
  tokenLost: (day: string, time: string) =>
    `On ${day}, at ${time} (UTC), Slack took back the app’s right to work in this workspace; it works again now. Nothing was erased. \`/rabat log\` shows what could not be delivered meanwhile, with buttons that try again.`,
  pressLost: (day: string, time: string, reference: string) =>
    `Something went wrong on our side with what you pressed or typed on ${day}, at ${time} (UTC), and we cannot say whether it was recorded. The app’s Home shows your answers as they are recorded; please do the rest again. If it fails again, tell the Secretariat this reference: ${reference}.`,
  stop: "Send me no reminders",
  stopped: "You get no more reminders. `/rabat settings` turns them on again.",
};
