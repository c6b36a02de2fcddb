import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { Reply } from "@rabat-process/events/answers";
import { formatWeekday } from "@rabat-process/timezones";

const plural = pluralIn("en");

/** What the app answers to commands, beside cards and schedules. */
export const commandsEn = {
  rsvpUsage:
    "Which answer to which event? `/rabat rsvp <event> yes`, `maybe` or `no`. Organisers may add `for <delegation>`.",
  noDelegation: (text: string, nearest: string | undefined) =>
    `“${text}” was not recognised as a delegation. ${nearest === undefined ? "" : `Did you mean ${nearest}? `}Use a country’s name or code, or EU, ECOWAS, IOM, UNHCR, ICRC or UNODC.`,
  who: {
    button: "Participants",
    title: (event: string) => `Participants: ${event}`,
    replies: {
      accepted: "Attending",
      tentative: "Maybe",
      waiting: "On the waiting list",
      declined: "Not attending",
      missing: "No answer yet",
    } satisfies Record<Reply, string>,
    queue: (names: string) => `On the waiting list, in this order: ${names}`,
    pending: (delegation: string, people: number) =>
      `${delegation} has expressed interest (${people === 0 ? "nobody named yet" : plural(people, { one: `${people} person`, other: `${people} people` })}).`,
    morePending: (count: number) =>
      `${count} more ${plural(count, { one: "delegation is", other: "delegations are" })} awaiting a decision: show the list again once these are decided.`,
    select: "Select",
    selectLabel: (delegation: string) => `Select ${delegation}`,
    pass: "Do not select",
    passLabel: (delegation: string) => `Do not select ${delegation}`,
  },
  times: {
    lead: (event: string) => `Local times: ${event}`,
    noHour: (event: string, when: string) =>
      `*${event}*\n${when}. No hour was announced, so there is none to convert.`,
  },
  feed: {
    title: "Calendar feeds",
    open: (page: string, feed: string) =>
      `*For everybody*: subscribe to <${feed}|this address> in Google, Outlook, Apple or Thunderbird; <${page}|the page> says how. Calendars update every few hours, Google once a day; changes are also announced here.`,
    personal: (delegation: string) =>
      `A personal feed for ${delegation}, with your delegation’s answers. Its address works as a key: anyone who has it can read the feed. It is shown only once; a new one replaces the old one.`,
    make: "What we attend",
    makeAll: "All events",
    revoke: "Withdraw my feed",
    made: (address: string) =>
      `Your feed is at this address. Keep it to yourself; it will not be shown again:\n\`${address}\``,
    revoked: "Your feed is withdrawn: its address no longer works.",
    none: "You have no feed.",
  },
  slots: {
    usage: (word: string) =>
      `${word === "" ? "Which days? " : `“${word}” was not recognised. `}Example: \`/rabat slots 2027-05-17..2027-05-21 3h Cameroon Belgium\` — the days (at most 62) or a week such as \`2027-W20\`, how long, hours such as \`9:00-17:00\`, a time zone, and who must be there, in any order. Then, if needed: \`except Fridays, 20 May\`, \`busy Cameroon 18 May 10:00-12:00\`, \`with IOM, Africa/Cairo 9:00-15:00\`, \`every 15 min\`.`,
    none: "No suitable time: on each of these days, a required delegation is away, or your hours and exceptions leave no room.",
    title: (count: number) =>
      plural(count, {
        one: "The best time for 57 countries",
        other: `The ${count} best days for 57 countries`,
      }),
    take: "Make an event",
    takeLabel: (when: string) => `Make an event: ${when}`,
    explained: (count: number) =>
      `${count} times were ranked by rest days, public holidays, office hours, Ramadan and Friday, clock changes, and other activities of the same week. The dates of Islamic feasts are estimates until they are announced.`,
  },
  reminders: {
    short: { day: "d", hour: "h", minute: "min" },
    none: "none",
    usage: (event: string) =>
      `To choose others: \`/rabat reminders ${event} 3 d, 2 h\` (days, hours, minutes), or \`none\`.`,
  },
  peopleForm: {
    nameMissing: "The name is missing.",
    notUnderstood: (email: boolean): string =>
      email
        ? "Not a valid e-mail address. Example: name@ministry.example."
        : "Enter one line of text.",
  },
  home: {
    title: "Your events in the Rabat Process",
    waiting: "Awaiting your answer",
    nothingWaits: "Your delegation has nothing left to answer.",
    mine: "Your delegation attends, or would like to",
    nothingMine: "Nothing so far.",
    organisers: "For organisers",
    open: "Open for answers",
    noneOpen: "No announced event is open for answers at the moment.",
    drafts: "Not announced yet",
    answered: (count: number, all: number) => `${count} of ${all} delegations have answered`,
    missing: (names: string) => `No answer yet: ${names}`,
    queue: (count: number) => `${count} on the waiting list`,
    chase: "Chase focal points",
    chaseLabel: (event: string) =>
      `Chase the focal points of delegations that have not answered: ${event}`,
    commands: "`/rabat help` lists the other commands.",
  },
  invited: (title: string, people: number) =>
    `${plural(people, { one: "One person is", other: `${people} people are` })} in the files that were sent to you: ${title}. Each has a personal link. No message has been sent: please send the text, or print the letters. You will be told here of later changes, with new files.`,
  invitationFiles: {
    merge: "Merge file with personal links (keep it to yourself)",
    text: "Text of the invitation, French and English",
    letters: "Letters, one a page",
  },
  exported: {
    workbook: "Participants (private: with what people need)",
    print: "List of participants, to print and hand out",
    sent: (title: string) =>
      `The participants have been sent to you as two files, a workbook and a list to print: ${title}. The export has been logged.`,
  },
  channels: {
    usage: (word: string) =>
      `“${word}” was not recognised. Example: \`/rabat subscribe en theme 5 monday 9 Africa/Dakar\` — language, themes, day, hour and time zone, in any order, each optional.`,
    subscribed: (
      {
        digestDay,
        digestHour,
        timeZone,
      }: { digestDay: number; digestHour: number; timeZone: string },
      themes: { list: string; count: number },
    ) =>
      `Every ${formatWeekday(digestDay, "en")} at ${digestHour}:00 (${timeZone}), this channel receives upcoming events${themes.count === 0 ? "" : ` (${plural(themes.count, { one: "theme", other: "themes" })} ${themes.list})`} and the week’s changes. \`/rabat unsubscribe\` ends this.`,
    unsubscribed: (channel: string | undefined) =>
      `${channel ?? "This channel"} will no longer receive the weekly digest.`,
    unknown: (channel: string) =>
      `Slack did not say which channel “${channel}” is, so nothing was changed. Choose the channel from the list that Slack offers after \`#\`, or type the command in that channel. If neither helps, switch on “Escape channels, users, and links” for \`/rabat\` in the settings of the app at https://api.slack.com/apps.`,
  },
  settings: {
    title: "Your settings",
    languageIs: "The app’s language is English.",
    delegationIs: (delegation: string | undefined, confirmed: boolean) =>
      delegation === undefined
        ? "You have not said yet which delegation you answer for."
        : `You answer for ${delegation}.${confirmed ? "" : " The Secretariat has not confirmed this yet: until then you see only what you entered yourself."}`,
    focalPoint: "You are a focal point of your delegation: you are asked for its answers.",
    remindersOn:
      "You receive reminders of the events your delegation attends: seven days, one day and one hour before, unless the organisers chose other times.",
    remindersOff: "You receive no reminders.",
    startReminders: "Send me reminders",
    started: "You will receive reminders again.",
    chooseLanguage: "Language · Langue",
    delegationSet: (delegation: string) => `You now answer for ${delegation}.`,
  },
  delegations: {
    /** All of them, where none was named. */
    list: {
      title: "Who answers for the delegations",
      focalPoint: (count: number, names: string) => `With a focal point (${count}): ${names}.`,
      others: (count: number, names: string) => `Without a focal point (${count}): ${names}.`,
      nobody: (count: number, names: string) => `No one yet (${count}): ${names}.`,
      usage: "`/rabat delegation Senegal` shows the people of one of them.",
    },
    title: (delegation: string) => `Who answers for ${delegation}`,
    nobody: (code: string) =>
      `No one answers for it yet. To name a person, choose them from the list that Slack opens after the @: \`/rabat delegation ${code} @person\`. Otherwise the first person who presses an answer button is asked.`,
    part: (first: number, last: number, count: number) => `${first}–${last} of ${count}`,
    more: "Show the next ones",
    confirmed: "confirmed",
    unconfirmed: "not confirmed",
    focalPoint: "focal point",
    confirm: "Confirm",
    nameFocalPoint: "Make focal point",
    endFocalPoint: "No longer focal point",
    refuse: "Refuse",
    remove: "Remove",
    /** @param delegation with “of” before it */
    named: (person: string, delegation: string) =>
      `${person} is now a focal point ${delegation} and has been notified.`,
    removed: (person: string, delegation: string) =>
      `${person} no longer answers for ${delegation} and has been notified. Only \`/rabat delegation\` with their name can bring them back.`,
    /** Of a person who comes by a mailbox alone. */
    removedFromList: (person: string, delegation: string) =>
      `${person} no longer answers for ${delegation} and has not been notified: the app does not send e-mail.`,
    stillCounts: (titles: string) =>
      `Answers that they gave still count: ${titles}. \`/rabat rsvp <event> … for <delegation>\` corrects them.`,
    notMember: (person: string, delegation: string) =>
      `${person} no longer answers for ${delegation}, so nothing was changed.`,
    pressAgain:
      "This button is from an older version of the app, so nothing was changed. Please use these.",
    noMention:
      "To name a person, type @ and choose them from the list that Slack opens: `/rabat delegation France @person`.",
    done: "Noted.",
  },
  contacts: {
    title: "List of contacts",
    help: "Send the list of contacts (CSV or Excel, .xlsx) to the app in your direct conversation with it. The first row names the columns: *Delegation*, *Name*, *Mailbox*, and if you like *Language* (English, French) and *Role* (focal point, member); one person in each row. You see what would change before anything does. The file covers the delegations that it names: whoever is on the list for one of them but not in the file is removed; a delegation alone in a row has nobody on the list. `/rabat contacts export` sends you the list as it is, to be changed and sent back. `/rabat contacts join <e-mail address> @person` says that a contact is a person in Slack: they are told there from now on, and their links are disabled.",
    joined: (who: string, delegation: string) =>
      `${who} and the contact are now one person, who answers for ${delegation} and is notified in Slack. The contact’s links have been disabled.`,
    notJoined: {
      "unknown-mailbox": "No contact on the list has this e-mail address, so nothing was changed.",
      "other-delegation":
        "This person answers for another delegation in Slack, so nothing was changed. Remove them there first (`/rabat delegation`), or correct the list.",
      "joined-already": "The two are one person already.",
    },
    preview: "This file would change the list of contacts:",
    changesName: "changes",
    changesTitle: "All changes to the list of contacts",
    inFile:
      "All changes, these included, are in the file that you have just been sent: read it before you apply them.",
    apply: "Apply",
    oneFile:
      "Please send one list of contacts at a time, and event files in a message of their own. Nothing was changed.",
    nameTooLong: "The name of the file is too long: give it a shorter one and send it again.",
    sent: (count: number) =>
      `${plural(count, { one: `The list with ${count} contact`, other: `The list with ${count} contacts` })} is in your direct conversation with the app. The export has been logged.`,
  },
  log: {
    title: "What was done",
    nothing: "Nothing so far.",
    app: "the app",
    failures: (count: number) =>
      plural(count, {
        one: `${count} message could not be delivered`,
        other: `${count} messages could not be delivered`,
      }),
    rerun: "Try again",
    rerunDone: "A new attempt is under way.",
    rerunGone: "This is no longer waiting.",
    acts: {
      "not-announced": "could not announce",
      "save-channel": "changed a channel",
      "subscribe-channel": "subscribed a channel",
      install: "installed the app",
      uninstall: "removed the app",
      "token-lost": "lost its token",
      "card-deleted": "found a card deleted",
      "card-closed": "could not change a card",
      "card-found": "found a card of its own",
      "send-file": "sent a file",
      "send-message": "wrote to the app",
    },
  },
};
