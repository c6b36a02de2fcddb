import type { Outcome } from "../ports/jobs.ts";
import { recordAnnouncement } from "../use-cases/announce.ts";
import { postLostTask } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import type { ClaimedSlackJob } from "./slack-jobs.ts";

/** Posts the card of an event in a channel, which makes the event public. */
export async function postCard(deps: JobDeps, job: ClaimedSlackJob<"post">): Promise<Outcome> {
  const { event: uid, channel, team, by } = job.payload;
  const outcome = await deps.messenger.postCard(job, { event: uid, channel, team });
  // What was not posted is announced to nobody.
  if (outcome.result === "done") await recordAnnouncement(deps, { uid, by, channel });
  // Whoever announces waits for the first try. Of a later one nobody would be told.
  if (outcome.result === "given-up" && job.attempts > 1) {
    const at = deps.clock.now();
    await deps.store.jobs.enqueue([postLostTask(uid, { channel, reason: outcome.reason }, at)], at);
  }
  return outcome;
}
