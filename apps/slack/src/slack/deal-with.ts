import { z } from "zod";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Abandoned } from "../ports/inbox.ts";
import { describeDelivery } from "./delivery.ts";
import type { InboxWriter } from "./inbox-writer.ts";

const Body = z.record(z.string(), z.unknown());
type Body = z.infer<typeof Body>;

/** Something that a receiver took from Slack. */
export interface Received {
  readonly body: Body;
  readonly ack: () => Promise<void>;
}

/** Deals with a delivery. Rejects where it went wrong and can be told to nobody. */
export type Deal = (received: Received) => Promise<void>;

export interface DealDeps {
  readonly writer: InboxWriter;
  /** Waits for a free lane before it works. */
  readonly inLane: (work: () => Promise<void>) => Promise<void>;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn" | "within">;
  /** Tells the person of a delivery that it was not done, and lets it go. */
  readonly lose: (delivery: Abandoned) => Promise<void>;
}

/** What was begun so often and never ended may be what ends the process. */
const mostAttempts = 5;
/** What is older says nothing of what people want now, in hours. */
const oldestHours = 24;

/** Puts a delivery into the inbox, and says whether it is there. */
export async function keepDelivery(
  { writer, clock, log }: DealDeps,
  id: string,
  body: Body,
): Promise<boolean> {
  try {
    await writer.keep({
      id,
      receivedAt: clock.now(),
      body: JSON.stringify({ ...body, token: undefined }),
    });
    return true;
  } catch (error) {
    log.warn(
      "a delivery of Slack could not be kept: it is acknowledged when it is dealt with",
      error,
    );
    return false;
  }
}

/** Acknowledges a delivery once it is kept, and deals with it; one that cannot be kept is dealt with first. */
export async function dealWith(
  deps: DealDeps,
  {
    id,
    kept,
    received,
  }: { readonly id: string; readonly kept: Promise<boolean>; readonly received: Received },
  deal: Deal,
): Promise<void> {
  const { body, ack } = received;
  if (!(await kept)) {
    await deal({ body, ack: nothing });
    await ack();
    return;
  }
  // It is dealt with even where Slack has gone before it could be told.
  await ack().catch((error: unknown) => {
    deps.log.warn("Slack could not be told that a delivery was taken", error);
  });
  await dealInLane(deps, id, () => deal({ body, ack: nothing }));
}

/** Deals with what another process has left; what is too old, or was begun too often, is lost. */
export function dealWithLeft(deps: DealDeps, delivery: Abandoned, deal: Deal): Promise<void> {
  const body = Body.parse(JSON.parse(delivery.body));
  const isLost = delivery.attempts > mostAttempts || isOld(delivery, deps.clock.now());
  const work = () => (isLost ? deps.lose(delivery) : deal({ body, ack: nothing }));
  const names = { ...describeDelivery(body), attempt: delivery.attempts };
  return deps.log.within(names, () => dealInLane(deps, delivery.id, work));
}

/** Deals with what is in the inbox. What fails here stays there, and is taken over like that of a process that is gone. */
async function dealInLane(
  { writer, inLane, log }: DealDeps,
  id: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await inLane(work);
    writer.letGo(id);
  } catch (error) {
    log.warn("a delivery of Slack stays in the inbox, and is dealt with later", error);
  }
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function isOld({ receivedAt }: Abandoned, now: string): boolean {
  return Date.parse(now) - Date.parse(receivedAt) > oldestHours * 60 * 60 * 1000;
}
