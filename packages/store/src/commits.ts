import { createTurns } from "./turns.ts";

/** What transactions of one connection are made of; all but `begin` act at once. */
export interface Steps {
  /** Resolves when a transaction has begun. */
  readonly begin: () => Promise<void>;
  /** Begins a part of it, which can be undone alone. */
  readonly savepoint: () => void;
  readonly release: () => void;
  /** Undoes the part that was begun last. */
  readonly undo: () => void;
  readonly commit: () => void;
  /** Whether the transaction is still open: an error may have undone it as a whole. */
  readonly isOpen: () => boolean;
  readonly rollback: () => void;
}

/** Commits what waits for each other together: on a disk it is the commit that takes long, not what is written. */
export interface Commits {
  /** Resolves when all that the work wrote is on the disk; rejects where nothing of it is. */
  readonly take: <Result>(work: () => Promise<Result>, urgent: boolean) => Promise<Result>;
  /** Resolves when no transaction is open; undefined where none is. */
  readonly ended: () => Promise<void> | undefined;
  /** Resolves when everything that was asked for by now is done. */
  readonly settled: () => Promise<unknown>;
}

/** Works of one commit. */
interface Group {
  works: number;
  readonly ended: PromiseWithResolvers<void>;
}

/** So many at most, or those that came first, and whoever reads beside them, would wait for the last. */
const mostWorks = 20;

export function createCommits(steps: Steps): Commits {
  // One connection: works take turns, or the statements of one would end up in another.
  const turns = createTurns();
  let group: Group | undefined;

  function end(ending: Group, how: () => void): void {
    group = undefined;
    try {
      how();
      ending.ended.resolve();
    } catch (error) {
      if (steps.isOpen()) steps.rollback();
      ending.ended.reject(error);
    }
  }

  async function join(): Promise<Group> {
    if (group !== undefined) return group;
    await steps.begin();
    group = { works: 0, ended: Promise.withResolvers() };
    group.ended.promise.catch(() => undefined);
    return group;
  }

  async function doWork<Result>(work: () => Promise<Result>, urgent: boolean) {
    const joined = await join();
    joined.works += 1;
    try {
      steps.savepoint();
      const result = await work();
      steps.release();
      return { result, committed: joined.ended.promise };
    } catch (error) {
      // A full disk has undone all of it, and what others wrote with it.
      if (steps.isOpen()) steps.undo();
      else
        end(joined, () => {
          throw error;
        });
      throw error;
    } finally {
      const isLast = urgent || joined.works >= mostWorks || !turns.isWaitedFor();
      if (group === joined && isLast) end(joined, steps.commit);
    }
  }

  return {
    async take(work, urgent) {
      const { result, committed } = await turns.take(() => doWork(work, urgent), urgent);
      await committed;
      return result;
    },
    ended: () => group?.ended.promise.catch(() => undefined),
    settled: () => turns.settled(),
  };
}
