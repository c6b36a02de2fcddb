import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What the forms for events say in English. */
export const formsEn = {
  close: "Close",
  changeNothing: "Change nothing",
  tooLate:
    "The form could not be opened in time, and nothing was changed. Please press again, or type the command again.",
  asksMore:
    "Nothing has been saved yet: the form now also asks for what goes with your choice. Please check it and send it again.",
  ofWhen: {
    first: "First day",
    last: "Last day (empty: the same day)",
    start: "Begins at (such as 09:30)",
    end: "Ends at, on the last day (such as 17:00)",
    zone: "Time zone of these hours (a city: Rabat)",
    month: "Month",
    "words-en": "In English, in place of a date: “at a future date”",
    "words-fr": "In French: “à une date ultérieure”",
    dayMissing: "The day is missing.",
    dayUnknown: "Enter a day from 1990 onwards.",
    lastBeforeFirst: "The last day comes before the first.",
    hourUnknown: "Not a valid time. Example: 09:30.",
    hourMissing: "The beginning and the end are both needed.",
    endBeforeStart: "The end must come after the beginning.",
    gap: ({ time, day, before, after, zone }: ClockChange) =>
      `On ${day}, no clock of ${zone} shows ${time}: at ${before} the clocks go forward to ${after}. Choose a time before or after.`,
    overlap: ({ time, day, before, after, zone }: ClockChange) =>
      `On ${day}, the clocks of ${zone} show ${time} twice: at ${before} they go back to ${after}. Choose a time before or after.`,
    monthOrWords: "A month, or words in its place, are needed.",
  },
  oneLine: "Enter one line of readable text, 300 characters at most.",
  change: {
    title: "Change an event",
    submit: "Make this change",
    act: "What has changed?",
    acts: {
      reschedule: "It has a new date",
      postpone: "It is postponed, the date is open",
      "move-online": "It takes place online",
      relocate: "It takes place elsewhere",
      cancel: "It is cancelled",
      reinstate: "It takes place after all",
      confirm: "It is confirmed",
      hold: "It has taken place: who came, documents",
      withdraw: "Its announcement is withdrawn: it is a draft again",
    },
    "reason-en": "Reason, in English",
    "reason-fr": "Reason, in French",
    answers: "Answers that were given",
    keep: "They remain valid",
    ask: "Discard them and ask again",
    "city-en": "City, in English",
    "city-fr": "City, in French (empty: the same)",
    country: "Country",
    "venue-en": "Venue (room, building), in English",
    "venue-fr": "Venue (room, building), in French",
    format: "How people take part",
    cityMissing: "The city is missing.",
    countryUnknown: (text: string) =>
      `“${text}” is not a Rabat Process country. For another country, enter its two letters, such as EG.`,
    countryMissing: "The country is missing.",
    again: "This change was already recorded.",
    /** Before the change: how many people a message goes to. */
    reaches: (people: number) =>
      people === 0
        ? "Nobody will be notified in Slack."
        : `${plural(people, { one: `${people} person`, other: `${people} people` })} will be notified in Slack.`,
    /** After it. */
    told: (people: number, messages: number) => {
      const who =
        people === 0
          ? "Nobody is notified in Slack."
          : `${plural(people, { one: `${people} person is`, other: `${people} people are` })} notified in Slack.`;
      const where =
        messages === 0
          ? "The event is not shown in any channel."
          : `${plural(messages, { one: "The message that shows the event is", other: `The ${messages} messages that show the event are` })} updated, with a note in the thread.`;
      return `${who} ${where} Calendars follow.`;
    },
    unreachable: (names: string) =>
      `These delegations have answered, but nobody can be notified for them in Slack. Please write to them yourself: ${names}`,
    toldNobody: "The event shows it from now on; nobody is notified.",
  },
  outcome: {
    participants: "How many people took part",
    figureHint: "68, about 100, more than 100, nearly 50. Leave empty what is not known.",
    countries: "Countries represented",
    africa: "Of these, African countries",
    europe: "Of these, European countries",
    other: "Of these, other countries",
    countriesAndOrganisations: "Countries and organisations together, if counted so",
    "documents-en": "Documents in English, a line for each",
    "documents-fr": "Documents in French, a line for each",
    documentsHint:
      "Title, then its web address: Conclusions https://… The same address in both languages is one document.",
    figureUnknown: "Enter a number such as 68, about 100, more than 100 or nearly 50.",
    countUnknown: "Enter a whole number, 1 or more.",
    tooManyByContinent: "There are more countries by continent than in all.",
    document: "Each line needs a title of at most 300 characters, and may end with a web address.",
    untitled: (line: string) => `Write the title of this document before its address: ${line}`,
  },
  online: {
    platform: "Platform (such as Zoom)",
    joinLink: "Join link",
    readers: "Who may see the join link",
    participants: "Only participants",
    everybody: "Everybody: it is shown on the public page",
    linkMissing: "The join link that everybody may see is missing.",
    noAddress: "Not a valid web address. Example: https://meeting.example/room.",
    needsFormat: "A platform or a join link needs an online or hybrid meeting.",
  },
  import: {
    help: "Send the event file (YAML or JSON, in the form of `/calendar.json`) to the app in your direct conversation with it, several files in one message where their events refer to each other; they may also refer to events that are known. All events are imported, or none if one has an issue; those that are new are drafts until they are announced. An event that is already known is replaced by the version with the higher `sequence` or, if equal, by the later one. Each event of a calendar file (`.ics`), sent alone, becomes a draft.",
    notLoaded: (name: string) =>
      `“${name}” could not be read, so nothing was imported. An event file can have 1 MB at most; if it does, the app may lack the permission files:read.`,
    refused: (count: number) =>
      `${plural(count, { one: `${count} issue`, other: `${count} issues` })}, so nothing was imported:`,
    place: (source: string, line: number, column: number) =>
      `${source}, line ${line}, column ${column}`,
    found: (value: string) => `Value found: ${value}`,
    nearest: (word: string) => `Did you mean ${word}?`,
    more: (count: number) => `And ${count} more.`,
  },
  event: {
    newTitle: "New event",
    editTitle: "Edit an event",
    submit: "Save",
    savedTitle: "Saved",
    /** The button of each screen, where each is saved on its own. */
    submits: { what: "Continue", where: "Continue", more: "Save draft" },
    steps:
      "What and when. Two more screens follow; each is saved as a draft, which only organisers see.",
    part: "Part of the form",
    parts: {
      what: "1 of 3: what and when",
      where: "2 of 3: where and who",
      more: "3 of 3: more",
    },
    saveFirst:
      "The texts on this screen are too long to take along. Save them first, then choose the other part.",
    oldForm:
      "This form is from an earlier version of the app, so nothing was saved. Copy what you typed, and open the form again.",
    when: "When",
    whenHint:
      "As you would write it: 9 June 2027, 10:00–12:30 · 19–20 October 2027 · spring 2028 · not yet known",
    whenMissing: "Write when it takes place, or “not yet known”.",
    whenUnknown:
      "This date was not understood. Write it as 9 June 2027, 10:00–12:30, or as 19–20 October 2027.",
    whenSeveral: "There are several dates here. Write one, as 19–20 October 2027.",
    whenAmbiguous: (one: string, other: string) =>
      `This may be ${one} or ${other}. Write the name of the month.`,
    whenWeekday: (date: string) =>
      `The day of the week does not fit: the date is ${date}. Correct one of the two.`,
    hoursUnknown: "Hours need a beginning and an end: 10:00–12:30.",
    zone: "Time zone of the hours",
    zoneHint: "A city: Rabat, Brussels. Leave it empty where no hours are known.",
    zoneMissing: "Whose clock shows these hours? Name a city, such as Rabat.",
    zoneUnknown: (text: string) =>
      `“${text}” names no time zone that the app knows. Write the city of its capital, such as Rabat, or a name such as Africa/Casablanca.`,
    place: "City and building",
    placeHint:
      "Dakar, King Fahd Palace. Add the country where the city is not a capital: Tema, Ghana. Leave it empty if online.",
    countryMissing: (text: string) =>
      `In which country? Add it at the end: ${text}, Ghana. For one outside of the Process, write its two letters: US.`,
    chairs: "Co-chairs",
    chairsHint: "Morocco, Sweden: countries or organisations, with commas between them",
    modeMissing: "Choose above who may come.",
    noRoom: (mode: string) =>
      `This does not go with “${mode}”: empty it, or choose otherwise above.`,
    kind: "Kind of meeting",
    "title-en": "Title, in English",
    "title-fr": "Title, in French",
    "description-en": "Description, in English",
    "description-fr": "Description, in French",
    programmes: "Programmes, a line for each",
    programmesHint:
      "Such as Cadiz Action Plan, objective 9. A theme and an action may be named, too: theme 5, action 20.",
    mode: "Who may come",
    modes: {
      open: "Open to interested partners",
      quota: "A fixed number per delegation",
      "expression-of-interest": "By expression of interest, then selection",
      invitation: "By invitation",
      internal: "Internal",
    },
    perDelegation: "People per delegation",
    accompanying: "Accompanying people",
    capacity: "Places in total, one per person",
    numberHints: {
      perDelegation: "Where there is a number for each delegation.",
      accompanying: "Beside those above: 1+1.",
      capacity:
        "A delegation takes a place for each person that it names, and one as long as it has named nobody.",
    },
    deadline: "Last day for answers",
    language: (n: number) => `Language of interpretation ${n}`,
    reminders: "Reminders before it begins (empty: none)",
    remindersHint: "Such as 7 d, 1 d, 1 h: days, hours or minutes; 5 at most.",
    agenda: "Agenda, a line for each part: 09:00-10:30 Opening | Ouverture",
    agendaHint:
      "English | French. A day may come first: 2027-03-11 09:00-10:30. Hours may be left out. A line that stays as it is keeps its speakers.",
    fixed: (event: CalendarEvent) =>
      `Date, place and format are changed with \`/rabat change ${slugOf(event)}\`.`,
    titleMissing: "A title is needed, in English or French.",
    text: "Enter readable text of at most 10,000 characters, without hidden characters.",
    sameChair: "A delegation is named twice.",
    programmeUnknown: (text: string, example: string) =>
      `“${text}” is not a programme of the Process, such as ${example}.`,
    partUnknown: (text: string) => `There is no such theme, objective or action: ${text}.`,
    people: "Enter a whole number from 1 to 20.",
    places: "Enter a whole number, 1 or more.",
    day: "Enter a day such as 2027-03-01.",
    sameLanguage: "This language is already chosen above.",
    agendaLine: (n: number) =>
      `Line ${n} was not recognised. Expected form: 09:00-10:30 Opening | Ouverture`,
    agendaHours: "Hours need an event with hours, must lie on its days, and end after they begin.",
    venueMissing: "An in-person meeting needs a city and a country.",
    venueOnline: "An online-only meeting cannot have a venue.",
  },
};

/** A time of day that a clock change makes doubtful. */
interface ClockChange {
  readonly time: string;
  readonly day: string;
  readonly before: string;
  readonly after: string;
  readonly zone: string;
}
