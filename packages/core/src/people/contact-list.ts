import type { DelegationCode } from "@rabat-process/events";
import { Participant } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { z } from "zod";
import { findDelegation, simplify } from "./find-delegation.ts";

export const contactColumns = ["delegation", "name", "mailbox", "language", "role"] as const;
export type ContactColumn = (typeof contactColumns)[number];

/** What the columns are called in English and French, without accents, capitals and signs. */
const headings: Readonly<Record<ContactColumn, readonly string[]>> = {
  delegation: ["delegation"],
  name: ["name", "nom"],
  mailbox: ["mailbox", "email", "mail", "emailaddress", "courriel", "adresse", "adressecourriel"],
  language: ["language", "langue"],
  role: ["role", "fonction"],
};

const languages: Readonly<Record<Locale, readonly string[]>> = {
  en: ["en", "english", "anglais"],
  fr: ["fr", "french", "francais"],
};

const roles = {
  "focal-point": ["focalpoint", "pointfocal"],
  member: ["member", "membre"],
} as const;

/** What a line says of a person. What stands in no cell of it is left as it is known. */
export interface ListedPerson {
  readonly name: string;
  readonly mailbox: string;
  readonly locale?: Locale;
  /** Absent where the file has no column for roles. */
  readonly focalPoint?: boolean;
}

/** A line of the list; without a person it says that nobody of the delegation is on it. */
export interface ContactLine {
  readonly row: number;
  readonly delegation: DelegationCode;
  readonly listed?: ListedPerson;
}

/** What is wrong in a row of the file, as a spreadsheet counts rows. */
export type ContactIssue = { readonly row: number } & (
  | { readonly kind: "column-missing" | "column-twice"; readonly column: ContactColumn }
  | { readonly kind: "no-lines" }
  /** Something stands beyond the last column, often behind a separator that was not meant as one. */
  | { readonly kind: "beyond-columns"; readonly found: string }
  | { readonly kind: "missing"; readonly column: ContactColumn }
  | { readonly kind: "not-understood"; readonly column: ContactColumn; readonly found: string }
  /** The mailbox of another line, or of the same person. */
  | { readonly kind: "twice"; readonly found: string; readonly first: number }
  /** A line says that nobody of a delegation is on the list, another one names somebody. */
  | { readonly kind: "not-alone"; readonly delegation: DelegationCode; readonly first: number }
);

export type ReadContactList =
  | {
      readonly ok: true;
      readonly lines: readonly ContactLine[];
      /** The headings of columns that are not understood, and were not read. */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly ContactIssue[] };

type Columns = ReadonlyMap<ContactColumn, number>;

/** Reads the rows of a file as a list of contacts. The first row that is not empty names the columns, in any order. */
export function readContactList(rows: readonly (readonly string[])[]): ReadContactList {
  const cells = rows.map((row) => row.map((cell) => cell.normalize("NFC").trim()));
  const start = cells.findIndex((row) => row.some((cell) => cell !== ""));
  const header = cells[start] ?? [];
  const { columns, unread, issues: headerIssues } = readHeader(header, Math.max(1, start + 1));
  if (headerIssues.length > 0) return { ok: false, issues: headerIssues };
  const read = cells.flatMap((row, index) =>
    index <= start || row.every((cell) => cell === "")
      ? []
      : [readLine({ row: index + 1, cells: row, width: header.length }, columns)],
  );
  const lines = read.flatMap(({ line }) => line ?? []);
  const issues = [
    ...read.flatMap((each) => each.issues),
    ...repeated(lines),
    ...contradicted(lines),
  ];
  if (read.length === 0) return { ok: false, issues: [{ row: start + 1, kind: "no-lines" }] };
  if (issues.length > 0)
    return { ok: false, issues: issues.toSorted((one, other) => one.row - other.row) };
  return { ok: true, lines, unread };
}

function readHeader(header: readonly string[], row: number) {
  const columns = new Map<ContactColumn, number>();
  const unread: string[] = [];
  const issues: ContactIssue[] = [];
  for (const [index, heading] of header.entries()) {
    const column = contactColumns.find((name) => headings[name].includes(simplify(heading)));
    if (column === undefined) {
      if (heading !== "") unread.push(heading);
    } else if (columns.has(column)) issues.push({ row, kind: "column-twice", column });
    else columns.set(column, index);
  }
  for (const column of ["delegation", "name", "mailbox"] as const)
    if (!columns.has(column)) issues.push({ row, kind: "column-missing", column });
  return { columns, unread, issues };
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  /** How many columns have a heading. */
  readonly width: number;
}

interface ReadLine {
  readonly line?: ContactLine;
  readonly issues: readonly ContactIssue[];
}

function readLine({ row, cells, width }: Row, columns: Columns): ReadLine {
  const cell = (column: ContactColumn) => cells[columns.get(column) ?? -1] ?? "";
  const beyond = cells.slice(width).find((text) => text !== "");
  const delegation = findDelegation(cell("delegation"));
  const isAlone = contactColumns.every((column) => column === "delegation" || cell(column) === "");
  const person = isAlone ? undefined : readPerson(cell, row, columns.has("role"));
  const issues: ContactIssue[] = [
    ...(delegation === undefined ? [lacking(row, "delegation", cell("delegation"))] : []),
    ...(person?.issues ?? []),
    ...(beyond === undefined ? [] : [{ row, kind: "beyond-columns" as const, found: beyond }]),
  ];
  if (delegation === undefined || issues.length > 0) return { issues };
  return { line: { row, delegation, ...(person && { listed: person.listed }) }, issues };
}

function lacking(row: number, column: ContactColumn, found: string): ContactIssue {
  return found === ""
    ? { row, kind: "missing", column }
    : { row, kind: "not-understood", column, found };
}

const { name: Name } = Participant.shape;
const Mailbox = z.email().max(254);

function readPerson(cell: (column: ContactColumn) => string, row: number, hasRoles: boolean) {
  const locale = wordIn(languages, cell("language"));
  const role = cell("role") === "" ? "member" : wordIn(roles, cell("role"));
  const mailbox = cell("mailbox").toLowerCase();
  const isKnown = {
    name: Name.safeParse(cell("name")).success,
    mailbox: Mailbox.safeParse(mailbox).success,
    language: cell("language") === "" || locale !== undefined,
    role: role !== undefined,
  };
  const listed: ListedPerson = {
    name: cell("name"),
    mailbox,
    ...(locale !== undefined && { locale }),
    ...(hasRoles && { focalPoint: role === "focal-point" }),
  };
  const issues = (["name", "mailbox", "language", "role"] as const)
    .filter((column) => !isKnown[column])
    .map((column) => lacking(row, column, cell(column)));
  return { listed, issues };
}

function wordIn<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  text: string,
): Word | undefined {
  const wanted = simplify(text);
  return (Object.keys(words) as Word[]).find((word) => words[word].includes(wanted));
}

/** Mailboxes that stand in two lines. */
function repeated(lines: readonly ContactLine[]): readonly ContactIssue[] {
  const firsts = new Map<string, number>();
  return lines.flatMap(({ row, listed }): readonly ContactIssue[] => {
    if (listed === undefined) return [];
    const first = firsts.get(listed.mailbox);
    if (first !== undefined) return [{ row, kind: "twice", found: listed.mailbox, first }];
    firsts.set(listed.mailbox, row);
    return [];
  });
}

/** Lines that say that nobody of a delegation is on the list, where another one names somebody. */
function contradicted(lines: readonly ContactLine[]): readonly ContactIssue[] {
  return lines
    .filter(({ listed }) => listed === undefined)
    .flatMap(({ row, delegation }): readonly ContactIssue[] => {
      const other = lines.find(
        (line) => line.delegation === delegation && line.listed !== undefined,
      );
      return other === undefined ? [] : [{ row, kind: "not-alone", delegation, first: other.row }];
    });
}
