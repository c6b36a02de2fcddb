import type { Instant } from "@rabat-process/timezones";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** What a job is about, and whatever else it needs: the names and values that its kind says. */
export interface Payload {
  readonly event?: string;
  readonly [name: string]: Json | undefined;
}

/** Something to be told or done, now or later. */
export interface Job<Kind extends string = string, About extends Payload = Payload> {
  /**
   * Of several jobs of one key there is one, and the last word on when and what counts. In one that comes out of the
   * queue digests stand for the people whom it named.
   */
  readonly key: string;
  readonly kind: Kind;
  readonly payload: About;
  readonly dueAt: Instant;
  /** When it is of no use any more: then it is dropped, and logged. */
  readonly usefulUntil?: Instant | undefined;
  /** Whether it is done anew when it is asked for after it was done. Else it is done once for ever. */
  readonly recurs?: true | undefined;
}

/** What a worker knows of a job that it has taken, beside the job. Nobody else has it until the lease ends. */
interface Claim {
  readonly createdAt: Instant;
  /** How often it was tried, this time included. From the second on, an earlier try may have done it and not known so. */
  readonly attempts: number;
  readonly generation: number;
  readonly worker: string;
}

export type ClaimedJob<Kind extends string = string, About extends Payload = Payload> = Job<
  Kind,
  About
> &
  Claim;

/** How a job ended, or when it is to be tried again. */
export type Outcome =
  /** It is done, and what comes next in its place. */
  | { readonly result: "done"; readonly next?: readonly Job[] }
  /** One that `failed` may have been done; else nothing of it was, and the try does not count as one. */
  | {
      readonly result: "later";
      readonly at: Instant;
      readonly reason: string;
      readonly failed?: true;
    }
  /** Organisers see it, and may have it done after all. */
  | { readonly result: "given-up"; readonly reason: string };

/** Does a job of a kind. What it throws is a failure of the world: the job is tried again. */
export type JobHandler<Kind extends string = string, About extends Payload = Payload> = (
  job: ClaimedJob<Kind, About>,
) => Promise<Outcome>;

/** A job that was given up, and why. */
export interface BuriedJob extends Job {
  readonly buriedAt: Instant;
  readonly reason: string;
}

/** What must be told or done: written in the transaction of what happened, done at least once. */
export interface Jobs {
  enqueue(jobs: readonly Job[], at: Instant): Promise<void>;
  /**
   * Enqueues what is missing: a job whose key is not known, and one that recurs and is done. What waits, is under way, was
   * done or was given up stays as it is.
   */
  ensure(jobs: readonly Job[], at: Instant): Promise<void>;
  /** Is called after jobs were enqueued by this process. */
  onEnqueued(listener: () => void): void;
  /** Takes the job that has been due the longest, or that of a key if it is due. Two workers never get the same one. */
  claim(worker: string, now: Instant, key?: string): Promise<ClaimedJob | undefined>;
  /** Makes the lease of a job as long as a new one; false where another worker has it by now. */
  keep(job: ClaimedJob, now: Instant): Promise<boolean>;
  /** Keeps how a job ended. One that is done is due again where it was asked for meanwhile. */
  settle(job: ClaimedJob, outcome: Outcome, now: Instant): Promise<void>;
  /** Makes the jobs due that were put back for a reason. */
  hasten(reason: string, now: Instant): Promise<void>;
  /** Takes a job back that waits; false where it is under way, was done, or is not known. */
  cancel(key: string): Promise<boolean>;
  /** Those that were given up, the latest first. */
  buried(): Promise<readonly BuriedJob[]>;
  /** Makes a buried job due, and gives it; undefined where there is none of this key. */
  rerun(key: string, now: Instant): Promise<Job | undefined>;
  /** Whether a key is that of a job that was taken, also where it names the people whom the queue leaves out of keys. */
  isKeyOf(key: string, job: Job): boolean;
  /** Makes the jobs of a worker that ends free for others at once. */
  release(worker: string): Promise<void>;
  /** The jobs that wait, those of one event or all, by the time at which they are due. */
  waiting(event?: string): Promise<readonly Job[]>;
}

export interface JobStore {
  readonly jobs: Jobs;
}
