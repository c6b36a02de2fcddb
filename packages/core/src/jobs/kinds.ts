import { z } from "zod";
import type { ClaimedJob, Job, JobHandler, Outcome, Payload } from "../ports/jobs.ts";

/** The kinds of jobs of one owner, and of each what stands in its payload. */
export type JobKinds = Readonly<Record<string, z.ZodType<Payload>>>;

/** What a job of a kind is about. */
export type PayloadOf<Kinds extends JobKinds, Kind extends keyof Kinds> = z.output<Kinds[Kind]>;

/** A job of one of an owner's kinds. */
export type JobOf<Kinds extends JobKinds, Kind extends keyof Kinds & string> = {
  [Each in Kind]: Job<Each, PayloadOf<Kinds, Each>>;
}[Kind];

/** Who does the jobs of an owner: a kind that nobody does is missing here. */
export type JobHandlers<Kinds extends JobKinds> = {
  readonly [Kind in keyof Kinds & string]: JobHandler<Kind, PayloadOf<Kinds, Kind>>;
};

/** Who does the jobs of these kinds, as they come out of the queue. */
export type Handlers<Kind extends string = string> = Readonly<Record<Kind, JobHandler>>;

/**
 * Has the payload of each job read before its handler has it. What an owner cannot read throws, and is tried again: a
 * process of a newer version may have written it.
 */
export function handleJobs<Kinds extends JobKinds>(
  kinds: Kinds,
  handlers: JobHandlers<Kinds>,
): Handlers<keyof Kinds & string> {
  const names = Object.keys(kinds) as readonly (keyof Kinds & string)[];
  const entries = names.map((kind) => [kind, reading(kinds, kind, handlers[kind])]);
  return Object.fromEntries(entries) as Handlers<keyof Kinds & string>;
}

function reading<Kinds extends JobKinds, Kind extends keyof Kinds & string>(
  kinds: Kinds,
  kind: Kind,
  handler: JobHandler<Kind, PayloadOf<Kinds, Kind>>,
): (job: ClaimedJob) => Promise<Outcome> {
  return async (job) => {
    const read = z.safeParse(kinds[kind] as z.ZodType<PayloadOf<Kinds, Kind>>, job.payload);
    if (!read.success)
      throw new Error(
        `a job of the kind ${kind} holds what it should not:\n${z.prettifyError(read.error)}`,
      );
    return handler({ ...job, kind, payload: read.data });
  };
}

/** Those of several owners that share a kind, which nobody could tell apart. */
type Doubled<Parts extends readonly object[], Seen = never> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends readonly object[],
]
  ? Extract<keyof First, Seen> | Doubled<Rest, Seen | keyof First>
  : never;

type Joined<Parts extends readonly object[]> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends readonly object[],
]
  ? First & Joined<Rest>
  : unknown;

/** The handlers of several, where each kind is done by one of them: a kind that two of them do does not compile. */
export function joinHandlers<const Parts extends readonly object[]>(
  ...parts: [Doubled<Parts>] extends [never] ? Parts : [doubled: Doubled<Parts>]
): Joined<Parts> {
  return Object.assign({}, ...parts) as Joined<Parts>;
}
