import type { WorldClock } from "./clock.ts";
import type { Delivered } from "./process.ts";

/**
 * How Slack delivers something: at once, twice, so many minutes later, when other things have come before, or at once and
 * once more so many minutes later.
 */
export type How = "twice" | { readonly late: number } | { readonly again: number };

/** Brings to the app what people do, as Slack does. */
export interface Courier {
  /** A name for something that Slack sends, with the person in it. */
  trigger(user: string): string;
  /** The present moment, as Slack counts it: no two are the same. */
  moment(): string;
  bring(body: string, options: Options): Promise<Delivered | undefined>;
  bringPayload(payload: object, options: Options): Promise<Delivered | undefined>;
  bringEvent(event: object, options: Options): Promise<void>;
  /** Brings what was late and is due by now. */
  bringDue(): Promise<void>;
  /** How much is still under way. */
  readonly underWay: () => number;
}

interface Options {
  readonly how?: How | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often Slack tries again where it was not told that it was taken. */
  readonly retries?: number;
}

interface Late {
  readonly at: number;
  readonly body: string;
  readonly options: Options;
}

/** Slack tries an event again nearly at once, after a minute and after five (https://docs.slack.dev/apis/events-api). */
const retryMinutes = [1, 5, 30] as const;

export function createCourier(
  clock: WorldClock,
  deliver: (
    body: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Delivered | undefined>,
): Courier {
  let count = 0;
  let late: Late[] = [];
  const next = () => (count += 1);

  async function bring(body: string, options: Options): Promise<Delivered | undefined> {
    const { how, headers = {}, retries = 0 } = options;
    if (typeof how === "object") {
      const [minutes, isLate] = "late" in how ? [how.late, true] : [how.again, false];
      late.push({
        at: clock.now() + minutes * 60_000,
        body,
        options: { ...options, how: undefined },
      });
      if (isLate) return undefined;
    }
    const first = await deliver(body, headers);
    const isTaken = first !== undefined && first.status < 500;
    if (!isTaken && retries > 0)
      late.push({
        at: clock.now() + (retryMinutes[retryMinutes.length - retries] ?? 1) * 60_000,
        body,
        options: {
          ...options,
          headers: { ...headers, "X-Slack-Retry-Num": "1" },
          retries: retries - 1,
        },
      });
    if (how === "twice") await deliver(body, { ...headers, "X-Slack-Retry-Num": "1" });
    return first;
  }

  return {
    trigger: (user) => `trigger.${user}.${next()}`,
    moment: () => `${Math.floor(clock.now() / 1000)}.${String(next()).padStart(6, "0")}`,
    bring,
    bringPayload: (payload, options) =>
      bring(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), options),
    async bringEvent(event, options) {
      const body = {
        event_time: Math.floor(clock.now() / 1000),
        type: "event_callback",
        team_id: "T1",
        api_app_id: "A1",
        event_id: `Ev${next()}`,
        event,
      };
      const headers = { "Content-Type": "application/json" };
      await bring(JSON.stringify(body), { ...options, headers, retries: retryMinutes.length });
    },
    async bringDue() {
      const due = late.filter(({ at }) => at <= clock.now());
      late = late.filter(({ at }) => at > clock.now());
      for (const { body, options } of due) await bring(body, options);
    },
    underWay: () => late.length,
  };
}
