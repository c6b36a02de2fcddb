import type { Answer, Attendee, NamedParticipant } from "@rabat-process/events/answers";
import { Answer as AnswerSchema, Participant } from "@rabat-process/events/answers";
import { removeHidden } from "@rabat-process/events/words";
import type { Problem } from "./link-layout.ts";
import type { LinkWords } from "./words-en.ts";

/** How many characters a comment and the needs may have, a name or function, and a mailbox (RFC 5321, section 4.5.3.1). */
export const maxText = 2000;
const maxLine = 300;
const maxMailbox = 254;
/** How many people a delegation names here, unless its quota is higher or more are named already. */
const maxPeople = 20;
const shownPeople = 4;
/** However many stand in a form, no more are read: it comes near what a form may weigh. */
const mostFields = 500;

/** What was typed into the form of an answer, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** How many people the form has room for: at least for all who are named. */
export function peopleFields(quota: number | undefined, named: number): number {
  return Math.max(Math.min(maxPeople, quota ?? Math.max(shownPeople, named + 2)), named);
}

/** The fields of the form as they stand before anybody types: no answer is chosen. */
export function fieldsOf(given: Pick<Attendee, "people" | "needs" | "comment">): Typed {
  const { people, needs = "", comment = "" } = given;
  const named = people.flatMap(({ name, role = "", email = "" }, index): [string, string][] => [
    [`name-${index + 1}`, name],
    [`role-${index + 1}`, role],
    [`email-${index + 1}`, email],
  ]);
  return { ...Object.fromEntries(named), needs, comment };
}

/**
 * What stands in a form that is shown once more after another answer took the place of the one that its page showed: what
 * was typed, and where nothing was, what counts now, so that nobody takes back unseen what somebody else wrote.
 *
 * @param drawn the fields as the page had them
 * @param present the fields as the page has them now
 */
export function keepTyped(typed: Typed, drawn: Typed, present: Typed): Typed {
  const isPerson = (field: string) => /^(?:name|role|email)-/.test(field);
  const parts = [isPerson, ...["needs", "comment"].map((one) => (field: string) => field === one)];
  return parts.reduce<Typed>((merged, isPart) => {
    const of = (fields: Typed) => Object.entries(fields).filter(([field]) => isPart(field));
    const said = (fields: Typed) =>
      JSON.stringify(
        of(fields)
          .map(([field]) => `${field} ${textOf(fields, field)}`.trim())
          .filter((text) => text.includes(" "))
          .toSorted(),
      );
    if (said(typed) !== said(drawn)) return merged;
    const others = Object.entries(merged).filter(([field]) => !isPart(field));
    return Object.fromEntries([...others, ...of(present)]);
  }, typed);
}

/** The last person of whom a form says anything. */
export function lastPerson(typed: Typed): number {
  const numbers = Object.entries(typed).flatMap(([field, value]) => {
    const [, number] = /^(?:name|role|email)-([1-9]\d{0,2})$/.exec(field) ?? [];
    return number === undefined || value === "" ? [] : Number(number);
  });
  return Math.min(mostFields, Math.max(0, ...numbers));
}

export interface ReadAnswer {
  readonly partstat: Answer;
  readonly people: readonly Participant[];
  readonly needs: string;
  readonly comment: string;
}

/** What a form is read beside. */
interface Known {
  /** Who is named already: what the form does not ask of them stays. */
  readonly people: readonly NamedParticipant[];
  readonly quota: number | undefined;
}

/** Reads what was typed. */
export function readAnswerFields(
  typed: Typed,
  known: Known,
  words: LinkWords["errors"],
): {
  readonly answer?: ReadAnswer;
  readonly problems: readonly Problem[];
  /** More people than there may be now, and perhaps not later. */
  readonly isOverMost: boolean;
} {
  const problems: Problem[] = [];
  const partstat = AnswerSchema.safeParse(typed["answer"]);
  if (!partstat.success) problems.push({ field: "answer", text: words.answer });
  const people = Array.from({ length: lastPerson(typed) }, (_, index) =>
    readPerson(typed, index + 1, { known: known.people, words, problems }),
  ).filter((person) => person !== undefined);
  const most = Math.max(maxPeople, known.quota ?? 0, known.people.length);
  const isOverMost = people.length > most;
  if (isOverMost) problems.push({ field: `name-${most + 1}`, text: words.people(most) });
  for (const field of ["needs", "comment"])
    if (textOf(typed, field).length > maxText) problems.push({ field, text: words.long(maxText) });
  if (!partstat.success || problems.length > 0) return { problems, isOverMost };
  const [needs, comment] = [textOf(typed, "needs"), textOf(typed, "comment")];
  const answer = { partstat: partstat.data, people, needs, comment };
  return { answer, problems, isOverMost };
}

function readPerson(
  typed: Typed,
  number: number,
  {
    known,
    words,
    problems,
  }: { known: readonly NamedParticipant[]; words: LinkWords["errors"]; problems: Problem[] },
): Participant | undefined {
  const [name, role, email] = ["name", "role", "email"].map((field) =>
    textOf(typed, `${field}-${number}`).replaceAll(/\s+/g, " "),
  ) as [string, string, string];
  if (name === "" && role === "" && email === "") return undefined;
  const { language, standsInFor } = known.find((person) => person.name === name) ?? {};
  const read = Participant.safeParse({
    name,
    ...(role !== "" && { role }),
    ...(email !== "" && { email }),
    ...(language && { language }),
    ...(standsInFor !== undefined && { standsInFor }),
  });
  const texts = {
    name: name.length > maxLine ? words.long(maxLine) : words.name(number),
    role: role.length > maxLine ? words.long(maxLine) : words.role(number),
    email: email.length > maxMailbox ? words.long(maxMailbox) : words.email(number),
  };
  const wrong = new Set(read.error?.issues.map(({ path: [field] }) => field));
  if (email.length > maxMailbox) wrong.add("email");
  for (const field of ["name", "role", "email"] as const)
    if (wrong.has(field)) problems.push({ field: `${field}-${number}`, text: texts[field] });
  return wrong.size === 0 ? read.data : undefined;
}

function textOf(typed: Typed, field: string): string {
  // What no program shows is taken for nothing, such as what a word processor left there.
  return removeHidden(typed[field] ?? "").trim();
}
