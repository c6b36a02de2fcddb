/** What the Secretariat writes to people whom no door reaches: the texts of its files and letters. */
export const invitationsEn = {
  subject: (title: string) => `Invitation: ${title}`,
  subjectOfChange: (title: string) => `Change: ${title}`,
  dear: (name: string): readonly string[] => [`Dear ${name},`],
  invites: (delegation: string) =>
    `The Secretariat of the Rabat Process has the honour to invite the delegation “${delegation}” to the following event:`,
  changed: (delegation: string) =>
    `The Secretariat of the Rabat Process informs the delegation “${delegation}” of a change to the following event:`,
  page: "Your personal page, on which you can answer or change your answer as long as answers are taken:",
  there: (country: string, hours: string) => `In ${country}: ${hours}`,
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
    people: "Who comes (name, function, e-mail):",
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
