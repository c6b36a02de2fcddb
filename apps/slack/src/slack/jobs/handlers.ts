import { describeTold } from "@rabat-process/core/events/stored-change";
import { handleJobs } from "@rabat-process/core/jobs/kinds";
import { changeNote } from "../../blocks/notices.ts";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import type { SlackJobDeps } from "./deps.ts";
import { postDigest } from "./digest.ts";
import type { ClaimedSlackJob } from "./kinds.ts";
import { slackJobs } from "./kinds.ts";
import { handleLosses } from "./losses.ts";
import { postCard } from "./post-card.ts";

/** Does the jobs that only Slack has. */
export function handleSlackJobs(deps: SlackJobDeps) {
  return handleJobs(slackJobs, {
    post: (job) => postCard(deps, job),
    "note-change": (job) => noteChange(deps, job),
    digest: (job) => postDigest(deps, job),
    ...handleLosses(deps),
  });
}

/** Notes a change in the thread of a card, in the language of its channel. */
async function noteChange(
  { store, messenger }: SlackJobDeps,
  job: ClaimedSlackJob<"note-change">,
): Promise<Outcome> {
  const { channel, ts: thread, team, ...told } = job.payload;
  const locale = (await store.channel(channel))?.locale ?? "en";
  return messenger.post(job, { channel, thread, team }, changeNote(describeTold(told, locale)));
}
