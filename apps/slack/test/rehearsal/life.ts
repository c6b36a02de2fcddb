import type { Store } from "../../src/ports/store.ts";

/** The life of a process: how far it comes before it is killed. */
export interface Life {
  /** A store that answers as long as the process lives. */
  limit(store: Store): Store;
  /** Makes a call to the world, which is answered as long as the process lives. */
  live<Result>(call: () => Promise<Result>): Promise<Result>;
  /** Has the process end at a call from now on: before it has its effect, or after. */
  readonly endAt: (calls: number, after: boolean) => void;
  readonly isOver: () => boolean;
  /** What comes of some work; undefined where the process ends before it does. */
  orDeath<Result>(work: Promise<Result>): Promise<Result | undefined>;
}

/** What asks nothing of the database. */
const free = new Set<string | symbol>(["health", "onEnqueued", "close"]);

export function createLife(): Life {
  let left = Infinity;
  let endsAfter = false;
  let isOver = false;
  let end: () => void = () => undefined;
  const death = new Promise<undefined>((resolve) => {
    end = () => {
      isOver = true;
      resolve(undefined);
    };
  });
  const never = <Result>() => new Promise<Result>(() => undefined);

  function live<Result>(call: () => Promise<Result>): Promise<Result> {
    if (isOver) return never();
    left -= 1;
    if (left > 0) return call();
    if (!endsAfter) {
      end();
      return never();
    }
    // What it asked for is done, and nobody hears of it.
    const done = call();
    done.then(end, end);
    return never();
  }

  function limit<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (free.has(name)) return member;
        if (typeof member === "object" && member !== null) return limit(member);
        if (typeof member !== "function") return member;
        return (...given: unknown[]) =>
          live(() => Reflect.apply(member, target, given) as Promise<unknown>);
      },
    });
  }

  return {
    limit,
    live,
    endAt(calls, after) {
      left = calls;
      endsAfter = after;
    },
    isOver: () => isOver,
    orDeath: (work) => Promise.race([work, death]),
  };
}
