/** How a call to Slack goes wrong. Of `lost` ones the app hears nothing: before they were done, or after. */
export type Fault =
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "rate"; readonly seconds: number }
  | { readonly kind: "lost"; readonly after: boolean }
  | { readonly kind: "slow"; readonly turns: number };

export interface Faults {
  /** Has the next calls go wrong, so many of them; of the methods that begin so. */
  expect(fault: Fault, times: number, method: string): void;
  /** Has Slack do what it is asked by a method at once, and answer only when it is released. */
  hold(method: string): () => void;
  /** Makes everything go well from now on. */
  heal(): void;
  /** Whether the app deals with jobs, where it is known to bear silence; else a person waits. */
  readonly phase: { isJobs: boolean };
  /** How many calls went wrong so far. */
  readonly met: { count: number };
  meet(
    method: string,
    form: Readonly<Record<string, unknown>>,
    perform: () => Response,
  ): Promise<Response>;
}

export function createFaults(): Faults {
  let expected: { fault: Fault; method: string; times: number }[] = [];
  let held: { readonly method: string; readonly until: Promise<void> } | undefined;
  const phase = { isJobs: false };
  const met = { count: 0 };
  return {
    phase,
    met,
    expect(fault, times, method) {
      expected.push({ fault, method, times });
    },
    hold(method) {
      let release = (): void => undefined;
      const until = new Promise<void>((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      held = { method, until };
      return () => {
        release();
      };
    },
    heal() {
      expected = [];
    },
    async meet(method, form, perform) {
      const entry = expected.find(
        (candidate) =>
          candidate.times > 0 &&
          method.startsWith(candidate.method) &&
          mayMeet(candidate.fault, phase.isJobs || "metadata" in form),
      );
      if (entry === undefined) {
        const answer = perform();
        if (method === held?.method) await held.until;
        return answer;
      }
      entry.times -= 1;
      if (entry.fault.kind !== "slow") met.count += 1;
      return fail(entry.fault, perform);
    },
  };
}

/**
 * What a person waits for is tried again by Bolt on the machine's own clock, which this rehearsal does not move: there,
 * Slack only refuses and is slow.
 */
function mayMeet({ kind }: Fault, isJob: boolean): boolean {
  return isJob || kind === "slow" || kind === "error";
}

async function fail(fault: Fault, perform: () => Response): Promise<Response> {
  switch (fault.kind) {
    case "error":
      return Response.json({ ok: false, error: fault.error });
    case "status":
      return new Response("", { status: fault.status });
    case "rate":
      return new Response("", { status: 429, headers: { "Retry-After": String(fault.seconds) } });
    case "lost":
      if (fault.after) perform();
      throw new TypeError("fetch failed");
    case "slow":
      for (let turn = 0; turn < fault.turns; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      return perform();
  }
}
