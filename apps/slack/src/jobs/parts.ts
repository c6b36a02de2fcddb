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

/** What each part has of the job that it is a part of. */
type Whole = Pick<Job, "key" | "dueAt" | "usefulUntil" | "recurs">;

/** What a job that tells many becomes: a job for each of them, so that each is told once. */
export function partsFor(job: Whole, told: Told, people: readonly Person[]): Outcome {
  return { result: "done", next: people.map((person) => partFor(job, told, person)) };
}

/** What one person is told of what a job tells many. */
export function partFor(whole: Whole, told: Told, { user, team }: Recipient): Job {
  const { kind, payload } = told;
  return { ...commonOf(whole), key: `${whole.key}:${user}`, kind, payload: { ...payload, user, team } };
}

/** What is noted of a change in the thread of a card. */
export function noteFor(whole: CoreJob<"tell">, { channel, ts, team }: PostedCard): CoreJob<"tell-one"> {
  const { event, en, fr, askAgain } = whole.payload;
  const payload = { event, en, fr, askAgain, channel, ts, team };
  return { ...commonOf(whole), key: `${whole.key}:${channel}:${ts}`, kind: "tell-one", payload };
}

function commonOf({ dueAt, usefulUntil, recurs }: Whole) {
  return { dueAt, ...(usefulUntil !== undefined && { usefulUntil }), ...(recurs && { recurs }) };
}
