/** What people are told about who may answer for a delegation, and about answers that do not count yet. */
export const membersEn = {
  told: {
    title: "Your delegation",
    confirmed: (delegation: string) =>
      `The Secretariat has confirmed that you answer for ${delegation}. You now see everything that your delegation entered, and \`/rabat feed\` gives you a calendar with its answers.`,
    "focal-point": (delegation: string) =>
      `The Secretariat has named you a focal point of ${delegation}: you are asked for its answers and get its reminders. \`/rabat help\` shows what you can do here.`,
    answerAgain:
      "The answers that you gave before this do not count yet. To have them count, please answer once more:",
    refused: (delegation: string) =>
      `The Secretariat did not confirm that you answer for ${delegation}. If this is a mistake, please write to the Secretariat.`,
    removed: (delegation: string) =>
      `The Secretariat has noted that you no longer answer for ${delegation}. You do not get its messages any longer, and your calendar feed is withdrawn. If this is a mistake, please write to the Secretariat.`,
  },
  cannotJoin: {
    "too-often": () =>
      "You have chosen another delegation too often today, so nothing was changed. Please try again tomorrow, or write to the Secretariat.",
    removed: (delegation: string) =>
      `The Secretariat did not accept that you answer for ${delegation}, so nothing was changed. If this is a mistake, please write to the Secretariat.`,
  },
  hidden: (count: number) =>
    `${count === 1 ? "Another person is named" : `${count} other people are named`} for your delegation. Only members whom the Secretariat has confirmed see them.`,
  onlyOwn:
    "The Secretariat has not confirmed yet that you answer for this delegation, so you see only what you entered yourself.",
  willBeAsked:
    "The Secretariat has not confirmed yet that you answer for this delegation. Your answer counts once a confirmed member of it or the Secretariat has accepted it.",
  claimed: (delegation: string, answer: string, title: string) =>
    `Not counted yet: *${answer}* for *${delegation}* — ${title}. The Secretariat has not confirmed that you answer for this delegation, so its confirmed members and the Secretariat are asked to accept your answer. Until then the answer of the delegation does not change. If no one decides in time, your answer lapses, and you are told.`,
  claim: {
    title: "An answer to accept",
    made: (person: string, delegation: string, answer: string) =>
      `${person}, who is not confirmed, answered for ${delegation}: *${answer}*.`,
    people: (names: string) => `Names: ${names}`,
    comment: (text: string) => `For the organisers: ${text}`,
    present: (answer: string | undefined) =>
      answer === undefined
        ? "The delegation has not answered yet."
        : `The answer of the delegation is *${answer}* at present.`,
    accept: "Accept",
    refuse: "Do not accept",
    waits: (answer: string) => `Your answer *${answer}* is not accepted yet.`,
    short: (answer: string) => `${answer}, not accepted yet`,
  },
  decided: {
    title: { accepted: "Answer accepted", refused: "Answer not accepted", lapsed: "Answer lapsed" },
    accepted: (person: string, delegation: string, answer: string) =>
      `The answer of ${person} for ${delegation} was accepted: *${answer}*.`,
    refused: (person: string, delegation: string, answer: string) =>
      `The answer of ${person} for ${delegation} was not accepted: *${answer}*. It does not count.`,
    lapsed: (person: string, delegation: string, answer: string) =>
      `No one decided in time on the answer of ${person} for ${delegation}: *${answer}*. It does not count.`,
    yours: (outcome: "accepted" | "refused" | "lapsed", delegation: string, answer: string) =>
      ({
        accepted: `Your answer for ${delegation} was accepted and counts: *${answer}*.`,
        refused: `Your answer for ${delegation} was not accepted: *${answer}*. It does not count.`,
        lapsed: `No one decided in time on your answer for ${delegation}: *${answer}*. It does not count.`,
      })[outcome],
    "over-quota":
      "With the people who are named already, these are more than the delegation may send, so nothing was changed. “Details” on the card changes who comes; then accept this answer.",
    changed:
      "The event or the answer of the delegation has changed since the message was written, so nothing was changed. Please decide on what holds now:",
    gone: "This answer has been changed or decided on meanwhile, so nothing was changed.",
    notYours: "Only confirmed members of this delegation and the organisers decide on this answer.",
  },
  replaced: {
    title: "Another answer counts now",
    by: (person: string | undefined, delegation: string, answer: string) =>
      `${person ?? "Another person"} answered for ${delegation}: *${answer}*. This takes the place of your answer. If it is a mistake, please write to the Secretariat.`,
    secretariat: "The Secretariat",
  },
  unconfirmed: {
    title: "Please confirm who answers",
    comes: (delegation: string) => `*${delegation}* comes, and none of its members is confirmed.`,
    nobody: (code: string) =>
      `No one in Slack answers for it. \`/rabat delegation ${code} @person\` names a person.`,
    more: (count: number) => `${count} more in \`/rabat delegation <name>\`.`,
    links: "The link to join is sent to confirmed people only.",
  },
  linkLater: {
    title: "The link to join follows",
    text: (delegation: string) =>
      `The link is sent to you once the Secretariat has confirmed that you answer for ${delegation}.`,
  },
};
