import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What organisers read in Slack of drafts, and of announcements before and while they wait. */
export const announceEn = {
  drafts: {
    title: "Drafts",
    about: "Only organisers see them. An event is public once it is announced in a channel.",
    none: "There are no drafts. `/rabat new` makes one.",
    more: (count: number) => `${count} more: \`/rabat drafts\` shows them.`,
    /** In the list itself, which has no room for more. */
    left: (count: number) => `${count} more: name one of them, as in \`/rabat edit <event>\`.`,
    announce: "Announce in…",
    edit: "Edit",
    preview: "Preview",
    delete: "Delete",
    deleteTitle: "Delete this draft?",
    deleteLasting: "It will be deleted for good, with all that was typed. Nobody will be notified.",
    keep: "Keep it",
    deleted: "The draft is deleted.",
    gone: "This is no longer a draft: it was announced or deleted in the meantime.",
    seen: "A draft, which only organisers see.",
    saved: "Saved as a draft, which only organisers see. Nobody was notified.",
  },
  imported: {
    drafts: (count: number) =>
      plural(count, {
        one: "1 event was imported as a draft. Only organisers see it until it is announced.",
        other: `${count} events were imported as drafts. Only organisers see them until they are announced.`,
      }),
    published: (count: number) =>
      plural(count, {
        one: "1 event was imported, and is public as it stands in the file:",
        other: `${count} events were imported, and are public as they stand in the file:`,
      }),
    more: (count: number) => `and ${count} more`,
    known: (count: number) =>
      plural(count, {
        one: "1 event was already known and not newer.",
        other: `${count} events were already known and not newer.`,
      }),
    deleted: (count: number) =>
      plural(count, {
        one: "1 event was deleted here after people had seen it, and is left out. To bring it back, give it a higher `sequence`:",
        other: `${count} events were deleted here after people had seen them, and are left out. To bring them back, give each a higher \`sequence\`:`,
      }),
    nothing: "Nothing was imported.",
  },
  announce: {
    title: "Announce an event",
    submit: "Announce",
    close: "Not now",
    preview: "The card as channels will show it, each in its own language:",
    missing: {
      en: "There is no English title: English channels will show the French one.",
      fr: "There is no French title: French channels will show the English one.",
    },
    channels: "Channels",
    channelsHint:
      "The app must be a member of each. For a channel that is not listed, type /rabat announce in it.",
    channel: (channel: string, language: string) => `${channel} (${language})`,
    there: "the card is there already, and will be updated",
    other: "Another channel",
    otherHint: "Invite the app there first: it can only post where it is a member.",
    noChannel: (id: string) =>
      `The app knows no channel yet. Invite it to one, and type \`/rabat announce ${id}\` there.`,
    chooseChannel: "Choose a channel.",
    ask: "Messages",
    askTick: (people: number) =>
      plural(people, {
        one: "Also ask 1 focal point for an answer",
        other: `Also ask ${people} focal points for an answer`,
      }),
    without: (count: number) =>
      plural(count, {
        one: "1 delegation has no focal point in Slack, so nobody there will be asked.",
        other: `${count} delegations have no focal point in Slack, so nobody there will be asked.`,
      }),
    nobody: "Nobody will be sent a message: the event appears in the channels.",
    waits: "Everything leaves two minutes after you press “Announce”. Until then you can stop it.",
    goes: (channels: string) => `Announcement in ${channels}`,
    asks: "Focal points will be asked for an answer.",
    /** What came of it. */
    posted: (channels: string) => `Posted in ${channels}.`,
    updated: (channels: string) =>
      `Brought up to date in ${channels}: the card was there already, and no second card was posted.`,
    stands: (channels: string) => `Announced in ${channels}.`,
    later: (channels: string) =>
      `Slack is not accepting the message at the moment. It will be posted in ${channels} as soon as possible.`,
    notYet: (channels: string) =>
      `Not posted in ${channels} yet. If Slack refuses it, you will be told.`,
    notMember: (channel: string) =>
      `Not posted in ${channel}: the app is not in this channel. Invite it there with \`/invite @rabat\`, then announce the event again.`,
    refused: (channel: string, code: string) =>
      `Not posted in ${channel}: Slack refused the message (\`${code}\`).`,
    withdraw: "Withdraw",
  },
};
