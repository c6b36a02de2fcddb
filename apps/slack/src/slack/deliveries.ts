import { z } from "zod";
import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Abandoned, Inbox } from "../ports/inbox.ts";
import { describeDelivery, nameToKeep } from "./delivery.ts";
import { createInboxWriter } from "./inbox-writer.ts";

const Body = z.record(z.string(), z.unknown());
type Body = z.infer<typeof Body>;

/** Something that a receiver took from Slack. */
export interface Received {
  readonly body: Body;
  readonly ack: () => Promise<void>;
}

/** Deals with a delivery. Rejects where it went wrong and can be told to nobody. */
type Deal = (received: Received) => Promise<void>;

/** Takes what Slack delivers: it is on the disk before Slack is told that it was taken. */
export interface Deliveries {
  /**
   * Keeps a delivery, acknowledges it, and deals with it; resolves when that is done. One that cannot be kept is dealt
   * with first. Those whose acknowledgement is an answer acknowledge themselves.
   */
  take(received: Received, deal: Deal): Promise<void>;
  /** Takes over what a process that was killed has left, now and then again and again. */
  start(deal: Deal): void;
  /** Takes over once what a process that was killed has left; resolves when that is dealt with. */
  readonly takeOver: (deal: Deal) => Promise<void>;
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
const mostAttempts = 5;
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
  const inLane = createLanes(lanes);
  const underWay = new Map<string, { readonly kept: Promise<boolean>; readonly done: Promise<void> }>();
  const others = new Set<Promise<void>>();
  const kept = Promise.resolve(true);
  let keeper: ReturnType<typeof setInterval> | undefined;

  /** Deals with what is in the inbox. What fails here stays there, and is taken over like that of a process that is gone. */
  async function dealInLane(id: string, work: () => Promise<void>): Promise<void> {
    try {
      await inLane(work);
      writer.letGo(id);
    } catch (error) {
      log.warn("a delivery of Slack stays in the inbox, and is dealt with later", error);
    }
  }

  async function keep(id: string, body: Body): Promise<boolean> {
    try {
      await writer.keep({ id, receivedAt: clock.now(), body: JSON.stringify({ ...body, token: undefined }) });
      return true;
    } catch (error) {
      log.warn("a delivery of Slack could not be kept: it is acknowledged when it is dealt with", error);
      return false;
    }
  }

  async function dealWith(id: string, kept: Promise<boolean>, { body, ack }: Received, deal: Deal) {
    if (!(await kept)) {
      await deal({ body, ack: nothing });
      await ack();
      return;
    }
    // It is dealt with even where Slack has gone before it could be told.
    await ack().catch((error: unknown) => {
      log.warn("Slack could not be told that a delivery was taken", error);
    });
    await dealInLane(id, () => deal({ body, ack: nothing }));
  }

  function begin(id: string, kept: Promise<boolean>, done: Promise<void>): Promise<void> {
    const tracked = done.finally(() => underWay.delete(id));
    underWay.set(id, { kept, done: tracked });
    return tracked;
  }

  /** Deals with what another process has left, and then with what else it has. */
  async function takeOver(deal: Deal): Promise<void> {
    await inbox.hold(name, [...underWay.keys()], clock.now());
    const left = (await inbox.takeOver(name, clock.now())).filter(
      ({ id }) => !underWay.has(id) && !writer.hasLetGo(id),
    );
    await Promise.all(left.map((delivery) => begin(delivery.id, kept, dealWithLeft(delivery, deal))));
    await writer.settled();
    if (left.length > 0 && keeper !== undefined) await takeOver(deal);
  }

  function dealWithLeft(delivery: Abandoned, deal: Deal): Promise<void> {
    const body = Body.parse(JSON.parse(delivery.body));
    const isLost = delivery.attempts > mostAttempts || isOld(delivery, clock.now());
    const work = () => (isLost ? lose(delivery) : deal({ body, ack: nothing }));
    const names = { ...describeDelivery(body), attempt: delivery.attempts };
    return log.within(names, () => dealInLane(delivery.id, work));
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => others.delete(tracked));
    others.add(tracked);
    return tracked;
  }

  return {
    async take(received, deal) {
      const id = nameToKeep(received.body);
      if (id === undefined) return track(deal(received));
      const first = underWay.get(id);
      if (first === undefined) {
        const kept = keep(id, received.body);
        return begin(id, kept, dealWith(id, kept, received, deal));
      }
      // Slack delivers again what is being dealt with.
      if (!(await first.kept)) await first.done;
      return received.ack();
    },
    start(deal) {
      const look = () =>
        takeOver(deal).catch((error: unknown) => {
          log.warn("what is left in the inbox cannot be taken over now", error);
        });
      keeper = setInterval(() => void look(), holdMilliseconds);
      void track(look());
    },
    takeOver,
    async settled() {
      while (underWay.size + others.size > 0)
        await Promise.allSettled([...[...underWay.values()].map(({ done }) => done), ...others]);
      await writer.settled();
    },
    async stop() {
      clearInterval(keeper);
      keeper = undefined;
      await writer.settled();
      await inbox.leave(name);
    },
  };
}

/** Lets so many work at a time; the others wait in the order in which they came. */
function createLanes(most: number) {
  const queue: (() => void)[] = [];
  let busy = 0;
  return async (work: () => Promise<void>): Promise<void> => {
    if (busy >= most) await new Promise<void>((resolve) => queue.push(resolve));
    else busy += 1;
    try {
      await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function isOld({ receivedAt }: Abandoned, now: string): boolean {
  return Date.parse(now) - Date.parse(receivedAt) > oldestHours * 60 * 60 * 1000;
}
