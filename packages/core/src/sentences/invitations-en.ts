import { capitalise } from "@rabat-process/events/words";
import { countryPhrase } from "@rabat-process/timezones";
import type { CountryCode } from "@rabat-process/timezones";

/** What the Secretariat writes to people whom no door reaches: the texts of its files and letters. */
export const invitationsEn = {
  subject: (title: string) => `Invitation: ${title}`,
  subjectOfMessage: (title: string) => `Message: ${title}`,
  subjectOfChange: (title: string) => `Change: ${title}`,
  subjectOfNote: (title: string) => `For information: ${title}`,
  dear: (name: string): readonly string[] => [`Dear ${name},`],
  /** A delegation by a name that is filled in later, and as it stands in a sentence: “of the Netherlands”. */
  delegationNamed: (name: string) => `the delegation “${name}”`,
  delegationOf: (ofDelegation: string) => `the delegation ${ofDelegation}`,
  invites: (delegation: string) =>
    `The Secretariat of the Rabat Process has the honour to invite ${delegation} to the following event:`,
  writes: (delegation: string) =>
    `The Secretariat of the Rabat Process has this message for ${delegation} about the following event:`,
  changed: (delegation: string) =>
    `The Secretariat of the Rabat Process informs ${delegation} of a change to the following event:`,
  informs: (delegation: string) =>
    `The Secretariat of the Rabat Process informs ${delegation} of the following event:`,
  ownPage: "Your personal page:",
  page: "Your personal page, on which you can answer or change your answer as long as answers are taken:",
  there: (country: CountryCode, hours: string) =>
    `${capitalise(countryPhrase(country, "in", "en"))}: ${hours}`,
  answer: (deadline: string | undefined) =>
    deadline === undefined
      ? "Please answer on your personal page:"
      : `Please answer by ${deadline}, on your personal page:`,
  personal:
    "This link is yours alone: whoever has it can answer for your delegation. Please do not forward it. If this message was not meant for you, say so on the page.",
  all: "All that your delegation is asked, and its calendar:",
  closing: "Yours sincerely,",
  secretariat: "The Secretariat of the Rabat Process",
  scan: "Scan this code with a telephone, or open the address:",
  slip: {
    title: "Reply slip",
    hint: "For those who prefer paper: please fill this in and return it to the Secretariat.",
    attends: "☐ Will attend      ☐ Maybe      ☐ Will not attend",
    people: "Participants (name, function, e-mail address):",
    needs: "Needs (access, diet, visa, interpretation):",
    signature: "Date and signature:",
  },
  columns: {
    code: "Code",
    delegation: "Delegation",
    name: "Name",
    mailbox: "Mailbox",
    language: "Language",
    event: "Event",
    when: "When there",
    link: "Personal link",
    all: "Page of the delegation",
  },
};
