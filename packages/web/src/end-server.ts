import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** How long answers that are under way may still take. */
const answersMilliseconds = 2000;

/** Takes no new requests, and ends when those under way are answered, or have taken too long. */
export async function endServer(server: Server): Promise<void> {
  const over = new AbortController();
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection over which the last answer went is kept for the next one, if nobody closes it.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  await Promise.race([
    closed,
    wait(answersMilliseconds, undefined, { signal: over.signal }).catch(() => undefined),
  ]);
  over.abort();
  clearInterval(sweep);
  server.closeAllConnections();
}
