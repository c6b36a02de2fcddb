/** Lets so many work at a time; the others wait in the order in which they came. */
export function createLanes(most: number) {
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
