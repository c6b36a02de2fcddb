import { handleCoreJobs } from "@rabat-process/core/jobs/core-handlers";
import type { CoreKind } from "@rabat-process/core/jobs/core-jobs";
import type { JobDeps } from "@rabat-process/core/jobs/deps";
import type { JobHandler } from "@rabat-process/core/ports/jobs";
import type { Handlers } from "@rabat-process/core/jobs/kinds";
import { joinHandlers } from "@rabat-process/core/jobs/kinds";
import { SlackAwayError, waitForSlack } from "./slack/refusals.ts";
import type { SlackJobDeps } from "./slack/jobs/deps.ts";
import { handleSlackJobs } from "./slack/jobs/handlers.ts";
import type { SlackKind } from "./slack/jobs/kinds.ts";
import { endlessSlackKinds, redrawAll, wantedSlackJobs } from "./slack/jobs/wanted-jobs.ts";
import { endlessKinds, wantedJobs } from "@rabat-process/core/jobs/wanted-jobs";
import type { Work } from "@rabat-process/core/ports/background";

/** A job that cannot say to whom it is for while Slack is away waits for it, as those do that write there. */
function untilSlackIsBack(handler: JobHandler, { clock }: JobDeps): JobHandler {
  return (job) =>
    handler(job).catch((error: unknown) => {
      if (!(error instanceof SlackAwayError)) throw error;
      return waitForSlack(clock.now());
    });
}

/** All that the program does of its own accord: a kind of job that nobody does, or that two do, does not compile. */
export function joinJobs(deps: JobDeps & SlackJobDeps): Work {
  const { store } = deps;
  const handlers: Handlers<CoreKind | SlackKind> = joinHandlers(
    handleCoreJobs(deps),
    handleSlackJobs(deps),
  );
  return {
    handlers: Object.fromEntries(
      Object.entries<JobHandler>(handlers).map(([kind, handler]) => [
        kind,
        untilSlackIsBack(handler, deps),
      ]),
    ),
    endless: new Set([...endlessKinds, ...endlessSlackKinds]),
    wanted: async (now) => [
      ...(await wantedJobs(deps, now)),
      ...(await wantedSlackJobs(store, now)),
    ],
    atStart: (now) => redrawAll(store, now),
  };
}
