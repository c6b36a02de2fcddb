import { delegationCodes } from "@rabat-process/events";
import { takeAnswer } from "@rabat-process/events/answers";
import { addMinutes, instantOf } from "@rabat-process/timezones";
import { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { slackJobs } from "../../src/slack/jobs/kinds.ts";
import { joinJobs } from "../../src/join-jobs.ts";
import { createWorker } from "@rabat-process/store/worker/worker";
import { createMessenger } from "../../src/slack/messenger.ts";
import { createNotifier } from "../../src/slack/notifier.ts";
import { createRoles } from "../fixed-roles.ts";
import { openAppStore } from "../../src/app-store.ts";
import { createLog } from "../../src/system/log.ts";
import { postTask } from "../../src/slack/jobs/tasks.ts";
import { sameAccounts } from "../same-accounts.ts";

// An instance of the app without its doors: it works on jobs, and gives answers to itself where it is asked to, until
// it is killed or gets SIGTERM. It prints a line for each answer that the store acknowledged, and "posted".

const Task = z.object({
  store: z.union([
    z.object({ kind: z.literal("sqlite"), file: z.string() }),
    z.object({ kind: z.literal("postgres"), url: z.string() }),
  ]),
  slack: z.string(),
  /** How far ahead its clock is: the leases of those that were killed are over. */
  aheadMinutes: z.number(),
  /** The number of its first answer; absent where it gives none. */
  firstAnswer: z.number().optional(),
});
const task = Task.parse(JSON.parse(process.argv[2] ?? ""));

const uid = "som-2027@rabat-process";
const clock = {
  now: () => addMinutes(instantOf(new Date()), task.aheadMinutes),
};
const log = createLog("error", process.stderr);
const store = await openAppStore(task.store);
const client = new WebClient("xoxb-test", {
  slackApiUrl: task.slack,
  timeout: 10_000,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});
const messenger = createMessenger({
  clientOf: () => Promise.resolve(client),
  store,
  clock,
  readEvent: (event) => Promise.resolve(() => ({ text: `Card of ${event}`, blocks: [] })),
  log,
});
const people = { profile: () => Promise.resolve({}) };
const work = joinJobs({
  store,
  clock,
  messenger,
  notifier: createNotifier({ store, people, messenger, accounts: sameAccounts() }),
  people,
  accounts: sameAccounts(),
  reachability: sameAccounts(),
  roles: createRoles([]),
  addresses: () => ({ page: "", subscribe: "", feed: "", event: () => "" }),
  retentionDays: 730,
});
const worker = createWorker({
  name: randomUUID(),
  jobs: store.jobs,
  ...work,
  handlers: {
    ...work.handlers,
    async post(job) {
      const outcome = await messenger.post(
        job,
        { channel: slackJobs.post.parse(job.payload).channel, team: "" },
        {
          text: `Card of ${uid}`,
          blocks: [],
        },
      );
      process.stdout.write("posted\n");
      return outcome;
    },
  },
  clock,
  log,
});
worker.start();
process.once("SIGTERM", () => {
  void worker
    .stop()
    .then(() => store.close())
    .then(() => process.exit(0));
});

for (let count = task.firstAnswer ?? Infinity; Number.isFinite(count); count += 1) {
  const by = `U${count}`;
  const at = clock.now();
  const delegation = delegationCodes[count % delegationCodes.length] ?? "SN";
  const changed = await store.change(uid, { by, at, press: by }, ({ event, attendance }) => {
    const taken = takeAnswer(event, attendance, {
      delegation,
      partstat: "ACCEPTED",
      people: [],
      by,
      at,
    });
    if (!taken.ok) return taken;
    // Each third answer is told in a post of its own.
    // A key for each: of one card in one channel there would be one job.
    const place = { channel: "C000000001", team: "", by: "U0SECRETARIAT" };
    const post = { ...postTask(uid, place, at), key: `post:${uid}:${place.channel}:${by}` };
    return {
      ok: true,
      act: "answer",
      attendance: taken.attendance,
      enqueue: count % 3 === 0 ? [post] : [],
    };
  });
  if (!changed.ok) throw new Error(`an answer was refused: ${changed.reason}`);
  process.stdout.write(`answer ${count}\n`);
}
