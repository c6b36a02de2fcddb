import type { Job, Outcome, Payload } from "../ports/jobs.ts";
import type { Recipient } from "../ports/notifier.ts";
import type { CoreJob } from "./core-jobs.ts";

/** What each part has of the job that it is a part of. */
type Whole = Pick<Job, "key" | "dueAt" | "usefulUntil" | "recurs">;

interface AnyTold {
  readonly kind: string;
  readonly payload: Payload;
}

/** What one of these jobs tells a person, without the person. */
export type Told<Jobs extends Job = CoreJob> =
  Jobs extends Job<infer Kind, infer About>
    ? About extends Recipient
      ? { readonly kind: Kind; readonly payload: Omit<About, keyof Recipient> }
      : never
    : never;

/** What a job that tells many becomes: a job for each of them, so that each is told once. */
export function partsFor<Jobs extends Job = CoreJob>(
  whole: Whole,
  told: Told<Jobs> & AnyTold,
  people: readonly Recipient[],
): Outcome {
  return { result: "done", next: people.map((person) => partFor<Jobs>(whole, told, person)) };
}

/** What one person is told of what a job tells many. */
export function partFor<Jobs extends Job = CoreJob>(
  { key, dueAt, usefulUntil, recurs }: Whole,
  { kind, payload }: Told<Jobs> & AnyTold,
  { user }: Recipient,
): Job {
  return {
    key: `${key}:${user}`,
    kind,
    payload: { ...payload, user },
    ...{ dueAt, usefulUntil, recurs },
  };
}
