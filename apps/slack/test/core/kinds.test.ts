import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import type { ClaimedJob, JobHandler, Payload } from "@rabat-process/core/ports/jobs";
import { coreJobs } from "@rabat-process/core/jobs/core-jobs";
import { handleJobs, joinHandlers } from "@rabat-process/core/jobs/kinds";
import { slackJobs } from "../../src/slack/jobs/kinds.ts";

const at = "2027-02-01T09:00:00Z";
const done = { result: "done" } as const;
const handler: JobHandler = () => Promise.resolve(done);

function claimed(kind: string, payload: Payload): ClaimedJob {
  const claim = { createdAt: at, attempts: 1, generation: 0, worker: "w1" } as const;
  return { key: `${kind}:1`, kind, payload, dueAt: at, ...claim };
}

describe("the kinds of jobs", () => {
  const kinds = { remind: z.object({ event: z.string(), hours: z.number() }) };

  it("say what a handler gets", async () => {
    const given: unknown[] = [];
    const handlers = handleJobs(kinds, {
      remind({ payload }) {
        expectTypeOf(payload.hours).toEqualTypeOf<number>();
        given.push(payload);
        return Promise.resolve(done);
      },
    });
    const job = claimed("remind", { event: "a@b", hours: 1, older: true });
    expect(await handlers.remind(job)).toEqual(done);
    expect(given).toEqual([{ event: "a@b", hours: 1 }]);
  });

  it("refuse what its handler could not read, and say what is wrong with it", async () => {
    const handlers = handleJobs(kinds, { remind: handler });
    await expect(handlers.remind(claimed("remind", { event: "a@b", hours: "1" }))).rejects.toThrow(
      /a job of the kind remind holds what it should not:[^]*expected number, received string[^]*at hours/,
    );
  });

  it("have each a handler, and only one", () => {
    // @ts-expect-error a kind without a handler
    expect(() => handleJobs(kinds, {})).not.toThrow();
    // @ts-expect-error a kind with two
    expect(joinHandlers({ remind: handler }, { tell: handler, remind: handler })).toHaveProperty(
      "tell",
    );
    expect(Object.keys(joinHandlers({ remind: handler }, { tell: handler }))).toEqual([
      "remind",
      "tell",
    ]);
  });

  it("of the core and of Slack are not the same", () => {
    const both = Object.keys(coreJobs).filter((kind) => kind in slackJobs);
    expect(both).toEqual([]);
  });
});

describe("what was stored by an earlier version", () => {
  it.each<[keyof typeof coreJobs, Payload, Payload]>([
    [
      "remind-one",
      { event: "a@b", before: "7d", user: "U1", team: "" },
      { event: "a@b", user: "U1" },
    ],
    ["chase", { event: "a@b", before: "2d" }, { event: "a@b" }],
    [
      "not-reached-one",
      {
        event: "a@b",
        delegation: "SN",
        selected: true,
        about: "selection",
        user: "U1",
        team: "T1",
      },
      { event: "a@b", delegation: "SN", about: "selection", user: "U1" },
    ],
  ])("%s %j is read", (kind, stored, read) => {
    expect(coreJobs[kind].parse(stored)).toEqual(read);
  });
});
