import type { Inbox } from "../ports/inbox.ts";
import type { Deal, DealDeps, Received } from "./deal-with.ts";
import { dealWith, dealWithLeft, keepDelivery } from "./deal-with.ts";
import { isRateNotice, nameToKeep } from "./delivery.ts";
import { createInboxWriter } from "./inbox-writer.ts";
import { createLanes } from "./lanes.ts";
import { bodyWithoutKeys } from "./without-keys.ts";

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

interface Options extends Omit<DealDeps, "writer" | "inLane"> {
  readonly inbox: Inbox;
  /** The name of this process among those that share the inbox. */
  readonly name: string;
  /** Whether 34 characters are the key of a personal link. */
  readonly isKey: (text: string) => boolean;
}

/** Deps, with what is being dealt with: by its id in the inbox, and the rest. */
interface Dealing extends Options, DealDeps {
  readonly underWay: Map<string, { readonly kept: Promise<boolean>; readonly done: Promise<void> }>;
  readonly others: Set<Promise<void>>;
}

export function createDeliveries(options: Options): Deliveries {
  const { inbox, name, clock, log } = options;
  const writer = createInboxWriter(inbox, name, clock);
  const inLane = createLanes(lanes);
  const dealing: Dealing = { ...options, writer, inLane, underWay: new Map(), others: new Set() };
  let keeper: ReturnType<typeof setInterval> | undefined;
  const takeOver = async (deal: Deal) => {
    while ((await takeOverOnce(dealing, deal)) > 0 && keeper !== undefined);
  };
  return {
    take: (received, deal) =>
      take(dealing, { ...received, body: bodyWithoutKeys(received.body, options.isKey) }, deal),
    start(deal) {
      const look = () =>
        takeOver(deal).catch((error: unknown) => {
          log.warn("what is left in the inbox cannot be taken over now", error);
        });
      keeper = setInterval(() => void look(), holdMilliseconds);
      void track(dealing, look());
    },
    takeOver,
    async settled() {
      const { underWay, others } = dealing;
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

async function take(dealing: Dealing, received: Received, deal: Deal): Promise<void> {
  if (isRateNotice(received.body)) {
    dealing.log.warn("Slack delivers no more events for some minutes: there were too many");
    return received.ack();
  }
  const id = nameToKeep(received.body);
  if (id === undefined) return track(dealing, deal(received));
  const first = dealing.underWay.get(id);
  if (first === undefined) {
    const kept = keepDelivery(dealing, id, received.body);
    return begin(dealing, id, { kept, done: dealWith(dealing, { id, kept, received }, deal) });
  }
  // Slack delivers again what is being dealt with.
  if (!(await first.kept)) await first.done;
  return received.ack();
}

/** Deals with what another process has left, and says how many deliveries that were. */
async function takeOverOnce(dealing: Dealing, deal: Deal): Promise<number> {
  const { inbox, name, clock, writer, underWay } = dealing;
  await inbox.hold(name, [...underWay.keys()], clock.now());
  const left = (await inbox.takeOver(name, clock.now())).filter(
    ({ id }) => !underWay.has(id) && !writer.hasLetGo(id),
  );
  const kept = Promise.resolve(true);
  await Promise.all(
    left.map((delivery) =>
      begin(dealing, delivery.id, { kept, done: dealWithLeft(dealing, delivery, deal) }),
    ),
  );
  await writer.settled();
  return left.length;
}

function begin(
  { underWay }: Dealing,
  id: string,
  { kept, done }: { readonly kept: Promise<boolean>; readonly done: Promise<void> },
): Promise<void> {
  const tracked = done.finally(() => underWay.delete(id));
  underWay.set(id, { kept, done: tracked });
  return tracked;
}

function track({ others }: Dealing, work: Promise<void>): Promise<void> {
  const tracked = work.finally(() => others.delete(tracked));
  others.add(tracked);
  return tracked;
}
