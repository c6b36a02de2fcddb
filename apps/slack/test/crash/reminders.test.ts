import { addMinutes } from "@rabat-process/timezones";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAppStore } from "../../src/app-store.ts";
import { openPostgres } from "@rabat-process/store/postgres";
import { postTask } from "../../src/slack/jobs/tasks.ts";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { event } from "@rabat-process/testing/answered-meeting";
import type { EmulatedSlack } from "./emulated-slack.ts";
import { startEmulatedSlack } from "./emulated-slack.ts";
import { startInstance } from "./killing.ts";

let server: PostgresServer;
let slack: EmulatedSlack;
beforeAll(async () => {
  server = await startPostgres();
  slack = await startEmulatedSlack();
}, 60_000);
afterAll(async () => {
  await slack.close();
  await server.stop();
});

describe("two instances with a thousand due jobs", () => {
  it("do each once, though one is killed in the middle", { timeout: 120_000 }, async () => {
    const config = { kind: "postgres", url: server.url } as const;
    const store = await openAppStore(config);
    await store.saveEvents([event], { by: "", at: event.created });
    const due = addMinutes(event.created, 1);
    const post = postTask(event.uid, { channel: "C000000001", team: "", by: "U0SECRETARIAT" }, due);
    const jobs = Array.from({ length: 1000 }, (_, index) => ({
      ...post,
      key: `${post.key}:${index}`,
    }));
    await store.jobs.enqueue(jobs, event.created);
    const instance = (aheadMinutes: number) =>
      startInstance({ store: config, slack: slack.url, aheadMinutes });
    const [killed, survivor] = [instance(0), instance(0)];
    await Promise.all([killed.printed(200), survivor.printed(200)]);
    killed.child.kill("SIGKILL");
    await killed.gone;
    const database = await openPostgres(server.url);
    const open = () =>
      database.run("select key, leased_by from jobs where kind = 'post' and done_at is null");
    // All but what the killed one had taken: four lanes, whose leases end within a minute.
    await expect
      .poll(async () => (await open()).filter(({ leased_by }) => leased_by === null), {
        timeout: 60_000,
      })
      .toEqual([]);
    survivor.child.kill("SIGTERM");
    await survivor.gone;
    const later = instance(2);
    await expect.poll(open, { timeout: 60_000 }).toEqual([]);
    later.child.kill("SIGTERM");
    await later.gone;
    expect((await slack.posted()).toSorted()).toEqual(jobs.map(({ key }) => key).toSorted());
    await database.close();
    await store.close();
  });
});
