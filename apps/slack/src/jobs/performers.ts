import type { Clock, Perform, Store } from "../ports.ts";
import type { Messenger } from "../slack/messenger.ts";
import { moveQueue } from "../use-cases/record-answer.ts";

/** Who does each kind of job. */
export function createPerformers({
  store,
  clock,
  messenger,
}: {
  store: Store;
  clock: Clock;
  messenger: Messenger;
}): Readonly<Record<string, Perform>> {
  return {
    redraw: ({ event = "" }) => messenger.redraw(event),
    post: (job) =>
      messenger.postCard(job, { channel: String(job.payload["channel"]), team: String(job.payload["team"]) }),
    async offers({ event = "" }) {
      const at = clock.now();
      await store.change(event, { by: "", at }, (state) => ({
        ok: true,
        act: "move-queue",
        ...moveQueue(state.event, state.attendance, at),
      }));
      return { result: "done" };
    },
  };
}
