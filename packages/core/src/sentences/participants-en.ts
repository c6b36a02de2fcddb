/** What the list of those who come to an event says. */
export const participantsEn = {
  title: "List of participants",
  /** @param day on which the list was made */
  asOf: (day: string) => `As of ${day}`,
  columns: {
    code: "Code",
    delegation: "Delegation",
    answer: "Answer",
    name: "Name",
    role: "Role",
    mailbox: "E-mail",
    language: "Language",
    standsInFor: "In place of",
    needs: "Needs",
    comment: "Comment",
    by: "Answered by",
    at: "Answered at (UTC)",
    onBehalf: "On behalf",
  },
  silent: "No answer yet",
  onBehalf: { "focal-point": "by a focal point", organiser: "by an organiser" },
  /** Of a delegation that comes. */
  unnamed: "Nobody named yet",
  nobody: "No delegation has said so far that it will attend.",
  totals: {
    title: "Delegations by region",
    columns: {
      region: "Region",
      coming: "Will attend",
      people: "People named",
      maybe: "Maybe",
      waiting: "Without a place",
      declined: "Will not attend",
      silent: "No answer",
    },
    all: "All",
  },
  interpretation: {
    title: "People by language",
    columns: { language: "Language", people: "People named" },
    unknown: "Not stated",
  },
};
