import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Abandoned, Inbox } from "../ports/inbox.ts";
import { describeDelivery, nameToKeep } from "./delivery.ts";
import { createInboxWriter } from "./inbox-writer.ts";

/** Something that a receiver took from Slack. */
export interface Received {
  readonly body: Record<string, unknown>;
  readonly ack: () => Promise<void>;
}

/** Takes what Slack delivers: it is on the disk before Slack is told that it was taken. */
export interface Deliveries {
  /**
   * Keeps a delivery, acknowledges it, and deals with it; resolves when that is done. One that cannot be kept is dealt
   * with first. Those whose acknowledgement is an answer acknowledge themselves.
   *
   * @param deal deals with it; rejects where it can be said to nobody that it went wrong
   */
  take(received: Received, deal: (received: Received) => Promise<void>): Promise<void>;
  /** Takes over what a process that was killed has left, now and then again and again. */
  start(deal: (received: Received) => Promise<void>): void;
  /** Resolves when all that was taken is dealt with. */
  settled(): Promise<void>;
  /** Leaves to others what is not dealt with. */
  stop(): Promise<void>;
}

/** How many are dealt with at a time: more would only wait for each other in the database. */
const lanes = 50;
/** A third of the minute for which the inbox leaves to a process what it has. */
const holdMilliseconds = 20_000;
/** What was begun so often and never ended may be what ends the process. */
const mostAttempts = 3;
/** What is older says nothing of what people want now, in hours. */
const oldestHours = 24;

/** @param options.lose tells the person of a delivery that it was not done, and lets it go */
export function createDeliveries(options: {
  readonly inbox: Inbox;
  readonly name: string;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn" | "within">;
  readonly lose: (delivery: Abandoned) => Promise<void>;
}): Deliveries {
  const { inbox, name, clock, log, lose } = options;
  const writer = createInboxWriter(inbox, name, clock);
  const underWay = new Map<string, Promise<void>>();
  const others = new Set<Promise<void>>();
  const queue: (() => void)[] = [];
  let busy = 0;
  let keeper: ReturnType<typeof setInterval> | undefined;

  async function inLane(work: () => Promise<void>): Promise<void> {
    if (busy >= lanes) await new Promise<void>((resolve) => queue.push(resolve));
    else busy += 1;
    try {
      await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  }

  /** Deals with what is in the inbox. What fails here stays there. */
  function begin(id: string, work: () => Promise<void>): Promise<void> {
    const done = inLane(work)
      .then(
        () => {
          writer.letGo(id);
        },
        (error: unknown) => {
          log.warn("a delivery of Slack stays in the inbox, and is dealt with later", error);
        },
      )
      .finally(() => underWay.delete(id));
    underWay.set(id, done);
    return done;
  }

  async function keep(id: string, body: Record<string, unknown>): Promise<boolean> {
    try {
      await writer.keep({ id, receivedAt: clock.now(), body: JSON.stringify({ ...body, token: undefined }) });
      return true;
    } catch (error) {
      log.warn("a delivery of Slack could not be kept: it is acknowledged when it is dealt with", error);
      return false;
    }
  }

  async function takeKept(id: string, received: Received, deal: (received: Received) => Promise<void>) {
    const { body, ack } = received;
    if (!(await keep(id, body))) {
      await deal({ ...received, ack: nothing });
      await ack();
      return;
    }
    // It is dealt with even where Slack has gone before it could be told.
    await ack().catch((error: unknown) => {
      log.warn("Slack could not be told that a delivery was taken", error);
    });
    await begin(id, () => deal({ ...received, ack: nothing }));
  }

  async function takeOver(deal: (received: Received) => Promise<void>): Promise<void> {
    await inbox.hold(name, clock.now());
    for (const delivery of await inbox.takeOver(name, clock.now())) {
      const { id, body } = delivery;
      if (underWay.has(id)) continue;
      const parsed = JSON.parse(body) as Record<string, unknown>;
      const isLost = delivery.attempts > mostAttempts || isOld(delivery, clock.now());
      void log.within({ ...describeDelivery(parsed), attempt: delivery.attempts }, () =>
        begin(id, () => (isLost ? lose(delivery) : deal({ body: parsed, ack: nothing }))),
      );
    }
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => others.delete(tracked));
    others.add(tracked);
    return tracked;
  }

  return {
    take(received, deal) {
      const id = nameToKeep(received.body);
      if (id === undefined) return track(deal(received));
      // Slack delivers it again, and it is being dealt with.
      if (underWay.has(id)) return received.ack();
      return track(takeKept(id, received, deal));
    },
    start(deal) {
      const look = () =>
        takeOver(deal).catch((error: unknown) => {
          log.warn("the inbox cannot be read", error);
        });
      void track(look());
      keeper = setInterval(() => void look(), holdMilliseconds);
    },
    async settled() {
      while (underWay.size + others.size > 0)
        await Promise.allSettled([...underWay.values(), ...others]);
      await writer.settled();
    },
    async stop() {
      clearInterval(keeper);
      await writer.settled();
      await inbox.leave(name);
    },
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function isOld({ receivedAt }: Abandoned, now: string): boolean {
  return Date.parse(now) - Date.parse(receivedAt) > oldestHours * 60 * 60 * 1000;
}
