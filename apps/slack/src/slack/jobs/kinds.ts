import { z } from "zod";
import { Moment, ToPerson } from "@rabat-process/core/jobs/core-jobs";
import { toldChange } from "@rabat-process/core/events/stored-change";
import type { JobHandlers, JobOf, PayloadOf } from "@rabat-process/core/jobs/kinds";
import type { ClaimedJob } from "@rabat-process/core/ports/jobs";

// What the jobs are about that only Slack has: its cards, its digests, and what it takes from the app.

/** The channel of which something was lost, and why. */
const Lost = z.object({ lost: z.string(), reason: z.string() });
const LostPost = Lost.extend({ event: z.string() });
const LostToken = z.object({ at: Moment });

/** A change in the thread of a card. */
const NotedChange = z.object({
  ...{ event: z.string(), ...toldChange },
  ...{ channel: z.string(), ts: z.string(), team: z.string() },
});

export const slackJobs = {
  post: z.object({
    event: z.string(),
    channel: z.string(),
    team: z.string(),
    by: z.string().default(""),
    /** Whether focal points are asked for an answer once the event is known. */
    asks: z.boolean().default(false),
    /** Whether somebody reads at once what comes of the first try. */
    awaited: z.boolean().exactOptional(),
  }),
  "note-change": NotedChange,
  digest: z.object({ channel: z.string(), slot: Moment.exactOptional() }),
  "channel-lost": Lost,
  "digest-lost": Lost,
  "post-lost": LostPost,
  "token-lost": LostToken,
  "channel-lost-one": Lost.extend(ToPerson.shape),
  "digest-lost-one": Lost.extend(ToPerson.shape),
  "post-lost-one": LostPost.extend(ToPerson.shape),
  "token-lost-one": LostToken.extend(ToPerson.shape),
};

type SlackJobs = typeof slackJobs;
export type SlackKind = keyof SlackJobs;
export type SlackJob<Kind extends SlackKind = SlackKind> = JobOf<SlackJobs, Kind>;
/** One that a worker has taken. */
export type ClaimedSlackJob<Kind extends SlackKind> = ClaimedJob<Kind, PayloadOf<SlackJobs, Kind>>;
export type SlackHandlers<Kind extends SlackKind = SlackKind> = Pick<JobHandlers<SlackJobs>, Kind>;
