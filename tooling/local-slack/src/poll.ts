import { setTimeout as pause } from "node:timers/promises";

export interface Deadline {
  readonly timeoutMs: number;
  /** The error when the time is over without a result. */
  readonly onTimeout: () => Error | Promise<Error>;
}

const intervalMs = 20;

/** Tries again and again until something comes; the last try starts after the deadline, so a slow one still counts. */
export async function poll<T>(
  read: () => Promise<T | undefined>,
  { timeoutMs, onTimeout }: Deadline,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const late = performance.now() >= end;
    const result = await read();
    if (result !== undefined) return result;
    if (late) throw await onTimeout();
    await pause(intervalMs);
  }
}
