import { handleClaimJobs } from "./claim-jobs.ts";
import { coreJobs } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";
import { postDigest } from "./digest.ts";
import { handleEventJobs } from "./event-jobs.ts";
import { handleHousekeeping } from "./housekeeping.ts";
import type { Handlers } from "./kinds.ts";
import { handleJobs, joinHandlers } from "./kinds.ts";
import { handleLosses, handleLostPresses } from "./losses.ts";
import { handleMemberJobs } from "./member-jobs.ts";
import { handleNotifications } from "./notifications.ts";
import { postCard } from "./post-card.ts";
import { slackJobs } from "./slack-jobs.ts";

/** Who does each kind of job. A kind that nobody does, or that two do, does not compile. */
export function createHandlers(deps: JobDeps): Handlers<keyof typeof coreJobs | keyof typeof slackJobs> {
  const core = joinHandlers(
    handleEventJobs(deps),
    handleNotifications(deps),
    handleMemberJobs(deps),
    handleClaimJobs(deps),
    handleHousekeeping(deps),
    handleLostPresses(deps),
  );
  const slack = joinHandlers(handleLosses(deps), {
    post: (job: Parameters<typeof postCard>[1]) => postCard(deps, job),
    digest: (job: Parameters<typeof postDigest>[1]) => postDigest(deps, job),
  });
  return joinHandlers(handleJobs(coreJobs, core), handleJobs(slackJobs, slack));
}
