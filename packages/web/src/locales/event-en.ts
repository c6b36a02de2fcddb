import type { Kind } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";
import { inWords } from "../number-words.ts";

const plural = pluralIn("en");

/** A state in words; in French they agree with what the meeting is called. */
function always(words: string): (kind: Kind) => string {
  return () => words;
}

/** What is not called a meeting in a sentence about it. */
const nouns: Readonly<Partial<Record<Kind, string>>> = {
  "ministerial-conference": "conference",
  "press-conference": "press conference",
  handover: "handover",
  workshop: "workshop",
  roundtable: "roundtable",
  "study-visit": "study visit",
  webinar: "webinar",
  "scenario-exercise": "exercise",
  "side-event": "side event",
  other: "event",
};

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
    over: always("Announced, no report"),
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
  anotherCountry: "Other country",
  where: "Where",
  onPlatform: (place: string, platform: string) => `${place}, on ${platform}`,
  linkForThose: "Participants receive the link.",
  join: "Join the meeting",
  map: "Map on OpenStreetMap",
  answers: "Answers",
  until: "Until",
  takesAnswers: "Open",
  mayWait: "Open; you can also wait for the date",
  /** @param count how many of each delegation */
  quota: (count: number) =>
    `${inWords(count, "en")} ${plural(count, { one: "person", other: "people" })} per delegation`,
  answersGiven: {
    stay: "Answers that were given stay.",
    lapsed: "Answers given before no longer count: please answer again.",
  },
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
  readOutcome: "Read the outcome",
  seeSources: "See the sources",

  notes: {
    moved: "New date",
    relocated: "New place",
    reason: "Reason",
    before: "Previously:",
    noDate: "No new date is known.",
    noDay: "The exact date is not known yet.",
    cancelled: "It will not take place, and no answer is needed any more.",
    /** @param state “Cancelled” */
    since: (state: string, day: string) => `${state} on ${day}`,
    noAnswer: "No answer is needed any more.",
    /** How a new date stands to the one before. */
    shift: {
      /** @param days negative where it is earlier */
      moved: (days: number) => {
        const [count, unit] =
          days % 7 === 0 ? [Math.abs(days / 7), "week"] : [Math.abs(days), "day"];
        const span = plural(count, { one: `a ${unit}`, other: `${inWords(count, "en")} ${unit}s` });
        return `${span} ${days < 0 ? "earlier" : "later"}`;
      },
      sameDay: "same day",
      sameHours: "same hours",
      otherHours: "other hours",
    },
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
  about: (thisOne: string) => `About ${thisOne}`,
  agenda: "Agenda",
  documents: "Documents",
  expected: (date: string) => `Expected: ${date}`,
  line: "Timeline",
  /** What it is called in a sentence about it, such as “this webinar”. */
  thisOne: (kind: Kind) => `this ${nouns[kind] ?? "meeting"}`,
  announced: "Announced",
  lastDay: "Last day for answers",
  /** A date that did not hold: the first, the second …; of how many */
  formerDate: (number: number) =>
    `${["First", "Second", "Third"][number - 1] ?? "Later"} date, which did not hold`,
  formerly: "Was planned for this time",
  changes: { date: "New date announced", place: "New place announced", online: "Moved online" },
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
