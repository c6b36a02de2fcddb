import { setTimeout as wait } from "node:timers/promises";
import { signedHeaders } from "../../test/signed.ts";
import { event, pressOf } from "./delegates.ts";

/** A press as Slack delivers it, and when it was acknowledged, by `performance.now()`. */
export interface Press {
  readonly sentAt: number;
  readonly acknowledgedAt: number;
  /** 0 where no answer came. */
  readonly status: number;
}

/** Presses evenly over some seconds, at each address in turn; resolves when all are acknowledged. */
export async function pressAll(
  addresses: readonly string[],
  slackUrl: string,
  { count, seconds }: { readonly count: number; readonly seconds: number },
): Promise<readonly Press[]> {
  const began = performance.now();
  const underWay: Promise<Press>[] = [];
  for (let index = 0; index < count; index += 1) {
    const pause = began + (index * seconds * 1000) / count - performance.now();
    if (pause > 0) await wait(pause);
    underWay.push(press(addresses[index % addresses.length] ?? "", slackUrl, index));
  }
  return Promise.all(underWay);
}

async function press(address: string, slackUrl: string, index: number): Promise<Press> {
  const { user, partstat } = pressOf(index);
  const at = Date.now();
  const payload = {
    type: "block_actions",
    user: { id: user },
    team: { id: "T1" },
    trigger_id: `trigger-${index}`,
    response_url: `${slackUrl}/respond/${index}`,
    container: { type: "message", channel_id: "C1", message_ts: "1.1" },
    channel: { id: "C1" },
    actions: [
      {
        type: "button",
        block_id: "answers",
        action_id: `rsvp:v1:${partstat}`,
        value: event.uid,
        action_ts: (at / 1000).toFixed(6),
      },
    ],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const sentAt = performance.now();
  const headers = signedHeaders(body, at);
  const status = await fetch(address, { method: "POST", headers, body }).then(
    async (response) => (await response.text(), response.status),
    () => 0,
  );
  return { sentAt, acknowledgedAt: performance.now(), status };
}
