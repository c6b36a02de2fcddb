import type { Answer, NamedParticipant } from "@rabat-process/events";
import { Answer as AnswerSchema, Participant, removeHidden } from "@rabat-process/events";
import type { Problem } from "./link-layout.ts";
import type { LinkWords } from "./words-en.ts";

/** How many characters a comment and the needs may have, and how many people a delegation names here. */
export const maxText = 2000;
const maxPeople = 20;
const shownPeople = 4;
/** However many stand in a form, no more are read. */
const mostFields = 500;

/** What was typed into the form of an answer, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** How many people the form has room for: at least for all who are named. */
export function peopleFields(quota: number | undefined, named: number): number {
  return Math.max(Math.min(maxPeople, quota ?? Math.max(shownPeople, named + 2)), named);
}

/** The fields of the form as they stand before anybody types: no answer is chosen. */
export function fieldsOf(given: {
  readonly people: readonly NamedParticipant[];
  readonly needs?: string | undefined;
  readonly comment?: string | undefined;
}): Typed {
  const { people, needs = "", comment = "" } = given;
  const named = people.flatMap(({ name, role = "", email = "" }, index): [string, string][] => [
    [`name-${index + 1}`, name],
    [`role-${index + 1}`, role],
    [`email-${index + 1}`, email],
  ]);
  return { ...Object.fromEntries(named), needs, comment };
}

export interface ReadAnswer {
  readonly partstat: Answer;
  readonly people: readonly Participant[];
  readonly needs: string;
  readonly comment: string;
}

/**
 * Reads what was typed.
 *
 * @param known who is named already: what the form does not ask of them stays
 */
export function readAnswerFields(
  typed: Typed,
  known: readonly NamedParticipant[],
  words: LinkWords["errors"],
): { readonly answer?: ReadAnswer; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const partstat = AnswerSchema.safeParse(typed["answer"]);
  if (!partstat.success) problems.push({ field: "answer", text: words.answer });
  const fields = Object.keys(typed).filter((field) => field.startsWith("name-")).length;
  const people = Array.from({ length: Math.min(fields, mostFields) }, (_, index) =>
    readPerson(typed, index + 1, { known, words, problems }),
  ).filter((person) => person !== undefined);
  for (const field of ["needs", "comment"])
    if ((typed[field] ?? "").length > maxText) problems.push({ field, text: words.long(maxText) });
  if (!partstat.success || problems.length > 0) return { problems };
  const [needs, comment] = [textOf(typed, "needs"), textOf(typed, "comment")];
  return { answer: { partstat: partstat.data, people, needs, comment }, problems };
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
  if (name === "") problems.push({ field: `name-${number}`, text: words.name(number) });
  const { language, standsInFor } = known.find((person) => person.name === name) ?? {};
  const read = Participant.safeParse({
    name,
    ...(role !== "" && { role }),
    ...(email !== "" && { email }),
    ...(language && { language }),
    ...(standsInFor !== undefined && { standsInFor }),
  });
  if (read.success) return read.data;
  const isEmail = read.error.issues.some(({ path }) => path[0] === "email");
  if (isEmail) problems.push({ field: `email-${number}`, text: words.email(number) });
  else if (name !== "") problems.push({ field: `name-${number}`, text: words.name(number) });
  return undefined;
}

function textOf(typed: Typed, field: string): string {
  // What no program shows is taken for nothing, such as what a word processor left there.
  return removeHidden(typed[field] ?? "").trim();
}
