import { cardEn } from "./card-en.ts";
import { commandsEn } from "./commands-en.ts";
import { departuresEn } from "./departures-en.ts";
import { formsEn } from "./forms-en.ts";
import { hintsEn } from "./hints-en.ts";
import { noticesEn } from "./notices-en.ts";

/** Every sentence that the app says in English. French must have each of them, or it does not compile. */
export const en = {
  moreOnPage: (page: string) => `Everything that was announced: <${page}|the page of this event>.`,
  /** What organisers press to go beyond the places all the same. */
  beyond: {
    record: "Record anyway",
    recordLabel: (delegation: string) => `Record the answer of ${delegation} anyway`,
    select: "Select anyway",
    selectLabel: (delegation: string) => `Select ${delegation} anyway`,
  },
  whichDelegation: "Before your answer is recorded: which delegation do you answer for?",
  answerFor: (delegation: string) => `I answer for ${delegation}`,
  chooseDelegation: "Choose a delegation",
  oldButton:
    "This button is from an older version of the app, so nothing was recorded. `/rabat schedule` shows current buttons.",
  failed: (reference: string) =>
    `Something went wrong on our side, and we cannot say whether this was recorded. Please try again; if it fails again, tell the Secretariat this reference: ${reference}.`,

  schedule: {
    title: "Schedule of the Rabat Process",
    filteredTitle: "A part of the schedule of the Rabat Process",
    unknownWish: (word: string) =>
      `“${word}” is not understood. After \`/rabat schedule\` you may write \`all\`, a month such as \`2027-06\` or \`June\`, days such as \`2027-01-01..2027-03-31\`, \`theme 5\`, a delegation or a kind of meeting.`,
    allTitle: "All events of the Rabat Process",
    digestTitle: "The weeks to come in the Rabat Process",
    changes: "New since last week",
    empty: "No event with a date is to come.",
    undated: "Date to be announced",
    more: (count: number) => `${count} more on the page below.`,
    links: (page: string, feed: string) =>
      `<${page}|The whole schedule> · <${feed}|Add it to your calendar>: subscribe to this address in Google, Outlook, Apple or Thunderbird.`,
    show: "Show",
    showLabel: (title: string) => `Show ${title}`,
    choose: "Choose",
    chooseLabel: (title: string) => `Choose ${title}`,
  },

  help: {
    title: "What takes place when in the Rabat Process, and who comes",
    commands: [
      "`/rabat schedule` — what is to come; with `all`, a month (`June`, `2027-06`), days (`2027-01-01..2027-03-31`), `theme 5`, a delegation or a kind of meeting",
      "`/rabat next` — the next event",
      "`/rabat show <event>` — one event with all that was announced, and the answer buttons; by its short name, words of its title, or its date such as 2021-01-21",
      "`/rabat rsvp <event> yes`, `maybe` or `no` — the answer of your delegation",
      "`/rabat who <event>` — which delegations come, by region, and who has not answered",
      "`/rabat times <event>` — when it is in all 57 countries",
      "`/rabat feed` — the schedule in your own calendar",
      "`/rabat settings` — your language, delegation and reminders",
      "`/rabat language en` or `/rabat language fr` — the language in which the app speaks to you",
      "`/rabat help` — this list",
    ],
    organiserCommands: [
      "`/rabat slots <days> 3h <who must be there>` — the best times for 57 countries, such as `slots 2027-W20 3h Cameroon Belgium`",
      "`/rabat new` — a form for a new event; `/rabat edit <event>` — its texts, roles and participation",
      "`/rabat import` — how to send an event file",
      "`/rabat reschedule <event>`, `/rabat cancel <event>`, `/rabat change <event>` — a form for what happens to it: another date or place, online, cancelled, reinstated, confirmed, over",
      "`/rabat announce <event>` — post the event with its answer buttons in this channel; with a channel behind it, there",
      "`/rabat remind <event>` — ask those who have not answered",
      "`/rabat reminders <event> 3 d, 2 h` — when those who come are reminded; `none` for never",
      "`/rabat rsvp <event> yes for <delegation>` — record an answer that you were told",
      "`/rabat export <event>` — the participants as a file",
      "`/rabat delegation <name>` — who answers for it: confirm or remove them; `/rabat delegation <name> @person` — name a focal point",
      "`/rabat invite <event>` — personal links for people without Slack, as files to send or print",
      "`/rabat contacts` — how to send the list of contacts; `/rabat contacts export` — the list as a file",
      "`/rabat subscribe` — a digest in this channel each week, such as `subscribe en theme 5 monday 9 Africa/Dakar`; `unsubscribe` ends it",
      "`/rabat language en here` or `/rabat language fr here` — the language of this channel",
      "`/rabat log` or `/rabat log <event>` — what was done, and what could not be delivered",
    ],
    organisers: "For organisers:",
    otherLanguage:
      "En français : `/rabat aide`. Chaque commande se comprend dans les deux langues.",
  },
  unknownCommand: (word: string, nearest: string | undefined) =>
    `There is no command “${word}”. ${nearest === undefined ? "" : `Did you mean \`/rabat ${nearest}\`? `}`,

  whichEvent:
    "Which event? Name it by its short name, words of its title, or its date: `/rabat show webinar`.",
  noEvent: (query: string) =>
    `No event matches “${query}”. \`/rabat schedule all\` shows every event with its short name.`,
  severalEvents: (query: string) => `Several events match “${query}”:`,

  announced: (title: string, channel: string | undefined) =>
    `Posted in ${channel ?? "this channel"}: ${title}.`,
  announcedBefore: (title: string, channel: string | undefined) =>
    `This event has its card in ${channel ?? "this channel"} already, and it is up to date: ${title}. No other one was posted.`,
  announcedLater: (title: string, channel: string | undefined) =>
    `Slack does not take the message just now. It will be posted in ${channel ?? "this channel"} as soon as Slack does: ${title}.`,
  notAnnounced: {
    "not-in-channel":
      "The app is not in this channel. Invite it with `/invite @rabat`, then try again.",
    "not-posted": "Slack refused the message, so nothing was posted or announced.",
    "unknown-event": "This event is not known any more, so nothing was posted.",
  },
  /** Slack’s own word for a refusal. */
  slackSays: (code: string) => `Slack’s reason: \`${code}\`.`,

  languageSet: "The app speaks English to you from now on.",
  channelLanguageSet: "Cards in this channel are in English from now on.",
  languageUsage:
    "Which language? `/rabat language en` or `/rabat language fr`; organisers add `here` for this channel.",

  ...commandsEn,
  card: cardEn,
  departures: departuresEn,
  forms: formsEn,
  hints: hintsEn,
  notices: noticesEn,
};

export type Sentences = typeof en;
