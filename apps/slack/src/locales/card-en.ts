import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");

/** What a card says in English, and what opens from it. */
export const cardEn = {
  /** In front of the title, where readers expect another state. */
  states: {
    tentative: "To be confirmed",
    postponed: "Postponed",
    cancelled: "Cancelled",
    replaced: "Replaced",
  },
  before: (former: string) => `Before: ${former}.`,
  reason: (words: string) => `Reason: ${words}`,
  /** The names of a role that have no room on its line. */
  others: (count: number) => plural(count, { one: `${count} other`, other: `${count} others` }),
  replacedBy: "Replaced by",
  answerBy: (day: string) => `Please answer by ${day}.`,
  answersClosed: (day: string) =>
    `The deadline for answers was ${day}. Please write to the Secretariat.`,
  tookPart: (turnout: string) => `Took part: ${turnout}.`,
  documents: (count: number) =>
    plural(count, {
      one: "A document is under “More”.",
      other: `${count} documents are under “More”.`,
    }),
  perDelegation: (people: number) =>
    plural(people, {
      one: "1 person per delegation.",
      other: `Up to ${people} people per delegation.`,
    }),
  modes: {
    invitation: "By invitation.",
    "expression-of-interest": "The organisers select who takes part.",
  },
  placesLeft: (left: number, all: number) =>
    `${left} of ${all} ${plural(all, { one: "place", other: "places" })} left.`,
  placesTaken: (all: number) =>
    plural(all, { one: "The only place is taken.", other: `All ${all} places are taken.` }),
  queue: "A free place goes to the first on the waiting list.",
  /** What an answer button says where pressing it does not mean to attend. */
  joinQueue: "Join waiting list",
  apply: "Would like to attend",
  takeBack: "Can no longer attend",
  more: "More",
  changeAnswer: "Change our answer",
  nameWho: "Name participants",
  /** What a screen reader says of a button: what stands on it, then what it is about: the day, then the title. */
  label: (button: string, ...about: readonly string[]) =>
    `${button} – ${about.filter((part) => part !== "").join(", ")}`,
  /** In the text for notifications and screen readers. */
  buttons: (names: string) => `Buttons: ${names}.`,

  about: {
    title: "About this event",
    times: "Local times",
    addTo: "Add to my calendar",
    google: "Google Calendar",
    outlook: "Outlook",
    file: "Calendar file",
    page: "Page of this event",
    shortName: (id: string) => `short name \`${id}\``,
  },

  /** To organisers: who sees which delegations have not answered. */
  silent: {
    toOrganisers:
      "Only organisers see which delegations have not answered; everybody else sees how many.",
    toAll: "Everybody sees which delegations have not answered.",
    show: "Show names to all",
    hide: "Show numbers to all",
  },

  people: {
    title: "Participants",
    /** @param most absent where there is no limit */
    person: (number: number, most: number | undefined) =>
      most === undefined ? `Person ${number}` : `Person ${number} of up to ${most}`,
    save: "Save",
    done: "Done",
    alsoRecords: (answer: string) => `Saving also records the answer: ${answer}.`,
    named: (count: number, most: number | undefined) => {
      const named = plural(count, { one: "1 person is named", other: `${count} people are named` });
      return most === undefined ? `${named}; there is no limit.` : `${named}, of up to ${most}.`;
    },
    name: "Name",
    nameHint: "As it should appear on the list of participants",
    role: "Function and ministry",
    email: "E-mail address",
    emailHint: "For the link to join and practical notes",
    standsInFor: "In place of",
    language: "Language of interpretation",
    then: "Then",
    another: "Name another person",
    remove: "This person does not come: take them off the list",
    edit: "Edit",
    add: "Add a person",
    paste: "Paste several",
    pasteTitle: "Paste a list",
    pasteLabel: "One person per line",
    pasteHint:
      "Name, function, e-mail address. Example: Awa Diop, Head of Division, awa.diop@ministry.example",
    pasteSubmit: "Add them",
    pasteWrong: (line: number) =>
      `Line ${line} was not recognised: it needs a name, and at most 200 characters in each part.`,
    comment: "Message to the organisers",
    messageFirst:
      "Your message is too long to be kept while another window is open. Press “Done” first, then open this window again.",
    readers: "Your delegation and the organisers see this. The channel sees numbers only.",
    full: "Your delegation has named as many people as it may send.",
  },
};
