import type { z } from "zod";
import type { PostedCard } from "../ports/cards.ts";
import type { Job, Outcome } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import type { CoreJob, coreJobs, ToPerson } from "./core-jobs.ts";
import type { PayloadOf } from "./kinds.ts";
import type { slackJobs } from "./slack-jobs.ts";

type Jobs = typeof coreJobs & typeof slackJobs;
type Recipient = z.output<typeof ToPerson>;
type ToldTo<Kind extends keyof Jobs> = Extract<PayloadOf<Jobs, Kind>, Recipient>;

/** What is said to one person, by the kind of job that says it, without the person. */
export type Told = {
  [Kind in keyof Jobs]: { readonly kind: Kind; readonly payload: Omit<ToldTo<Kind>, keyof Recipient> };
}[{ [Kind in keyof Jobs]: [ToldTo<Kind>] extends [never] ? never : Kind }[keyof Jobs]];

/** When a job is of use. */
type Times = Pick<Job, "key" | "dueAt" | "usefulUntil">;

/** What a job that tells many becomes: a job for each of them, so that each is told once. */
export function partsFor(job: Times, told: Told, people: readonly Person[]): Outcome {
  return { result: "done", next: people.map((person) => partFor(job, told, person)) };
}

/** What one person is told of what a job tells many. */
export function partFor({ key, ...job }: Times, told: Told, { user, team }: Recipient): Job {
  const { dueAt, usefulUntil } = job;
  const times = { dueAt, ...(usefulUntil !== undefined && { usefulUntil }) };
  return { ...times, key: `${key}:${user}`, kind: told.kind, payload: { ...told.payload, user, team } };
}

/** What is noted of a change in the thread of a card. */
export function noteFor(
  { key, dueAt, payload }: CoreJob<"tell">,
  { channel, ts, team }: PostedCard,
): CoreJob<"tell-one"> {
  const { event, en, fr, askAgain } = payload;
  const about = { event, en, fr, askAgain };
  return {
    key: `${key}:${channel}:${ts}`,
    kind: "tell-one",
    payload: { ...about, channel, ts, team },
    dueAt,
  };
}
