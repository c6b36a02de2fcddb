import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { CountryCode } from "@rabat-process/timezones";
import { countryPhrase } from "@rabat-process/timezones";

const plural = pluralIn("en");

/** What the list, the months, the years and the frame for other sites say in English. */
export const scheduleEn = {
  views: { label: "View", list: "List", month: "Month", year: "Year", find: "Search and filter" },
  coming: "Upcoming meetings",
  count: (count: number) => `${count} ${plural(count, { one: "event", other: "events" })}`,
  found: (coming: number, past: number) => `${coming} to come, ${past} past`,
  chosen: (choice: string, title: string) => `${choice} – ${title}`,
  theme: (number: number) => `Theme ${number}`,
  words: (text: string) => `“${text}”`,
  coChairs: (name: string) => `Co-chaired by ${name}`,
  hoursOf: (country: CountryCode) => `Times ${countryPhrase(country, "in", "en")} come first.`,
  hoursOfPlaces: "Times are local to the place shown.",
  otherHours: "Show them for my country",
  otherCountry: "Other country",
  pastFound: "Past",
  allFound: (count: number) => `All ${count} past events of this choice`,
  subscribeHow:
    "Every new meeting, change and cancellation arrives in your own calendar. No account is needed.",
  subscribe: "Subscribe to the calendar",
  active: "Chosen:",
  remove: (choice: string) => `Remove ${choice}`,
  all: "Show everything",

  find: {
    title: "Search and filter",
    q: "Words, place or date",
    more: "More filters",
    role: "Partner as co-chair only",
    country: "Show times in",
    place: "Event’s place",
    choose: "Choose from this list",
    apply: "Show",
  },

  months: {
    label: "Months",
    next: (month: string) => `Next with an event: ${month}`,
    last: (month: string) => `Latest with an event: ${month}`,
    none: "No event in this month.",
    noneChosen: "No events match this choice this month.",
    dayOpen: "Day to be announced",
  },
  years: {
    label: "Years",
    title: (year: string) => `Events of ${year}`,
    none: "No event in this year.",
    noneChosen: "No events match this choice this year.",
    monthOpen: "Month to be announced",
  },

  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  /** An hour at the place of an event, with whose clock it is. */
  hourThere: (hour: string, clock: string) => `${hour} ${clock}`,
  deadline: (day: string) => `Answers until ${day}`,
  hoursOpen: "hours to be announced",

  problem: {
    title: "This choice cannot be shown",
    error: (title: string) => `Error: ${title}`,
    unknown: {
      theme: (value: string) => `There is no theme “${value}”`,
      kind: (value: string) => `There is no kind of meeting “${value}”`,
      partner: (value: string) => `There is no partner “${value}”`,
      language: (value: string) => `There is no working language “${value}”`,
      country: (value: string) => `There is no country “${value}” here`,
      cancelled: (value: string) => `“${value}” is no choice for cancelled events`,
    },
    kept: "Your other choices were kept.",
    mend: {
      theme: "Choose another theme",
      kind: "Choose another kind",
      partner: "Choose another partner",
      language: "Choose another language",
      country: "Choose another country",
      cancelled: "Choose again",
    },
    or: "or",
    all: "see everything",
  },
  missing: {
    title: "There is no page at this address",
    asked: "You asked for",
    why: "The address may be mistyped, or a mail program may have cut it.",
    meant: "Did you mean?",
    coming: "Upcoming meetings",
    still: "Still looking?",
    see: "See",
    schedule: "all coming meetings",
    past: "past events",
    write: "write to the Secretariat",
  },

  atom: {
    title: "Rabat Process: meetings and changes",
    subtitle: "The meetings of the Rabat Process, the last changed first",
  },
  embed: {
    title: "Upcoming meetings of the Rabat Process",
    none: "No meeting has been announced.",
    all: "All meetings",
    subscribe: "Subscribe",
  },
  onYourSite: {
    title: "Put the schedule on your site",
    intro:
      "One line shows the coming meetings on a page of yours, always up to date. It brings no script and no cookie, and tells nobody who reads your page.",
    choose: "1. Choose what it shows",
    colours: "Colours",
    colourNames: {
      auto: "As the reader’s device is set",
      light: "Light",
      dark: "Dark",
    },
    apply: "Make the line",
    copy: "2. Copy the line",
    line: "Put this where the meetings are to appear:",
    look: "See what it shows",
    allowed: "3. Have your site allowed",
    allowedHow:
      "A browser shows the meetings only on sites that have been allowed, so that nobody can pretend to be the Secretariat.",
    allowedNone: "No site has been allowed so far.",
    allowedSites: "Allowed at present:",
    ask: "Ask the Secretariat to allow yours",
    other: "Without a frame",
    otherHow: "Programs can read the same choice:",
    forms: {
      feed: "iCalendar, for calendars",
      atom: "Atom, for news readers",
      json: "JSON, for your own pages",
      description: "All addresses for programs (OpenAPI)",
    },
  },
};

export type ScheduleSentences = typeof scheduleEn;
