import { handleDepartures } from "../notifications/departure-jobs.ts";
import { handleClaimJobs } from "../notifications/claim-jobs.ts";
import { coreJobs } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";
import { handleEventJobs } from "./event-jobs.ts";
import { handleHousekeeping } from "./housekeeping.ts";
import { handleJobs, joinHandlers } from "./kinds.ts";
import { handleMemberJobs } from "../notifications/member-jobs.ts";
import { handleLinkJobs } from "../notifications/link-jobs.ts";
import { handleMessages } from "../notifications/message-jobs.ts";
import { handleNotifications } from "../notifications/notifications.ts";
import { handleWeekNotes } from "../notifications/week-notes.ts";

/** Does the jobs that follow from what people do, whatever door they came through. */
export function handleCoreJobs(deps: JobDeps) {
  const handlers = joinHandlers(
    handleEventJobs(deps),
    handleNotifications(deps),
    handleWeekNotes(deps),
    handleMemberJobs(deps),
    handleClaimJobs(deps),
    handleLinkJobs(deps),
    handleDepartures(deps),
    handleMessages(deps),
    handleHousekeeping(deps),
  );
  return handleJobs(coreJobs, handlers);
}
