import type { Job, Outcome } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { partOf } from "../use-cases/tasks.ts";

/** What a job that tells many becomes: a job for each of them, so that each is told once. */
export function partsFor(job: Job, people: readonly Person[]): Outcome {
  return { result: "done", next: people.map(({ user, team }) => partOf(job, { user, team })) };
}
