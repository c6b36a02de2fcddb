import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");
const quote = (words: string) => `“${words}”`;

/** What Slack says in English about a text that is read. */
export const announcementEn = {
  title: "From an announcement",
  paste: "Paste an announcement",
  pasteHelp:
    "Paste the text as it was published, in English, in French or in both. Slack takes 3,000 characters in each box: go on in the next one.",
  boxes: {
    "text-en": "In English",
    "text-en-2": "In English, continued",
    "text-fr": "In French",
    "text-fr-2": "In French, continued",
  },
  textMissing: "Paste a text here, or in one of the other boxes.",
  readIt: "Read it",
  waiting: "The text is being read …",
  notLoaded: (name: string) =>
    `The file “${name}” could not be read. Paste its text instead: \`/rabat new\`, then *Paste an announcement*.`,
  failed:
    "The text could not be read, and nothing was saved. Please try again; the app tells you more in your direct conversation with it.",
  noText: "This message has no text and no text file.",
  nothingFound:
    "No meeting was found in the text. The text is kept below as the description; please fill in the rest.",
  found: (events: number, languages: readonly string[]) =>
    `${plural(events, { one: "One meeting was", other: `${events} meetings were` })} found in the ${languages.join(" and the ")} text. Nobody is told of anything before you announce it.`,
  languages: { en: "English", fr: "French" },
  questions: "Questions",
  questionsHelp: "What is open stays empty in the form, with the words of the text beneath.",
  /** Between dates of which one is meant. */
  or: " or ",
  untitled: "Without a title",
  missing: (fields: readonly string[]) => `To be filled in: ${fields.join(", ")}.`,
  fields: { summary: "title", kind: "kind of meeting", when: "date" },
  left: (words: readonly string[]) =>
    `Left out, because an event cannot hold it in this form: ${words.map(quote).join(" · ")}`,
  drafted: (id: string) => `Already a draft: \`${id}\``,
  twin: (id: string) =>
    `There is one of this kind on this day already: \`${id}\`. Is it the same one?`,
  unread: "Not understood",
  more: (count: number) => `And ${count} more.`,
  submit: (drafts: number) =>
    plural(drafts, { one: "Make the draft", other: `Make ${drafts} drafts` }),
  goOn: "Continue",
  erased:
    "The text is not kept any more. What was made of it is among the drafts; otherwise paste it again.",
  read: (words: readonly string[]) => `Read in the text: ${words.map(quote).join(" · ")}`,
  says: (words: readonly string[]) => `The text says: ${words.map(quote).join(" · ")}`,
  others: "In the same text:",
  open: "Open",
  openLabel: (title: string) => `Open ${title}`,
};
