import type { Outcome } from "@rabat-process/core/ports/jobs";
import { recordAnnouncement } from "@rabat-process/core/events/announce";
import { postLostTask } from "./tasks.ts";
import type { SlackJobDeps } from "./deps.ts";
import type { ClaimedSlackJob } from "./kinds.ts";

/** Posts the card of an event in a channel, which makes the event public. */
export async function postCard(deps: SlackJobDeps, job: ClaimedSlackJob<"post">): Promise<Outcome> {
  const { event: uid, channel, team, by, asks, awaited } = job.payload;
  const outcome = await deps.messenger.postCard(job, { event: uid, channel, team });
  // What was not posted is announced to nobody.
  if (outcome.result === "done")
    await recordAnnouncement(deps, { uid, by, details: { channel }, asks });
  if (outcome.result === "given-up") {
    const at = deps.clock.now();
    const { reason } = outcome;
    await deps.store.note(
      "not-announced",
      { by, at },
      { event: uid, details: { channel, reason } },
    );
    // Whoever waits for the first try reads why. Of a later one nobody would be told.
    if (awaited !== true || job.attempts > 1)
      await deps.store.jobs.enqueue([postLostTask(uid, { channel, reason }, at)], at);
  }
  return outcome;
}
