import type { Kind } from "@rabat-process/events";

/** A state in words; in French they agree with what the meeting is called. */
function always(words: string): (kind: Kind) => string {
  return () => words;
}

/** What the page of an event says in English. */
export const event = {
  /** Its state, as a meeting of its kind has it. */
  states: {
    planned: always("Planned"),
    tentative: always("To be confirmed"),
    confirmed: always("Confirmed"),
    postponed: always("Postponed"),
    held: always("Took place"),
    cancelled: always("Cancelled"),
    replaced: always("Replaced"),
    over: always("Date has passed"),
    unknown: always("Not known whether it took place"),
  },
  leaf: {
    date: "date",
    open: "open",
    quarter: (number: number) => `quarter ${number}`,
    half: (number: number) => `half ${number}`,
    seasons: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
    parts: { early: "early", middle: "mid", late: "late" },
  },

  when: "When",
  hours: (from: string, to: string) => `${from}–\u2060${to}`,
  hoursOpen: "Hours to be announced.",
  eachDay: "each day",
  onFirstDay: "on the first day",
  mine: "See it in your local time",
  anotherCountry: "Another country",
  where: "Where",
  onPlatform: (place: string, platform: string) => `${place}, on ${platform}`,
  linkForThose: "Those who attend receive the link.",
  join: "Join the meeting",
  map: "Map on OpenStreetMap",
  answers: "Answers",
  until: "Until",
  takesAnswers: "Open",
  mayWait: "Open, even without a date",
  noAnswers: "Closed; the last day was",
  outcome: "Outcome",

  answer: "Answer",
  answerLabel: "Answer for your delegation",
  add: "Add to my calendar",
  addHow:
    "A copy added this way is not updated. Subscribe instead, and every change reaches your calendar:",
  download: "Calendar file (.ics)",
  addTo: {
    google: "Google Calendar",
    outlook: "Outlook.com",
    office365: "Microsoft 365",
    yahoo: "Yahoo",
  },
  seeSuccessor: "See the new event",
  subscribeForDate: "Subscribe to hear of the date",
  coming: "Upcoming meetings",
  seeDocuments: "See the documents",
  seeSources: "See the sources",

  notes: {
    moved: "New date",
    relocated: "New place",
    reason: "Reason",
    before: "Previously:",
    noDate: "No new date is known.",
    noDay: "The exact date is not known yet.",
    cancelled: "It will not take place, and no answer is needed any more.",
    replaced: "Another event takes its place:",
  },
  howTo: {
    title: "How to answer",
    link: "Through your personal link: it is in the message that the Secretariat sent you. No account is needed.",
    slack: "In Slack:",
    withoutLink: "No link, or somebody else answers for your delegation?",
    withoutSlack: "No access to Slack?",
    writeLink: "Write to the Secretariat",
  },

  facts: "What was announced",
  agenda: "Agenda",
  documents: "Documents",
  expected: (date: string) => `Expected: ${date}`,
  line: "Timeline",
  thisEvent: "This event",
  announced: "Announced",
  lastDay: "Last day for answers",
  formerly: "Was planned for this time",
  takesItsPlace: "The event that takes its place",
  partOf: "Part of",
  localTimes: "Local times",
  localTime: "Local time",
  countries: "Countries",
  allCountries: "All 57 countries, by their clocks",
  chooseCountry: "Show the time in",
  anyCountry: "Where the event is",
};

export type EventSentences = typeof event;
