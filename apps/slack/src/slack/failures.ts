import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Abandoned, Inbox } from "../ports/inbox.ts";
import type { Jobs } from "@rabat-process/core/ports/jobs";
import { pressLostTask } from "@rabat-process/core/jobs/tasks";
import { describeDelivery } from "./delivery.ts";

/** What tells people that something went wrong with what they pressed or typed. */
export interface Failures {
  /**
   * Writes a reference into the log, and the same one to the person: at once where they pressed, else later in a message.
   * Rejects where neither can be done.
   */
  tell(error: unknown, body: unknown): Promise<void>;
  /** Gives a delivery up that was begun too often or is too old, and has its person told. */
  readonly lose: (delivery: Abandoned) => Promise<void>;
}

/** Whoever pressed or typed something, and the address at which they can be told, if there is one. */
const Caller = z
  .object({
    type: z.string().optional(),
    response_url: z.url().optional(),
    user: z.object({ id: z.string() }).optional(),
    user_id: z.string().optional(),
  })
  .transform(({ user, user_id, ...caller }) => ({ ...caller, user: user?.id ?? user_id }));

/** How long the address of a press may take to answer. */
const patienceMilliseconds = 10_000;

/** @param options.words what the person is told, with the reference */
export function createFailures(options: {
  readonly inbox: Inbox;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly log: Pick<Log, "error" | "within">;
  readonly personOf: (user: string) => Promise<string>;
  readonly words: (reference: string) => string;
}): Failures {
  const { inbox, jobs, clock, log, personOf, words } = options;
  const lostTasks = async (body: unknown, reference: string, pressedAt = clock.now()) => {
    const { data } = Caller.safeParse(body);
    if (data?.user === undefined) return [];
    const user = await personOf(data.user);
    return [pressLostTask({ user, reference }, pressedAt, clock.now())];
  };
  return {
    async tell(error, body) {
      const reference = newReference();
      await log.within({ ...describeDelivery(body), reference }, async () => {
        log.error("a delivery of Slack could not be dealt with", error);
        const { data: caller } = Caller.safeParse(body);
        // Slack itself shows that a form was not taken.
        if (caller?.user === undefined || caller.type === "view_submission") return;
        if (caller.response_url !== undefined) {
          const failure = await respond(caller.response_url, words(reference));
          if (failure === undefined) return;
          log.error("that could not be told to the person at once, and is told later", failure);
        }
        await jobs.enqueue(await lostTasks(body, reference), clock.now());
      });
    },
    async lose({ id, body: text, receivedAt }) {
      const body: unknown = JSON.parse(text);
      const reference = newReference();
      log.within({ reference }, () => {
        log.error(
          "a delivery of Slack is given up: it was begun too often, or is more than a day old",
        );
      });
      await inbox.giveUp(id, await lostTasks(body, reference, receivedAt), clock.now());
    },
  };
}

function newReference(): string {
  return randomUUID().slice(0, 8);
}

/** Answers at the address of a press; gives why that could not be done. */
async function respond(address: string, text: string): Promise<unknown> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, response_type: "ephemeral", replace_original: false }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return response.ok
      ? undefined
      : new Error(`the address of the press answers ${response.status}`);
  } catch (error) {
    return error;
  }
}
