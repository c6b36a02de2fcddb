import { pluralIn } from "@rabat-process/core/sentences/plural";
import { event } from "./event-en.ts";

const plural = pluralIn("en");

/** What the pages and feeds say in English. French must have each sentence, or it does not compile. */
export const en = {
  title: "Schedule of the Rabat Process",
  siteName: "Rabat Process calendar",
  otherLanguage: "Français",
  skip: "Skip to the content",
  navigation: "Main navigation",
  scheduleLink: "Schedule",
  pastLink: "Past events",
  subscribe: "Subscribe",
  permissions: "What this app can see",
  undated: "Date to be announced",
  pastTitle: "Past events of the Rabat Process",
  nothing: "No upcoming events have a date yet.",
  nothingChosen: "No events match this choice.",
  more: (count: number) =>
    `${count} more ${plural(count, { one: "follows", other: "follow" })}. Choose a theme, a kind or a partner to see more, or subscribe.`,
  sources: "Sources",
  feedName: "Rabat Process",
  personalFeedName: (delegation: string) => `Rabat Process · ${delegation}`,
  secretariat: "Secretariat of the Rabat Process",
  feedDescription:
    "Meetings of the Rabat Process, the Euro-African Dialogue on Migration and Development",
  onlyInOtherLanguage: "in French only",
  tagline: "Calendar of meetings",
  dialogue: "Euro-African Dialogue on Migration and Development",
  legalNotice: "Legal notice",
  privacy: "Privacy",
  accessibility: "Accessibility",
  operators: "For operators",
  lastChanged: (day: string) => `Last changed on ${day}`,

  filters: {
    theme: "Theme",
    kind: "Kind of meeting",
    partner: "Partner",
    language: "Working language",
    cancelled: "Without cancelled events",
    all: {
      theme: "All themes",
      kind: "All kinds",
      partner: "All partners",
      language: "All languages",
    },
    themeOption: (number: number, name: string) => `${number}. ${name}`,
    apply: "Show",
    subscribe: "Subscribe to this choice",
  },

  event,

  subscription: {
    intro:
      "Subscribe once, and every new meeting, change and cancellation arrives in your own calendar. No account is needed, and we never find out who you are.",
    choose: "Only some of the meetings",
    address: "With the address",
    addressLabel: "Address of the calendar",
    otherLanguage: "The same calendar in French",
    buttons: {
      webcal: "Apple Calendar or Thunderbird",
      google: "Google Calendar",
      outlook: "Outlook.com",
      office365: "Microsoft 365",
    },
    other:
      "In any other program, look for “subscribe by address” or “calendar from the internet”, and paste the address.",
    telephone: "On a telephone",
    scan: "Scan this code to open this page there.",
    scanLabel: "QR code with the address of this page",
    refresh: "How soon changes arrive",
    refreshHow:
      "Each program decides how often it looks. The times were reported by makers and users; most makers promise none.",
    intervals: "Times by program",
    personal: "A calendar for your delegation",
    personalHow:
      "Members of a delegation can have a calendar with its answers: type “/rabat feed” in Slack. Its address is a key: it is shown once, and you can renew or withdraw it there.",
    apply: "Create the address",
    program: "Program",
    interval: "Looks for changes",
  },
  clients: [
    [
      "Google Calendar",
      "every 8 to 24 hours, sometimes days",
      "Cannot be changed; cancelled meetings disappear.",
    ],
    [
      "Outlook.com, Microsoft 365",
      "about every 3 hours, up to a day",
      "Cancelled meetings say so in their title.",
    ],
    [
      "Outlook for Windows (classic)",
      "as its “update limit” is set",
      "Paste the address under “Internet Calendars”.",
    ],
    [
      "Apple Calendar",
      "as you choose: 5 minutes to a week",
      "iPhones follow their setting “Fetch”.",
    ],
    ["Thunderbird", "every 30 minutes", "Can be changed in the properties of the calendar."],
    ["Nextcloud, Fastmail", "every hour", ""],
    ["Proton Calendar", "every 4 to 16 hours", ""],
    ["GNOME Calendar, Evolution, ICSx5 on Android", "as you choose", ""],
  ] as readonly (readonly [string, string, string])[],

  permissionsPage: {
    intro:
      "These pages and calendars set no cookies, load nothing from other sites and count no visitors.",
    slack:
      "In Slack, the app asks for these permissions and for no others. A workspace may leave out those that are optional: the app then does all else.",
    optional: "optional",
    slackTitle: "What it may do in Slack",
    install: "Add the app to your workspace",
    notTitle: "What it cannot see",
    not: [
      "channels to which nobody invited it, and conversations between people",
      "reactions, and files, except what people write or send to the app itself",
      "the list of channels, and who is in them",
      "e-mail addresses",
    ],
    keepsTitle: "What it keeps",
    keeps: [
      "the answer of each delegation to each event: who gave it, and when",
      "for each person who used it: the delegation and the language that they chose, whether organisers confirmed or refused that, and whether they want reminders",
      "for each person on the organisers’ list of contacts: the name and the e-mail address that stand there, and of their personal links when they were sent and last used, but not the addresses",
      "the names that a delegation gave of those who come, its comments, and who entered them, for as long after the event as the operator decides; what they need, until the event is over",
      "what was done in the app, by whom and when, for as long",
      "for each channel: its language, and its cards",
      "for each personal feed: whose it is, and a fingerprint of its address, but not the address",
      "for each workspace that installed it: the token that Slack gave it, encrypted",
    ],
    publicTitle: "What is public",
    public:
      "These pages and calendars show what was announced: events, co-chairs, places, programmes. Answers, names of participants and links to join a meeting are never shown here. A personal feed shows the answers of one delegation, and the links to what it attends, to whoever has its address; a personal link also shows the names and needs that the delegation gave.",
  },

  installPages: {
    installedTitle: "The app is installed",
    installed: (workspace: string) =>
      workspace === ""
        ? "Your workspace has the app now."
        : `The workspace ${workspace} has the app now.`,
    next: "In Slack, type /rabat help. Invite the app to a channel with /invite @rabat before you post an event there.",
    notInstalled: {
      title: "The app was not installed",
      cancelled: "You did not allow it in Slack, so nothing was changed.",
      expired:
        "The way to Slack and back took longer than ten minutes, or began in another browser. Please begin again from the page “What this app can see”, in this browser.",
      foreign:
        "This server takes only workspaces that the Secretariat has named, and yours is not one of them. Please write to the Secretariat.",
      failed:
        "Slack or this server could not complete the installation. Please try again; if it fails again, tell the Secretariat when you tried.",
    },
  },

  noEvent: "There is no event with this name",
  home: "Back to the schedule",
  failedTitle: "Something went wrong on our side.",

  problems: {
    unknownName: (name: string, expected: string) =>
      `There is no filter “${name}”: expected ${expected}.`,
    givenTwice: (name: string) => `The filter “${name}” is given twice: expected one value.`,
    unknownValue: (name: string, value: string, expected: string) =>
      `The filter “${name}” cannot be “${value}”: expected ${expected}.`,
    unknownCountry: (value: string) =>
      `“${value}” is not a country of the Process: use a code such as CM.`,
    tooManyWords: "The words to search for are too long: expected at most 100 characters.",
    method: (method: string) => `This address does not accept ${method}: use GET or HEAD.`,
    tooLong: (limit: number) => `This address is too long: expected at most ${limit} characters.`,
    revokedFeed:
      "This feed was withdrawn. `/rabat feed` in Slack makes a new one; remove this address from your calendar.",
    noFeed: "There is nothing at this address. The calendar is at /calendar.ics.",
    undatedFeed:
      "This event has no date yet, so a calendar cannot show it. Subscribe to /calendar.ics: it arrives there.",
    replacedFeed: "Another event takes the place of this one, so a calendar does not show it.",
    failed: (reference: string) =>
      `Something went wrong on the server. Please try again in a few minutes; if it fails again, tell the Secretariat this reference: ${reference}.`,
    busy: "The server cannot read its events at this moment. Please try again in a few minutes.",
  },
};

export type Sentences = typeof en;
