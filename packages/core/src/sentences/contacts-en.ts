import type { Locale } from "@rabat-process/timezones";
import type { ContactColumn, ContactIssue } from "../people/contact-list.ts";
import type { countPlan, PlannedContact } from "../people/plan-contacts.ts";
import type { SheetRefusal } from "../ports/sheets.ts";
import type { Sentence } from "./parts.ts";
import { delegation, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

const columns: Readonly<Record<ContactColumn, string>> = {
  delegation: "Delegation",
  name: "Name",
  mailbox: "Mailbox",
  language: "Language",
  role: "Role",
};

const expected: Readonly<Record<ContactColumn, string>> = {
  delegation: "the code or the name of a delegation, such as SN or Senegal",
  name: "a name of one line",
  mailbox: "an e-mail address such as name@ministry.example",
  language: "English or French",
  role: "focal point, member, or nothing",
};

/** What is said of the list of contacts and of files that change it. */
export const contactsEn = {
  columns,
  language: { en: "English", fr: "French" } satisfies Record<Locale, string>,
  roles: { "focal-point": "focal point", member: "member" },
  kinds: {
    added: "Added",
    changed: "Changed",
    moved: "Moved",
    removed: "Removed",
  } satisfies Record<PlannedContact["kind"], string>,
  colon: ": ",
  confirmed: "confirmed",
  readmitted: (day: string | undefined) =>
    day === undefined
      ? "an organiser removed them, and the file confirms them again"
      : `an organiser removed them on ${day}, and the file confirms them again`,
  removedOwner: (name: string, day: string | undefined) =>
    day === undefined
      ? `this address belonged to ${name}, whom an organiser removed`
      : `this address belonged to ${name}, whom an organiser removed on ${day}`,
  /** @param name whose mailbox it was */
  succeeds: (name: string) =>
    `another person: the links and the calendar of ${name} are disabled, and a new link is needed`,
  samePerson: "taken for the same person: their links and calendar stay valid",
  counts: ({ added, changed, moved, removed, unchanged }: ReturnType<typeof countPlan>) =>
    `Added: ${added} · changed: ${changed} · moved to another delegation: ${moved} · removed: ${removed} · unchanged: ${unchanged}`,
  speaksFor: (names: string, count: number) =>
    sentence`The file covers ${plural(count, { one: "this delegation", other: `these ${count} delegations` })}: ${names}. Nothing changes for any other, nor for people who are not on the list.`,
  confirmedAll: "Everybody on the list is confirmed by whoever applies it.",
  unread: (headings: string) =>
    sentence`Columns that are not understood and were not read: ${headings}.`,
  nothingChanges: "The list says this already: nothing changes.",
  more: (count: number) => `${count} more.`,
  /** Of the changes that the message has no room for. */
  hidden: ({ added, changed, moved, removed }: ReturnType<typeof countPlan>) =>
    `Not shown here: added: ${added} · changed: ${changed} · moved to another delegation: ${moved} · removed: ${removed}.`,
  /** Where those are shown nowhere else. */
  seeAll:
    "Nothing is applied that was not shown. Send the file in parts, some delegations at a time, or have the operator show all of it (“pnpm admin people import” with the file, on the server).",
  applied: "The list of contacts is changed.",
  changedMeanwhile:
    "Nothing was changed: the list has changed since this was shown. This is what the file would change now:",
  issues: (count: number) =>
    `${plural(count, { one: `${count} issue`, other: `${count} issues` })}, so nothing would be changed. Please repair the file and send it again:`,
  issue: (issue: ContactIssue): Sentence => [
    ...sentence`Row ${issue.row}: `,
    ...whatIsWrong(issue),
  ],
  refused: {
    "not-loaded":
      "The file could not be read. A file of at most 1 MB is expected; if it is one, the app may lack the permission files:read.",
    "too-large":
      "The file is too large: at most 1 MB is expected, and in a workbook 4 MB unpacked, a million characters in all and 1,000 in a cell. Keep the list alone, without pictures or other columns, or save it as “CSV UTF-8”; then send it again.",
    "too-many-rows":
      "The file has too many rows or cells: at most 2,000 rows are expected, with no more columns than the list needs. Keep the list alone, in a new sheet; then send it again.",
    "not-unicode":
      "The characters of this file cannot be known for certain: it is not saved as UTF-8 (perhaps as Windows-1252). In Excel: Save As, “CSV UTF-8 (Comma delimited)”, or simply “Excel Workbook (.xlsx)”; then send it again.",
    "old-workbook":
      "This is an Excel file of the old form (.xls), or one with a password. In Excel: Save As, “Excel Workbook (.xlsx)”, without a password; then send it again.",
    "not-readable": "The file is neither a CSV file nor an Excel workbook (.xlsx).",
    "several-sheets":
      "The workbook has something in more than one sheet. Keep the list alone, in one sheet.",
    "open-quote":
      "A quotation mark in the file stands where none may, or is never closed. A cell that holds quotation marks is put between quotation marks, and those in it are doubled.",
  } satisfies Record<SheetRefusal, string>,
};

function whatIsWrong(issue: ContactIssue): Sentence {
  switch (issue.kind) {
    case "column-missing":
      return sentence`the column “${columns[issue.column]}” is missing. The first row names the columns: Delegation, Name, Mailbox, Language, Role.`;
    case "column-twice":
      return sentence`the column “${columns[issue.column]}” is there twice.`;
    case "no-lines":
      return sentence`no line follows the row that names the columns.`;
    case "beyond-columns":
      return sentence`“${issue.found}” stands beyond the last column. Perhaps a cell with a separator in it is not in quotation marks.`;
    case "missing":
      return sentence`the column “${columns[issue.column]}” is empty. Expected: ${expected[issue.column]}.`;
    case "not-understood":
      return sentence`“${issue.found}” in the column “${columns[issue.column]}” is not understood. Expected: ${expected[issue.column]}.`;
    case "twice":
      return sentence`${issue.found} is the e-mail address of somebody whom row ${issue.first} names.`;
    case "not-alone":
      return sentence`the line says that nobody of this delegation is on the list, but row ${issue.first} names somebody: ${delegation(issue.delegation)}.`;
  }
}
