import { handleCoreJobs } from "./jobs/core-handlers.ts";
import type { CoreKind } from "./jobs/core-jobs.ts";
import type { JobDeps } from "./jobs/deps.ts";
import type { Handlers } from "./jobs/kinds.ts";
import { joinHandlers } from "./jobs/kinds.ts";
import type { SlackJobDeps } from "./slack/jobs/deps.ts";
import { handleSlackJobs } from "./slack/jobs/handlers.ts";
import type { SlackKind } from "./slack/jobs/kinds.ts";
import { endlessSlackKinds, redrawAll, wantedSlackJobs } from "./slack/jobs/wanted-jobs.ts";
import { endlessKinds, wantedJobs } from "./use-cases/wanted-jobs.ts";
import type { Work } from "./jobs/background.ts";

/** All that the program does of its own accord: a kind of job that nobody does, or that two do, does not compile. */
export function joinJobs(deps: JobDeps & SlackJobDeps): Work {
  const { store } = deps;
  const handlers: Handlers<CoreKind | SlackKind> = joinHandlers(handleCoreJobs(deps), handleSlackJobs(deps));
  return {
    handlers,
    endless: new Set([...endlessKinds, ...endlessSlackKinds]),
    wanted: async (now) => [...(await wantedJobs(store, now)), ...(await wantedSlackJobs(store, now))],
    atStart: (now) => redrawAll(store, now),
  };
}
