import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import { createWorker } from "../src/jobs/worker.ts";
import type { ClaimedJob, Clock } from "../src/ports.ts";
import { createMessenger } from "../src/slack/messenger.ts";
import { openStore } from "../src/store/index.ts";
import { crashEvent } from "./crash-event.ts";

// Takes answers and posts messages until it is killed, and prints each answer that was acknowledged. With `finish` as
// its last argument it takes none, does every job that is left, and ends.
const [kind, place = "", apiUrl = "", start = "0", mode] = process.argv.slice(2);

// A minute of this clock is five seconds, so that the lease that a killed process leaves behind ends soon.
const clock: Clock = {
  now: () =>
    addMinutes("2027-01-01T00:00:00Z", Math.floor(((Date.now() - Date.UTC(2026, 10, 1)) * 12) / 1000) / 60),
};
const store = await openStore(kind === "sqlite" ? { kind, file: place } : { kind: "postgres", url: place });
const client = new WebClient("xoxb-test", { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
const messenger = createMessenger({
  clientOf: () => Promise.resolve(client),
  store,
  clock,
  readEvent: () => Promise.resolve(undefined),
  log: { info: () => undefined },
});
const worker = createWorker({
  name: randomUUID(),
  jobs: store.jobs,
  performers: {
    told: (job: ClaimedJob) =>
      messenger.post(job, { channel: "C1", team: "" }, { text: job.key, blocks: [] }),
  },
  clock,
  log: { info: () => undefined, error: () => undefined },
});
worker.start();

if (mode === "finish") {
  while ((await store.jobs.waiting()).some(({ kind }) => kind === "told"))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.stop();
  await store.close();
  process.exit(0);
}
await store.saveEvents([crashEvent], { by: "", at: "2026-11-25T00:00:00Z" });
for (let count = 0; ; count += 1) {
  const at: Instant = clock.now();
  const by = `U${start}X${count}`;
  await store.change(crashEvent.uid, { by, at, press: by }, () => ({
    ok: true,
    act: "answer",
    attendance: [{ delegation: "SN", partstat: "ACCEPTED", people: [], standing: "confirmed", by, at }],
    enqueue: [{ key: `told:${by}`, kind: "told", event: crashEvent.uid, payload: {}, dueAt: at }],
  }));
  process.stdout.write(`${by}\n`);
}
