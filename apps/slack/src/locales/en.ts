import { announcementEn } from "./announcement-en.ts";
import { calendarFileEn } from "./calendar-file-en.ts";
import { cardEn } from "./card-en.ts";
import { clashesEn } from "./clashes-en.ts";
import { commandsEn } from "./commands-en.ts";
import { announceEn } from "./announce-en.ts";
import { departuresEn } from "./departures-en.ts";
import { formsEn } from "./forms-en.ts";
import { hintsEn } from "./hints-en.ts";
import { noticesEn } from "./notices-en.ts";
import { tellEn } from "./tell-en.ts";

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
  whichDelegation: "Which delegation are you answering for? Your answer is recorded after that.",
  answerFor: (delegation: string) => `I answer for ${delegation}`,
  chooseDelegation: "Choose a delegation",
  oldButton:
    "This button is from an older version of the app, so nothing was recorded. `/rabat schedule` shows the current buttons.",
  failed: (reference: string) =>
    `Something went wrong on our side, and we cannot say whether this was recorded. Please try again; if it fails again, tell the Secretariat this reference: ${reference}.`,

  schedule: {
    title: "Schedule of the Rabat Process",
    filteredTitle: "Schedule of the Rabat Process (filtered)",
    unknownWish: (words: string) =>
      `“${words}” was not recognised, and no event has these words. After \`/rabat schedule\` you can write \`all\`, a date such as \`June\`, \`next week\` or \`2027\`, \`theme 5\`, a delegation, a kind of meeting or words of a title.`,
    allTitle: "All events of the Rabat Process",
    pastTitle: "Past events of the Rabat Process",
    /** Something to come was asked for, and all that fits is past. */
    onlyPastTitle: "Nothing upcoming fits: past events of the Rabat Process",
    nothingChosen: "No events match this choice.",
    digestTitle: "Coming weeks in the Rabat Process",
    changes: "New since last week",
    moreChanges: (count: number) => `${count} more on the pages of the events.`,
    empty: "No upcoming events have a date yet.",
    undated: "Date to be announced",
    more: (count: number) => `${count} more on the schedule page.`,
    links: (page: string, feed: string) =>
      `<${page}|The whole schedule> · <${feed}|Add it to your calendar>: subscribe to this address in Google, Outlook, Apple or Thunderbird.`,
    show: "Show",
    showLabel: (title: string) => `Show ${title}`,
    choose: "Choose",
    chooseLabel: (title: string) => `Choose ${title}`,
  },

  help: {
    title: "The Rabat Process: meetings, dates, participants",
    commands: [
      "`/rabat schedule` — upcoming events; with `all`, a date (`June`, `2027`, `next week`), `theme 5`, a delegation, a kind of meeting or words of a title",
      "`/rabat next` — the next event",
      "`/rabat show <event>` — one event with all that was announced, and the answer buttons; by its short name, words of its title, its date or the address of its page",
      "`/rabat rsvp <event> yes`, `maybe` or `no` — the answer of your delegation",
      "`/rabat who <event>` — which delegations attend, by region, and which have not answered",
      "`/rabat times <event>` — when it is in all 57 countries",
      "`/rabat feed` — the schedule in your own calendar",
      "`/rabat settings` — your language, delegation and reminders",
      "`/rabat language en` or `/rabat language fr` — the language of the app",
      "`/rabat help` — this list",
    ],
    organiserCommands: [
      "`/rabat slots <days> 3h <who must be there>` — the best times for 57 countries, such as `slots 2027-W20 3h 9:00-17:00 Cameroon Belgium except Fridays with IOM`",
      "`/rabat new` — a form for a new event, also from the text of an announcement; `/rabat edit <event>` — its texts, roles and participation",
      "`/rabat import` — how to send an event file",
      "`/rabat reschedule <event>`, `/rabat cancel <event>`, `/rabat change <event>` — a form for what has changed: another date or place, online, cancelled, reinstated, confirmed, over",
      "`/rabat announce <event>` — show the event as others will see it, and post it in the channels you choose",
      "`/rabat drafts` — events that are not announced yet: look at them, edit, announce or delete them",
      "`/rabat tell <event>` — one message to everybody who attends, with a preview and two minutes to stop it",
      "`/rabat remind <event>` — chase the focal points of delegations that have not answered",
      "`/rabat reminders <event> 3 d, 2 h` — when participants are reminded; `none` for never",
      "`/rabat rsvp <event> yes for <delegation>` — record an answer a delegation gave you",
      "`/rabat export <event>` — the participants as a workbook, and as a list to print",
      "`/rabat delegation <name>` — who answers for it, to be confirmed or removed, and what it answered over the years; `/rabat delegation <name> @person` — name a focal point",
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
    "Which event? Give its short name, words of its title, or its date: `/rabat show webinar`.",
  noEvent: (query: string) =>
    `No event matches “${query}”. \`/rabat schedule all\` shows every event with its short name.`,
  severalEvents: (query: string) => `Several events match “${query}”:`,
  nearestEvents: (query: string) => `No event matches “${query}”. Did you mean:`,
  /** What somebody wrote in words of their own. */
  freeText: {
    notUnderstood: "This was not recognised as a command or an event.",
    pressButton:
      "To answer, press one of these buttons. Nothing is recorded from a written message.",
    whichToAnswer:
      "Which event is your answer for? Nothing is recorded from a written message: choose the event, then press its button.",
    nothingOpen: "No event takes answers at the moment, so nothing was recorded.",
    asCommand: (command: string) => `This works as a command: \`${command}\`.`,
  },

  languageSet: "The app’s language is now English.",
  channelLanguageSet: "Cards in this channel are now in English.",
  languageUsage:
    "Which language? `/rabat language en` or `/rabat language fr`; organisers add `here` for this channel.",

  ...commandsEn,
  announcement: announcementEn,
  calendarFile: calendarFileEn,
  card: cardEn,
  clashes: clashesEn,
  departures: departuresEn,
  ...announceEn,
  forms: formsEn,
  hints: hintsEn,
  notices: noticesEn,
  tell: tellEn,
};

export type Sentences = typeof en;
