/** Takes turns at something of which there is one. */
export interface Turns {
  /**
   * Does work when it is its turn: after what came before, but before what only waits if it is urgent.
   * Rejects as the work does; the others go on.
   */
  take<Result>(work: () => Promise<Result>, urgent?: boolean): Promise<Result>;
  /** Whether somebody waits for the end of the turn under way. */
  isWaitedFor(): boolean;
  /** Resolves when everything that was asked for by now is done. */
  settled(): Promise<unknown>;
}

export function createTurns(): Turns {
  const waiting: { readonly urgent: (() => void)[]; readonly usual: (() => void)[] } = {
    urgent: [],
    usual: [],
  };
  const all = new Set<Promise<unknown>>();
  let isTaken = false;
  const next = () => {
    const turn = waiting.urgent.shift() ?? waiting.usual.shift();
    isTaken = turn !== undefined;
    turn?.();
  };
  async function take<Result>(work: () => Promise<Result>, urgent: boolean): Promise<Result> {
    if (isTaken)
      await new Promise<void>((resolve) => waiting[urgent ? "urgent" : "usual"].push(resolve));
    isTaken = true;
    try {
      return await work();
    } finally {
      next();
    }
  }
  return {
    take(work, urgent = false) {
      const turn = take(work, urgent);
      const ended = turn.catch(() => undefined).finally(() => all.delete(ended));
      all.add(ended);
      return turn;
    },
    isWaitedFor: () => waiting.urgent.length + waiting.usual.length > 0,
    settled: () => Promise.all(all),
  };
}
