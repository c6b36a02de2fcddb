import type { RequestListener } from "node:http";
import type { Log } from "@rabat-process/core/ports/log";

/** By how much the clocks of Slack and of this machine may differ, in seconds: Bolt refuses what is older. */
const tolerance = 5 * 60;

/**
 * Refuses requests that are dated more than five minutes ahead, with 401. Bolt refuses old ones alone, so that what is
 * signed for tomorrow could be sent again and again until then
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack).
 *
 * @param now the time of this machine, in milliseconds since 1970
 */
export function refuseFuture(
  listener: RequestListener,
  { now, log }: { readonly now: () => number; readonly log: Pick<Log, "warn"> },
): RequestListener {
  return (request, response) => {
    const sent = Number(request.headers["x-slack-request-timestamp"]);
    if (sent - now() / 1000 > tolerance) {
      log.warn(
        "a request of Slack is refused: it is dated more than five minutes ahead of this machine",
      );
      response.writeHead(401).end();
    } else listener(request, response);
  };
}
