import type { CalendarEvent } from "@rabat-process/events";
import { shortId } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What the forms for events say in English. */
export const formsEn = {
  close: "Close",
  cancel: "Cancel",
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
    "words-fr": "In French: « à une date ultérieure »",
    dayMissing: "The day is missing.",
    dayUnknown: "A day from the year 1990 on is expected.",
    lastBeforeFirst: "The last day comes before the first.",
    hourUnknown: "This is no time of day such as 09:30.",
    hourMissing: "The beginning and the end are both needed.",
    endBeforeStart: "The end must come after the beginning.",
    gap: ({ time, day, before, after, zone }: ClockChange) =>
      `On ${day}, no clock of ${zone} shows ${time}: at ${before} the clocks go forward to ${after}. Choose a time before or after.`,
    overlap: ({ time, day, before, after, zone }: ClockChange) =>
      `On ${day}, the clocks of ${zone} show ${time} twice: at ${before} they go back to ${after}. Choose a time before or after.`,
    monthOrWords: "A month, or words in its place, are needed.",
  },
  oneLine: "One line of readable text is expected, of 300 characters at most.",
  change: {
    title: "Change an event",
    submit: "Make this change",
    act: "What happens",
    acts: {
      reschedule: "It has a new date",
      postpone: "It is postponed, the date is open",
      "move-online": "It takes place online",
      relocate: "It takes place elsewhere",
      cancel: "It is cancelled",
      reinstate: "It takes place after all",
      confirm: "It is confirmed",
      hold: "It has taken place",
    },
    "reason-en": "Reason, in English",
    "reason-fr": "Reason, in French",
    answers: "Answers that were given",
    keep: "They stay",
    ask: "Ask again: they count no more",
    "city-en": "City, in English",
    "city-fr": "City, in French (empty: the same)",
    country: "Country",
    "venue-en": "Building, in English",
    "venue-fr": "Building, in French",
    format: "How people take part",
    cityMissing: "The city is missing.",
    countryUnknown: (text: string) =>
      `“${text}” is no country of the Process. For another one, write its two letters, such as CH.`,
    countryMissing: "The country is missing.",
    again: "This was recorded before.",
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
          ? "The event is shown in no channel."
          : `${plural(messages, { one: "The message that shows the event is", other: `The ${messages} messages that show the event are` })} updated, with a note in the thread.`;
      return `${who} ${where} Calendars follow.`;
    },
    unreachable: (names: string) =>
      `These delegations answered, and nobody can be notified for them in Slack. Please write to them yourself: ${names}`,
    asked: "The answers given before no longer count: whoever is notified is asked again.",
    toldNobody: "The event shows it from now on; nobody is notified.",
  },
  online: {
    platform: "Platform (such as Zoom)",
    joinLink: "Join link",
    readers: "Who may see the join link",
    participants: "Only those who come",
    everybody: "Everybody: it stands on the public page",
    linkMissing: "The join link that everybody may see is missing.",
    noAddress: "This is no web address such as https://meeting.example/room.",
    needsFormat: "A platform or a join link needs the form online or hybrid.",
  },
  import: {
    help: "Send the event file (YAML or JSON, in the form of `/calendar.json`) to the app in your direct conversation with it, several files in one message where their events refer to each other; they may also refer to events that are known. All events are taken in, or none if one has an issue; what was known is replaced by what has a higher `sequence`, or a later change.",
    taken: (taken: number, read: number) => {
      const known = read - taken;
      const all = plural(read, { one: "The event was", other: `All ${read} events were` });
      if (taken === 0) return `Nothing was taken in. ${all} known already and not newer.`;
      const news = plural(taken, {
        one: `${taken} event was taken in.`,
        other: `${taken} events were taken in.`,
      });
      return known === 0
        ? news
        : `${news} ${known} ${plural(known, { one: "was", other: "were" })} known already and not newer.`;
    },
    notLoaded: (name: string) =>
      `“${name}” could not be read, so nothing was taken in. An event file of at most 1 MB is expected; if it is one, the app may lack the permission files:read.`,
    refused: (count: number) =>
      `${plural(count, { one: `${count} issue`, other: `${count} issues` })}, so nothing was taken in:`,
    place: (source: string, line: number, column: number) =>
      `${source}, line ${line}, column ${column}`,
    found: (value: string) => `Found: ${value}`,
    nearest: (word: string) => `Did you mean ${word}?`,
    more: (count: number) => `${count} more. Repair these first.`,
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
      "This form is of an earlier version of the app, so nothing was saved. Copy what you typed, and open the form again.",
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
      quota: "So many for each delegation",
      "expression-of-interest": "By expression of interest, then selection",
      invitation: "By invitation",
      internal: "Internal",
    },
    perDelegation: "People for each delegation",
    accompanying: "People with them",
    capacity: "Places in all, one for each person",
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
      "English | French. A day may stand first: 2027-03-11 09:00-10:30. Hours may be left out. A line that stays as it is keeps its speakers.",
    fixed: (event: CalendarEvent) =>
      `Date, place and form are changed with \`/rabat change ${shortId(event)}\`.`,
    titleMissing: "A title is needed, in English or French.",
    text: "Readable text of at most 10,000 characters is expected, without hidden characters.",
    sameChair: "This delegation is named above.",
    programmeUnknown: (text: string, example: string) =>
      `“${text}” is no programme of the Process such as ${example}.`,
    partUnknown: (text: string) => `There is no such theme, objective or action: ${text}.`,
    people: "A whole number from 1 to 20 is expected.",
    places: "A whole number from 1 on is expected.",
    day: "A day such as 2027-03-01 is expected.",
    sameLanguage: "This language is chosen above.",
    agendaLine: (n: number) =>
      `Line ${n} is not understood: 09:00-10:30 Opening | Ouverture is expected.`,
    agendaHours: "Hours need an event with hours, must lie on its days, and end after they begin.",
    venueMissing: "What takes place in person needs a city and a country.",
    venueOnline: "What takes place online alone has no place.",
    drafted: (id: string) =>
      `Saved as a draft: \`${id}\`. Nobody was told. \`/rabat announce ${id}\` posts it; \`/rabat edit ${id}\` and \`/rabat change ${id}\` change it.`,
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
