import type { Job, Json, Payload } from "../ports/jobs.ts";

/** Under these names stands in a payload to whom a job is, and whom it is about. */
const concerned = ["user", "member", "claimant", "answerer", "formerly"];
/** Under these a person, and nothing else, wherever they stand: `by` is who did what a job tells. */
export const namesOfPeople: readonly string[] = [...concerned, "by"];

/** What stands in the place of a text from which the text cannot be read: the same for the same text. */
export type Digest = (text: string) => string;

/** All whom a payload names. */
export function peopleIn(payload: Payload): ReadonlySet<string> {
  return new Set(Object.entries(payload).flatMap(([name, value]) => peopleUnder(name, value)));
}

function peopleUnder(name: string, value: Json | undefined): readonly string[] {
  if (typeof value === "string") return namesOfPeople.includes(name) && value !== "" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => peopleUnder(inner, each));
}

/** Whether a job is to a person or about them. Else they only did what it tells others. */
export function concerns(payload: Payload, person: string): boolean {
  return concerned.some((name) => payload[name] === person);
}

/**
 * The key under which a job is kept, where a person stands in it only as a digest of the key up to there: neither can the
 * person be read in it, nor can it be seen that two keys name the same one. A key that is kept already stays as it is.
 */
export function keptKey({ key, payload }: Pick<Job, "key" | "payload">, digest: Digest): string {
  const people = peopleIn(payload);
  return key
    .split(":")
    .reduce((before, part) => `${before}:${people.has(part) ? digest(`${before}:${part}`) : part}`);
}
