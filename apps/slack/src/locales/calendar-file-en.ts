import { pluralIn } from "@rabat-process/core/sentences/plural";

const plural = pluralIn("en");
const quote = (words: string) => `“${words}”`;

/** What Slack says in English of the calendar file of another program. */
export const calendarFileEn = {
  saved: (count: number) =>
    plural(count, {
      one: "One event was saved as a draft, which only organisers see.",
      other: `${count} events were saved as drafts, which only organisers see.`,
    }),
  nothing: "Nothing was saved.",
  draft: (id: string) => `\`/rabat edit ${id}\``,
  kindOpen: "The calendar does not say what kind of meeting it is.",
  left: (words: readonly string[]) =>
    `Left out, because an event cannot hold it in this form: ${words.map(quote).join(" · ")}`,
  known: (titles: readonly string[]) =>
    `Already in the app, and left as ${plural(titles.length, { one: "it is", other: "they are" })}: ${titles.join(", ")}`,
  lacking: "Not saved",
  lacks: (line: number, title: string | undefined, fields: readonly string[]) =>
    `Line ${line}${title === undefined ? "" : `, ${quote(title)}`}: without a ${fields.join(" and a ")}`,
  fields: { summary: "title", kind: "kind of meeting", when: "date" },
  losses: "What could not be kept",
  moreLines: (count: number) =>
    plural(count, { one: " (and one more line)", other: ` (and ${count} more lines)` }),
  more: (count: number) => `And ${count} more.`,
  tooMany: (count: number, most: number) =>
    `This calendar has ${count} events, and at most ${most} new ones are taken in at once, so nothing was saved. Export fewer of them: a shorter time, or one calendar alone.`,
  noCalendar: (name: string) =>
    `“${name}” has no events of a calendar, so nothing was saved. An iCalendar file was expected, as “Export” of a calendar program writes it.`,
  alone: "Please send a calendar file alone, without other files: each is answered on its own.",
};
