import type { JsonObject } from "./json.ts";
import { isObject, textOf } from "./json.ts";
import type { LocalSlack } from "./local-slack.ts";

export interface Delivery {
  /** slash_commands, interactive or events_api. */
  readonly type: string;
  readonly payload: JsonObject;
}

export interface TestBot {
  readonly deliveries: readonly Delivery[];
  readonly call: (method: string, body: JsonObject) => Promise<JsonObject>;
  readonly close: () => void;
}

/** What the app returns is sent with the acknowledgement. */
type Handler = (delivery: Delivery, bot: TestBot) => Promise<JsonObject | undefined>;

/** The smallest app in Socket Mode: written against Slack's documentation, without a line of Bolt. */
export async function startTestBot(
  { apiUrl, workspace }: LocalSlack,
  handle: Handler,
): Promise<TestBot> {
  const { appToken, botToken } = workspace.app;
  const { url } = await callMethod(`${apiUrl}apps.connections.open`, appToken, {});
  const socket = new WebSocket(textOf(url));
  const deliveries: Delivery[] = [];
  const bot: TestBot = {
    deliveries,
    call: (method, body) => callMethod(apiUrl + method, botToken, body),
    close: () => {
      socket.close();
    },
  };
  const answer = async (envelope: JsonObject): Promise<void> => {
    const delivery = { type: textOf(envelope["type"]), payload: objectOr(envelope["payload"]) };
    deliveries.push(delivery);
    const payload = await handle(delivery, bot);
    socket.send(JSON.stringify({ envelope_id: envelope["envelope_id"], payload }));
  };
  await new Promise<void>((resolve, reject) => {
    socket.onerror = () => {
      reject(new Error("The test bot cannot connect."));
    };
    socket.onmessage = ({ data }) => {
      const envelope = objectOr(JSON.parse(String(data)));
      if (envelope["type"] === "hello") resolve();
      else void answer(envelope);
    };
  });
  return bot;
}

export async function respond({ payload }: Delivery, body: JsonObject): Promise<void> {
  await fetch(textOf(payload["response_url"]), { method: "POST", body: JSON.stringify(body) });
}

async function callMethod(url: string, token: string, body: JsonObject): Promise<JsonObject> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return objectOr(await answer.json());
}

export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
